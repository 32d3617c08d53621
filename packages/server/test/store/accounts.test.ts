import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openDoor } from '../../door.ts'
import { promiseAdministrator } from '../../identity/one-time.ts'
import { digestOf } from '../../identity/password.ts'
import {
  findOneTime,
  isFounded,
  openOneTime,
  type Proved,
  signInByPassword,
  signOut,
} from '../../identity/signing-in.ts'
import { statement, type TestDatabase } from '../database.ts'
import { sampleDatabase } from '../sample-database.ts'

// Other files of the same process may have loaded it already.
vi.hoisted(() => vi.resetModules())
vi.mock('../../identity/password.ts', { spy: true })

const now = () => new Date('2020-03-04T10:00:00Z')
/** Light: what is tested is what is done, not how long it takes. */
const work = { n: 2, r: 1, p: 1 }
const password = 'an account for tests'
const given = { address: '', password, again: password }
let database: TestDatabase

beforeAll(async () => {
  database = await sampleDatabase(now)
})
afterAll(() => database.close())
beforeEach(() => statement(database.owner, 'delete from pace'))

function tokenOf(proved: Proved | { kind: string }): string {
  if (!('token' in proved)) throw new Error(`nobody is in: ${proved.kind}`)
  return proved.token
}
const me = async (token: string) => openDoor(database.store, token, now).ask('me', { space: 'un-oic' })
const signIn = (address: string, typed = password, ip = '192.0.2.1') =>
  signInByPassword(database.store, { address, password: typed }, { ip, work })

test('the first administrator is set up at an address that opens once', async () => {
  expect(await isFounded(database.store)).toBe(false)
  const token = await promiseAdministrator(database.owner, null)
  expect(await findOneTime(database.store, token)).toMatchObject({ purpose: 'administrator', address: null })
  const opening = { ...given, address: 'Admin@example.org' }
  const session = tokenOf(await openOneTime(database.store, token, opening, work))
  expect(await me(session)).toMatchObject({
    value: { kind: 'administrator', may: expect.arrayContaining(['read']) },
  })
  expect(await isFounded(database.store)).toBe(true)

  expect(await findOneTime(database.store, token)).toBeNull()
  expect(await openOneTime(database.store, token, opening, work)).toEqual({ kind: 'wrong' })
})

test('it is kept as a hash and ends after a day', async () => {
  const token = await promiseAdministrator(database.owner, 'second@example.org')
  const rows = await statement<object>(database.owner, 'select * from one_time')
  expect(JSON.stringify(rows)).not.toContain(token)
  const [row] = await statement<{ lasts: string }>(
    database.owner,
    `select (expires_at - made_at)::text as lasts from one_time where address = 'second@example.org'`,
  )
  expect(row?.lasts).toBe('1 day')
  await statement(
    database.owner,
    `update one_time set expires_at = now() where address = 'second@example.org'`,
  )
  expect(await openOneTime(database.store, token, given, work)).toEqual({ kind: 'wrong' })
})

test('another one in its place closes the first', async () => {
  const first = await promiseAdministrator(database.owner, 'third@example.org')
  await promiseAdministrator(database.owner, 'third@example.org')
  expect(await findOneTime(database.store, first)).toBeNull()
})

test('a password that is not taken leaves the address to be opened', async () => {
  const token = await promiseAdministrator(database.owner, 'fourth@example.org')
  const short = { address: '', password: 'short', again: 'short' }
  expect(await openOneTime(database.store, token, short, work)).toEqual({ kind: 'fault', fault: 'short' })
  expect(await openOneTime(database.store, token, given, work)).toMatchObject({ kind: 'in' })
})

test('the administrator reads every cooperation and writes in none', async () => {
  const door = openDoor(database.store, tokenOf(await signIn('admin@example.org')), now)
  await statement(database.owner, `update space set open = false where id = 'un-oic'`)
  try {
    expect(await door.ask('space', { id: 'un-oic' })).toMatchObject({ ok: true })
    const text = { space: 'un-oic', name: 'a.txt', text: 'The General Assembly,' }
    expect(await door.act('import-text', text)).toMatchObject({ refusal: { reason: 'forbidden' } })
  } finally {
    await statement(database.owner, `update space set open = true where id = 'un-oic'`)
  }
})

test('signing out ends the session on the server', async () => {
  const token = tokenOf(await signIn('admin@example.org'))
  expect(await me(token)).toMatchObject({ ok: true })
  await signOut(database.store, token)
  expect(await me(token)).toMatchObject({ refusal: { reason: 'not-signed-in' } })
})

test('a new password ends every session and the old password', async () => {
  const before = tokenOf(await signIn('admin@example.org'))
  const token = await promiseAdministrator(database.owner, 'admin@example.org')
  expect(await findOneTime(database.store, token)).toMatchObject({ purpose: 'password', isKnown: true })
  const other = 'another one for tests'
  await openOneTime(database.store, token, { address: '', password: other, again: other }, work)
  expect(await me(before)).toMatchObject({ refusal: { reason: 'not-signed-in' } })
  expect(await signIn('admin@example.org')).toEqual({ kind: 'wrong' })
  expect(await signIn('admin@example.org', other)).toMatchObject({ kind: 'in' })
  const back = await promiseAdministrator(database.owner, 'admin@example.org')
  await openOneTime(database.store, back, given, work)
})

test('an address that is not known is answered, and worked on, like one whose password is wrong', async () => {
  const hashed = vi.mocked(digestOf)
  hashed.mockClear()
  const known = await signIn('admin@example.org', 'a wrong password, wrong')
  const unknown = await signIn('nobody@example.org', 'a wrong password, wrong')
  const none = await signIn('no address at all', 'a wrong password, wrong')
  await signIn('nobody@example.org')
  expect([unknown, none]).toEqual([known, known])
  const asked = hashed.mock.calls.map(([, salt, written]) => `${salt.length} ${written}`)
  expect(asked).toEqual(Array(4).fill('16 2:1:1'))
  const salts = hashed.mock.calls.map(([, salt]) => salt.toString('hex'))
  expect(new Set(salts).size).toBe(3)
  expect(salts[3]).toBe(salts[1])
})

test('the password is kept by nothing that gives it back', async () => {
  const rows = await statement<{ digest: Buffer; salt: Buffer }>(
    database.owner,
    'select salt, digest from account',
  )
  expect(rows.length).toBeGreaterThan(1)
  expect(new Set(rows.map((row) => row.digest.toString('hex'))).size).toBe(rows.length)
  await expect(
    database.store.asActor(null, (db) =>
      db
        .selectFrom('account' as never)
        .selectAll()
        .execute(),
    ),
  ).rejects.toThrow('permission denied')
})
