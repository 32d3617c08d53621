import { areasTouched } from '@comity/programme'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { type Reader, readHere } from '../../importing/reader.ts'
import { statement, type TestDatabase } from '../database.ts'
import { sampleDatabase } from '../sample-database.ts'

const now = () => new Date('2020-03-04T10:00:00Z')
let database: TestDatabase
let token: string

beforeAll(async () => {
  database = await sampleDatabase(now)
  token = await database.installation()
})
afterAll(() => database.close())

const spaces = ['together', 'one-by-one'] as const
beforeEach(async () => {
  for (const id of spaces) {
    await statement(
      database.owner,
      `insert into space (id, names, sides, open, sample, created_at)
        select $1, names, sides, true, false, created_at from space where id = 'un-oic' on conflict do nothing`,
      [id],
    )
  }
})

const words = (symbol: string, what: string) =>
  `United Nations\n\n${symbol}\n\nGeneral Assembly\n\nDistr.: General\n3 March 2020\n\nSeventy-fourth session\n\nAgenda item 12\n\nResolution adopted by the General Assembly on 2 March 2020\n\nCooperation on bridges\n\nThe General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015, and noting the meeting on ${what} held in Geneva on 4 May 2017,\n\n1. Requests the Secretary-General to build ${what} by 31 January 2021;\n\n2. Invites the World Health Organization to watch over education in ${what}.\n`

/** Texts that follow from each other: a version, the same words and the same file again, another text. */
const texts = [
  { name: 'first.txt', text: words('A/RES/74/800', 'bridges') },
  { name: 'other.txt', text: words('A/RES/74/801', 'harbours') },
  { name: 'second.txt', text: words('A/RES/74/800', 'good bridges') },
  { name: 'spaced.txt', text: words('A/RES/74/800', 'good bridges').replaceAll('\n\n', '\n\n\n') },
  { name: 'again.txt', text: words('A/RES/74/801', 'harbours') },
  { name: 'empty.txt', text: ' ' },
]

const door = (read: Reader = readHere) => openDoor(database.store, token, now, read)

async function together(space: string, some: readonly { name: string; text: string }[], read?: Reader) {
  const answer = await door(read).act('import-texts', { space, texts: [...some] })
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return answer.value.texts
}

/** What a space holds, without what is drawn by lot or by the clock. */
async function holding(space: string) {
  const told: Record<string, unknown> = {}
  for (const [table, columns] of Object.entries(compared)) {
    told[table] = await statement(
      database.owner,
      `select ${columns} from ${table === 'tally' ? '(select * from tally where n <> 0)' : table} as t where space = $1 order by t::text collate "C" is null, ${columns}`,
      [space],
    )
  }
  return told
}

const symbol = '(select symbol from instrument i where i.id = t.instrument)'
const compared = {
  instrument: 'symbol, title, language, version, counts::text',
  expression: `${symbol}, language, version, words, title`,
  original: 'name, sha256, (select version from expression e where e.id = t.expression)',
  provision: 'id, part, number, words, text',
  citation: `${symbol}, provision, t.symbol, listed`,
  mandate: `${symbol}, provision, verb, action, due_to::text, areas, listed`,
  mention: `${symbol}, provision, kind, text, party, listed`,
  event: `${symbol}, what, venue, date_from, listed`,
  mandate_body: 'role, text, parties',
  mandate_addressee: 'party',
  mandate_area: 'area',
  tally: 'kind, key, n',
  history: 'kind, seq, act, actor',
  history_head: 'kind, size',
  search_entry: 'kind, part, language, words::text',
}

test('texts that are brought together come to what they come to one by one', async () => {
  const came = await together('together', texts)
  expect(came.map(({ name, version, known, refused }) => [name, version, known, refused === null])).toEqual([
    ['first.txt', 1, false, true],
    ['other.txt', 1, false, true],
    ['second.txt', 2, false, true],
    ['spaced.txt', 2, true, true],
    ['again.txt', 1, true, true],
    ['empty.txt', null, false, false],
  ])
  for (const text of texts) await door().act('import-text', { space: 'one-by-one', ...text })
  expect(await holding('together')).toEqual(await holding('one-by-one'))

  const before = await holding('together')
  const again = await together('together', texts)
  expect(again.slice(0, 5).every(({ known }) => known)).toBe(true)
  expect(await holding('together')).toEqual(before)
})

test('a text that the records cannot hold costs only itself, alone and among others', async () => {
  // A symbol so long that no index takes it, and so mixed that it does not compress.
  const long = Array.from({ length: 3000 }, (_, n) =>
    String.fromCodePoint(0x4e00 + ((n * 7919) % 20_000)),
  ).join('')
  const read: Reader = async (bytes, wish) => {
    const text = await readHere(bytes, wish)
    const isOdd = text.document.text.includes('odd bridges')
    return isOdd ? { ...text, instrument: { ...text.instrument, symbol: long } } : text
  }
  const some = ['wide', 'odd', 'narrow'].map((kind, n) => ({
    name: `${kind}.txt`,
    text: words(`A/RES/74/81${n}`, `${kind} bridges`),
  }))
  const came = await together('together', some, read)
  expect(came.map(({ version, refused }) => [version, refused?.slice(0, 30) ?? null])).toEqual([
    [1, null],
    [null, 'The records cannot hold this te'.slice(0, 30)],
    [1, null],
  ])
  const alone = await door(read).act('import-text', {
    space: 'together',
    ...(some[1] as (typeof some)[number]),
  })
  expect(alone).toMatchObject({ ok: false, refusal: { reason: 'invalid', violations: [{ field: 'text' }] } })
})

test('those who bring the same texts in other orders at once make each of them once', async () => {
  const some = Array.from({ length: 8 }, (_, n) => ({
    name: `${n}.txt`,
    text: words(`A/RES/74/82${n}`, `${n + 2} bridges`),
  }))
  const came = await Promise.all([together('together', some), together('together', some.toReversed())])
  const ids = came.map((one) => one.map(({ instrument }) => instrument))
  expect(ids[0]).toEqual(ids[1]?.toReversed())
  expect(came.flat().filter(({ known }) => !known)).toHaveLength(8)
})

/** Every choice that the list of texts offers, with how many it counts and how many it then shows. */
async function choices(space: string) {
  const whole = await door().ask('instruments', { space, limit: 500 })
  if (!whole.ok) throw new Error(whole.refusal.reason)
  expect(whole.value.total).toBe(whole.value.items.length)
  const told: Record<string, number> = {}
  for (const name of ['kind', 'organ', 'session', 'year', 'item', 'vote'] as const) {
    for (const { value, count } of whole.value.facets[name]) {
      const some = await door().ask('instruments', { space, [name]: value, limit: 500 })
      expect(some.ok && [some.value.total, some.value.items.length], `${name} ${value}`).toEqual([
        count,
        count,
      ])
      told[`${name} ${value}`] = count
    }
  }
  return told
}

test('the list of texts counts what it shows, whatever comes first: the text, its next version or its vote', async () => {
  const space = 'counted'
  await statement(
    database.owner,
    `insert into space (id, names, sides, open, sample, created_at)
      select $1, names, sides, true, false, created_at from space where id = 'un-oic'`,
    [space],
  )
  const index = (manner: string) =>
    ['A/RES/74/800', 'A/RES/74/801']
      .map((symbol) =>
        JSON.stringify({ symbol, session: '74', adoption_type: manner, MS_in_favour_count: 3 }),
      )
      .join('\n')
  const indexed = (manner: string) =>
    door().act('import-index', { space, name: 'index.json', text: index(manner) })
  await together(space, texts.slice(0, 1))
  await indexed('RECORDED VOTE')
  expect((await choices(space))['vote recorded vote']).toBe(1)
  await together(space, texts)
  expect(await choices(space)).toMatchObject({ 'vote recorded vote': 2, 'year 2020': 2, 'session 74': 2 })
  await indexed('ADOPTED WITHOUT VOTE')
  const told = await choices(space)
  expect(told['vote without a vote']).toBe(2)
  expect(Object.keys(told)).not.toContain('vote recorded vote')
})

test('an area counts the texts that name it, as the words of its mentions say', async () => {
  const areas = await statement<{ id: string }>(database.owner, `select id from area where space = 'un-oic'`)
  const answer = await door().ask('areas', { space: 'un-oic' })
  if (!answer.ok) throw new Error(answer.refusal.reason)
  const mentions = await statement<{ expression: string; text: string }>(
    database.owner,
    `select expression, text from mention where space = 'un-oic' and kind = 'area' and listed`,
  )
  for (const { id } of areas) {
    const naming = mentions.filter(({ text }) => areasTouched(text).includes(id))
    const item = answer.value.items.find((one) => one.id === id)
    expect(item?.texts, id).toBe(new Set(naming.map(({ expression }) => expression)).size)
  }
  expect(answer.value.items.some((item) => item.texts > 0)).toBe(true)
})

test('what a text does not say itself is filled in by whoever brings it, and what it says stays', async () => {
  const plain =
    'Aide to bridges\n\nThe two organizations meet each year and tell each other what they build.\n'
  const some = [
    { name: 'plain.txt', text: plain },
    { name: 'told.txt', text: words('A/RES/74/830', 'fords') },
  ]
  const unsaid = { kind: 'memorandum', organ: 'Conseil des ministres des Affaires étrangères' } as const
  const answer = await door().act('import-texts', { space: 'together', texts: some, unsaid })
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  const ids = answer.value.texts.map(({ instrument }) => instrument)
  const kept = await statement(
    database.owner,
    `select i.kind, i.organ, h.body::jsonb->'after'->'said' as said from instrument i
       join history h on h.space = i.space and h.record = i.id::text and h.act = 'import-text'
      where i.space = 'together' and i.id = any ($1) order by i.symbol nulls first`,
    [ids],
  )
  const organ = 'Council of Foreign Ministers'
  expect(kept).toEqual([
    { kind: 'memorandum', organ, said: { kind: 'memorandum', organ } },
    { kind: 'resolution', organ: 'General Assembly', said: null },
  ])
})

test('an organ that is not known is refused, and nothing is brought', async () => {
  const texts = [{ name: 'weirs.txt', text: 'A word of weirs.\n' }]
  const answer = await door().act('import-texts', {
    space: 'together',
    texts,
    unsaid: { organ: 'Council of Weirs' },
  })
  expect(answer).toMatchObject({ ok: false, refusal: { violations: [{ field: 'unsaid.organ' }] } })
  expect(await statement(database.owner, `select 1 from original where name = 'weirs.txt'`)).toEqual([])
})
