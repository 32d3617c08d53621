import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { appoint } from '../../identity/appoint.ts'
import { openStore } from '../../store/as-actor.ts'
import { statement, type TestDatabase } from '../database.ts'
import { sampleDatabase } from '../sample-database.ts'

const now = () => new Date('2020-03-04T10:00:00Z')
const space = 'un-oic'
let database: TestDatabase
let installation: string
let text: string
let seed: string

const words = (symbol: string, title: string) =>
  `United Nations\n\n${symbol}\n\nGeneral Assembly\n\nDistr.: General\n3 March 2020\n\nSeventy-fourth session\n\nAgenda item 128 (j)\n\nResolution adopted by the General Assembly on 2 March 2020\n\n${title}\n\nThe General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015,\n\n1. Requests the Secretary-General to report;\n`

const french = `Nations Unies\n\nA/RES/74/911\n\nAssemblée générale\n\nDistr. générale\n3 mars 2020\n\nSoixante-quatorzième session\n\nPoint 128 j) de l’ordre du jour\n\nRésolution adoptée par l’Assemblée générale le 2 mars 2020\n\nCoopération entre l’Organisation des Nations Unies et la Ligue des États arabes\n\nL’Assemblée générale,\n\nRappelant sa résolution 70/1 du 25 septembre 2015,\n\n1. Prie le Secrétaire général de faire rapport;\n`

beforeAll(async () => {
  database = await sampleDatabase(now)
  installation = await database.installation()
  const title = 'Cooperation between the United Nations and the League of Arab States'
  text = await bring(words('A/RES/74/911', title))
  await bring(french)
  await bring(words('A/RES/75/911', title))
  await bring(words('A/RES/74/912', 'Cooperation on bridges'))
  const listed = await door(null).ask('instruments', { space, sort: 'symbol', limit: 1 })
  seed = listed.ok ? (listed.value.items[0]?.id ?? '') : ''
})
afterAll(() => database.close())

const door = (token: string | null) => openDoor(database.store, token, now)
const tokenOf = (party: string, role: string) =>
  appoint(database.owner, { space, party, role, areas: [] }, 30)

async function bring(words: string): Promise<string> {
  const answer = await door(installation).act('import-text', { space, name: 'a.txt', text: words })
  if (!answer.ok) throw new Error('refused', { cause: answer.refusal })
  return answer.value.id
}

const start = async (token: string | null, body: { text?: string; sides?: [string, string] } = {}) =>
  door(token).act('start-cooperation', { text, sides: ['un', 'las'], ...body })

test('a text tells which two organizations it is about, and whether they are those of its space', async () => {
  const of = async (id: string) => door(null).ask('cooperation', { id })
  expect(await of(text)).toMatchObject({
    value: { sides: [{ code: 'un' }, { code: 'las' }], own: false, space: null, may: false },
  })
  expect(await of(seed)).toMatchObject({
    value: { sides: [{ code: 'un' }, { code: 'oic' }], own: true, space },
  })
})

test('a text is titled and shown in the language that is preferred, where it is held in it', async () => {
  const title = 'Coopération entre l’Organisation des Nations Unies et la Ligue des États arabes'
  const titles = async (prefer?: string) => {
    const listed = await door(null).ask('instruments', { space, ...(prefer ? { prefer } : {}) })
    return (listed.ok ? listed.value.items : []).map((item) => item.title)
  }
  expect(await titles('fr')).toContain(title)
  expect(await titles('fr')).toContain('Cooperation on bridges')
  expect(await titles()).not.toContain(title)
  const shown = async (query: object) => await door(null).ask('instrument', { id: text, ...query })
  expect(await shown({ prefer: 'fr' })).toMatchObject({ value: { language: 'fr', title } })
  expect(await shown({ prefer: 'ar' })).toMatchObject({ value: { language: 'en' } })
  expect(await shown({ prefer: 'fr', lang: 'en' })).toMatchObject({ value: { language: 'en' } })
  const lineage = (of: object) => door(null).ask('lineage', { id: text, ...of })
  expect(await lineage({ prefer: 'fr' })).toMatchObject({ value: { of: { title } } })
  expect(await lineage({})).not.toMatchObject({ value: { of: { title } } })
})

test('the other cooperations of a space are those that its titles name, each with its texts', async () => {
  const answer = await door(null).ask('cooperations', { space })
  expect(answer).toMatchObject({ value: { total: 1 } })
  const [other] = answer.ok ? answer.value.items : []
  expect(other?.sides.map((side) => side.code)).toEqual(['un', 'las'])
  expect(other?.texts.map((one) => one.symbol).sort()).toEqual(['A/RES/74/911', 'A/RES/75/911'])
})

test('other cooperations are turned page by page, the latest first, each once', async () => {
  for (const [n, name] of ['African Union', 'Council of Europe', 'Pacific Islands Forum'].entries())
    await bring(words(`A/RES/74/92${n}`, `Cooperation between the United Nations and the ${name}`))
  const whole = await door(null).ask('cooperations', { space })
  const turned: string[] = []
  let after: string | undefined
  do {
    const page = await door(null).ask('cooperations', { space, limit: 1, ...(after ? { after } : {}) })
    if (!page.ok) throw new Error(page.refusal.reason)
    turned.push(...page.value.items.map(({ sides }) => sides.map(({ code }) => code).join(' ')))
    after = page.value.next ?? undefined
  } while (after)
  expect(turned).toEqual(
    whole.ok && whole.value.items.map(({ sides }) => sides.map(({ code }) => code).join(' ')),
  )
  expect(new Set(turned).size).toBe(4)
  expect(await door(null).ask('cooperations', { space, after: 'x' })).toMatchObject({
    refusal: { reason: 'invalid' },
  })
})

test.each([
  ['nobody', null, undefined, 'not-signed-in'],
  ['a desk officer', 'un', 'desk-officer', 'forbidden'],
  ['an approver of neither side', 'oic', 'approver', 'forbidden'],
])('%s starts no cooperation, and leaves no trace', async (_, party, role, reason) => {
  const token = party === null ? null : await tokenOf(party, role as string)
  expect(await start(token)).toMatchObject({ ok: false, refusal: { reason } })
  expect(await statement(database.owner, "select id from space where id like 'un-las%'")).toEqual([])
})

test('what is no pair of organizations, and what is no text, is refused', async () => {
  const token = await tokenOf('un', 'approver')
  expect(await start(token, { sides: ['un', 'un'] })).toMatchObject({ refusal: { reason: 'invalid' } })
  expect(await start(token, { sides: ['un', 'nobody'] })).toMatchObject({ refusal: { reason: 'invalid' } })
  expect(await start(token, { text: 'x' })).toMatchObject({ refusal: { reason: 'not-found' } })
  expect(await start(token, { text: '01890000-0000-7000-8000-000000000000' })).toMatchObject({
    refusal: { reason: 'not-found' },
  })
})

test('a text that is marked starts no cooperation before its marking falls', async () => {
  const token = await tokenOf('un', 'approver')
  const dated = openStore(database.app, { now })
  try {
    const then = openDoor(dated, token, now)
    const marking = { level: 'confidential', fallsOn: '2020-04-01' } as const
    expect(await then.act('set-marking', { kind: 'instrument', record: text, ...marking })).toMatchObject({
      ok: true,
    })
    expect(await then.act('start-cooperation', { text, sides: ['un', 'las'] })).toMatchObject({
      refusal: { reason: 'forbidden', message: expect.stringContaining('marked') },
    })
    expect(await statement(database.owner, "select id from space where id like 'un-las%'")).toEqual([])
  } finally {
    await dated.close()
  }
  // The tests that follow ask on a later day, on which the marking has fallen: then it is started.
})

test('an approver of a side starts it: closed, with the text in each of its languages, and in the same post', async () => {
  const token = await tokenOf('un/ohchr', 'approver')
  const answer = await start(token)
  expect(answer).toMatchObject({ ok: true, value: { id: 'un-las', space: 'un-las' } })
  const instrument = answer.ok ? answer.value.instrument : ''
  expect(instrument).not.toBe(text)
  expect(await door(token).ask('instrument', { id: instrument })).toMatchObject({
    value: {
      space: 'un-las',
      symbol: 'A/RES/74/911',
      counts: { mandates: 1 },
      wordings: [{ language: 'en' }, { language: 'fr' }],
    },
  })
  expect(await door(null).ask('space', { id: 'un-las' })).toMatchObject({ refusal: { reason: 'not-found' } })
  expect(await door(token).ask('me', { space: 'un-las' })).toMatchObject({
    value: { may: expect.arrayContaining(['import', 'start']) },
  })
  const posts = await statement(database.owner, "select side, party, role from post where space = 'un-las'")
  expect(posts).toEqual([{ side: 'un', party: 'un/ohchr', role: 'approver' }])
  const history = await statement(
    database.owner,
    "select act from history where space = 'un-las' order by kind",
  )
  expect(history).toEqual([{ act: 'import-text' }, { act: 'import-text' }, { act: 'start-cooperation' }])
  expect(await door(token).ask('cooperation', { id: text })).toMatchObject({ value: { space: 'un-las' } })

  const again = await start(token)
  expect(again).toMatchObject({ refusal: { reason: 'conflict', current: { space: 'un-las' } } })
})

test('whoever may not know of a cooperation starts one beside it, and is told nothing of it', async () => {
  const token = await tokenOf('un/who', 'administrator')
  expect(await door(token).ask('cooperation', { id: text })).toMatchObject({
    value: { space: null, may: true },
  })
  expect(await start(token)).toMatchObject({ ok: true, value: { id: 'un-las-2' } })
})

test('the rows hold the wall even where the program forgets it', async () => {
  const viewer = await tokenOf('un/who', 'viewer')
  const made = database.store.asActor(viewer, async (db) => {
    const { sql } = await import('kysely')
    await sql`select start_space('un-las', '{}'::jsonb, '[{"id":"un"},{"id":"las"}]'::jsonb, now())`.execute(
      db,
    )
  })
  await expect(made).rejects.toThrow(/acts for neither side/)
})
