import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { promiseAdministrator } from '../../identity/one-time.ts'
import { patience } from '../../identity/pace.ts'
import { openOneTime, signInByPassword } from '../../identity/signing-in.ts'
import { openStore, type Store } from '../../store/as-actor.ts'
import { statement, type TestDatabase, testDatabase } from '../database.ts'

const work = { n: 2, r: 1, p: 1 }
const password = 'an account for tests'
const address = 'admin@example.org'
let database: TestDatabase
/** The store of a second process on the same records. */
let other: Store

beforeAll(async () => {
  database = await testDatabase()
  other = openStore(database.app)
  const token = await promiseAdministrator(database.owner, address)
  await openOneTime(database.store, token, { address: '', password, again: password }, work)
})
afterAll(async () => {
  await other.close()
  await database.close()
})
beforeEach(() => statement(database.owner, 'delete from pace'))

const attempt = (who: string, typed: string, { store = database.store, ip = '192.0.2.1' } = {}) =>
  signInByPassword(store, { address: who, password: typed }, { ip, work })
const passes = (seconds: number) =>
  statement(database.owner, 'update pace set at = at - make_interval(secs => $1)', [seconds])

async function failTimes(n: number, who: string, ip = '192.0.2.1') {
  for (let time = 0; time < n; time++) await attempt(who, 'wrong', { ip })
}

test('after some failures one waits, whichever process is asked, and the right password is not looked at', async () => {
  await failTimes(patience.who.free, address)
  expect(await attempt(address, password)).toEqual({ kind: 'wait', seconds: 1 })
  expect(await attempt(address, password, { store: other, ip: '203.0.113.9' })).toMatchObject({
    kind: 'wait',
  })
  await passes(1)
  expect(await attempt(address, password)).toMatchObject({ kind: 'in' })
})

test('many tries at once are counted one by one', async () => {
  const tries = await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      attempt(address, 'wrong', { store: n % 2 ? other : database.store }),
    ),
  )
  expect(tries.filter(({ kind }) => kind === 'wrong')).toHaveLength(patience.who.free)
})

test('waiting is not counted, and each further failure doubles it', async () => {
  await failTimes(patience.who.free + 4, address)
  expect(await attempt(address, 'wrong')).toEqual({ kind: 'wait', seconds: 1 })
  await passes(1)
  await attempt(address, 'wrong')
  expect(await attempt(address, 'wrong')).toEqual({ kind: 'wait', seconds: 2 })
})

test('signing in forgets the failures of the address', async () => {
  await failTimes(patience.who.free - 1, address)
  expect(await attempt(address, password)).toMatchObject({ kind: 'in' })
  await failTimes(patience.who.free - 1, address)
  expect(await attempt(address, password)).toMatchObject({ kind: 'in' })
})

test('an address that nobody has slows down as one that somebody has', async () => {
  await failTimes(patience.who.free, 'nobody@example.org')
  expect(await attempt('nobody@example.org', 'wrong')).toEqual({ kind: 'wait', seconds: 1 })
})

test('one network that tries many addresses is slowed, and others are not', async () => {
  for (let n = 0; n < patience.where.free; n++) await attempt(`nobody.${n}@example.org`, 'wrong')
  expect(await attempt(address, password)).toEqual({ kind: 'wait', seconds: 1 })
  expect(await attempt(address, password, { ip: '203.0.113.9' })).toMatchObject({ kind: 'in' })
})

test('what is kept names nobody, and goes after a day', async () => {
  await failTimes(1, address)
  const rows = await statement<object>(database.owner, 'select * from pace')
  expect(rows).toHaveLength(2)
  expect(JSON.stringify(rows)).not.toContain('admin')
  await passes(24 * 60 * 60 + 1)
  await failTimes(1, 'nobody@example.org', '203.0.113.9')
  expect(await statement<object>(database.owner, 'select * from pace')).toHaveLength(2)
})
