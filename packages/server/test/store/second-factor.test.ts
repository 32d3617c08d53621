import { TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { stepOfCode } from '../../identity/codes.ts'
import { keeperOf } from '../../identity/keeper.ts'
import { promiseAdministrator } from '../../identity/one-time.ts'
import {
  beginSecondFactor,
  endSecondFactor,
  keepSecondFactor,
  signInBySecondFactor,
} from '../../identity/second-factor.ts'
import { openOneTime, type Proved, signInByPassword } from '../../identity/signing-in.ts'
import { statement, type TestDatabase, testDatabase } from '../database.ts'

const work = { n: 2, r: 1, p: 1 }
const password = 'an account for tests'
const address = 'admin@example.org'
const ip = '192.0.2.1'
const keeper = keeperOf(Buffer.alloc(32, 7))
/** The clock of the tests: each code is good once, so each test has its own half minutes. */
let minute = 0
const now = () => new Date(Date.UTC(2020, 2, 4, 10, minute))
const means = { keeper, now }
let database: TestDatabase
let secret: string
let codes: string[]

const codeOf = (of: string, seconds = 0) =>
  new TOTP({ secret: of }).generate({ timestamp: now().getTime() + seconds * 1000 })
const tokenOf = (proved: Proved | { kind: string }): string => {
  if (!('token' in proved)) throw new Error(`nobody is in: ${proved.kind}`)
  return proved.token
}
const byPassword = () => signInByPassword(database.store, { address, password }, { ip, work })
const bySecond = (half: string, code: string) =>
  signInBySecondFactor(database.store, { half, code, ip }, means)
const me = (token: string) => openDoor(database.store, token, now).ask('me', {})

beforeAll(async () => {
  database = await testDatabase()
  const once = await promiseAdministrator(database.owner, address)
  const token = tokenOf(
    await openOneTime(database.store, once, { address: '', password, again: password }, work),
  )
  const begun = await beginSecondFactor(database.store, token, means)
  secret = begun?.secret ?? ''
  expect(begun?.address).toContain(`secret=${secret}`)
  expect(begun?.squares.length).toBeGreaterThan(20)
  expect((await byPassword()).kind).toBe('in')
  expect(await keepSecondFactor(database.store, { token, code: '000000' }, means)).toBeNull()
  codes = (await keepSecondFactor(database.store, { token, code: codeOf(secret) }, means)) ?? []
  expect(codes).toHaveLength(10)
})
afterAll(() => database.close())
beforeEach(async () => {
  minute += 5
  await statement(database.owner, 'delete from pace')
})

// RFC 6238, appendix B; the last six of its eight digits.
test.each([
  [59, '287082', 1],
  [1111111109, '081804', 37037036],
  [1111111111, '050471', 37037037],
  [1234567890, '005924', 41152263],
  [2000000000, '279037', 66666666],
  [20000000000, '353130', 666666666],
])('at %i the code is %s', (seconds, code, step) => {
  const ofTheRfc = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  expect(stepOfCode(ofTheRfc, code, new Date(seconds * 1000))).toBe(step)
  expect(stepOfCode(ofTheRfc, code, new Date((seconds + 90) * 1000))).toBeNull()
})

test('the password alone opens nothing; with the code, a session', async () => {
  const proved = await byPassword()
  expect(proved.kind).toBe('second')
  const half = tokenOf(proved)
  expect(await me(half)).toMatchObject({ refusal: { reason: 'not-signed-in' } })
  expect(await bySecond(half, '000000')).toEqual({ kind: 'wrong' })
  const token = tokenOf(await bySecond(half, codeOf(secret)))
  expect(await me(token)).toMatchObject({ value: { kind: 'administrator' } })
})

test('a code is good once, also for another who has seen it', async () => {
  const code = codeOf(secret)
  expect(await bySecond(tokenOf(await byPassword()), code)).toMatchObject({ kind: 'in' })
  expect(await bySecond(tokenOf(await byPassword()), code)).toEqual({ kind: 'wrong' })
})

test('a clock that is half a minute off is taken, one of two minutes is not', async () => {
  expect(await bySecond(tokenOf(await byPassword()), codeOf(secret, 120))).toEqual({ kind: 'wrong' })
  expect(await bySecond(tokenOf(await byPassword()), codeOf(secret, 30))).toMatchObject({ kind: 'in' })
})

test('each recovery code lets in once', async () => {
  const [first = '', second = ''] = codes
  expect(await bySecond(tokenOf(await byPassword()), first.toUpperCase())).toMatchObject({ kind: 'in' })
  expect(await bySecond(tokenOf(await byPassword()), first)).toEqual({ kind: 'wrong' })
  const token = tokenOf(await bySecond(tokenOf(await byPassword()), second))
  expect(await openDoor(database.store, token, now).ask('account', {})).toMatchObject({
    value: { secondFactor: { on: true, codesLeft: 8 } },
  })
})

test('codes are not tried without end, and the right password does not begin anew', async () => {
  for (let time = 0; time < 5; time++) await bySecond(tokenOf(await byPassword()), '000000')
  expect(await bySecond(tokenOf(await byPassword()), codeOf(secret))).toMatchObject({ kind: 'wait' })
})

test('what the first step gives ends after ten minutes', async () => {
  const half = tokenOf(await byPassword())
  await statement(database.owner, 'update half_signed set expires_at = now()')
  expect(await bySecond(half, codeOf(secret))).toEqual({ kind: 'wrong' })
})

test('neither the secret nor a recovery code can be read from the records', async () => {
  const rows = await statement<object>(database.owner, 'select a.*, r.* from account a, recovery_code r')
  const kept = JSON.stringify(rows)
  expect(kept).not.toContain(secret)
  const [row] = await statement<{ factor: Buffer }>(database.owner, 'select factor from account')
  const sealed = row?.factor as Buffer
  expect(sealed.includes(secret)).toBe(false)
  expect(keeper.open(sealed)).toBe(secret)
  expect(keeperOf(Buffer.alloc(32, 8)).open(sealed)).toBeNull()
  sealed[sealed.length - 1] = (sealed.at(-1) as number) ^ 1
  expect(keeper.open(sealed)).toBeNull()
})

test('taking it away asks for the password', async () => {
  const token = tokenOf(await bySecond(tokenOf(await byPassword()), codeOf(secret)))
  const end = (typed: string) => endSecondFactor(database.store, { token, password: typed, ip })
  expect(await end('another password')).toEqual({ kind: 'wrong' })
  expect((await byPassword()).kind).toBe('second')
  expect(await end(password)).toEqual({ kind: 'done' })
  expect((await byPassword()).kind).toBe('in')
})
