import type { Door } from '@comity/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { appoint } from '../../identity/appoint.ts'
import { foundSpace } from '../../identity/found-space.ts'
import { promiseAdministrator } from '../../identity/one-time.ts'
import { openOneTime, type Proved, signInByPassword, takeUp } from '../../identity/signing-in.ts'
import { loadParties } from '../../register/load-parties.ts'
import { statement, type TestDatabase, testDatabase } from '../database.ts'

const now = () => new Date('2020-03-04T10:00:00Z')
const work = { n: 2, r: 1, p: 1 }
const password = 'an account for tests'
const space = 'un-las'
const desk = { space, party: 'un/who', role: 'desk-officer' as const }
let database: TestDatabase
let installation: Door
let administrator: Door

beforeAll(async () => {
  database = await testDatabase()
  await loadParties(database.store, await database.installation())
  await foundSpace(database.owner, { id: space, sides: ['un', 'las'] }, now())
  await foundSpace(database.owner, { id: 'un-au', sides: ['un', 'au'] }, now())
  const promised = await promiseAdministrator(database.owner, 'admin@example.org')
  installation = await opened(promised)
  administrator = await opened(
    await invited(installation, 'un.admin@un.example.org', { party: 'un', role: 'administrator' }),
  )
})
afterAll(() => database.close())

const doorOf = (token: string) => openDoor(database.store, token, now)
function tokenOf(proved: Proved | { kind: string }): string {
  if (!('token' in proved)) throw new Error(`nobody is in: ${proved.kind}`)
  return proved.token
}
const signIn = async (address: string) =>
  tokenOf(await signInByPassword(database.store, { address, password }, { ip: '192.0.2.1', work }))

/** Invites an address and gives the token of what opens the post. */
async function invited(by: Door, address: string, post: object = {}): Promise<string> {
  const answer = await by.act('invite', { ...desk, ...post, address })
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return answer.value.once?.split('/').at(-1) as string
}
async function opened(once: string): Promise<Door> {
  const given = { address: '', password, again: password }
  return doorOf(tokenOf(await openOneTime(database.store, once, given, work)))
}
async function postOf(address: string): Promise<string> {
  const answer = await installation.ask('people', { space })
  const found = answer.ok && answer.value.items.find((item) => item.address === address)
  if (!found) throw new Error(`${address} holds no post`)
  return found.id
}
async function rolesOf(token: string): Promise<(string | null)[]> {
  const account = await doorOf(token).ask('account', {})
  if (!account.ok) throw new Error(account.refusal.reason)
  return account.value.posts.map(({ role }) => role)
}
const notSignedIn = { ok: false, refusal: { reason: 'not-signed-in' } }

test('an invitation gives the post that it names, once', async () => {
  const once = await invited(administrator, 'officer@who.example.org')
  const door = await opened(once)
  expect(await door.ask('me', { space })).toMatchObject({
    value: { kind: 'person', posts: [{ space, side: 'un', party: 'un/who', role: 'desk-officer' }] },
  })
  const text = { space, name: 'a.txt', text: 'The General Assembly,\n\n1. Decides to rest.' }
  expect(await door.act('import-text', text)).toMatchObject({ ok: true })
  const again = { address: '', password, again: password }
  expect(await openOneTime(database.store, once, again, work)).toEqual({ kind: 'wrong' })
})

test('the administrator of a side sees its posts and whom it invited, and nothing of the other side', async () => {
  await invited(administrator, 'later@who.example.org')
  await invited(installation, 'las.admin@las.example.org', { party: 'las', role: 'administrator' })
  const people = await administrator.ask('people', { space })
  const offered = await administrator.ask('invitations', { space })
  expect(JSON.stringify([people, offered])).toContain('officer@who.example.org')
  expect(JSON.stringify([people, offered])).not.toContain('las.admin')
  expect(offered).toMatchObject({
    value: { items: [{ address: 'later@who.example.org', handsOver: false }] },
  })
  const all = JSON.stringify(await installation.ask('invitations', { space }))
  expect(all).toContain('las.admin@las.example.org')
})

test('colleagues see the posts of their side without addresses, and offer none', async () => {
  const door = doorOf(await signIn('officer@who.example.org'))
  const people = await door.ask('people', { space })
  expect(people).toMatchObject({
    value: {
      items: expect.arrayContaining([
        expect.objectContaining({ role: 'administrator', address: null, mine: false }),
      ]),
    },
  })
  expect(await door.ask('invitations', { space })).toMatchObject({ value: { items: [] } })
  expect(await door.act('invite', { ...desk, address: 'x@who.example.org' })).toMatchObject({
    refusal: { reason: 'forbidden' },
  })
  expect(await door.act('end-post', { post: await postOf('un.admin@un.example.org') })).toEqual({
    ok: false,
    refusal: { reason: 'not-found' },
  })
})

test('nobody appoints for the other side, nor for a cooperation that is not theirs', async () => {
  const forLas = { party: 'las', role: 'viewer' as const, address: 'x@las.example.org' }
  expect(await administrator.act('invite', { space, ...forLas })).toMatchObject({
    refusal: { reason: 'forbidden' },
  })
  expect(
    await administrator.act('invite', { ...desk, space: 'un-au', address: 'x@un.example.org' }),
  ).toMatchObject({
    refusal: { reason: 'not-found' },
  })
  // Behind the program's rule the database has its own.
  const past = database.store.asActor(await signIn('officer@who.example.org'), async (db) => {
    const { sql } = await import('kysely')
    return sql`select invite(${space}, 'las', 'las', 'administrator', '{}', 'x@las.example.org', ${Buffer.alloc(32)})`.execute(
      db,
    )
  })
  await expect(past).rejects.toThrow('does not administer')
})

test('a post that is handed over keeps its record; whoever held it is out at once', async () => {
  const once = await invited(administrator, 'first@who.example.org', { role: 'approver' })
  const first = await opened(once)
  const post = await postOf('first@who.example.org')
  const before = await first.ask('me', {})
  const answer = await administrator.act('hand-over', { post, address: 'second@who.example.org' })
  if (!answer.ok) throw new Error(answer.refusal.reason)
  expect(await first.ask('me', {})).toEqual(notSignedIn)
  const people = await administrator.ask('people', { space })
  expect(people.ok && people.value.items.find(({ id }) => id === post)).toMatchObject({ holder: 'nobody' })

  const second = await opened(answer.value.once?.split('/').at(-1) as string)
  expect(await second.ask('me', {})).toMatchObject({
    value: { posts: [{ party: 'un/who', role: 'approver' }] },
  })
  expect(await postOf('second@who.example.org')).toBe(post)
  // What a browser keeps of what one typed, the other does not find under the same post.
  const selves = [before, await second.ask('me', {})].map((me) => me.ok && me.value.self)
  expect(selves).toEqual([expect.any(String), expect.any(String)])
  expect(selves[0]).not.toBe(selves[1])
  const history = await second.ask('history', { space, kind: 'post', record: post })
  expect(history.ok && history.value.items.map(({ act }) => act)).toEqual(['invite', 'hand-over'])
  expect(JSON.stringify(history)).not.toContain('@')
  // Where all may read, the other side and the public are told nothing of how the posts of this side were given.
  const other = await appoint(database.owner, { space, party: 'las', role: 'viewer', areas: [] }, 1)
  await statement(database.owner, 'update space set open = true where id = $1', [space])
  try {
    for (const token of [null, other]) {
      const told = openDoor(database.store, token, now).ask('history', { space, kind: 'post', record: post })
      expect(await told).toMatchObject({ ok: true, value: { items: [], total: 0 } })
    }
  } finally {
    await statement(database.owner, 'update space set open = false where id = $1', [space])
  }

  const left = doorOf(await signIn('first@who.example.org'))
  expect(await left.ask('account', {})).toMatchObject({
    value: { address: 'first@who.example.org', posts: [] },
  })
})

test('a post that has ended lets nobody act; its token neither', async () => {
  const door = await opened(await invited(administrator, 'leaving@who.example.org'))
  const post = await postOf('leaving@who.example.org')
  expect(await administrator.act('end-post', { post })).toMatchObject({ ok: true, value: { id: post } })
  expect(await door.ask('me', {})).toEqual(notSignedIn)
  expect(await administrator.act('end-post', { post })).toMatchObject({ refusal: { reason: 'not-found' } })

  const token = await appoint(database.owner, { space, party: 'un/wfp', role: 'viewer', areas: [] }, 1)
  const people = await administrator.ask('people', { space })
  const service = people.ok ? people.value.items.find(({ holder }) => holder === 'service') : undefined
  expect(service).toMatchObject({ party: { id: 'un/wfp' }, until: expect.any(String) })
  await administrator.act('end-post', { post: service?.id ?? '' })
  expect(await doorOf(token).ask('me', {})).toEqual(notSignedIn)
})

test('an invitation that is withdrawn opens nothing', async () => {
  const once = await invited(administrator, 'withdrawn@who.example.org')
  const offered = await administrator.ask('invitations', { space })
  const one = offered.ok
    ? offered.value.items.find(({ address }) => address.startsWith('withdrawn'))
    : undefined
  expect(await administrator.act('withdraw-invitation', { invitation: one?.id ?? '' })).toMatchObject({
    ok: true,
  })
  await expect(opened(once)).rejects.toThrow('wrong')
})

test('an address with an account signs in, takes up what the link is for, and chooses as which it speaks', async () => {
  const once = await invited(administrator, 'officer@who.example.org', { role: 'approver' })
  const given = { address: '', password, again: password }
  expect(await openOneTime(database.store, once, given, work)).toEqual({ kind: 'known' })
  const before = await signIn('officer@who.example.org')
  expect(await rolesOf(before)).toEqual(['desk-officer'])
  const others = await signIn('un.admin@un.example.org')
  expect(await takeUp(database.store, others, once)).toBeNull()
  expect(await takeUp(database.store, before, once)).toBe('choose')
  expect(await takeUp(database.store, before, once)).toBeNull()
  const proved = await signInByPassword(
    database.store,
    { address: 'officer@who.example.org', password },
    { ip: '192.0.2.1', work },
  )
  expect(proved.kind).toBe('choose')
  const door = doorOf(tokenOf(proved))
  // Until it is chosen nobody speaks: what is open is read, what is closed is not.
  expect(await door.ask('space', { id: space })).toMatchObject({ refusal: { reason: 'not-found' } })
  const account = await door.ask('account', {})
  const posts = account.ok ? account.value.posts : []
  expect(posts.map(({ role }) => role)).toEqual(['approver', 'desk-officer'])
  expect(await door.act('speak-for', { post: posts[0]?.id ?? '' })).toMatchObject({ ok: true })
  expect(await door.ask('me', {})).toMatchObject({ value: { posts: [{ role: 'approver' }] } })
  const another = await postOf('un.admin@un.example.org')
  expect(await door.act('speak-for', { post: `post/${another}` })).toMatchObject({
    refusal: { reason: 'not-found' },
  })
})

test('a link gives what it is for and nothing else that is promised to the address, however often one signs in', async () => {
  const address = 'wanted@who.example.org'
  const promised = await promiseAdministrator(database.owner, address)
  const approver = await invited(administrator, address, { role: 'approver' })
  // Whoever administers the other side invites the same address, and opens the link without being it.
  const once = await invited(installation, address, { party: 'las', role: 'viewer' })
  const thief = await opened(once)
  expect(await thief.ask('me', {})).toMatchObject({
    value: { kind: 'person', posts: [{ party: 'las', role: 'viewer' }] },
  })
  const again = await signIn(address)
  expect(await rolesOf(again)).toEqual(['viewer'])
  expect(await doorOf(again).ask('me', {})).toMatchObject({ value: { kind: 'person' } })
  const given = { address: '', password: 'a quite different one', again: 'a quite different one' }
  for (const token of [promised, approver]) {
    expect(await openOneTime(database.store, token, given, work)).toEqual({ kind: 'known' })
  }
  expect(await rolesOf(await signIn(address))).toEqual(['viewer'])
})

test('whoever has an account without a post speaks at once for the one they take up', async () => {
  const once = await invited(administrator, 'first@who.example.org', { role: 'viewer' })
  const token = await signIn('first@who.example.org')
  expect(await rolesOf(token)).toEqual([])
  expect(await takeUp(database.store, token, once)).toBe('in')
  expect(await doorOf(token).ask('me', {})).toMatchObject({ value: { posts: [{ role: 'viewer' }] } })
})

test('one’s own sessions are listed, and ended one by one; nobody ends another’s', async () => {
  const [here, there] = [await signIn('first@who.example.org'), await signIn('first@who.example.org')]
  const account = await doorOf(here).ask('account', {})
  const other = account.ok ? account.value.sessions.filter(({ own }) => !own).at(-1) : undefined
  expect(await administrator.act('end-session', { session: other?.id ?? '' })).toMatchObject({
    refusal: { reason: 'not-found' },
  })
  expect(await doorOf(there).ask('me', {})).toMatchObject({ ok: true })
  expect(await doorOf(here).act('end-session', { session: other?.id ?? '' })).toMatchObject({ ok: true })
  expect(await doorOf(there).ask('me', {})).toEqual(notSignedIn)
  expect(await doorOf(here).ask('me', {})).toMatchObject({ ok: true })
})

test('a repeat of an invitation invites once and tells no secret again, which is kept nowhere', async () => {
  const body = { ...desk, address: 'repeat@who.example.org' }
  const first = await administrator.act('invite', body, { key: 'k1' })
  const second = await administrator.act('invite', body, { key: 'k1' })
  const once = first.ok ? (first.value.once as string) : ''
  expect(once).toContain('/one-time/')
  expect(second).toEqual(first.ok && { ok: true, value: { ...first.value, once: null } })
  const kept = await statement<object>(
    database.owner,
    'select outcome from given_answer union all select body from history',
  )
  expect(JSON.stringify(kept)).not.toContain(once.split('/').at(-1))
})

test('third parties are given sight by the installation alone, and only as viewers', async () => {
  const sight = { space, party: 'third/osce', role: 'viewer' as const, address: 'x@osce.example.org' }
  expect(await administrator.act('invite', sight)).toMatchObject({ refusal: { reason: 'forbidden' } })
  expect(await installation.act('invite', { ...sight, role: 'approver' })).toMatchObject({
    refusal: { reason: 'invalid' },
  })
  expect(await installation.act('invite', sight)).toMatchObject({ ok: true })
})
