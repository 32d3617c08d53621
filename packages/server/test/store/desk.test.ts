import type { Desk, Door } from '@comity/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { appoint } from '../../identity/appoint.ts'
import { loadSample } from '../../sample/load-sample.ts'
import { type TestDatabase, testDatabase } from '../database.ts'

// The sample's mandate of paragraph 24 is due by the seventy-third session, which ended on 16 September 2019.
let clock = new Date('2019-09-20T10:00:00Z')
const now = () => clock
let database: TestDatabase
let un: Door
let oic: Door
let who: Door
const space = 'un-oic'

beforeAll(async () => {
  database = await testDatabase()
  await loadSample(database.store, await database.installation(), now)
  const seat = async (party: string, role: string) =>
    openDoor(database.store, await appoint(database.owner, { space, party, role, areas: [] }, 1), now)
  un = await seat('un', 'approver')
  oic = await seat('oic', 'approver')
  who = await seat('un/who', 'viewer')
})
afterAll(() => database.close())

function value<T>(answer: { ok: true; value: T } | { ok: false; refusal: unknown }): T {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`)
  return answer.value
}

const look = async (door: Door): Promise<Desk> => value(await door.ask('desk', { space }))
const kindsOf = (desk: Desk) => desk.waiting.map(({ waits }) => waits)
const ofKind = (desk: Desk, kind: string) => desk.waiting.find(({ waits }) => waits === kind)?.items ?? []
const later = (minutes: number) => {
  clock = new Date(clock.getTime() + minutes * 60_000)
}

test('the mandates of a body and the texts that nobody has answered for wait', async () => {
  const desk = await look(un)
  expect(kindsOf(desk)).toEqual(expect.arrayContaining(['mandate', 'finding']))
  const mandates = ofKind(desk, 'mandate')
  expect(mandates.map(({ overdue, due }) => [overdue, due?.to])).toContainEqual([true, '2019-09-16'])
  expect(mandates.every(({ subject }) => subject.text?.in?.startsWith('op'))).toBe(true)
  expect(ofKind(desk, 'finding')).toMatchObject([{ n: 14, subject: { kind: 'instrument' } }])
  expect(kindsOf(await look(who))).toEqual([])
})

test('an offer waits for the other side until it is accepted', async () => {
  const offersTo = async (door: Door) =>
    value(await door.ask('notifications', { space, waits: 'offer', limit: 1000 })).items.map(
      ({ subject: { record, title } }) => [record, title],
    )
  const fields = { title: 'Training of midwives' }
  const offered = value(await un.act('propose-revision', { space, kind: 'activity', fields }))
  const told = [offered.id, fields.title]
  expect(await offersTo(un)).not.toContainEqual(told)
  expect(await offersTo(oic)).toContainEqual(told)
  expect(ofKind(await look(oic), 'offer')[0]?.subject.record).toBe(offered.id)
  value(await oic.act('accept-revision', { record: offered.id, rev: offered.rev }))
  expect(await offersTo(oic)).not.toContainEqual(told)
})

test('what is counted for every page is what the list holds', async () => {
  for (const door of [un, oic, who]) {
    const { waiting } = value(await door.ask('me', { space, waiting: 'yes' }))
    const { total } = value(await door.ask('notifications', { space, limit: 1 }))
    expect(waiting).toBe(total)
  }
})

test('what others changed is new until the desk was looked at, and what is followed stands first', async () => {
  later(1)
  value(await oic.act('see-desk', { space }))
  expect((await look(oic)).changed).toEqual([])
  later(1)
  const first = value(await un.act('propose-revision', { space, kind: 'activity', fields: { title: 'One' } }))
  value(await oic.act('follow', { space, kind: 'activity', record: first.id }))
  value(await oic.act('follow', { space, kind: 'activity', record: first.id }))
  later(1)
  value(await un.act('propose-revision', { space, kind: 'activity', fields: { title: 'Two' } }))
  value(await un.act('withdraw-revision', { record: first.id }))
  value(
    await un.act('propose-revision', { space, kind: 'activity', record: first.id, fields: { title: 'One' } }),
  )
  const desk = await look(oic)
  expect(desk.since).toBe('2019-09-20T10:01:00.000Z')
  expect(desk.following.map(({ subject }) => subject.title)).toEqual(['One'])
  expect(desk.changed.map(({ subject, followed, times }) => [subject.title, followed, times])).toEqual([
    ['One', true, 3],
    ['Two', false, 1],
  ])
  expect((await look(un)).following).toEqual([])
  value(await oic.act('unfollow', { space, kind: 'activity', record: first.id }))
  expect((await look(oic)).following).toEqual([])
})

test('a desk is not for whoever holds no post, and not of a record that is not there', async () => {
  const anybody = openDoor(database.store, null, now)
  expect(await look(anybody)).toMatchObject({ waiting: [], changed: [], following: [] })
  expect(await anybody.act('see-desk', { space })).toMatchObject({ refusal: { reason: 'not-signed-in' } })
  const nothing = { space, kind: 'activity' as const, record: '01890000-0000-7000-8000-000000000000' }
  expect(await un.act('follow', nothing)).toMatchObject({ refusal: { reason: 'not-found' } })
})
