import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import OidcProvider from 'oidc-provider'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { appoint } from '../../identity/appoint.ts'
import { foundSpace } from '../../identity/found-space.ts'
import { parseDomain, parseIssuer } from '../../identity/issuer.ts'
import { keeperOf } from '../../identity/keeper.ts'
import { promiseAdministrator } from '../../identity/one-time.ts'
import { returnFromProvider, sendToProvider } from '../../identity/provider.ts'
import { beginSecondFactor, endSecondFactor } from '../../identity/second-factor.ts'
import { openOneTime, signInByPassword } from '../../identity/signing-in.ts'
import { loadParties } from '../../register/load-parties.ts'
import { statement, type TestDatabase, testDatabase } from '../database.ts'

const now = () => new Date()
const space = 'un-las'
const origin = 'http://127.0.0.1:4010'
const keeper = keeperOf(Buffer.alloc(32, 7))
/** Who has an account at the provider, by what they type to sign in there. */
const people: Record<string, { email: string; email_verified: boolean }> = {
  officer: { email: 'Officer@un.example.org', email_verified: true },
  unverified: { email: 'unverified@un.example.org', email_verified: false },
  outsider: { email: 'outsider@elsewhere.example.org', email_verified: true },
  stranger: { email: 'stranger@un.example.org', email_verified: true },
  member: { email: 'member@un.example.org', email_verified: true },
  successor: { email: 'officer@un.example.org', email_verified: true },
}
let database: TestDatabase
let issuer: string
let served: Server

beforeAll(async () => {
  database = await testDatabase()
  await loadParties(database.store, await database.installation())
  for (const other of ['las', 'au'] as const) {
    await foundSpace(database.owner, { id: `un-${other}`, sides: ['un', other] }, now())
  }
  served = createServer().listen(0, '127.0.0.1')
  await once(served, 'listening')
  issuer = `http://127.0.0.1:${(served.address() as AddressInfo).port}`
  const provider = new OidcProvider(issuer, {
    clients: [
      { client_id: 'comity', client_secret: 'a secret', redirect_uris: [`${origin}/sign-in/callback`] },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    findAccount: (_, sub) => ({ accountId: sub, claims: async () => ({ sub, ...people[sub] }) }),
    cookies: { keys: ['for tests'] },
    pkce: { required: () => true },
  })
  served.on('request', provider.callback())
  await statement(
    database.owner,
    `insert into identity_provider (space, side, issuer, client, secret, domains) values ($1, 'un', $2, 'comity', $3, $4)`,
    [space, issuer, keeper.seal('a secret'), ['un.example.org']],
  )
  const administrator = await appoint(
    database.owner,
    { space, party: 'un', role: 'administrator', areas: [] },
    1,
  )
  for (const address of ['officer@un.example.org', 'unverified@un.example.org']) {
    const offer = { space, party: 'un/who', role: 'desk-officer' as const, address }
    expect(await openDoor(database.store, administrator, now).act('invite', offer)).toMatchObject({
      ok: true,
    })
  }
})
afterAll(async () => {
  served.close()
  served.closeAllConnections()
  await database.close()
})

const means = () => ({ store: database.store, keeper, now, onLoopback: true })
const send = (address: string) => sendToProvider({ address, origin, back: '/en/un-las/' }, means())

/** What a person does there: follows, types who they are, agrees, and is sent back. */
async function signInThere(location: string, login: string): Promise<string> {
  const jar = new Map<string, string>()
  const ask = async (url: string, body?: Record<string, string>) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(body ? { method: 'POST', body: new URLSearchParams(body) } : {}),
    })
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] as string).split(/=(.*)/)
      jar.set(name, value)
    }
    await answer.arrayBuffer()
    return new URL(answer.headers.get('location') ?? url, url).href
  }
  let at = await ask(location)
  for (const prompt of ['login', 'consent']) {
    if (!at.startsWith(issuer)) break
    at = await ask(await ask(at, { prompt, login, password: 'x' }))
  }
  return new URL(at).search
}

async function signIn(address: string, login: string) {
  const sent = await send(address)
  if (sent === null) throw new Error('no provider')
  const search = await signInThere(sent.location, login)
  return returnFromProvider({ search, flow: sent.flow }, means())
}

test('whoever was invited comes in through the provider of their side, and takes up the post', async () => {
  const { proved, back } = await signIn('officer@un.example.org', 'officer')
  expect([proved.kind, back]).toEqual(['in', '/en/un-las/'])
  const door = openDoor(database.store, 'token' in proved ? proved.token : null, now)
  expect(await door.ask('me', {})).toMatchObject({
    value: { kind: 'person', posts: [{ space, party: 'un/who', role: 'desk-officer' }] },
  })
  expect(await door.ask('account', {})).toMatchObject({
    value: { address: 'officer@un.example.org', sessions: [{ via: issuer }] },
  })
})

test('the request names a state, a nonce and a challenge of its own, and no secret', async () => {
  const [one, two] = [await send('officer@un.example.org'), await send('officer@un.example.org')]
  const query = new URL(one?.location ?? '').searchParams
  expect(query.get('code_challenge_method')).toBe('S256')
  for (const name of ['state', 'nonce', 'code_challenge']) {
    expect(query.get(name)).toMatch(/^[\w-]{43}$/)
    expect(new URL(two?.location ?? '').searchParams.get(name)).not.toBe(query.get(name))
  }
  expect(one?.location).not.toContain('secret')
})

test.each([
  ['an address that is not verified there', 'unverified@un.example.org', 'unverified'],
  ['an address of another domain', 'officer@un.example.org', 'outsider'],
  ['an address that nobody invited', 'stranger@un.example.org', 'stranger'],
  ['another person to whom the address was given', 'officer@un.example.org', 'successor'],
])('%s lets nobody in', async (_, address, login) => {
  expect((await signIn(address, login)).proved).toEqual({ kind: 'wrong' })
})

test('an answer to the question of another browser is refused', async () => {
  const [mine, theirs] = [await send('officer@un.example.org'), await send('officer@un.example.org')]
  const search = await signInThere(theirs?.location ?? '', 'officer')
  await expect(returnFromProvider({ search, flow: mine?.flow ?? '' }, means())).rejects.toThrow()
  const altered = `${theirs?.flow.slice(0, -4)}AAAA`
  expect((await returnFromProvider({ search, flow: altered }, means())).proved).toEqual({ kind: 'wrong' })
})

test('an answer that comes after ten minutes is not taken', async () => {
  const sent = await send('officer@un.example.org')
  const later = { ...means(), now: () => new Date(Date.now() + 11 * 60_000) }
  const search = await signInThere(sent?.location ?? '', 'officer')
  expect((await returnFromProvider({ search, flow: sent?.flow ?? '' }, later)).proved).toEqual({
    kind: 'wrong',
  })
})

test('the provider of a side opens no post of another cooperation, which the same person holds by password', async () => {
  await statement(
    database.owner,
    `with made as (insert into actor (id, kind) values ('post/elsewhere', 'person') returning id),
          held as (insert into post (space, actor, side, party, role, held_from)
                     select 'un-au', id, 'un', 'un', 'approver', now() from made)
     insert into holding (actor, account) select made.id, account.id from made, account
      where address = 'officer@un.example.org'`,
  )
  const { proved } = await signIn('officer@un.example.org', 'officer')
  const door = openDoor(database.store, 'token' in proved ? proved.token : null, now)
  const account = await door.ask('account', {})
  expect(account.ok && account.value.posts.map((post) => post.space)).toEqual([space])
  expect(await door.act('speak-for', { post: 'post/elsewhere' })).toMatchObject({
    refusal: { reason: 'not-found' },
  })
})

/** An account with a password and no post of the side that has the provider. */
async function setUpByPassword(address: string): Promise<string> {
  const once = await promiseAdministrator(database.owner, address)
  const opened = await openOneTime(database.store, once, { address: '', password, again: password }, work)
  if (!('token' in opened)) throw new Error(opened.kind)
  return opened.token
}
const password = 'an account for tests'
const work = { n: 2, r: 1, p: 1 }
const byPassword = async (address: string) => {
  const proved = await signInByPassword(database.store, { address, password }, { ip: '192.0.2.1', work })
  return 'token' in proved ? proved.token : null
}

test('the provider of a side lets nobody in as an account that holds no post of that side', async () => {
  await setUpByPassword('member@un.example.org')
  expect((await signIn('member@un.example.org', 'member')).proved).toEqual({ kind: 'wrong' })
  const linked = await statement(
    database.owner,
    `select from provider_subject s join account a on a.id = s.account where a.address = 'member@un.example.org'`,
  )
  expect(linked).toEqual([])
})

test('whoever came in by a provider touches neither the second factor nor the sessions of a password', async () => {
  const address = 'member@un.example.org'
  const mine = await byPassword(address)
  const administrator = await appoint(
    database.owner,
    { space, party: 'un', role: 'administrator', areas: [] },
    1,
  )
  const offer = { space, party: 'un/who', role: 'approver' as const, address }
  await openDoor(database.store, administrator, now).act('invite', offer)
  const { proved } = await signIn(address, 'member')
  const token = 'token' in proved ? proved.token : ''
  const door = openDoor(database.store, token, now)
  const seen = await door.ask('account', {})
  expect(seen).toMatchObject({ value: { posts: [{ role: 'approver' }], sessions: [{ via: issuer }] } })
  expect(seen.ok && seen.value.sessions).toHaveLength(1)
  expect(await beginSecondFactor(database.store, token, { keeper, now })).toBeNull()
  expect(await endSecondFactor(database.store, { token, password, ip: '192.0.2.1' })).toEqual({
    kind: 'wrong',
  })

  const owned = await openDoor(database.store, mine, now).ask('account', {})
  const own = owned.ok ? owned.value.sessions.find((one) => one.own) : undefined
  expect(own).toMatchObject({ via: null })
  expect(await door.act('end-session', { session: own?.id ?? '' })).toMatchObject({
    refusal: { reason: 'not-found' },
  })
  // The post that the provider vouched for is not the password's: who set that up proved no address.
  expect(owned.ok && owned.value.posts.map(({ kind }) => kind)).toEqual(['administrator'])
  expect(await beginSecondFactor(database.store, mine ?? '', { keeper, now })).not.toBeNull()
})

test('a side claims no domain that the other side has claimed', async () => {
  const seat = { space, party: 'las', role: 'administrator', areas: [] }
  const door = openDoor(database.store, await appoint(database.owner, seat, 1), now, undefined, keeper)
  const body = { space, side: 'las', issuer: 'https://id.las.example.org', client: 'c', secret: 'a secret' }
  expect(
    await door.act('set-provider', { ...body, domains: ['las.example.org', '@UN.example.org'] }),
  ).toMatchObject({
    refusal: { violations: [{ field: 'domains', message: expect.stringContaining('un.example.org') }] },
  })
  expect(await door.act('set-provider', { ...body, domains: ['las.example.org'] })).toMatchObject({
    ok: true,
  })
  expect(await door.act('end-provider', { space, side: 'las' })).toMatchObject({ ok: true })
})

test('no provider is asked for an address of no domain that one has', async () => {
  expect(await send('somebody@elsewhere.example.org')).toBeNull()
  expect(await send('no address')).toBeNull()
})

test('the administrator of a side sets its provider up; the secret is sealed and never told; ending it ends sessions', async () => {
  const seat = { space, party: 'un', role: 'administrator', areas: [] }
  const token = await appoint(database.owner, seat, 1)
  const door = openDoor(database.store, token, now, undefined, keeper)
  const { proved } = await signIn('officer@un.example.org', 'officer')
  const officer = openDoor(database.store, 'token' in proved ? proved.token : null, now)
  expect(await officer.ask('me', {})).toMatchObject({ ok: true })

  const body = {
    space,
    side: 'un',
    issuer: 'https://id.un.example.org',
    client: 'c',
    secret: 'hush hush',
    domains: ['@UN.example.org'],
  }
  expect(await door.act('set-provider', { ...body, side: 'las' })).toMatchObject({
    refusal: { reason: 'forbidden' },
  })
  expect(await door.act('set-provider', { ...body, issuer: 'http://id.un.example.org' })).toMatchObject({
    refusal: { violations: [{ field: 'issuer' }] },
  })
  // A sign-in that has still to say as which post it speaks ends too.
  await statement(
    database.owner,
    `update session s set actor = 'account/' || s.account, rights_version = a.rights_version
       from actor a where a.id = 'account/' || s.account and s.via = $1`,
    [issuer],
  )
  expect(await officer.ask('account', {})).toMatchObject({ ok: true })
  expect(await door.act('set-provider', body)).toMatchObject({ ok: true })
  expect(await officer.ask('me', {})).toMatchObject({ refusal: { reason: 'not-signed-in' } })
  const told = await door.ask('providers', { space })
  expect(told).toMatchObject({
    value: { items: [{ side: 'un', issuer: body.issuer, domains: ['un.example.org'] }] },
  })
  const kept = await statement<object>(
    database.owner,
    'select p.*, h.body from identity_provider p, history h',
  )
  expect(JSON.stringify([told, kept])).not.toContain('hush')
  expect(await door.act('end-provider', { space, side: 'un' })).toMatchObject({ ok: true })
  expect(await send('officer@un.example.org')).toBeNull()
})

test.each([
  'http://id.example.org',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://localhost/',
  'https://db.internal/',
  'https://printer.local./',
  'https://postgres/',
  'https://user:word@id.example.org',
  'https://id.example.org/?a=b',
  'https://id.example.org/#x',
  'file:///etc/passwd',
  'id.example.org',
])('%s is no issuer that is asked', (text) => expect(parseIssuer(text)).toBeNull())

test('an issuer stands as it was written, a domain as addresses have it', () => {
  expect(parseIssuer(' https://id.example.org/realms/un ')).toBe('https://id.example.org/realms/un')
  expect(['@WHO.example.org', 'example', 'a b.org'].map(parseDomain)).toEqual(['who.example.org', null, null])
})
