import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import type { TestDatabase } from '../database.ts'
import { sampleDatabase } from '../sample-database.ts'

const now = () => new Date('2019-03-04T10:00:00Z')
let database: TestDatabase
let door: ReturnType<typeof openDoor>

const text = `A/RES/73/900

Resolution adopted by the General Assembly on 20 December 2018

73/900. Letters

The General Assembly,

1. Requests the Secretary-General to write a letter by 31 January 2019;

2. Requests the Secretary-General to submit a report at its eightieth session;

3. Encourages Member States to read the letters.`

beforeAll(async () => {
  database = await sampleDatabase(now)
  const token = await database.installation()
  door = openDoor(database.store, token, now)
  const kept = await door.act('import-text', { space: 'un-oic', name: 'letters.txt', text })
  if (!kept.ok) throw new Error(kept.refusal.reason)
})
afterAll(() => database.close())

type Query = Omit<Parameters<typeof door.ask<'mandates'>>[1], 'space'>

async function asked(query: Query) {
  const answer = await door.ask('mandates', { space: 'un-oic', ...query })
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return answer.value
}
const actions = async (query: Query) => (await asked(query)).items.map(({ action }) => action)

test('a day that is printed falls due like one that was worked out', async () => {
  expect(await actions({ dueFrom: '2019-01-01', dueTo: '2019-01-31' })).toEqual([
    'to write a letter by 31 January 2019',
  ])
  expect((await asked({ dueFrom: '2019-01-31', dueTo: '2019-01-31' })).items[0]?.dueDerived).toBeNull()
  expect(await actions({ dueFrom: '2019-02-01', dueTo: '2019-02-28' })).toEqual([])
})

test('a day that no calendar has is refused by its field, and so is a place in the list that is none', async () => {
  const refusal = async (query: Query) => {
    const answer = await door.ask('mandates', { space: 'un-oic', ...query })
    return answer.ok || answer.refusal.reason !== 'invalid' ? answer : answer.refusal.violations[0]?.field
  }
  expect(await refusal({ dueFrom: '2019-02-31' })).toBe('dueFrom')
  expect(await refusal({ dueFrom: '2019-02-28', dueTo: '0000-12-31' })).toBe('dueTo')
  const place = (...values: (string | null)[]) => Buffer.from(JSON.stringify(values)).toString('base64url')
  const id = '01890000-0000-7000-8000-000000000000'
  for (const after of [
    place('2019-02-31', id),
    place('2019', id),
    place(null, id),
    place('2019-02-28', null),
  ])
    expect(await refusal({ sort: 'due', after }), after).toBe('after')
  expect((await asked({ sort: 'due', after: place('2019-02-28', id) })).items.length).toBeGreaterThan(0)
})

test('what is overdue, to come and without a day make up the whole list', async () => {
  const whole = await asked({})
  const parts = await Promise.all((['overdue', 'ahead', 'undated'] as const).map((due) => asked({ due })))
  expect(parts.map(({ total }) => total).reduce((sum, n) => sum + n)).toBe(whole.total)
  expect(parts.every(({ total, items }) => total === items.length && total > 0)).toBe(true)
  expect(parts[0]?.items.map(({ action }) => action)).toEqual(['to write a letter by 31 January 2019'])
})

test('the timeline counts by year what the list holds', async () => {
  const answer = await door.ask('timeline', { space: 'un-oic' })
  if (!answer.ok) throw new Error(answer.refusal.reason)
  const { today, years, undated } = answer.value
  expect(today).toBe('2019-03-04')
  expect(undated).toBe((await asked({ due: 'undated' })).total)
  for (const { year, count, overdue } of years) {
    const of = { dueFrom: `${year}-01-01`, dueTo: `${year}-12-31` }
    expect((await asked(of)).total, year).toBe(count)
    expect((await asked({ ...of, due: 'overdue' })).total, year).toBe(overdue)
  }
  expect(years.map(({ overdue }) => overdue).reduce((sum, n) => sum + n)).toBe(1)
})

test('the list of texts names the bodies that texts name, and is narrowed by them', async () => {
  const all = await door.ask('instruments', { space: 'un-oic' })
  if (!all.ok) throw new Error(all.refusal.reason)
  expect(all.value.facets.party.length).toBeGreaterThan(3)
  for (const { party, count } of all.value.facets.party) {
    const some = await door.ask('instruments', { space: 'un-oic', party: party.id })
    expect(some.ok && some.value.total, party.id).toBe(count)
  }
})

test('a text in a list says how it was adopted, once the index of its session is held', async () => {
  const listed = async () => {
    const answer = await door.ask('instruments', { space: 'un-oic', session: '73' })
    return answer.ok ? answer.value.items.map(({ symbol, vote }) => ({ symbol, vote })) : answer.refusal
  }
  expect(await listed()).toEqual([{ symbol: 'A/RES/73/900', vote: null }])
  const line = {
    symbol: 'A/RES/73/900',
    adoption_type: 'Recorded vote',
    MS_in_favour_count: '100',
    MS_against_count: '2',
    MS_abstaining_count: '3',
  }
  await door.act('import-index', { space: 'un-oic', name: '73.json', text: JSON.stringify(line) })
  const vote = { manner: 'recorded vote', inFavour: 100, against: 2, abstaining: 3 }
  expect(await listed()).toEqual([{ symbol: 'A/RES/73/900', vote }])
})

test('two versions of a text are compared paragraph by paragraph; the older one stays readable', async () => {
  const corrected = text
    .replace('write a letter', 'write two letters')
    .replace('2. Requests', '2. Decides to rest;\n\n3. Requests')
    .replace('3. Encourages', '4. Encourages')
  const kept = await door.act('import-text', { space: 'un-oic', name: 'corrected.txt', text: corrected })
  if (!kept.ok) throw new Error(kept.refusal.reason)
  expect(kept.value.version).toBe(2)
  const id = kept.value.instrument
  const answer = await door.ask('comparison', { id })
  if (!answer.ok) throw new Error(answer.refusal.reason)
  const { from, to, parts, counts } = answer.value
  expect([from.version, to.version]).toEqual([1, 2])
  const changed = parts.filter(({ pieces }) => pieces.some(({ kind }) => kind !== 'kept'))
  const shown = changed.map(({ was, is, pieces }) => ({
    was,
    is,
    words: pieces.flatMap(({ kind, text }) => (kind === 'kept' ? [] : [`${kind}: ${text}`])),
  }))
  expect(shown).toEqual([
    { was: 'op1', is: 'op1', words: ['gone: a', 'new: two', 'gone: letter', 'new: letters'] },
    { was: null, is: 'op2', words: ['new: Decides to rest;'] },
  ])
  expect(counts).toMatchObject({ reworded: 1, new: 1, gone: 0, moved: 2 })
  const older = await door.ask('instrument', { id, version: 1 })
  expect(older.ok && older.value.provisions.length).toBe(3)
  expect(await door.ask('comparison', { id, lang: 'fr' })).toMatchObject({
    ok: false,
    refusal: { reason: 'not-found' },
  })
})

test('the texts that are recalled are counted by the texts that recall them, held or not', async () => {
  const recalled = async (query: object) => {
    const answer = await door.ask('citations', { space: 'un-oic', ...query })
    if (!answer.ok) throw new Error(answer.refusal.reason)
    return answer.value
  }
  const before = await recalled({})
  expect(
    before.items.some(({ symbol, texts, held }) => symbol === 'A/RES/37/4' && texts === 1 && held === null),
  ).toBe(true)
  const citing = [
    'A/RES/73/902\n\n73/902. Recalling\n\nThe General Assembly,',
    'Recalling its resolutions 37/4 of 22 October 1982 and 73/900 of 20 December 2018,\n\n1. Decides to rest.',
  ].join('\n\n')
  const kept = await door.act('import-text', { space: 'un-oic', name: 'citing.txt', text: citing })
  expect(kept.ok).toBe(true)
  const after = await recalled({})
  expect(after.items[0]).toMatchObject({ symbol: 'A/RES/37/4', texts: 2, held: null, date: '1982-10-22' })
  expect(after.total).toBe(before.total + 1)
  const held = await recalled({ held: 'yes' })
  expect(held.items.map(({ symbol }) => symbol)).toEqual(['A/RES/73/900'])
  expect(held.total + (await recalled({ held: 'no' })).total).toBe(after.total)
})

test('the list of recalled texts is turned page by page, each text once, in either order', async () => {
  for (const sort of ['-texts', 'texts', 'symbol', '-symbol']) {
    const seen: string[] = []
    for (let after: string | null | undefined; after !== null; ) {
      const answer = await door.ask('citations', {
        space: 'un-oic',
        sort,
        limit: 7,
        ...(after ? { after } : {}),
      })
      if (!answer.ok) throw new Error(answer.refusal.reason)
      seen.push(...answer.value.items.map(({ symbol }) => symbol))
      after = answer.value.next
      if (after === null) expect(seen.length, sort).toBe(answer.value.total)
    }
    expect(new Set(seen).size, sort).toBe(seen.length)
  }
})

test('the page at a glance tells what falls due next first, and what is past after it', async () => {
  const answer = await door.ask('glance', { space: 'un-oic' })
  if (!answer.ok) throw new Error(answer.refusal.reason)
  const days = answer.value.due.flatMap(({ days }) => (days === null ? [] : [days]))
  expect(days.length).toBeGreaterThan(2)
  const ahead = days.filter((day) => day >= 0)
  const past = days.filter((day) => day < 0)
  expect(ahead.length > 0 && past.length > 0).toBe(true)
  expect(days).toEqual([...ahead.toSorted((a, b) => a - b), ...past.toSorted((a, b) => b - a)])
})
