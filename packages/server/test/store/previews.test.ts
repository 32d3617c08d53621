import type { Marking, OutcomeOf } from '@comity/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { appoint } from '../../identity/appoint.ts'
import { statement, type TestDatabase } from '../database.ts'
import { sampleDatabase } from '../sample-database.ts'

const now = () => new Date('2020-03-04T10:00:00Z')
let database: TestDatabase
let installation: string
let officer: string
let other: string
let viewer: string

beforeAll(async () => {
  database = await sampleDatabase(now)
  installation = await database.installation()
  const token = (party: string, role: string) =>
    appoint(database.owner, { space: 'un-oic', party, role, areas: [] }, 1)
  officer = await token('un', 'desk-officer')
  other = await token('oic', 'desk-officer')
  viewer = await token('un', 'viewer')
})
afterAll(() => database.close())

const door = (token: string | null) => openDoor(database.store, token, now)

/** A resolution of our own writing under a number of its own. */
const resolution = (number: number, asked = 'report on lamps') => `Resolution adopted by the General Assembly

A/RES/74/${number}

Lamps, part ${number}

The General Assembly,

Recalling its resolution 70/1,

1. Requests the Secretary-General to ${asked}.
`
const statementOfCommittee = `Statement of the Committee on Lamps
Jeddah, 4 March 2020
1. Forty lamps are out.
2. Resolution 70/1 had asked for them.
`

async function previewed(text: string, token = officer): Promise<OutcomeOf<'preview-text'>> {
  const answer = await door(token).act('preview-text', { space: 'un-oic', name: 'lamps.txt', text })
  if (!answer.ok) throw new Error('refused', { cause: answer.refusal })
  return answer.value
}

async function kept(preview: string, token = officer): Promise<OutcomeOf<'import-text'>> {
  const answer = await door(token).act('import-text', { space: 'un-oic', preview })
  if (!answer.ok) throw new Error('refused', { cause: answer.refusal })
  return answer.value
}

async function asked(id: string, token = officer) {
  const answer = await door(token).ask('preview', { id })
  if (!answer.ok) throw new Error('refused', { cause: answer.refusal })
  return answer.value
}

/** Every row of the record, to show that looking leaves none. */
async function record(): Promise<unknown> {
  const tables = [
    'original',
    'instrument',
    'expression',
    'provision',
    'citation',
    'history',
    'tally',
    'search_entry',
  ]
  const rows: Record<string, unknown> = {}
  for (const table of tables)
    rows[table] = await statement(database.owner, `select * from ${table} order by 1, 2, 3`)
  return rows
}

test('a text is shown as it would stand, and the record is not touched', async () => {
  const before = await record()
  const { id, came, instrument } = await previewed(resolution(1))
  expect({ came, instrument }).toEqual({ came: 'new', instrument: null })
  const { text, name } = await asked(id)
  expect(name).toBe('lamps.txt')
  expect(text.symbol).toBe('A/RES/74/1')
  expect(text.provisions.map((provision) => provision.id)).toEqual(['pp1', 'op1'])
  expect(text.provisions[1]?.found.map(({ kind }) => kind)).toContain('mandate')
  expect(await record()).toEqual(before)
})

test('what is kept is what was shown', async () => {
  const { id } = await previewed(resolution(2))
  const { text } = await asked(id)
  const { instrument, known } = await kept(id)
  expect(known).toBe(false)
  const answer = await door(officer).ask('instrument', { id: instrument })
  if (!answer.ok) throw new Error('refused', { cause: answer.refusal })
  const ids = (found: unknown) =>
    JSON.parse(JSON.stringify(found).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id'))
  expect(ids(answer.value)).toEqual(ids(text))
})

test('it says what keeping would come to', async () => {
  const { instrument } = await kept((await previewed(resolution(3))).id)
  expect(await previewed(resolution(3))).toMatchObject({ came: 'known', instrument, version: 1 })
  expect(await previewed(resolution(3, 'sing'))).toMatchObject({
    came: 'new-version',
    instrument,
    version: 2,
  })
  const inFrench = resolution(3)
    .replace('The General Assembly,', "L'Assemblée générale,")
    .replace('Recalling its resolution 70/1', 'Rappelant sa résolution 70/1')
    .replace(
      'Requests the Secretary-General to report on lamps',
      'Prie le Secrétaire général de faire rapport',
    )
    .replace('Resolution adopted by the General Assembly', 'Résolution adoptée par l’Assemblée générale')
  expect(await previewed(inFrench)).toMatchObject({ came: 'new-language', instrument, version: 1 })
})

test('it is seen by whoever brought it, and by nobody else', async () => {
  const { id } = await previewed(resolution(4))
  for (const token of [other, viewer, installation, null]) {
    expect((await door(token).ask('preview', { id })).ok).toBe(false)
    expect((await door(token).ask('preview-lines', { id })).ok).toBe(false)
    expect((await door(token).act('import-text', { space: 'un-oic', preview: id })).ok).toBe(false)
  }
  expect((await door(officer).ask('preview', { id })).ok).toBe(true)
})

test('a viewer brings nothing in, and whoever is not signed in is told so', async () => {
  const body = { space: 'un-oic', name: 'x', text: 'The General Assembly,' }
  expect(await door(viewer).act('preview-text', body)).toMatchObject({ refusal: { reason: 'forbidden' } })
  expect(await door(null).act('preview-text', body)).toMatchObject({ refusal: { reason: 'not-signed-in' } })
})

test('it is forgotten after its time, when it is kept, and when too many are held', async () => {
  const { id: old } = await previewed(resolution(5))
  await statement(
    database.owner,
    `update upload set expires_at = now() - interval '1 second' where id = $1`,
    [old],
  )
  expect((await door(officer).ask('preview', { id: old })).ok).toBe(false)
  expect(await door(officer).act('import-text', { space: 'un-oic', preview: old })).toMatchObject({
    refusal: { violations: [{ field: 'preview' }] },
  })

  const { id } = await previewed(resolution(6))
  await kept(id)
  expect((await door(officer).ask('preview', { id })).ok).toBe(false)

  for (let n = 10; n < 25; n++) await previewed(resolution(n))
  const [held] = await statement<{ n: string }>(
    database.owner,
    'select count(*) as n from upload where name = $1',
    ['lamps.txt'],
  )
  expect(Number(held?.n)).toBe(10)
  const left = await statement(database.owner, 'select from upload where id = $1', [old])
  expect(left).toEqual([])
})

test('a file without words is refused in the words of the reader', async () => {
  const base64 = Buffer.from('%PDF-1.7 and nothing more').toString('base64')
  for (const act of ['preview-text', 'import-text'] as const) {
    const answer = await door(officer).act(act, { space: 'un-oic', name: 'x.pdf', base64 })
    expect(answer).toMatchObject({ refusal: { reason: 'invalid', violations: [{ field: 'text' }] } })
  }
})

test('a person marks what the reader cannot know, and that is kept as a version of its own', async () => {
  const { instrument } = await kept((await previewed(statementOfCommittee)).id)
  // By what it calls itself, until somebody says otherwise.
  const statements = await door(officer).ask('instruments', { space: 'un-oic', kind: 'statement' })
  expect(statements).toMatchObject({ value: { total: 1, items: [{ id: instrument }] } })
  const { id, came } = await previewed(statementOfCommittee)
  expect(came).toBe('known')
  const lines = await door(officer).ask('preview-lines', { id })
  if (!lines.ok) throw new Error('refused', { cause: lines.refusal })
  expect(lines.value.marked).toBe(false)
  expect(lines.value.lines).toHaveLength(4)

  const marking: Marking = {
    kind: 'decision',
    symbol: 'OIC/CL/1.2020',
    organ: 'Committee on Lamps',
    session: null,
    agendaItem: null,
    date: '2020-03-04',
    adopted: null,
    language: 'en',
    lines: [
      { line: 0, as: 'title', number: '' },
      { line: 2, as: 'paragraph', number: '1' },
      { line: 3, as: 'paragraph', number: '2' },
    ],
    citations: [
      { line: 2, text: 'Forty lamps', symbol: 'OIC/LAMPS/40', date: null },
      { line: 3, text: 'Resolution 70/1', symbol: 'A/RES/70/1', date: null },
    ],
  }
  const impossible = { ...marking, date: '2027-02-31', adopted: '2026-13' }
  expect(
    await door(officer).act('mark-text', { space: 'un-oic', preview: id, marking: impossible }),
  ).toMatchObject({
    refusal: { reason: 'invalid', violations: [{ field: 'marking.date' }, { field: 'marking.adopted' }] },
  })
  const marked = await door(officer).act('mark-text', { space: 'un-oic', preview: id, marking })
  expect(marked).toMatchObject({ ok: true, value: { id, came: 'new-version', instrument, version: 2 } })
  expect(await door(officer).ask('preview-lines', { id })).toMatchObject({
    value: { marked: true, marking: { organ: 'Committee on Lamps' } },
  })
  const after = await kept(id)
  expect(after).toMatchObject({ instrument, version: 2, known: false })
  const text = await door(officer).ask('instrument', { id: instrument })
  expect(text).toMatchObject({
    value: {
      kind: 'decision',
      symbol: 'OIC/CL/1.2020',
      title: 'Statement of the Committee on Lamps',
      provisions: [
        // What no program reads as cited is the person's own, who answers for it.
        {
          number: '1',
          text: 'Forty lamps are out.',
          words: '',
          found: [{ symbol: 'OIC/LAMPS/40', standing: { state: 'added', by: { role: 'desk-officer' } } }],
        },
        { number: '2', found: [{ kind: 'citation', symbol: 'A/RES/70/1', standing: { state: 'read' } }] },
      ],
    },
  })
  // The same file again is known by what the person said.
  const again = { space: 'un-oic', name: 'again.txt', text: statementOfCommittee }
  expect(await door(officer).act('import-text', again)).toMatchObject({
    value: { instrument, version: 2, known: true },
  })

  const [row] = await statement<{ marking: { places: { date: [number, number] } } }>(
    database.owner,
    'select marking from expression where instrument = $1 and version = 2',
    [instrument],
  )
  const [from, to] = row?.marking.places.date ?? [0, 0]
  expect(statementOfCommittee.slice(from, to)).toBe('4 March 2020')
})

test('a marking that sets only the date right is a new version too', async () => {
  const { instrument } = await kept((await previewed(resolution(40))).id)
  const { id } = await previewed(resolution(40))
  const lines = await door(officer).ask('preview-lines', { id })
  if (!lines.ok || lines.value.marking === null) throw new Error('no marking')
  const marking = { ...lines.value.marking, date: '2019-12-18' }
  await door(officer).act('mark-text', { space: 'un-oic', preview: id, marking })
  expect(await kept(id)).toMatchObject({ instrument, version: 2, known: false })
  const text = await door(officer).ask('instrument', { id: instrument })
  expect(text).toMatchObject({ value: { date: '2019-12-18', version: 2 } })
})
