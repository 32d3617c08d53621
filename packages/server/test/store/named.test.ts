import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { appoint } from '../../identity/appoint.ts'
import { statement, type TestDatabase } from '../database.ts'
import { value } from '../posts.ts'
import { sampleDatabase } from '../sample-database.ts'

const now = () => new Date('2020-03-04T10:00:00Z')
const space = 'un-oic'
let database: TestDatabase
let token: string

const text = (symbol: string, date: string, paragraphs: string) =>
  `United Nations\n\n${symbol}\n\nGeneral Assembly\n\nDistr.: General\n${date}\n\nSeventy-fourth session\n\nAgenda item 12\n\nResolution adopted by the General Assembly on ${date}\n\nCooperation on bridges\n\nThe General Assembly,\n\n${paragraphs}\n`

const meetingWords = (what: string) =>
  `Welcoming the convening of the ${what}, held in Lima from 3 to 5 June 2019,\n\n`

beforeAll(async () => {
  database = await sampleDatabase(now)
  token = await database.installation()
  await bring(
    text(
      'A/RES/74/901',
      '3 March 2020',
      `${meetingWords('World Conference on Bridges')}1. Requests the World Health Organization to build bridges;\n\n2. Welcomes the memorandum of understanding between the World Health Organization and the Islamic Development Bank signed on 4 May 2019.`,
    ),
  )
  await bring(
    text(
      'A/RES/74/902',
      '5 March 2020',
      `${meetingWords('World Conference on bridges')}1. Requests the World Health Organization to mend bridges;`,
    ),
  )
})
afterAll(() => database.close())

async function bring(words: string) {
  return value(await door().act('import-text', { space, name: 'a.txt', text: words }))
}
const door = (as: string | null = token) => openDoor(database.store, as, now)

describe('meetings', () => {
  const all = async (query = {}) => value(await door().ask('meetings', { space, ...query }))

  test('that several texts name by the same words, days and place are one', async () => {
    const { items } = await all({ sort: '-texts' })
    expect(items[0]).toMatchObject({ place: 'Lima', from: '2019-06-03', to: '2019-06-05', texts: 2 })
    expect(items.filter((meeting) => meeting.place === 'Lima')).toHaveLength(1)
  })

  test('show each naming with its words in the paragraph, the latest text first', async () => {
    const [first] = (await all({ sort: '-texts' })).items
    const meeting = value(await door().ask('meeting', { id: first?.id ?? '', space }))
    expect(meeting.namings.map((naming) => naming.text.symbol)).toEqual(['A/RES/74/902', 'A/RES/74/901'])
    const [naming] = meeting.namings
    const lit = naming?.lit.map(([from, to]) => naming.words.slice(from, to)).join()
    expect(lit).toContain('3 to 5 June 2019')
  })

  test('are counted as one where several texts name them, and no longer when none does', async () => {
    const total = (await all()).total
    expect(total).toBe((await all({ limit: 500 })).items.length)
    expect(value(await door().ask('space', { id: space })).counts.meetings).toBe(total)
  })

  test('that no listed wording names any more are not counted', async () => {
    const before = await all()
    const named = text('A/RES/74/904', '7 March 2020', meetingWords('Passing Conference'))
    await bring(named)
    expect((await all()).total).toBe(before.total + 1)
    await bring(
      named.replace('the convening of the Passing Conference, held in Lima from 3 to 5 June 2019', 'it'),
    )
    expect((await all()).total).toBe(before.total)
  })

  test('that a person has rejected are no longer there', async () => {
    const before = await all()
    await bring(text('A/RES/74/906', '2 March 2020', meetingWords('Doubtful Conference')))
    const doubtful = (await all()).items.find((meeting) => /doubtful/i.test(meeting.what))
    const page = value(await door().ask('meeting', { id: doubtful?.id ?? '', space }))
    const officer = await appoint(database.owner, { space, party: 'un', role: 'desk-officer', areas: [] }, 1)
    const finding = page.namings[0]?.id ?? ''
    value(
      await door(officer).act('judge-finding', { finding, verdict: 'reject', reason: 'No such meeting.' }),
    )
    for (const sort of ['-date', '-texts']) {
      const after = await all({ sort })
      expect(after.total).toBe(before.total)
      expect(JSON.stringify(after.items)).not.toMatch(/doubtful/i)
    }
    expect(await door().ask('meeting', { id: page.id, space })).toMatchObject({ ok: false })
  })

  test.each(['date', '-date', 'texts', '-texts'])(
    'come page by page by %s, none lost or shown twice',
    async (sort) => {
      const seen: string[] = []
      let after: string | undefined
      do {
        const page = await all({ sort, limit: 3, ...(after ? { after } : {}) })
        seen.push(...page.items.map((meeting) => meeting.id))
        after = page.next ?? undefined
      } while (after)
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen.length).toBe((await all()).total)
    },
  )

  test('of a body are those within whose words it is named, and those that it hosted', async () => {
    await bring(
      text(
        'A/RES/74/905',
        '1 March 2020',
        `Welcoming the convening of the Conference of the World Health Organization, held in Quito from 7 to 9 June 2019, and the readiness of the Food and Agriculture Organization of the United Nations,\n\n1. Decides to rest.`,
      ),
    )
    const of = async (party: string) => (await all({ party })).items.map((meeting) => meeting.place)
    expect(await of('un/who')).toEqual(['Quito'])
    expect(await of('un/fao')).toEqual([])
    expect((await all({ party: 'un/who', sort: '-texts' })).total).toBe(1)
    expect(await of('un/nobody')).toEqual([])
  })

  test('of an area are those that a paragraph names together with it', async () => {
    await bring(
      text(
        'A/RES/74/906',
        '2 March 2020',
        `Welcoming the convening of the Conference on Clinics, held in Dakar from 8 to 9 June 2019, to review cooperation in the fields of science and technology, environment, health and population,\n\nWelcoming the convening of the Conference on Tolls, held in Accra from 10 to 11 June 2019,\n\n1. Decides to rest.`,
      ),
    )
    const { items, total } = await all({ area: 'environment-health-and-population' })
    const places = items.map((meeting) => meeting.place)
    expect(places).toContain('Dakar')
    expect(places).not.toContain('Accra')
    expect(total).toBe(items.length)
    expect((await all({ area: 'no-such-area' })).total).toBe(0)
  })

  test('are past or ahead of the day that is asked on', async () => {
    const past = await all({ when: 'past' })
    const ahead = await all({ when: 'ahead' })
    expect(past.items.every((meeting) => meeting.to <= '2020-03-04')).toBe(true)
    expect(past.total + ahead.total).toBe((await all()).total)
  })
})

describe('agreements', () => {
  const all = async (query = {}) => value(await door().ask('agreements', { space, ...query }))

  test('are found by a body that is a party to them, under whatever name', async () => {
    const { items, total } = await all({ party: 'un/who' })
    expect(total).toBe(1)
    expect(items[0]).toMatchObject({ signed: '2019-05-04', what: 'memorandum of understanding', texts: 1 })
  })

  test('show their namings', async () => {
    const [first] = (await all({ party: 'un/who' })).items
    const agreement = value(await door().ask('agreement', { id: first?.id ?? '' }))
    expect(agreement.namings[0]).toMatchObject({ in: 'op2', number: '2' })
  })

  test('come page by page, none lost or shown twice', async () => {
    const first = await all({ limit: 2 })
    const second = await all({ limit: 2, after: first.next ?? '' })
    const ids = [...first.items, ...second.items].map((agreement) => agreement.id)
    expect(new Set(ids).size).toBe(first.total)
  })
})

describe('parties', () => {
  const all = async (query = {}) => value(await door().ask('parties', { space, ...query }))

  test('are ordered by how many texts name them', async () => {
    const { items } = await all({ sort: '-texts', limit: 5 })
    const counts = items.map((party) => party.texts ?? 0)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(counts[0]).toBeGreaterThan(2)
  })

  test('divide into the two families and the others, and every one stands in one of them', async () => {
    const { total, families } = await all()
    expect(families.map((family) => family.side)).toEqual(['un', 'oic', 'third'])
    expect(families.reduce((sum, family) => sum + family.all, 0)).toBe(total)
    for (const family of families) expect((await all({ side: family.side })).total).toBe(family.all)
    expect((await all({ side: 'un', named: 'yes' })).total).toBe(families[0]?.named)
  })

  test('each tells what it is part of, what is part of it and every name', async () => {
    const party = value(await door().ask('party', { id: 'oic/icesco', space }))
    expect(party.allNames.map((name) => name.text)).toContain(
      'Islamic Educational, Scientific and Cultural Organization',
    )
    expect(party.side).toBe('oic')
  })

  test('are named text by text, with the words lit', async () => {
    const { items, total } = value(await door().ask('namings', { space, party: 'un/who' }))
    expect(total).toBe(items.length)
    expect(total).toBeGreaterThanOrEqual(2)
    expect(items[0]?.text.symbol).toBe('A/RES/74/902')
    const [words] = items[0]?.paragraphs ?? []
    expect(words?.lit.map(([from, to]) => words.words.slice(from, to))).toEqual(['World Health Organization'])
  })

  test.each(['\u0000', '%', "'", '\\', '\u202e'])('odd words find nothing and break nothing: %j', async (q) =>
    expect((await all({ q })).items.length).toBeLessThan(200),
  )
})

test('an area tells its mandates, whom they address and where it is named', async () => {
  const id = 'environment-health-and-population'
  const area = value(await door().ask('area', { id, space }))
  expect(area.mandates).toBeGreaterThan(0)
  const { items } = value(await door().ask('namings', { space, area: id }))
  expect(items).toHaveLength(area.texts)
})

test('a closed cooperation is not known by what its texts name', async () => {
  await statement(
    database.owner,
    `insert into space (id, names, sides, open, created_at)
     select 'closed', jsonb_build_object('en', 'Closed'), sides, false, created_at from space where id = $1`,
    [space],
  )
  value(
    await door().act('import-text', {
      space: 'closed',
      name: 'hidden.txt',
      text: text('A/RES/74/903', '9 March 2020', meetingWords('Hidden Conference')),
    }),
  )
  const hidden = value(await door().ask('meetings', { space: 'closed' })).items[0]
  expect(hidden?.what).toContain('Hidden')
  const outside = door(null)
  for (const name of ['meetings', 'agreements', 'parties', 'areas', 'namings'] as const)
    expect(await outside.ask(name, { space: 'closed' })).toEqual({
      ok: false,
      refusal: { reason: 'not-found' },
    })
  expect(await outside.ask('meeting', { id: hidden?.id ?? '' })).toMatchObject({ ok: false })
  expect(await outside.ask('party', { id: 'un/who', space: 'closed' })).toMatchObject({ ok: false })
  expect(await outside.ask('area', { id: 'human-rights', space: 'closed' })).toMatchObject({ ok: false })
})

test.each(['meetings', 'agreements', 'parties', 'namings'] as const)(
  '%s refuse a cursor that is none',
  async (name) =>
    expect(await door().ask(name, { space, after: 'x' })).toMatchObject({
      ok: false,
      refusal: { reason: 'invalid' },
    }),
)

test.each([
  ['instruments', ['2020', null]],
  ['instruments', ['2020', '-'.repeat(36)]],
  ['meetings', ['2020', null]],
  ['agreements', [null, 'a']],
  ['spaces', [null]],
] as const)('%s refuse a cursor of %j, which no page ends at', async (name, values) => {
  const after = Buffer.from(JSON.stringify(values)).toString('base64url')
  const query = name === 'spaces' ? { after } : { space, after }
  expect(await door().ask(name as 'instruments', query as { space: string })).toMatchObject({
    refusal: { violations: [{ field: 'after' }] },
  })
})
