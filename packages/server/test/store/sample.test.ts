import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { loadSample } from '../../sample/load-sample.ts'
import { statement, type TestDatabase, testDatabase } from '../database.ts'
import { value } from '../posts.ts'

const now = () => new Date('2026-03-04T10:00:00Z')
const space = 'un-oic'
let database: TestDatabase
let token: string

beforeAll(async () => {
  database = await testDatabase()
  token = await database.installation()
  await loadSample(database.store, token, now)
})
afterAll(() => database.close())

const door = () => openDoor(database.store, null, now)

test('tells the agreements and meetings that are known from elsewhere, each with its source', async () => {
  const agreements = value(await door().ask('agreements', { space })).noted
  expect(agreements).toHaveLength(11)
  expect(agreements.every(({ source }) => source.length > 3)).toBe(true)
  const meetings = value(await door().ask('meetings', { space })).noted
  expect(meetings.filter(({ kind }) => kind === 'general')).toHaveLength(10)
  expect(meetings.find(({ number, kind }) => number === 15 && kind === 'general')).toMatchObject({
    planned: { from: '2021' },
    held: { from: '2022-07-18', to: '2022-07-20' },
  })
})

test('has the activities that the texts name, each with the paper that names it', async () => {
  const bienniums = value(await door().ask('bienniums', { space })).items
  expect(bienniums.map(({ from }) => from)).toEqual([2022, 2016])
  const biennium = bienniums[1]?.id ?? ''
  const activities = value(await door().ask('activities', { space, biennium })).items
  expect(activities).toHaveLength(bienniums[1]?.activities ?? 0)
  for (const { id } of activities) {
    const activity = value(await door().ask('activity', { id }))
    const fields = activity.agreed?.fields ?? activity.offers[0]?.fields
    expect(fields?.documents[0]?.title).toContain('2017')
  }
})

test('names the meetings that adopted its programmes by what is known of them, for every language', async () => {
  for (const years of value(await door().ask('bienniums', { space })).items) {
    expect(years.noted).toMatchObject({ kind: 'general', place: 'Geneva' })
    expect(years.noted?.held?.to).toBe(years.adoptedAt?.slice(0, 10))
  }
  const [, first] = value(await door().ask('bienniums', { space })).items
  const { adopted } = value(await door().ask('biennium', { id: first?.id ?? '' }))
  const { activity = '' } = adopted[0] ?? {}
  const [adoption] = value(await door().ask('activity', { id: activity })).adopted
  expect(adoption?.noted).toEqual(first?.noted)
})

test('answers mandates of the text by their paragraphs', async () => {
  const rows = await statement<{ n: number }>(
    database.owner,
    `select count(*)::int as n from revision where canonical like '%"mandates":["%'`,
  )
  expect(rows[0]?.n).toBeGreaterThan(3)
})

test('is put in once: what people have made of it stays, and nothing is doubled', async () => {
  const count = () => statement(database.owner, 'select count(*) as n from history')
  const before = await count()
  await loadSample(database.store, token, now)
  expect(await count()).toEqual(before)
})

test('is put beside what an older installation holds, whose years stay as they were planned', async () => {
  await statement(database.owner, 'truncate noted, joint_record, biennium, history, history_head cascade')
  await statement(
    database.owner,
    `insert into biennium (space, id, year_from, year_to, meeting) values ($1, '01890000-0000-7000-8000-000000000000', 2016, 2018, null)`,
    [space],
  )
  await loadSample(database.store, token, now)
  const [own] = await statement<{ adopted_at: Date | null; n: number }>(
    database.owner,
    `select adopted_at, (select count(*)::int from activity a where a.biennium = b.id) as n from biennium b where year_from = 2016`,
  )
  expect(own?.adopted_at).toBeNull()
  expect(own?.n).toBeGreaterThan(15)
})
