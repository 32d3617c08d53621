import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Door, SignIn } from '@comity/contract'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { application } from '../../http/serve.ts'
import { appoint } from '../../identity/appoint.ts'
import { paceKey } from '../../identity/pace.ts'
import { statement, type TestDatabase } from '../database.ts'
import { sampleDatabase } from '../sample-database.ts'

const now = () => new Date('2020-03-04T10:00:00Z')
let database: TestDatabase
let app: FastifyInstance
let token: string

/** Pages that say who asks, sign in with what is posted, and sign out where that is posted. */
async function handle(
  request: Request,
  door: Door,
  { signIn, refused }: { signIn: SignIn; refused?: unknown },
) {
  if (refused) return Response.json({ refused, method: request.method })
  const sent = request.method === 'POST' ? await request.formData() : null
  const { pathname } = new URL(request.url)
  if (pathname === '/in' && sent)
    return Response.json(await signIn.enter({ token: String(sent.get('token')) }))
  if (pathname === '/out' && sent) return Response.json(await signIn.leave())
  if (pathname === '/password' && sent) {
    const [address, password] = [String(sent.get('address')), String(sent.get('password'))]
    return Response.json(await signIn.byPassword({ address, password }))
  }
  return Response.json({ me: await door.ask('me', { space: 'un-oic' }), carried: signIn.carried })
}

beforeAll(async () => {
  database = await sampleDatabase(now)
  token = await appoint(database.owner, { space: 'un-oic', party: 'oic', role: 'desk-officer', areas: [] }, 1)
  const clientDirectory = mkdtempSync(join(tmpdir(), 'comity-pages-'))
  const pages = { clientDirectory, handle }
  const work = { n: 2, r: 1, p: 1 }
  app = await application({ store: database.store, pages, version: '0.1.0', now, work, log: () => {} })
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const own = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
const send = (url: string, payload: string, headers: Record<string, string>) =>
  app.inject({ method: 'POST', url, payload, headers })
const cookieOf = (setCookie: string) => setCookie.split(';')[0] as string

test('a token that is known is kept by the browser, where no script reaches it', async () => {
  const { value } = (await send('/in', `token=%20${token}%0A`, own)).json()
  expect(value.setCookie).toMatch(/^comity=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
  // The browser has a session of its own: leaving ends that one, and programs go on with their token.
  expect(value.setCookie).not.toContain(token)
  const headers = { cookie: `theme=dark; ${cookieOf(value.setCookie)}` }
  const page = (await app.inject({ url: '/en/', headers })).json()
  expect(page).toMatchObject({
    carried: true,
    me: {
      value: {
        kind: 'service',
        may: expect.arrayContaining(['read', 'import']),
        posts: [{ party: 'oic', role: 'desk-officer' }],
      },
    },
  })
})

test('over https it is sent over https only, also behind a proxy that takes the encryption off', async () => {
  const headers = { ...own, origin: 'https://comity.example.org' }
  const { value } = (await send('/in', `token=${token}`, headers)).json()
  expect(value.setCookie).toMatch(/^__Host-comity=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
  const left = (await send('/out', '', { ...headers, cookie: cookieOf(value.setCookie) })).json()
  expect(left.setCookie).toBe('__Host-comity=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0')
})

test('leaving ends the session on the server, and not the token that it came from', async () => {
  const { value } = (await send('/in', `token=${token}`, own)).json()
  const headers = { cookie: cookieOf(value.setCookie) }
  await send('/out', '', { ...own, ...headers })
  const after = (await app.inject({ url: '/en/', headers })).json()
  expect(after.me).toMatchObject({ refusal: { reason: 'not-signed-in' } })
  const bearer = await app.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${token}` } })
  expect(bearer.statusCode).toBe(200)
})

test('whoever tries too often is told how long to wait, and not whether the password was right', async () => {
  const tried = () => send('/password', 'address=nobody@example.org&password=wrong', own)
  const answers = []
  for (let time = 0; time < 6; time++) answers.push((await tried()).json().refusal)
  expect(answers.slice(0, 5)).toEqual(Array(5).fill({ reason: 'not-signed-in' }))
  expect(answers[5]).toMatchObject({ reason: 'too-often', seconds: expect.any(Number) })
})

test.each(['', 'wrong', `${'x'.repeat(600)}`, 'a; Path=/evil', 'a%0D%0ASet-Cookie: b=c'])(
  'the token "%s" is not known',
  async (given) => {
    const answer = (await send('/in', `token=${given}`, own)).json()
    expect(answer).toEqual({ ok: false, refusal: { reason: 'not-signed-in' } })
  },
)

test('nobody is signed in by a cookie that is not known; the page is told that one was carried', async () => {
  const page = (await app.inject({ url: '/en/', headers: { cookie: 'comity=ended' } })).json()
  expect(page).toMatchObject({ carried: true, me: { refusal: { reason: 'not-signed-in' } } })
})

test.each([
  ['another site, by Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }],
  ['another host of the same site', { 'sec-fetch-site': 'same-site' }],
  ['another site, by Origin', { origin: 'https://elsewhere.example.org' }],
  ['a page without an origin', { origin: 'null' }],
  ['nowhere that it says', {}],
])('what is posted by %s is refused and not done', async (_, headers: Record<string, string>) => {
  const type = { 'content-type': own['content-type'] }
  const page = (await send('/in', `token=${token}`, { ...type, ...headers })).json()
  expect(page).toMatchObject({ refused: { reason: 'foreign' }, method: 'GET' })

  const act = await send('/api/v1/acts/import-text', '{}', {
    ...headers,
    'content-type': 'application/json',
    cookie: `comity=${token}`,
  })
  expect(act.statusCode).toBe(403)
  expect(act.headers['content-type']).toContain('application/problem+json')
})

test('an older browser says by Origin that it is a page of ours', async () => {
  const headers = { 'content-type': own['content-type'], origin: 'http://comity.test', host: 'comity.test' }
  expect((await send('/in', `token=${token}`, headers)).json()).toMatchObject({ ok: true })
})

test('a program that bears a token needs no page', async () => {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/acts/import-text',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    payload: JSON.stringify({ space: 'un-oic', name: 'a.txt', text: 'The General Assembly,' }),
  })
  expect(answer.statusCode).toBe(200)
})

test('a download of the API knows who is signed in by the cookie', async () => {
  const answer = await app.inject({ url: '/api/v1/me', headers: { cookie: `comity=${token}` } })
  expect(answer.json()).toMatchObject({ kind: 'service' })
  expect(answer.headers['cache-control']).toContain('private')
})

test('a proxy that is trusted says how a request came and from where; nobody else does', async () => {
  const clientDirectory = mkdtempSync(join(tmpdir(), 'comity-pages-'))
  const pages = { clientDirectory, handle }
  const settings = { store: database.store, pages, version: '0.1.0', now, work: { n: 2, r: 1, p: 1 } }
  const behind = await application({ ...settings, log: () => {}, trustProxy: '10.0.0.0/8' })
  const wrong = (remoteAddress: string, client: string) =>
    behind.inject({
      method: 'POST',
      url: '/password',
      payload: 'address=nobody%40example.org&password=x',
      headers: { ...own, 'x-forwarded-for': client, 'x-forwarded-proto': 'https' },
      remoteAddress,
    })
  const isCounted = async (ip: string) => {
    const rows = await statement(database.owner, 'select from pace where key = $1', [paceKey('where', ip)])
    return rows.length === 1
  }
  try {
    await wrong('10.1.2.3', '198.51.100.9')
    expect([await isCounted('198.51.100.9'), await isCounted('10.1.2.3')]).toEqual([true, false])
    await wrong('192.0.2.77', '198.51.100.10')
    expect([await isCounted('198.51.100.10'), await isCounted('192.0.2.77')]).toEqual([false, true])
    const enters = (remoteAddress: string) =>
      behind.inject({
        method: 'POST',
        url: '/in',
        payload: `token=${token}`,
        headers: { ...own, 'x-forwarded-proto': 'https' },
        remoteAddress,
      })
    expect((await enters('10.1.2.3')).json().value.setCookie).toMatch(/^__Host-comity=.*; Secure$/)
    expect((await enters('192.0.2.77')).json().value.setCookie).toMatch(
      /^comity=[^;]*; Path=\/; HttpOnly; SameSite=Lax$/,
    )
  } finally {
    await behind.close()
  }
})

test('where the pages are said to be over https, what signs in is kept for https, also when a provider sends back', async () => {
  const clientDirectory = mkdtempSync(join(tmpdir(), 'comity-pages-'))
  const pages = { clientDirectory, handle }
  const settings = { store: database.store, pages, version: '0.1.0', now, work: { n: 2, r: 1, p: 1 } }
  const site = 'https://comity.example.org'
  const sited = await application({ ...settings, log: () => {}, site })
  const enter = { method: 'POST', url: '/in', payload: `token=${token}` } as const
  try {
    const entered = await sited.inject({ ...enter, headers: own })
    expect(entered.json().value.setCookie).toMatch(/^__Host-comity=.*; Secure$/)
    // A browser sends this cookie over https alone.
    const back = await app.inject({ ...enter, headers: { ...own, cookie: '__Host-comity-flow=x' } })
    expect(back.json().value.setCookie).toMatch(/^__Host-comity=.*; Secure$/)
  } finally {
    await sited.close()
  }
})
