import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { acts, questions } from '@comity/contract'
import type { FastifyInstance } from 'fastify'
import { Compile } from 'typebox/compile'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { application } from '../../http/serve.ts'
import { appoint } from '../../identity/appoint.ts'
import { foundSpace } from '../../identity/found-space.ts'
import { statement, type TestDatabase } from '../database.ts'
import { sampleDatabase } from '../sample-database.ts'

const now = () => new Date('2020-03-04T10:00:00Z')
let database: TestDatabase
let app: FastifyInstance
let token: string
const faults: string[] = []

beforeAll(async () => {
  database = await sampleDatabase(now)
  token = await database.installation()
  const pages = {
    clientDirectory: mkdtempSync(join(tmpdir(), 'comity-pages-')),
    handle: async () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
  }
  app = await application({
    store: database.store,
    pages,
    version: '0.1.0',
    now,
    log: (line) => faults.push(line),
  })
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const get = (path: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url: `/api/v1${path}`, headers })
const post = (act: string, body: unknown, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: `/api/v1/acts/${act}`,
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  })
const firstOf = async (list: string) => (await get(`/${list}?space=un-oic`)).json().items[0].id
const asInstallation = () => ({ authorization: `Bearer ${token}` })

test('every answer is as the contract and its OpenAPI document say', async () => {
  const { items } = (await get('/instruments?space=un-oic')).json()
  const mandates = (await get('/mandates?space=un-oic')).json()
  const looked = { space: 'un-oic', name: 'a.txt', text: 'The General Assembly,\n\n1. Decides to look.' }
  const preview = (await post('preview-text', looked, asInstallation())).json()
  const words = 'A/RES/73/901\n\n73/901. Words\n\nThe General Assembly,\n\n1. Decides to look'
  await post('import-text', { ...looked, text: `${words}.` }, asInstallation())
  const twice = (await post('import-text', { ...looked, text: `${words} again.` }, asInstallation())).json()
  const post_ = { space: 'un-oic', party: 'un', role: 'desk-officer', areas: [] }
  const officer = { authorization: `Bearer ${await appoint(database.owner, post_, 1)}` }
  await appoint(database.owner, { ...post_, party: 'un/who', role: 'focal-point' }, 1)
  const biennium = (await post('plan-biennium', { space: 'un-oic', from: 2026, to: 2027 }, officer)).json()
  const base64 = Buffer.from('Title,Id,Revision\r\nA course,,\r\n').toString('base64')
  const sheet = (await post('compare-sheet', { biennium: biennium.id, base64 }, officer)).json()
  const fields = { title: 'Training', biennium: biennium.id, leads: { un: 'un/who' } }
  const proposal = { space: 'un-oic', kind: 'activity', fields }
  const activity = (await post('propose-revision', proposal, officer)).json()
  const letter = (
    await post(
      'register-letter',
      { space: 'un-oic', kind: 'letter', date: '2020-03-01', from: 'un', to: 'oic', subject: 'Health' },
      officer,
    )
  ).json()
  const addresses = {
    bienniums: '/bienniums?space=un-oic',
    biennium: `/bienniums/${biennium.id}`,
    cells: `/bienniums/${biennium.id}/cells`,
    situations: `/bienniums/${biennium.id}/situations`,
    tags: `/bienniums/${biennium.id}/tags`,
    views: '/views?space=un-oic',
    activities: '/activities?space=un-oic&group=area',
    activity: `/activities/${activity.id}`,
    comparison: `/instruments/${twice.instrument}/comparison?from=1&to=2`,
    spaces: '/spaces',
    space: '/spaces/un-oic',
    opening: '/spaces/un-oic/opening',
    glance: '/spaces/un-oic/glance',
    instruments: '/instruments?space=un-oic&limit=5',
    instrument: `/instruments/${items[0].id}`,
    citations: '/citations?space=un-oic&held=no',
    lineage: `/instruments/${items[0].id}/lineage`,
    mandates: '/mandates?space=un-oic',
    timeline: '/mandates/timeline?space=un-oic',
    candidates: '/mandates/candidates?space=un-oic',
    mandate: `/mandates/${mandates.items[0].id}`,
    parties: '/parties?space=un-oic&side=un&q=health',
    party: '/parties/un/who',
    areas: '/areas?space=un-oic',
    area: '/areas/human-rights?space=un-oic',
    meetings: '/meetings?space=un-oic',
    meeting: `/meetings/${await firstOf('meetings')}`,
    agreements: '/agreements?space=un-oic',
    agreement: `/agreements/${await firstOf('agreements')}`,
    namings: '/namings?space=un-oic&party=un/unossc',
    cooperation: `/instruments/${items[0].id}/cooperation`,
    cooperations: '/cooperations?space=un-oic',
    'focal-points': '/focal-points?space=un-oic',
    'focal-point': `/focal-points/${await firstOf('focal-points')}`,
    corrections: '/corrections?space=un-oic',
    review: '/review?space=un-oic',
    history: `/history?space=un-oic&kind=instrument&record=${items[0].id}`,
    search: '/search?space=un-oic&q=cooperation',
    brief: '/brief?space=un-oic&about=area:human-rights',
    desk: '/desk?space=un-oic',
    notifications: '/notifications?space=un-oic',
    marking: `/markings/instrument/${items[0].id}`,
    account: '/account',
    people: '/people?space=un-oic',
    invitations: '/invitations?space=un-oic',
    discussion: `/discussion?space=un-oic&kind=letter&record=${letter.id}`,
    letters: '/letters?space=un-oic',
    letter: `/letters/${letter.id}`,
    providers: '/providers?space=un-oic',
    me: '/me?space=un-oic',
    preview: `/previews/${preview.id}`,
    sheet: `/sheets/${sheet.id}`,
    'preview-lines': `/previews/${preview.id}/lines`,
  }
  for (const [name, { query, result }] of Object.entries(questions)) {
    const reader = ['discussion', 'letters', 'letter', 'sheet'].includes(name) ? officer : asInstallation()
    const response = await get(addresses[name as keyof typeof addresses], reader)
    expect(response.statusCode, name).toBe(200)
    const errors = [...Compile(result).Errors(response.json())]
    expect(errors, name).toEqual([])
    const address = addresses[name as keyof typeof addresses]
    if (address.includes('space=')) continue
    const told = await get(`${address}${address.includes('?') ? '&' : '?'}space=un-oic`, reader)
    expect(told.statusCode, `${name}, with the cooperation`).toBe(200)
    if (!('space' in query.properties))
      expect(told.json(), `${name}, with the cooperation`).toEqual(response.json())
  }
  const document = (await get('/openapi.json')).json()
  const lists = Object.values(questions).filter(({ result }) => 'items' in result.properties)
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.paths)).toHaveLength(
    Object.keys(questions).length + Object.keys(acts).length + lists.length + 5,
  )
})

test('a body is found by its side and a word of its name', async () => {
  const { items } = (await get('/parties?space=un-oic&side=un&q=health')).json()
  expect(items.map((party: { id: string }) => party.id)).toContain('un/who')
})

test('an area is found without its cooperation while one alone has its code', async () => {
  const asked = () => get('/areas/human-rights')
  expect((await asked()).json()).toEqual((await get('/areas/human-rights?space=un-oic')).json())
  await foundSpace(database.owner, { id: 'un-las', sides: ['un', 'las'] }, now())
  await statement(
    database.owner,
    `insert into area (space, id, ordinal, names) select 'un-las', id, ordinal, names from area where id = $1`,
    ['human-rights'],
  )
  expect((await asked()).json().space).toBe('un-oic')
  const both = await get('/areas/human-rights', asInstallation())
  expect(both.statusCode).toBe(422)
  expect(both.json().violations).toEqual([
    { field: 'space', message: expect.stringContaining('un-las, un-oic') },
  ])
  expect((await get('/areas/human-rights?space=un-las', asInstallation())).json().space).toBe('un-las')
  expect((await get('/areas/no-such-area')).statusCode).toBe(404)
})

test('the history of a space is told from its latest entry to its first, page by page', async () => {
  const all = (await get('/history?space=un-oic&limit=1000')).json()
  const place = ({ at, kind, record, id }: Told) => [at, kind, record, id.padStart(6, '0')].join(' ')
  const places = all.items.map(place)
  expect(places.length).toBeGreaterThan(2)
  expect(all.total).toBe(places.length)
  expect(places).toEqual([...new Set<string>(places)].toSorted().toReversed())
  const paged: string[] = []
  for (let next = ''; ; ) {
    const page = (await get(`/history?space=un-oic&limit=7${next}`)).json()
    expect(page.total).toBe(all.total)
    paged.push(...page.items.map(place))
    if (page.next === null) break
    next = `&after=${page.next}`
  }
  expect(paged).toEqual(places)
  const texts = (await get('/history?space=un-oic&kind=instrument&limit=1000')).json()
  expect(texts.items).toEqual(all.items.filter(({ kind }: Told) => kind === 'instrument'))
  const [{ kind, record }] = texts.items
  const one = (await get(`/history?space=un-oic&kind=${kind}&record=${record}`)).json()
  expect(one.items).toEqual(texts.items.filter((item: Told) => item.record === record).toReversed())
  expect(one.total).toBe(one.items.length)
  // Of a letter whoever is not signed in is told nothing, of a post only whoever asks for it.
  expect(all.items.filter((item: Told) => ['letter', 'post', 'view'].includes(item.kind))).toEqual([])
})
type Told = { readonly at: string; readonly kind: string; readonly record: string; readonly id: string }

test.each([
  ['/spaces/nowhere', 404],
  ['/history?space=nowhere', 404],
  ['/history?space=un-oic&kind=post', 422],
  ['/history?space=un-oic&after=WzFd', 422],
  ['/spaces?space=un-oic&colour=red', 422],
  ['/instruments/no-uuid', 404],
  ['/instruments/%00', 404],
  ["/instruments/' or 1=1 --", 404],
  ['/mandates', 422],
  ['/mandates?space=un-oic&colour=red', 422],
  ['/mandates?space=un-oic&limit=many', 422],
  ['/mandates?space=un-oic&after=nonsense', 422],
  ['/nothing/here', 404],
])('GET %s is answered %i in words', async (path, status) => {
  const response = await get(path)
  expect(response.statusCode).toBe(status)
  expect(response.headers['content-type']).toContain('application/problem+json')
  expect(response.json()).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) })
})

test('acts are refused by what was wrong', async () => {
  const good = { space: 'un-oic', name: 'a.txt', text: 'The General Assembly,' }
  expect((await post('import-text', good)).statusCode).toBe(401)
  expect((await post('import-text', good, { authorization: 'Bearer wrong' })).statusCode).toBe(401)
  expect((await post('import-text', '{"space":', asInstallation())).statusCode).toBe(400)
  expect((await post('import-text', {}, asInstallation())).statusCode).toBe(422)
  expect((await post('import-text', {})).statusCode).toBe(401)
  expect((await post('import-text', { ...good, space: 'nowhere' }, asInstallation())).statusCode).toBe(404)
  expect((await post('no-such-act', good, asInstallation())).statusCode).toBe(404)
})

test('an import says what came of it, and the same again that it was known', async () => {
  const body = { space: 'un-oic', name: 'a.txt', text: 'The General Assembly,\n\n1. Decides to rest.' }
  const first = await post('import-text', body, asInstallation())
  const again = await post('import-text', body, asInstallation())
  expect([first.statusCode, again.statusCode]).toEqual([200, 200])
  expect(again.json()).toEqual({ ...first.json(), known: true })
  const original = await get(`/instruments/${first.json().instrument}/original`)
  expect(original.body).toBe(body.text)
  expect(original.headers['content-disposition']).toContain('attachment')
})

test('no answer can be framed, sniffed or made to run what is not ours', async () => {
  for (const url of ['/', '/api/v1/spaces', '/api/v1/nothing']) {
    const { headers } = await app.inject({ method: 'GET', url })
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
})

test('nothing that was asked here was a fault of our own', () => expect(faults).toEqual([]))
