import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { statement, type TestDatabase } from '../database.ts'
import { sampleDatabase } from '../sample-database.ts'

const now = () => new Date('2020-03-04T10:00:00Z')
let database: TestDatabase
let token: string

const text = (symbol: string, operative: string, date = '3 March 2020') =>
  `United Nations\n\n${symbol}\n\nGeneral Assembly\n\nDistr.: General\n${date}\n\nSeventy-fourth session\n\nAgenda item 12\n\nResolution adopted by the General Assembly on 2 March 2020\n\nCooperation on bridges\n\nThe General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015,\n\n1. ${operative}\n`

beforeAll(async () => {
  database = await sampleDatabase(now)
  token = await database.installation()
  await statement(
    database.owner,
    `insert into space (id, names, sides, open, created_at)
     select 'closed', jsonb_build_object('en', 'Closed'), sides, false, created_at from space where id = 'un-oic'`,
  )
  const door = openDoor(database.store, token, now)
  const bring = async (space: string, name: string, words: string) => {
    const answer = await door.act('import-text', { space, name, text: words })
    if (!answer.ok) throw new Error('refused', { cause: answer.refusal })
  }
  await bring('un-oic', 'a.txt', text('A/RES/74/900', 'Requests the keepers to paint the lighthouses;'))
  await bring('closed', 'b.txt', text('A/RES/74/901', 'Requests the keepers to hide the lighthouses;'))
})
afterAll(() => database.close())

const find = async (query: Parameters<typeof ask>[0], as: string | null = null) => {
  const answer = await ask(query, as)
  if (!answer.ok) throw new Error('refused', { cause: answer.refusal })
  return answer.value
}
const ask = (
  query: {
    q: string
    space?: string
    from?: number
    kind?: 'title' | 'note'
    limit?: number
    after?: string
  },
  as: string | null,
) => openDoor(database.store, as, now).ask('search', query)
const found = (value: Awaited<ReturnType<typeof find>>) =>
  value.items.map((hit) => `${hit.instrument.symbol} ${hit.in}`)

test.each([
  ['a word in another form', 'lighthouse painted'],
  ['a phrase', '"paint the lighthouses"'],
  ['words in any order', 'lighthouses keepers'],
])('finds %s', async (_, q) => expect(found(await find({ q }))).toEqual(['A/RES/74/900 op1']))

test('words of a phrase that stand apart are not the phrase', async () =>
  expect(found(await find({ q: '"keepers lighthouses"' }))).toEqual([]))

test.each([
  'A/RES/70/1',
  'a/res/70/1',
  '70/1',
  'resolution 70/1',
  'General Assembly resolution 70/1',
  'résolution 70/1 de l’Assemblée générale',
  'القرار ٧٠/١',
  'قرار الجمعية العامة 70/1',
  'resolución 70/1',
  '第70/1号决议',
])('finds what cites a symbol, written as %s', async (q) =>
  expect(found(await find({ q, space: 'un-oic' }))).toContain('A/RES/74/900 pp1'),
)

test('leads to the text whose symbol is asked for', async () =>
  expect((await find({ q: '74/900' })).named.map((text) => text.symbol)).toEqual(['A/RES/74/900']))

test.each([
  '74/900 para. 1',
  'A/RES/74/900 op1',
  'paragraphe 1 de la résolution 74/900',
  'الفقرة ١ من القرار ٧٤/٩٠٠',
])('leads to the very paragraph: %s', async (q) =>
  expect((await find({ q })).named).toMatchObject([{ in: 'op1', text: expect.stringMatching(/paint/) }]),
)

test('leads to the text alone where it has no paragraph of that number', async () =>
  expect((await find({ q: '74/900 para. 99' })).named).toMatchObject([{ in: null, text: null }]))

test.each(['“paint the lighthouses”', '«paint the lighthouses»'])(
  'takes the quotation marks of any keyboard for a phrase: %s',
  async (q) => expect(found(await find({ q }))).toEqual(['A/RES/74/900 op1']),
)

test('puts a title that has the words before paragraphs that repeat them', async () => {
  const words = 'bridges, old bridges, new bridges, long bridges, short bridges and other bridges'
  const door = openDoor(database.store, token, now)
  const repeated = text('A/RES/74/910', `Requests the keepers to count ${words};`).replace(
    'Cooperation on bridges',
    'Matters',
  )
  expect(await door.act('import-text', { space: 'un-oic', name: 'c.txt', text: repeated })).toMatchObject({
    ok: true,
  })
  expect((await find({ q: 'bridges', space: 'un-oic' })).items.map((hit) => hit.kind).slice(0, 2)).toEqual([
    'title',
    'provision',
  ])
})

test('offers the nearest words of titles where nothing was found', async () => {
  const instead = async (q: string) => (await find({ q, space: 'un-oic' })).instead
  expect(await instead('cooperaton bridgse')).toBe('cooperation bridges')
  expect(await instead('qwertyuiop')).toBe(null)
  expect(await instead('lighthouses')).toBe(null)
})

test('lights the words where they stand', async () => {
  const [hit] = (await find({ q: 'painting lighthouses' })).items
  expect(hit?.lit.map(([from, to]) => hit.text.slice(from, to))).toEqual(['paint', 'lighthouses'])
})

test('what may not be seen is not found, counted or named', async () => {
  const value = await find({ q: 'lighthouses' })
  expect([value.total, JSON.stringify(value).includes('hide')]).toEqual([1, false])
  expect((await find({ q: 'A/RES/74/901' })).named).toEqual([])
  expect(await ask({ q: 'lighthouses', space: 'closed' }, null)).toMatchObject({
    ok: false,
    refusal: { reason: 'not-found' },
  })
  expect((await find({ q: 'lighthouses' }, token)).total).toBe(2)
})

test('the table of words is not granted to the application', async () =>
  expect(statement(database.app, 'select * from search_entry')).rejects.toThrow(/permission denied/))

test('narrows by year and kind', async () => {
  expect((await find({ q: 'lighthouses', from: 2021 })).total).toBe(0)
  expect((await find({ q: 'bridges', kind: 'title' })).items.map((hit) => hit.kind)).toEqual(['title'])
})

test('narrows by the organ and the session of the text', async () => {
  const of = async (more: object) => (await find({ q: 'lighthouses', space: 'un-oic', ...more })).total
  expect(await of({ organ: 'General Assembly', session: '74' })).toBe(1)
  expect(await of({ organ: 'Security Council' })).toBe(0)
  expect(await of({ session: '75' })).toBe(0)
  expect(await of({ organ: "it's \\ odd" })).toBe(0)
})

test('a paragraph that is held in several languages is found once, in the one that is preferred', async () => {
  const door = openDoor(database.store, token, now)
  const french = `Nations Unies\n\nA/RES/74/900\n\nAssemblée générale\n\nDistr. générale\n3 mars 2020\n\nSoixante-quatorzième session\n\nPoint 12 de l’ordre du jour\n\nRésolution adoptée par l’Assemblée générale le 2 mars 2020\n\nCoopération en matière de ponts\n\nL’Assemblée générale,\n\nRappelant sa résolution 70/1 du 25 septembre 2015,\n\n1. Prie les gardiens de peindre les phares;\n`
  expect(await door.act('import-text', { space: 'un-oic', name: 'fr.txt', text: french })).toMatchObject({
    ok: true,
  })
  const languages = async (more: object) =>
    (await find({ q: '70/1', space: 'un-oic', ...more })).items
      .filter((hit) => hit.instrument.symbol === 'A/RES/74/900')
      .map((hit) => hit.language)
  expect(await languages({})).toEqual(['en'])
  expect(await languages({ prefer: 'fr' })).toEqual(['fr'])
  expect(await languages({ prefer: 'ar' })).toEqual(['en'])
  expect(await languages({ language: 'fr' })).toEqual(['fr'])
})

test('goes on to the next page without a hit lost or shown twice', async () => {
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await find({ q: 'cooperation', limit: 7, ...(after ? { after } : {}) })
    seen.push(...page.items.map((hit) => `${hit.instrument.id} ${hit.kind} ${hit.in} ${hit.number}`))
    after = page.next ?? undefined
  } while (after)
  expect(seen.length).toBeGreaterThan(20)
  expect(new Set(seen).size).toBe(seen.length)
})

test('a body is found by its abbreviation', async () =>
  expect((await find({ q: 'SESRIC' })).parties.map((party) => party.id)).toEqual(['oic/sesric']))

test.each(['the', '""', '& | !', "'; drop table instrument; --", '-cooperation', '(((', '\u202e', '\u0000'])(
  'odd words are no fault: %s',
  async (q) => expect(await ask({ q }, null)).toMatchObject({ ok: true }),
)
