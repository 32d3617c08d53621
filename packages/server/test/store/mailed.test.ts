import type { Door, InterfaceLanguage } from '@comity/contract'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { askRenewal } from '../../identity/forgotten.ts'
import { foundSpace } from '../../identity/found-space.ts'
import { noKeeper } from '../../identity/keeper.ts'
import { promiseAdministrator, promiseRenewal } from '../../identity/one-time.ts'
import { paceKey } from '../../identity/pace.ts'
import { findOneTime, openOneTime, type Proved, signInByPassword, takeUp } from '../../identity/signing-in.ts'
import { readHere } from '../../importing/reader.ts'
import { openCourier } from '../../mail/courier.ts'
import { loadParties } from '../../register/load-parties.ts'
import { statement, type TestDatabase, testDatabase } from '../database.ts'
import { type MailServer, openMailServer } from '../mail-server.ts'

const now = () => new Date('2020-03-04T10:00:00Z')
const work = { n: 2, r: 1, p: 1 }
const password = 'an account for tests'
const space = 'un-las'
let database: TestDatabase
let server: MailServer
let courier: ReturnType<typeof openCourier>
const logged: string[] = []
/** The administrators of the two sides, each with mail and without. */
let un: string
let las: string

beforeAll(async () => {
  database = await testDatabase()
  server = await openMailServer()
  courier = courierNow()
  await loadParties(database.store, await database.installation())
  await foundSpace(database.owner, { id: space, sides: ['un', 'las'] }, now())
  const installation = await opened(await promiseAdministrator(database.owner, 'admin@example.org'))
  const seat = async (party: string) => {
    const post = {
      space,
      party,
      role: 'administrator' as const,
      address: `${party}.admin@${party}.example.org`,
    }
    return opened(tokenIn((await acted(withoutMail(installation), 'invite', post)).once))
  }
  un = await seat('un')
  las = await seat('las')
})
afterAll(async () => {
  await courier.close()
  await server.close()
  await database.close()
})
beforeEach(async () => {
  server.taken.length = 0
  server.refuse(null)
  await statement(database.owner, 'delete from pace')
})

const courierNow = () =>
  openCourier(
    { smtp: server.smtp, from: 'Comity <comity@example.org>' },
    { site: () => 'https://comity.example.org', log: (line) => logged.push(line) },
  )
const withMail = (token: string): Door => openDoor(database.store, token, now, readHere, noKeeper, courier)
const withoutMail = (token: string): Door => openDoor(database.store, token, now)
const tokenIn = (path: string | null | undefined): string =>
  /one-time\/([\w-]{43})/.exec(path ?? '')?.[1] ?? ''
const mailed = (address: string): string => tokenIn(server.taken.findLast(({ to }) => to === address)?.words)

async function acted(door: Door, name: 'invite' | 'hand-over' | 'renew-password', body: object) {
  const answer = await door.act(name, body as never)
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return answer.value as { id: string; once: string | null; mailed: boolean | null }
}
const invites = (door: Door, address: string, more: object = {}) =>
  acted(door, 'invite', { space, party: 'un/who', role: 'desk-officer', address, ...more })

function tokenOf(proved: Proved | { kind: string }): string {
  if (!('token' in proved)) throw new Error(`nobody is in: ${proved.kind}`)
  return proved.token
}
const opening = (token: string, typed = password) =>
  openOneTime(database.store, token, { address: '', password: typed, again: typed }, work)
const opened = async (token: string, typed = password) => tokenOf(await opening(token, typed))
const signIn = (address: string, typed = password) =>
  signInByPassword(database.store, { address, password: typed }, { ip: '192.0.2.1', work })
const kindOf = async (token: string) => {
  const answer = await withoutMail(token).ask('me', {})
  return answer.ok ? answer.value.kind : answer.refusal.reason
}
const postOf = async (address: string) => {
  const answer = await withoutMail(un).ask('people', { space })
  return (answer.ok && answer.value.items.find((item) => item.address === address)?.id) || ''
}
/** Asks for a new password, and waits until what was done apart is done: a courier that closes waits for it. */
async function forgets(address: string, lang: InterfaceLanguage = 'en', ip = '192.0.2.7'): Promise<number> {
  const seconds = await askRenewal(database.store, { address, lang, ip }, courier)
  await courier.close()
  courier = courierNow()
  return seconds
}

test('an invitation goes to its address, and whoever invites is not shown it', async () => {
  const address = 'desk.health@who.example.org'
  expect(await invites(withMail(un), address, { language: 'fr' })).toMatchObject({ once: null, mailed: true })
  const [mail] = server.taken
  expect(mail?.to).toBe(address)
  expect(mail?.words).toContain('https://comity.example.org/fr/one-time/')
  expect(mail?.words).toContain('responsable du dossier')
  expect(mail?.words).toContain('Auto-Submitted: auto-generated')
  expect(await kindOf(await opened(mailed(address)))).toBe('person')
})

test('without a mail server it is shown, this one time', async () => {
  const { once, mailed: went } = await invites(withoutMail(un), 'desk.shown@who.example.org')
  expect([tokenIn(once).length, went]).toEqual([43, null])
  expect(server.taken).toEqual([])
})

test('a repeat with the same key mails nothing more', async () => {
  const body = { space, party: 'un/who', role: 'viewer' as const, address: 'viewer@who.example.org' }
  for (const _ of [1, 2]) {
    expect(await withMail(un).act('invite', body, { key: 'once' })).toMatchObject({
      value: { once: null, mailed: true },
    })
  }
  expect(server.taken).toHaveLength(1)
})

test('what the mail server does not take is said, and the log holds neither address nor token', async () => {
  server.refuse('no mailbox desk.lost@who.example.org')
  expect(await invites(withMail(un), 'desk.lost@who.example.org')).toMatchObject({
    once: null,
    mailed: false,
  })
  expect(logged.at(-1)).toContain('451')
  expect(logged.join()).not.toMatch(/example\.org|one-time\//)
})

test('whoever set up an account for the address of another loses it to the mail that proves the address', async () => {
  const address = 'victim@las.example.org'
  // An administrator of one side invites it, sees the link, and sets the account up.
  const shown = tokenIn((await invites(withoutMail(un), address)).once)
  const squatter = await opened(shown, 'the password of another')
  await invites(withMail(las), address, { party: 'las' })
  expect(await findOneTime(database.store, mailed(address))).toMatchObject({ isKnown: false, mailed: true })
  const own = await opened(mailed(address), 'a password of my own')
  expect(await kindOf(squatter)).toBe('not-signed-in')
  expect(await signIn(address, 'the password of another')).toEqual({ kind: 'wrong' })
  const account = await withoutMail(own).ask('account', {})
  expect(account.ok && account.value.posts.map(({ side }) => side).toSorted()).toEqual(['las', 'un'])
  // From now on the address is proved: a further link is for whoever signs in with it, mailed or not.
  for (const by of [withMail(las), withoutMail(las)]) {
    const { once } = await invites(by, address, { party: 'las', role: 'viewer' })
    const token = once === null ? mailed(address) : tokenIn(once)
    expect(await opening(token, 'a third one for tests')).toEqual({ kind: 'known' })
    expect(await takeUp(database.store, own, token)).not.toBeNull()
  }
})

test('a forgotten password is asked for in the same words, whether the address is known or not', async () => {
  const known = 'desk.forgets@who.example.org'
  await invites(withMail(un), known)
  const before = await opened(mailed(known))
  server.taken.length = 0
  expect([await forgets(known, 'ar'), await forgets('nobody@who.example.org')]).toEqual([0, 0])
  expect(server.taken.map(({ to }) => to)).toEqual([known])
  expect(server.taken[0]?.words).toContain('dir="rtl"')
  expect(await kindOf(before)).toBe('person')
  const after = await opened(mailed(known), 'another one for tests')
  expect(await kindOf(before)).toBe('not-signed-in')
  expect(await kindOf(after)).toBe('person')
  expect(await signIn(known)).toEqual({ kind: 'wrong' })
  expect(await signIn(known, 'another one for tests')).toMatchObject({ kind: 'in' })
})

test('of several links the last opens, once, for an hour', async () => {
  const address = 'desk.often@who.example.org'
  await invites(withMail(un), address)
  await opened(mailed(address))
  await forgets(address)
  const first = mailed(address)
  await forgets(address)
  const last = mailed(address)
  expect(await findOneTime(database.store, first)).toBeNull()
  const [row] = await statement<{ lasts: string }>(
    database.owner,
    `select (expires_at - made_at)::text as lasts from one_time where purpose = 'password' and address = $1`,
    [address],
  )
  expect(row?.lasts).toBe('01:00:00')
  await opened(last, 'another one for tests')
  expect(await opening(last)).toEqual({ kind: 'wrong' })
})

test('asking is counted, for an address that is not known as for one that is', async () => {
  const address = 'desk.counted@who.example.org'
  await invites(withMail(un), address)
  await opened(mailed(address))
  server.taken.length = 0
  for (const asked of [address, 'nobody.at.all@who.example.org']) {
    expect(await forgets(asked)).toBe(0)
    // Eleven more in the meantime, from everywhere.
    await statement(database.owner, 'update pace set failures = failures + 11, at = now() where key = $1', [
      paceKey('renewal', asked),
    ])
    expect(await forgets(asked, 'en', '198.51.100.7')).toBeGreaterThan(0)
  }
  expect(server.taken).toHaveLength(1)
  // It hinders nobody from signing in who knows the password.
  expect(await signIn(address)).toMatchObject({ kind: 'in' })
})

test('a second factor outlives a mailed link, and goes with one of whoever runs the installation', async () => {
  const address = 'desk.second@who.example.org'
  await invites(withMail(un), address)
  await opened(mailed(address))
  await statement(database.owner, `update account set factor = 'sealed' where address = $1`, [address])
  await forgets(address)
  expect(await opening(mailed(address), 'another one for tests')).toMatchObject({ kind: 'second' })
  expect(await signIn(address, 'another one for tests')).toMatchObject({ kind: 'second' })
  const last = await promiseRenewal(database.owner, address)
  expect(await opening(last, 'a third one for tests')).toMatchObject({ kind: 'in' })
  await expect(promiseRenewal(database.owner, 'nobody@who.example.org')).rejects.toThrow(
    /Nobody has an account/,
  )
})

test('an administrator gives a new password: by mail to anybody of the side, shown only for what is all theirs', async () => {
  const [own, both] = ['desk.own@who.example.org', 'desk.both@who.example.org']
  for (const address of [own, both]) {
    await invites(withMail(un), address)
    await opened(mailed(address))
  }
  await invites(withMail(las), both, { party: 'las' })
  await takeUp(database.store, tokenOf(await signIn(both)), mailed(both))
  const renews = async (door: Door, address: string) =>
    door.act('renew-password', { post: await postOf(address), language: 'en' })
  expect(await renews(withoutMail(un), both)).toMatchObject({ refusal: { reason: 'conflict' } })
  expect(await renews(withoutMail(las), own)).toMatchObject({ refusal: { reason: 'not-found' } })
  server.taken.length = 0
  expect(await renews(withMail(un), both)).toMatchObject({ value: { once: null, mailed: true } })
  expect(server.taken.map(({ to }) => to)).toEqual([both])
  const shown = await renews(withoutMail(un), own)
  const token = tokenIn(shown.ok ? shown.value.once : null)
  expect(await kindOf(await opened(token, 'another one for tests'))).toBe('person')
  const kept = { space, kind: 'post', record: await postOf(own) }
  const history = await withoutMail(un).ask('history', kept)
  expect(history.ok && history.value.items.at(-1)).toMatchObject({ act: 'renew-password' })
})

test('whoever leaves a post is out of it at once, and its administrator hands it on', async () => {
  const address = 'desk.leaves@who.example.org'
  await invites(withMail(un), address)
  const leaving = await opened(mailed(address))
  const post = await postOf(address)
  const reason = 'The letter to the League waits for an answer.'
  expect(await withoutMail(leaving).act('leave-post', { space, reason })).toMatchObject({ ok: true })
  expect(await withoutMail(leaving).ask('people', { space })).toMatchObject({
    refusal: { reason: 'not-found' },
  })
  expect(await withoutMail(leaving).act('leave-post', { space })).toMatchObject({
    refusal: { reason: 'not-found' },
  })
  const people = await withoutMail(un).ask('people', { space })
  expect(people.ok && people.value.items.find(({ id }) => id === post)).toMatchObject({ holder: 'nobody' })
  const told = await withoutMail(un).ask('history', { space, kind: 'post', record: post })
  expect(told.ok && told.value.items.at(-1)).toMatchObject({
    act: 'leave-post',
    reason,
    by: { role: 'desk-officer', party: 'un/who' },
  })
  await acted(withMail(un), 'hand-over', { post, address: 'desk.follows@who.example.org' })
  expect(await kindOf(await opened(mailed('desk.follows@who.example.org')))).toBe('person')
  expect(await postOf('desk.follows@who.example.org')).toBe(post)
})

test('the last administrator of a side stays until there is another', async () => {
  expect(await withoutMail(las).act('leave-post', { space })).toMatchObject({
    refusal: { reason: 'conflict' },
  })
  const address = 'second.admin@las.example.org'
  await invites(withMail(las), address, { party: 'las', role: 'administrator' })
  expect(await withoutMail(las).act('leave-post', { space })).toMatchObject({
    refusal: { reason: 'conflict' },
  })
  await opened(mailed(address))
  expect(await withoutMail(las).act('leave-post', { space })).toMatchObject({ ok: true })
})
