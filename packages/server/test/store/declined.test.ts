import type { Activity, Door, Waiting } from '@comity/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { appoint } from '../../identity/appoint.ts'
import type { TestDatabase } from '../database.ts'
import { value } from '../posts.ts'
import { sampleDatabase } from '../sample-database.ts'

let clock = new Date('2026-07-04T10:00:00Z')
const now = () => clock
const space = 'un-oic'
let database: TestDatabase
let un: Door
let oic: Door
let officer: Door
let focal: Door
let third: Door

beforeAll(async () => {
  database = await sampleDatabase(now)
  const seat = async (party: string, role: string, areas: string[] = []) =>
    openDoor(database.store, await appoint(database.owner, { space, party, role, areas }, 1), now)
  un = await seat('un', 'approver')
  oic = await seat('oic', 'approver')
  officer = await seat('oic', 'desk-officer')
  focal = await seat('oic/icesco', 'focal-point', ['human-rights'])
  third = await seat('third/osce', 'viewer')
})
afterAll(() => database.close())

const reason = (answer: { ok: boolean; refusal?: { reason: string } }) =>
  answer.ok ? 'done' : answer.refusal?.reason
const look = async (door: Door, id: string): Promise<Activity> => value(await door.ask('activity', { id }))
const waits = async (door: Door, kind: Waiting['waits']) =>
  value(await door.ask('notifications', { space, waits: kind, limit: 1000 })).items
const titles = async (door: Door, kind: Waiting['waits']) =>
  (await waits(door, kind)).map(({ subject }) => subject.title)
const offer = async (title: string, more: object = {}) =>
  value(await un.act('propose-revision', { space, kind: 'activity', fields: { title, ...more } }))

const words = 'We have no trainers before 2027.'

test('an offer that is declined says why, waits for whoever made it, and can still be accepted', async () => {
  const { id, rev } = await offer('Train midwives')
  expect(await titles(oic, 'offer')).toContain('Train midwives')
  value(await oic.act('decline-revision', { record: id, rev, words }))

  expect((await look(un, id)).offers).toMatchObject([
    { rev, standing: true, declined: { words, by: { side: 'oic', role: 'approver' } } },
  ])
  expect(await titles(oic, 'offer')).not.toContain('Train midwives')
  expect((await waits(un, 'declined'))[0]).toMatchObject({
    subject: { kind: 'activity', record: id },
    by: { side: 'oic' },
    words,
  })
  expect(await waits(oic, 'declined')).toEqual([])

  expect(value(await oic.act('accept-revision', { record: id, rev })).sealed).toBe(true)
  expect(await waits(un, 'declined')).toEqual([])
})

test('another offer takes the place of one that was declined, and waits again', async () => {
  const { id, rev } = await offer('Train nurses')
  value(await oic.act('decline-revision', { record: id, rev, words }))
  const fields = { title: 'Train nurses in 2027' }
  value(await un.act('propose-revision', { space, kind: 'activity', record: id, fields }))
  expect(await titles(oic, 'offer')).toContain(fields.title)
  expect(await waits(un, 'declined')).toEqual([])
  expect((await look(oic, id)).offers.map(({ standing, declined }) => [standing, declined?.words])).toEqual([
    [false, words],
    [true, undefined],
  ])
})

test('only an approver of the other side declines what stands, once and in words', async () => {
  const { id, rev } = await offer('Train cooks')
  const decline = (door: Door, more: object = {}) =>
    door.act('decline-revision', { record: id, rev, words, ...more })
  expect(reason(await decline(officer))).toBe('forbidden')
  expect(reason(await decline(un))).toBe('conflict')
  expect(reason(await decline(third))).toBe('forbidden')
  expect(reason(await decline(oic, { words: '  ' }))).toBe('invalid')
  expect(reason(await decline(oic, { rev: '0'.repeat(64) }))).toBe('conflict')
  value(await decline(oic))
  expect(reason(await decline(oic))).toBe('conflict')
  value(await un.act('withdraw-revision', { record: id }))
  expect(reason(await decline(oic))).toBe('conflict')
  expect(await waits(un, 'declined')).toEqual([])
})

test('what a side says of an offer is for both sides alone, and stands in no history', async () => {
  const { id, rev } = await offer('Train guards')
  value(await oic.act('decline-revision', { record: id, rev, words }))
  const sight = { kind: 'activity' as const, record: id, party: 'third/osce' }
  value(await un.act('give-sight', sight))
  const seen = await look(third, id)
  expect([seen.offers[0]?.rev, seen.offers[0]?.declined]).toEqual([rev, null])
  const entries = value(await un.ask('history', { space, kind: 'activity', record: id })).items
  expect(entries.map(({ act }) => act)).toContain('decline-revision')
  expect(JSON.stringify(entries)).not.toContain(words)
})

test('an area that one side proposes waits on the other’s desk until it is answered', async () => {
  const names = { en: 'Water', fr: 'Eau', ar: 'المياه' }
  const { id, rev } = value(await un.act('propose-area', { space, names, why: 'Asked for in Geneva.' }))
  expect(await waits(officer, 'area')).toMatchObject([
    { subject: { kind: 'proposed-area', record: id, names }, words: 'Asked for in Geneva.' },
  ])
  expect([await waits(un, 'area'), await waits(focal, 'area')]).toEqual([[], []])
  value(await oic.act('accept-area', { area: id, rev }))
  expect(await waits(oic, 'area')).toEqual([])
})

test('an idea waits on the other side’s desk, by areas, until the desk was looked at', async () => {
  const idea = { space, words: 'Two courses.', title: 'Observers' }
  const { id } = value(await un.act('note-idea', { ...idea, area: 'human-rights' }))
  value(await un.act('note-idea', { ...idea, area: 'refugees', title: 'A fund' }))
  expect(await waits(focal, 'idea')).toMatchObject([
    {
      subject: { kind: 'idea', record: id, area: 'human-rights' },
      words: 'Two courses.',
      by: { side: 'un' },
    },
  ])
  expect((await titles(oic, 'idea')).toSorted()).toEqual(['A fund', 'Observers'])
  expect(await waits(un, 'idea')).toEqual([])
  clock = new Date(clock.getTime() + 60_000)
  value(await oic.act('see-desk', { space }))
  expect(await waits(oic, 'idea')).toEqual([])
  expect(await titles(focal, 'idea')).toEqual(['Observers'])
})
