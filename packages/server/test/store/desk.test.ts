import type { Desk, Door } from '@comity/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { appoint } from '../../identity/appoint.ts'
import type { TestDatabase } from '../database.ts'
import { seatedInSample, value } from '../posts.ts'

// The sample's mandate of paragraph 24 is due by the seventy-third session, which ended on 16 September 2019.
let clock = new Date('2019-09-20T10:00:00Z')
const now = () => clock
let database: TestDatabase
let un: Door
let oic: Door
let who: Door
const space = 'un-oic'

beforeAll(async () => {
  ;({ database, un, oic, who } = await seatedInSample(now, {
    un: ['un', 'approver'],
    oic: ['oic', 'approver'],
    who: ['un/who', 'viewer'],
  }))
})
afterAll(() => database.close())

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

test('an activity that is late waits for its bodies until their side has said that it is done', async () => {
  const seat = async (party: string, areas: string[]) =>
    openDoor(
      database.store,
      await appoint(database.owner, { space, party, role: 'focal-point', areas }, 1),
      now,
    )
  const [leads, elsewhere, other] = [
    await seat('un/who', []),
    await seat('un/who', ['refugees']),
    await seat('un/unesco', []),
  ]
  const fields = { title: 'Late lamps', areas: ['human-rights'], leads: { un: 'un/who' }, to: '2019-08-31' }
  const offered = value(await un.act('propose-revision', { space, kind: 'activity', fields }))
  const late = async (door: Door) =>
    ofKind(await look(door), 'activity').filter(({ subject }) => subject.record === offered.id)
  expect(await late(leads)).toEqual([])
  value(await oic.act('accept-revision', { record: offered.id, rev: offered.rev }))
  expect(await late(leads)).toMatchObject([{ overdue: true, due: { to: '2019-08-31' } }])
  for (const [door, n] of [
    [un, 1],
    [oic, 1],
    [elsewhere, 0],
    [other, 0],
    [who, 0],
  ] as const) {
    expect(await late(door)).toHaveLength(n)
  }
  value(await leads.act('report-status', { activity: offered.id, status: 'done' }))
  expect([await late(leads), (await late(oic)).length]).toEqual([[], 1])
})

test('a release waits for another person of the side, until it is confirmed', async () => {
  const { record } = (await look(un)).waiting
    .flatMap(({ items }) => items.map(({ subject }) => subject))
    .find(({ kind }) => kind === 'instrument') as { record: string }
  const second = openDoor(
    database.store,
    await appoint(database.owner, { space, party: 'un', role: 'desk-officer', areas: [] }, 1),
    now,
  )
  const of = { kind: 'instrument' as const, record }
  value(await un.act('set-marking', { ...of, level: 'strictly confidential', audience: ['un'] }))
  value(await un.act('set-marking', { ...of, level: 'unclassified' }))
  const releases = async (door: Door) => ofKind(await look(door), 'release')
  expect(await releases(second)).toMatchObject([{ subject: of, by: { side: 'un', role: 'approver' } }])
  expect([await releases(un), await releases(oic)]).toEqual([[], []])
  value(await second.act('confirm-release', of))
  expect(await releases(second)).toEqual([])
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

test('what is said of a mandate is among what changed, and who follows the mandate has it first', async () => {
  later(1)
  value(await oic.act('see-desk', { space }))
  const [mandate] = ofKind(await look(un), 'mandate')
  const record = mandate?.subject.record as string
  value(await oic.act('follow', { space, kind: 'mandate', record }))
  later(1)
  value(await un.act('set-mandate', { mandate: record, said: { objective: 'That they burn' } }))
  expect((await look(oic)).changed[0]).toMatchObject({
    subject: { kind: 'mandate', record },
    act: 'set-mandate',
    followed: true,
  })
  value(await oic.act('unfollow', { space, kind: 'mandate', record }))
})

test('a text without a title is called by its first words, so that its link says something', async () => {
  const text = 'Statement of the Committee on Locks\n\n1. Forty locks are open.\n'
  const kept = value(await oic.act('import-text', { space, name: 'locks.txt', text }))
  const { title } = value(await un.ask('instrument', { id: kept.instrument }))
  expect(title).toBeNull()
  const called = (await look(un)).changed.find(({ subject }) => subject.record === kept.instrument)
  expect(called?.subject.title).toBe('Statement of the Committee on Locks')
  const marking = value(await un.ask('marking', { kind: 'instrument', id: kept.instrument, space }))
  expect(marking.title).toBe('Statement of the Committee on Locks')
})
