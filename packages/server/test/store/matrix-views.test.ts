import type { Door } from '@comity/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../database.ts'
import { seatsIn, value } from '../posts.ts'
import { sampleDatabase } from '../sample-database.ts'

const now = () => new Date('2026-07-04T10:00:00Z')
const space = 'un-oic'
let database: TestDatabase
let officer: Door
let other: Door
let biennium = ''

beforeAll(async () => {
  database = await sampleDatabase(now)
  const seat = seatsIn(database, space, now)
  officer = await seat('un')
  other = await seat('oic')
  biennium = value(await officer.act('plan-biennium', { space, from: 2026, to: 2027 })).id
  await propose('Late', { to: '2026-06', areas: ['human-rights', 'refugees'], leads: { un: 'un/who' } })
  await propose('Ahead', { from: '2026-07', to: '2026-08', leads: { un: 'un/who', oic: 'oic/isdb' } })
  await propose('Open', { areas: ['human-rights'], situations: ['Mali', 'Somalia'] })
  await propose('Elsewhere', { from: '2026-07-09', areas: ['refugees'], situations: ['Mali'] })
})
afterAll(() => database.close())

async function propose(title: string, more: object) {
  const fields = { title, biennium, ...more }
  const { id, rev } = value(await officer.act('propose-revision', { space, kind: 'activity', fields }))
  value(await other.act('accept-revision', { record: id, rev }))
  return { id, rev }
}

const titles = async (query: object) =>
  value(await officer.ask('activities', { space, biennium, ...query })).items.map(({ title }) => title)

test('areas by pairs of bodies tell how much stands in each cell and what is overdue', async () => {
  const { areas, pairs, overdue } = value(await officer.ask('cells', { id: biennium }))
  expect(overdue).toBe(1)
  expect(pairs.map(({ first, second }) => [first?.id ?? null, second?.id ?? null])).toEqual([
    ['un/who', 'oic/isdb'],
    ['un/who', null],
    [null, null],
  ])
  const rights = areas.find(({ id }) => id === 'human-rights')
  expect(rights).toMatchObject({
    activities: 2,
    overdue: 1,
    cells: [
      { pair: 1, activities: 1, overdue: 1 },
      { pair: 2, activities: 1, overdue: 0 },
    ],
  })
  expect(areas.find(({ id }) => id === 'trade-and-development')).toMatchObject({ activities: 0, cells: [] })
  expect(areas.at(-1)).toMatchObject({ id: null, activities: 1 })
})

test('the pictures are drawn of what the filters leave, as the list is', async () => {
  const drawn = async (filter: object) => {
    const { areas, overdue } = value(await officer.ask('cells', { id: biennium, ...filter }))
    return { n: areas.flatMap(({ cells }) => cells).reduce((n, cell) => n + cell.activities, 0), overdue }
  }
  expect(await drawn({ overdue: 'yes' })).toEqual({ n: 2, overdue: 1 })
  expect(await drawn({ area: 'human-rights' })).toEqual({ n: 2, overdue: 1 })
  expect(await drawn({ first: 'none' })).toEqual({ n: 2, overdue: 0 })
  expect(await drawn({ situation: 'Mali' })).toEqual({ n: 2, overdue: 0 })
  expect(await drawn({ party: 'oic/isdb' })).toEqual({ n: 1, overdue: 0 })
  expect(await drawn({ state: 'offered' })).toEqual({ n: 0, overdue: 0 })
  const named = async (filter: object) =>
    value(await officer.ask('situations', { id: biennium, ...filter })).situations.map(({ text, total }) => [
      text,
      total,
    ])
  expect(await named({})).toEqual([
    ['Mali', 2],
    ['Somalia', 1],
  ])
  expect(await named({ area: 'refugees' })).toEqual([['Mali', 1]])
  expect(await named({ situation: 'Somalia' })).toEqual([['Somalia', 1]])
})

test('a cell leads to its activities', async () => {
  expect(await titles({ area: 'human-rights', first: 'un/who', second: 'none' })).toEqual(['Late'])
  expect(await titles({ first: 'none' })).toEqual(['Elsewhere', 'Open'])
  expect(await titles({ overdue: 'yes' })).toEqual(['Late'])
  const cell = { space, biennium, area: 'refugees', first: 'un/who', overdue: 'yes' } as const
  expect(value(await officer.ask('activities', cell)).total).toBe(1)
})

test('what every side says is done, or one has dropped, is no longer overdue', async () => {
  const { id } = await propose('Finished', { to: '2026-01' })
  expect(await titles({ overdue: 'yes' })).toEqual(['Finished', 'Late'])
  value(await officer.act('report-status', { activity: id, status: 'done' }))
  expect(await titles({ overdue: 'yes' })).toEqual(['Finished', 'Late'])
  value(await other.act('report-status', { activity: id, status: 'done' }))
  expect(await titles({ overdue: 'yes' })).toEqual(['Late'])
  expect(value(await officer.ask('cells', { id: biennium })).overdue).toBe(1)
  value(await other.act('report-status', { activity: id, status: 'dropped' }))
})

test('what is only offered is never overdue', async () => {
  const fields = { title: 'Offered', biennium, to: '2026-01' }
  const { id } = value(await officer.act('propose-revision', { space, kind: 'activity', fields }))
  expect(await titles({ overdue: 'yes' })).toEqual(['Late'])
  expect(value(await officer.ask('activity', { id })).overdue).toBe(false)
})

test('without a period it is due by the end of the years that it is planned for', async () => {
  const years = value(await officer.ask('bienniums', { space })).items.find(({ from }) => from === 2016)
  const { items } = value(
    await officer.ask('activities', { space, biennium: years?.id ?? '', overdue: 'yes' }),
  )
  expect(items.length).toBeGreaterThan(5)
  expect(items.every(({ agreed }) => agreed)).toBe(true)
})

test('grouped by area an activity stands under each of its own, page by page, none lost', async () => {
  const seen: (readonly [string | null, string])[] = []
  let after: string | undefined
  do {
    const page = value(
      await officer.ask('activities', {
        space,
        biennium,
        group: 'area',
        limit: 2,
        ...(after ? { after } : {}),
      }),
    )
    seen.push(...page.items.map(({ group, title }) => [group, title] as const))
    after = page.next ?? undefined
  } while (after)
  expect(seen).toEqual([
    ['refugees', 'Elsewhere'],
    ['refugees', 'Late'],
    ['human-rights', 'Late'],
    ['human-rights', 'Open'],
    ['', 'Ahead'],
    ['', 'Finished'],
    ['', 'Offered'],
  ])
})

test.each([
  ['first', ['', '', '', '', 'un/who', 'un/who']],
  ['month', ['', '', '', '', '2026-07', '2026-07']],
] as const)('grouped by %s, what names none stands first', async (group, keys) => {
  const { items } = value(await officer.ask('activities', { space, biennium, group }))
  expect(items.map((item) => item.group)).toEqual(keys)
})

test('situations are told with their activities', async () => {
  const { situations } = value(await officer.ask('situations', { id: biennium }))
  expect(situations.map(({ text, total }) => [text, total])).toEqual([
    ['Mali', 2],
    ['Somalia', 1],
  ])
  expect(await titles({ situation: 'Mali' })).toEqual(['Elsewhere', 'Open'])
})

test('a view is kept for one post alone, under its name, until it lets go of it', async () => {
  const keep = (query: string) => officer.act('save-view', { space, name: 'Late ones', query })
  const first = value(await keep('overdue=yes'))
  expect(value(await keep('overdue=yes&sort=date')).id).toBe(first.id)
  const kept = async (door: Door) => value(await door.ask('views', { space })).items
  expect(await kept(officer)).toEqual([{ id: first.id, name: 'Late ones', query: 'overdue=yes&sort=date' }])
  expect(await kept(other)).toEqual([])
  expect(await other.act('forget-view', { view: first.id })).toMatchObject({ ok: false })
  value(await officer.act('forget-view', { view: first.id }))
  expect(await kept(officer)).toEqual([])
  expect(await keep('sort=title<script>')).toMatchObject({ ok: false, refusal: { reason: 'invalid' } })
})
