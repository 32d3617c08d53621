import type { Door } from '@comity/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { appoint } from '../../identity/appoint.ts'
import { foundSpace } from '../../identity/found-space.ts'
import { statement, type TestDatabase, testDatabase } from '../database.ts'
import { seatsIn } from '../posts.ts'

const now = () => new Date('2026-07-04T10:00:00Z')
const space = 'un-las'
let database: TestDatabase
let un: Door
let las: Door
let officer: Door
let anybody: Door

beforeAll(async () => {
  database = await testDatabase()
  await foundSpace(database.owner, { id: space, sides: ['un', 'las'] }, now())
  const seat = seatsIn(database, space, now)
  un = await seat('un', 'approver')
  las = await seat('las', 'approver')
  officer = await seat('un', 'desk-officer')
  anybody = openDoor(database.store, null, now)
})
afterAll(() => database.close())

const outcome = async (answer: Promise<{ ok: boolean; refusal?: { reason: string }; value?: unknown }>) => {
  const { ok, refusal, value } = await answer
  return ok ? value : refusal?.reason
}
const isSeen = async () => (await anybody.ask('space', { id: space })).ok

test('a cooperation is released by both its sides, and by neither alone', async () => {
  expect(await isSeen()).toBe(false)
  expect(await outcome(anybody.act('release-space', { space }))).toBe('not-signed-in')
  expect(await outcome(officer.act('release-space', { space }))).toBe('forbidden')
  expect(await outcome(un.act('close-space', { space }))).toBe('conflict')

  const reason = 'For the public.'
  expect(await outcome(un.act('release-space', { space, reason }))).toMatchObject({ open: false })
  expect(await outcome(un.act('release-space', { space }))).toBe('conflict')
  expect(await isSeen()).toBe(false)
  // It waits for the approver of the other side, and for nobody who cannot agree.
  const waiting = async (door: Door) => {
    const answer = await door.ask('notifications', { space })
    return answer.ok ? answer.value.items.filter(({ waits }) => waits === 'opening') : []
  }
  expect(await waiting(las)).toMatchObject([
    { subject: { kind: 'space', record: space }, by: { side: 'un', role: 'approver' }, words: reason },
  ])
  expect(await waiting(un)).toEqual([])
  expect(await waiting(officer)).toEqual([])
  const proposed = { side: 'un', reason, by: { role: 'approver', party: 'un' } }
  expect(await outcome(las.ask('opening', { space }))).toMatchObject({
    open: false,
    proposed,
    may: ['release'],
  })
  expect(await outcome(un.ask('opening', { space }))).toMatchObject({ may: ['withdraw'] })
  expect(await outcome(officer.ask('opening', { space }))).toMatchObject({ proposed, may: [] })

  expect(await outcome(las.act('release-space', { space }))).toMatchObject({ open: true })
  expect(await isSeen()).toBe(true)
  expect(await waiting(las)).toEqual([])
  expect(await outcome(anybody.ask('opening', { space }))).toEqual({
    space,
    open: true,
    sample: false,
    proposed: null,
    own: null,
    may: [],
  })
})

test('either side closes it again at once, and both have to agree anew', async () => {
  expect(await outcome(officer.act('close-space', { space }))).toBe('forbidden')
  expect(
    await outcome(las.act('close-space', { space, reason: 'It held what is not for all.' })),
  ).toMatchObject({
    id: space,
  })
  expect(await isSeen()).toBe(false)
  expect(await outcome(las.act('close-space', { space }))).toBe('conflict')
  const desk = await un.ask('desk', { space })
  expect(desk.ok && desk.value.changed).toMatchObject([
    { subject: { kind: 'space', record: space }, act: 'close-space', by: { side: 'las' } },
  ])

  expect(await outcome(un.act('release-space', { space }))).toMatchObject({ open: false })
  expect(await outcome(las.act('close-space', { space }))).toBe('conflict')
  expect(await outcome(un.act('close-space', { space }))).toMatchObject({ id: space })
  expect(await outcome(las.act('release-space', { space }))).toMatchObject({ open: false })
  expect(await isSeen()).toBe(false)

  const history = await un.ask('history', { space, kind: 'space', record: space })
  expect(history.ok && history.value.items.map((item) => item.act)).toEqual([
    'propose-release',
    'release-space',
    'close-space',
    'propose-release',
    'withdraw-release',
    'propose-release',
  ])
})

test('the database lets no side open a cooperation alone, whatever the program asks of it', async () => {
  const token = await appoint(database.owner, { space, party: 'las', role: 'approver', areas: [] }, 1)
  const { sql } = await import('kysely')
  const asked = (statement: string) =>
    database.store
      .asActor(token, async (db) => sql.raw(statement).execute(db))
      .then(
        () => 'done',
        (error: { code?: string }) => error.code,
      )
  await statement(database.owner, 'delete from opening')
  expect(await asked(`select open_space('${space}', 'las')`)).toBe('42501')
  expect(await asked(`update space set open = true`)).toBe('42501')
  const row = `'${space}', 'un', entered(), entered_account(), '{}', now()`
  expect(await asked(`insert into opening (space, side, actor, account, said_by, at) values (${row})`)).toBe(
    '42501',
  )
  await las.act('release-space', { space })
  expect(await asked(`select open_space('${space}', 'un')`)).toBe('42501')
  expect(await isSeen()).toBe(false)
})
