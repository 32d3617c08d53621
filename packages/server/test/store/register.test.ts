import type { QueryOf } from '@comity/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { loadSample } from '../../sample/load-sample.ts'
import { findBrokenLink } from '../../store/history.ts'
import { statement, type TestDatabase, testDatabase } from '../database.ts'

/** A resolution of our own writing, with a note, a citation and two mandates. */
const resolution = `General Assembly

Distr.: Limited
3 March 2020

Original: English

Seventy-fourth session
Agenda item 12

Cooperation on lighthouses

The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,¹

¹ See resolution 69/317.

1. Requests the Secretary-General to report to the General Assembly at its seventy-fifth session on the state of lighthouses;

2. Invites the World Health Organization to consider the health of their keepers.
`

const now = () => new Date('2020-03-04T10:00:00Z')
let database: TestDatabase
let token: string

beforeAll(async () => {
  database = await testDatabase()
  token = await database.installation()
  await loadSample(database.store, token, now)
})
afterAll(() => database.close())

const installation = () => openDoor(database.store, token, now)
const anyone = () => openDoor(database.store, null, now)
const imported = (text: string, name = 'lighthouses.txt') =>
  installation().act('import-text', { space: 'un-oic', name, text })

async function rowCounts(): Promise<Record<string, number>> {
  const tables = await statement<{ name: string }>(
    database.owner,
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1",
  )
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await statement<{ n: string }>(database.owner, `select count(*) as n from "${name}"`)
    counts[name] = Number(row?.n)
  }
  return counts
}

test('the sample stands, and loading it again changes nothing', async () => {
  const before = await rowCounts()
  expect(before).toMatchObject({ instrument: 1, provision: 52, note: 6, citation: 42, mandate: 14, area: 10 })
  await loadSample(database.store, token, now)
  expect(await rowCounts()).toEqual(before)
})

test('a text is kept with what was read in it, and the same bytes again are known', async () => {
  const first = await imported(resolution)
  if (!first.ok) throw new Error('refused', { cause: first.refusal })
  expect(first.value.known).toBe(false)
  const before = await rowCounts()
  const again = await imported(resolution, 'another-name.txt')
  expect(again).toEqual({ ok: true, value: { ...first.value, known: true } })
  expect(await rowCounts()).toEqual(before)

  const answer = await anyone().ask('instrument', { id: first.value.id })
  if (!answer.ok) throw new Error('refused', { cause: answer.refusal })
  const { provisions, session, date } = answer.value
  expect({ session, date }).toEqual({ session: '74', date: '2020-03-03' })
  expect(provisions.map((provision) => provision.id)).toEqual(['pp1', 'op1', 'op2'])
  for (const provision of provisions)
    for (const mark of provision.marks) expect(mark.to).toBeLessThanOrEqual(provision.text.length)
  const [recalling, requests] = provisions
  expect(recalling?.found.map((found) => found.kind === 'citation' && found.symbol)).toEqual([
    'A/RES/70/1',
    'A/RES/69/317',
  ])
  const citation = recalling?.marks.find((mark) => mark.kind === 'citation')
  expect(recalling?.text.slice(citation?.from, citation?.to)).toBe('70/1')
  expect(recalling?.marks).toContainEqual({
    from: recalling?.text.length,
    to: recalling?.text.length,
    kind: 'note',
    ref: '1',
  })
  expect(requests?.found[0]).toMatchObject({
    kind: 'mandate',
    verb: 'requests',
    due: { session: 75 },
    report: true,
  })
})

test('two who bring the same text at once make one instrument', async () => {
  const text = resolution.replace('lighthouses', 'harbours')
  const answers = await Promise.all(Array.from({ length: 6 }, () => imported(text, 'harbours.txt')))
  const ids = new Set(answers.map((answer) => answer.ok && answer.value.id))
  expect(ids.size).toBe(1)
  expect(answers.filter((answer) => answer.ok && !answer.value.known)).toHaveLength(1)
})

test('the original comes back byte for byte', async () => {
  const answer = await imported(resolution)
  const original = answer.ok ? await anyone().original(answer.value.id) : null
  expect(original?.ok && Buffer.from(original.value.bytes).toString('utf8')).toBe(resolution)
})

test('mandates are narrowed by addressee, verb and area, and by no choice to nothing', async () => {
  const all = await anyone().ask('mandates', { space: 'un-oic' })
  if (!all.ok) throw new Error('refused')
  for (const { party, count } of all.value.facets.addressees) {
    const some = await anyone().ask('mandates', { space: 'un-oic', addressee: party.id })
    expect(some.ok && some.value.total).toBe(count)
  }
  for (const { verb, count } of all.value.facets.verbs) {
    const some = await anyone().ask('mandates', { space: 'un-oic', verb })
    expect(some.ok && some.value.total).toBe(count)
  }
})

test('pages of a list hold every mandate once', async () => {
  const ids: string[] = []
  let after: string | undefined
  do {
    const page = await anyone().ask('mandates', { space: 'un-oic', limit: 3, ...(after ? { after } : {}) })
    if (!page.ok) throw new Error('refused')
    ids.push(...page.value.items.map((item) => item.id))
    after = page.value.next ?? undefined
  } while (after)
  const all = await anyone().ask('mandates', { space: 'un-oic', limit: 500 })
  expect(all.ok && all.value.items.map((item) => item.id)).toEqual(ids)
})

test('what an act is given is checked before anything happens', async () => {
  const before = await rowCounts()
  const both = { space: 'un-oic', name: 'x.txt', text: 'a', base64: 'YQ==' }
  expect(await installation().act('import-text', both)).toMatchObject({
    ok: false,
    refusal: { reason: 'invalid' },
  })
  const odd = { space: 'un-oic', name: 'x.txt', text: 'a', colour: 'red' }
  expect(await installation().act('import-text', odd)).toMatchObject({
    ok: false,
    refusal: { reason: 'invalid', violations: [{ field: 'colour' }] },
  })
  const needed = (field: string) => ({ field, message: 'This field is needed.' })
  expect(await anyone().ask('discussion', { space: 'un-oic' } as QueryOf<'discussion'>)).toMatchObject({
    refusal: { reason: 'invalid', violations: [needed('kind'), needed('record')] },
  })
  const told = async (query: QueryOf<'search'>) => {
    const answer = await anyone().ask('search', query)
    return answer.ok || answer.refusal.reason !== 'invalid' ? answer : answer.refusal.violations
  }
  expect(await told({ q: '' })).toEqual([
    { field: 'q', message: 'This field is empty. Write something in it.' },
  ])
  expect(await told({ q: 'a', from: 3000, kind: 'map' as 'title', limit: 1.5 })).toEqual([
    { field: 'kind', message: expect.stringMatching(/^This is none of the values/) },
    { field: 'from', message: 'This number is too large. The largest is 2200.' },
    { field: 'limit', message: 'This is of another kind than what stands here: a whole number.' },
  ])
  expect(await rowCounts()).toEqual(before)
})

test('an entry stands in the history of what was imported, and its chain holds until somebody alters it', async () => {
  const answer = await imported(resolution)
  if (!answer.ok) throw new Error('refused')
  const of = { space: 'un-oic', kind: 'instrument', record: answer.value.id }
  const broken = () => database.store.asActor(token, (db) => findBrokenLink(db, of))
  expect(await broken()).toBeNull()
  await statement(database.owner, 'update history set body = $1 where record = $2', ['{}', of.record])
  expect(await broken()).toEqual({ seq: 1, reason: 'altered' })
})

const symbolled = (words: string, symbol = 'A/RES/74/900') =>
  `United Nations\n\n${symbol}\n\nGeneral Assembly\n\nDistr.: General\n3 March 2020\n\nSeventy-fourth session\n\nAgenda item 12\n\nResolution adopted by the General Assembly on 2 March 2020\n\nCooperation on bridges\n\nThe General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015,\n\n1. Requests the Secretary-General to ${words};\n\n2. Decides to remain seized of the matter.\n`

test('the same words in another file are the same wording; corrected words are the next version', async () => {
  const first = await imported(symbolled('build bridges'))
  const respaced = await imported(symbolled('build bridges').replaceAll('\n\n', '\n\n\n'), 'spaced.txt')
  const corrected = await imported(symbolled('build good bridges'), 'corrected.txt')
  if (!first.ok || !respaced.ok || !corrected.ok) throw new Error('refused')
  expect(respaced.value).toEqual({ ...first.value, known: true })
  expect(corrected.value).toEqual({ ...first.value, version: 2 })
  const answer = await anyone().ask('instrument', { id: first.value.id })
  expect(answer.ok && answer.value.provisions[1]?.text).toContain('good bridges')
  const listed = await anyone().ask('mandates', { space: 'un-oic', instrument: first.value.id })
  expect(listed.ok && listed.value.total).toBe(2)
})

test('many who bring wordings of one new symbol at once make one instrument', async () => {
  const answers = await Promise.all(
    [1, 2, 3, 4, 5].map((n) => imported(symbolled(`count to ${n}`, 'A/RES/74/901'), `${n}.txt`)),
  )
  expect(new Set(answers.map((answer) => answer.ok && answer.value.id)).size).toBe(1)
  expect(answers.map((answer) => answer.ok && answer.value.version).sort()).toEqual([1, 2, 3, 4, 5])
})
