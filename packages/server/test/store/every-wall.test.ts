import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFile } from '@comity/document'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { application } from '../../http/serve.ts'
import { roles } from '../../identity/actor.ts'
import { appoint } from '../../identity/appoint.ts'
import { foundSpace } from '../../identity/found-space.ts'
import { loadSample } from '../../sample/load-sample.ts'
import { statement, type TestDatabase, testDatabase } from '../database.ts'

// Every route as everybody, several times over: minutes, where the machine is busy.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const now = () => new Date('2020-03-04T10:00:00Z')
/** Stands in every value of the closed cooperation that people wrote. */
const canary = 'Zanzanium'
const closed = 'un-las'
const nobody = '01890000-0000-7000-8000-000000000000'
const nowhere = 'un-nowhere'

let database: TestDatabase
let app: FastifyInstance
const logged: string[] = []
const tokens: Record<string, string | null> = {}
const known: Record<string, string> = {}

beforeAll(async () => {
  database = await testDatabase()
  const installation = await database.installation()
  await loadSample(database.store, installation, now)
  await foundSpace(database.owner, { id: closed, sides: ['un', 'las'] }, now())
  await foundSpace(database.owner, { id: 'un-au', sides: ['un', 'au'] }, now())
  const pages = {
    clientDirectory: mkdtempSync(join(tmpdir(), 'comity-pages-')),
    handle: async () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
  }
  app = await application({
    store: database.store,
    pages,
    version: '0.1.0',
    now,
    log: (line) => logged.push(line),
  })
  const seat = (space: string, party: string, role: string) =>
    appoint(database.owner, { space, party, role, areas: [] }, 1)
  for (const role of roles) tokens[`${role} of a side`] = await seat(closed, 'las', role)
  tokens['a third party'] = await seat(closed, 'third/osce', 'viewer')
  tokens['officer elsewhere'] = await seat('un-oic', 'un', 'desk-officer')
  tokens['administrator elsewhere'] = await seat('un-au', 'au', 'administrator')
  tokens['one who has left'] = await seat(closed, 'un/who', 'approver')
  await statement(database.owner, `update post set held_to = now() where party = 'un/who'`)
  tokens['one whose rights changed'] = await seat(closed, 'un/wfp', 'approver')
  await statement(
    database.owner,
    `update actor set rights_version = rights_version + 1 where id like '%/un/wfp/%'`,
  )
  tokens['somebody with a token of no one'] = 'no-such-token'
  tokens['whoever is not signed in'] = null
  await fill()
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const outsiders = [
  'officer elsewhere',
  'administrator elsewhere',
  'one who has left',
  'one whose rights changed',
  'somebody with a token of no one',
  'whoever is not signed in',
] as const

async function fill() {
  await statement(
    database.owner,
    `insert into area (space, id, ordinal, names) values ($1, 'human-rights', 1, $2)`,
    [closed, JSON.stringify({ en: `Human rights of ${canary}` })],
  )
  const text = `Resolution adopted by the General Assembly

A/RES/74/901

Cooperation on ${canary}

The General Assembly,

Recalling the memorandum of understanding on ${canary} between the United Nations and the League of Arab States, signed on 3 May 2016,${' '}

Noting the conference on ${canary}, held in Tunis on 4 May 2017,

1. Requests the Secretary-General to guard the ${canary} of human rights;

2. Decides to rest.
`
  const officer = tokens['desk-officer of a side'] as string
  const earlier = { space: closed, name: 'a.txt', text: text.replace('to rest', 'to pause') }
  await send('POST', '/acts/import-text', earlier, officer)
  const given = { space: closed, name: `${canary}.txt`, text }
  const kept = (await send('POST', '/acts/import-text', given, officer)).json()
  known.text = kept.instrument
  const record = (await send('GET', `/instruments/${known.text}`, null, officer)).json()
  known.ref = record.provisions[0].ref
  const found = record.provisions.flatMap((provision: { found: unknown[] }) => provision.found)
  known.mandate = found.find((one: { kind: string }) => one.kind === 'mandate').id
  known.meeting = (await send('GET', `/meetings?space=${closed}`, null, officer)).json().items[0]?.id
  known.agreement = (await send('GET', `/agreements?space=${closed}`, null, officer)).json().items[0]?.id
  const years = { space: closed, from: 2026, to: 2027 }
  known.biennium = (await send('POST', '/acts/plan-biennium', years, officer)).json().id
  const fields = { title: `Training in ${canary}`, biennium: known.biennium }
  const proposal = { space: closed, kind: 'activity', fields }
  const proposed = (await send('POST', '/acts/propose-revision', proposal, officer)).json()
  known.activity = proposed.id
  known.rev = proposed.rev
  const names = { en: `Guarding ${canary}`, fr: canary, ar: canary }
  const area = (await send('POST', '/acts/propose-area', { space: closed, names }, officer)).json()
  known.area = area.id
  known.areaRev = area.rev
  const noted = { space: closed, area: 'human-rights', title: `A school of ${canary}` }
  known.idea = (await send('POST', '/acts/note-idea', noted, officer)).json().id
  const administrator = tokens['administrator of a side'] as string
  const offer = { space: closed, party: 'las', role: 'viewer', address: invited }
  known.invitation = (await send('POST', '/acts/invite', offer, administrator)).json().id
  known.post = (await send('GET', `/people?space=${closed}`, null, administrator)).json().items[0]?.id
  const view = { space: closed, name: `Of ${canary}`, query: 'sort=title' }
  known.view = (await send('POST', '/acts/save-view', view, officer)).json().id
  const look = { space: closed, name: 'b.txt', text: `The General Assembly,\n\n1. Decides on ${canary}.` }
  known.preview = (await send('POST', '/acts/preview-text', look, officer)).json().id
  const on = { space: closed, kind: 'instrument', record: known.text, to: 'both' }
  const words = { ...on, text: `On ${canary}` }
  known.comment = (await send('POST', '/acts/comment', words, officer)).json().id
  const file = { ...on, name: `${canary}.txt`, base64: Buffer.from(canary).toString('base64') }
  known.attachment = (await send('POST', '/acts/attach-file', file, officer)).json().id
  known.letter = (await send('POST', '/acts/register-letter', letterOf(closed), officer)).json().id
  const sheet = { biennium: known.biennium, name: `${canary}.csv`, base64: sheetOf(`Course in ${canary}`) }
  known.sheet = (await send('POST', '/acts/compare-sheet', sheet, officer)).json().id
  const reject = { finding: known.mandate, verdict: 'accept', reason: `${canary}, so` }
  expect((await send('POST', '/acts/judge-finding', reject, officer)).statusCode).toBe(200)
}

function send(method: 'GET' | 'POST', path: string, body: unknown, token: string | null) {
  return app.inject({
    method,
    url: `/api/v1${path}`,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(body === null ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === null ? {} : { payload: JSON.stringify(body) }),
  })
}

const letterOf = (space: string) => ({
  space,
  kind: 'letter',
  date: '2020-03-01',
  from: 'las',
  to: 'un',
  subject: canary,
  text: canary,
  replyDue: '2020-03-02',
})

type Ids = { readonly space: string } & Readonly<Record<string, string | undefined>>
type Asked = { readonly path: string; readonly body?: unknown }
/** A route, asked for what these ids name; `open` where it tells of no cooperation in particular. */
type Route = { readonly asked: (ids: Ids) => Asked; readonly open?: true }

const list =
  (plural: string, more = ''): Route['asked'] =>
  ({ space }) => ({ path: `/${plural}?space=${space}${more}` })
const one =
  (plural: string, id: string, below = ''): Route['asked'] =>
  (ids) => ({ path: `/${plural}/${ids[id]}${below}` })
const act =
  (name: string, body: (ids: Ids) => object): Route['asked'] =>
  (ids) => ({ path: `/acts/${name}`, body: body(ids) })

/** A sheet with one new activity. */
const sheetOf = (title: string) => Buffer.from(`Title,Id,Revision\r\n${title},,\r\n`).toString('base64')

/** Every address of the API. One that is missing here fails the first test. */
const routes: Readonly<Record<string, Route>> = {
  'get /spaces': { asked: () => ({ path: '/spaces' }), open: true },
  'get /spaces/{id}': { asked: ({ space }) => ({ path: `/spaces/${space}` }) },
  'get /spaces/{space}/glance': { asked: ({ space }) => ({ path: `/spaces/${space}/glance` }) },
  'get /spaces/{space}/opening': { asked: ({ space }) => ({ path: `/spaces/${space}/opening` }) },
  'get /instruments': { asked: list('instruments') },
  'get /instruments/{id}': { asked: one('instruments', 'text') },
  'get /instruments/{id}/lineage': { asked: one('instruments', 'text', '/lineage') },
  'get /instruments/{id}/cooperation': { asked: one('instruments', 'text', '/cooperation') },
  'get /instruments/{id}/original': { asked: one('instruments', 'text', '/original') },
  'get /instruments/{id}/comparison': { asked: one('instruments', 'text', '/comparison') },
  'get /citations': { asked: list('citations') },
  'get /cooperations': { asked: list('cooperations') },
  'get /bienniums': { asked: list('bienniums') },
  'get /bienniums/{id}': { asked: one('bienniums', 'biennium') },
  'get /bienniums/{id}/cells': { asked: one('bienniums', 'biennium', '/cells') },
  'get /bienniums/{id}/situations': { asked: one('bienniums', 'biennium', '/situations') },
  'get /views': { asked: list('views') },
  'get /activities': { asked: list('activities') },
  'get /activities/{id}': { asked: one('activities', 'activity') },
  'get /corrections': { asked: list('corrections') },
  'get /focal-points': { asked: list('focal-points') },
  'get /search': { asked: list('search', `&q=${canary}`) },
  'get /mandates': { asked: list('mandates') },
  'get /mandates/timeline': { asked: list('mandates/timeline') },
  'get /mandates/candidates': { asked: list('mandates/candidates') },
  'get /mandates/{id}': { asked: one('mandates', 'mandate') },
  'get /desk': { asked: list('desk') },
  'get /notifications': { asked: list('notifications') },
  'get /markings/{kind}/{id}': { asked: one('markings/instrument', 'text') },
  'get /account': { asked: () => ({ path: '/account' }), open: true },
  'get /people': { asked: list('people') },
  'get /invitations': { asked: list('invitations') },
  'get /brief': { asked: list('brief') },
  'get /brief.docx': { asked: list('brief.docx') },
  'get /discussion': {
    asked: ({ space, text }) => ({ path: `/discussion?space=${space}&kind=instrument&record=${text}` }),
  },
  'get /attachments/{id}/file': { asked: one('attachments', 'attachment', '/file') },
  'get /letters': { asked: list('letters') },
  'get /letters/{id}': { asked: one('letters', 'letter') },
  'get /providers': { asked: list('providers') },
  'get /me': { asked: list('me'), open: true },
  'get /previews/{id}': { asked: one('previews', 'preview') },
  'get /previews/{id}/lines': { asked: one('previews', 'preview', '/lines') },
  'get /parties': { asked: list('parties') },
  'get /parties/{id}': { asked: ({ space }) => ({ path: `/parties/un/who?space=${space}` }) },
  'get /areas': { asked: list('areas') },
  'get /areas/{id}': { asked: ({ space }) => ({ path: `/areas/human-rights?space=${space}` }) },
  'get /meetings': { asked: list('meetings') },
  'get /meetings/{id}': { asked: one('meetings', 'meeting') },
  'get /agreements': { asked: list('agreements') },
  'get /agreements/{id}': { asked: one('agreements', 'agreement') },
  'get /review': { asked: list('review') },
  'get /history': {
    asked: (ids) => ({ path: `/history?space=${ids.space}&kind=mandate&record=${ids.mandate}` }),
  },
  'get /namings': { asked: list('namings', '&party=un/secretary-general') },
  'post /acts/import-text': {
    asked: act('import-text', ({ space }) => ({ space, name: 'a.txt', text: 'The General Assembly,' })),
  },
  'post /acts/import-texts': {
    asked: act('import-texts', ({ space }) => ({
      space,
      texts: [{ name: 'a.txt', text: 'The General Assembly,' }],
    })),
  },
  'post /acts/preview-text': {
    asked: act('preview-text', ({ space }) => ({ space, name: 'a.txt', text: 'The General Assembly,' })),
  },
  'post /acts/mark-text': {
    asked: act('mark-text', ({ space, preview }) => ({ space, preview, marking })),
  },
  'post /acts/invite': {
    asked: act('invite', ({ space }) => ({ space, party: 'las', role: 'viewer', address: invited })),
  },
  'post /acts/hand-over': { asked: act('hand-over', ({ post }) => ({ post, address: invited })) },
  'post /acts/end-post': { asked: act('end-post', ({ post }) => ({ post })) },
  'post /acts/renew-password': { asked: act('renew-password', ({ post }) => ({ post })) },
  'post /acts/leave-post': { asked: act('leave-post', ({ space }) => ({ space })) },
  'post /acts/withdraw-invitation': {
    asked: act('withdraw-invitation', ({ invitation }) => ({ invitation })),
  },
  'post /acts/speak-for': { asked: act('speak-for', ({ post }) => ({ post: `post/${post}` })) },
  'post /acts/set-provider': {
    asked: act('set-provider', ({ space }) => ({
      space,
      side: 'las',
      issuer: 'https://id.las.example.org',
      client: 'comity',
      secret: canary,
      domains: ['las.example.org'],
    })),
  },
  'post /acts/end-provider': { asked: act('end-provider', ({ space }) => ({ space, side: 'las' })) },
  'post /acts/end-session': { asked: act('end-session', ({ post }) => ({ session: post })) },
  'post /acts/import-index': {
    asked: act('import-index', ({ space }) => ({ space, name: 'a.json', text: '' })),
  },
  'post /acts/judge-finding': {
    asked: act('judge-finding', ({ mandate }) => ({ finding: mandate, verdict: 'accept' })),
  },
  'post /acts/add-finding': {
    asked: act('add-finding', ({ ref }) => ({ provision: ref, kind: 'undertaking', words: canary })),
  },
  'post /acts/plan-biennium': {
    asked: act('plan-biennium', ({ space }) => ({ space, from: 2030, to: 2031 })),
  },
  'post /acts/propose-revision': {
    asked: act('propose-revision', ({ space }) => ({ space, kind: 'activity', fields: { title: 'x' } })),
  },
  'post /acts/accept-revision': {
    asked: act('accept-revision', ({ activity, rev }) => ({ record: activity, rev })),
  },
  'post /acts/withdraw-revision': {
    asked: act('withdraw-revision', ({ activity }) => ({ record: activity })),
  },
  'post /acts/propose-area': {
    asked: act('propose-area', ({ space }) => ({ space, names: { en: 'Water', fr: 'Eau', ar: 'مياه' } })),
  },
  'post /acts/accept-area': {
    asked: act('accept-area', ({ area, areaRev }) => ({ area, rev: areaRev })),
  },
  'post /acts/decline-area': { asked: act('decline-area', ({ area }) => ({ area, words: 'x' })) },
  'post /acts/withdraw-area': { asked: act('withdraw-area', ({ area }) => ({ area })) },
  'post /acts/note-idea': {
    asked: act('note-idea', ({ space }) => ({ space, area: 'human-rights', title: 'x' })),
  },
  'post /acts/withdraw-idea': { asked: act('withdraw-idea', ({ idea }) => ({ idea })) },
  'post /acts/take-up-idea': { asked: act('take-up-idea', ({ idea }) => ({ idea })) },
  'post /acts/release-space': { asked: act('release-space', ({ space }) => ({ space })) },
  'post /acts/close-space': { asked: act('close-space', ({ space }) => ({ space })) },
  'post /acts/report-status': {
    asked: act('report-status', ({ activity }) => ({ activity, status: 'done' })),
  },
  'post /acts/adopt-biennium': {
    asked: act('adopt-biennium', ({ biennium }) => ({ biennium, meeting: 'x' })),
  },
  'post /acts/carry-over': {
    asked: act('carry-over', ({ biennium, activity }) => ({
      from: biennium,
      to: nobody.replace(/0$/, '1'),
      activities: [activity],
    })),
  },
  'post /acts/follow': {
    asked: act('follow', ({ space, mandate }) => ({ space, kind: 'mandate', record: mandate })),
  },
  'post /acts/unfollow': {
    asked: act('unfollow', ({ space, mandate }) => ({ space, kind: 'mandate', record: mandate })),
  },
  'post /acts/comment': {
    asked: act('comment', ({ space, text }) => ({
      space,
      kind: 'instrument',
      record: text,
      to: 'both',
      text: 'x',
    })),
  },
  'post /acts/correct-comment': {
    asked: act('correct-comment', ({ comment }) => ({ comment, text: 'x' })),
  },
  'post /acts/withdraw-comment': { asked: act('withdraw-comment', ({ comment }) => ({ comment })) },
  'post /acts/attach-file': {
    asked: act('attach-file', ({ space, text }) => ({
      space,
      kind: 'instrument',
      record: text,
      to: 'both',
      name: 'a.txt',
      base64: 'YQ==',
    })),
  },
  'post /acts/withdraw-file': { asked: act('withdraw-file', ({ attachment }) => ({ attachment })) },
  'post /acts/register-letter': { asked: act('register-letter', ({ space }) => letterOf(space)) },
  'post /acts/answer-letter': {
    asked: act('answer-letter', ({ letter }) => ({ letter, date: '2020-03-03' })),
  },
  'post /acts/correct-letter': {
    asked: act('correct-letter', ({ letter }) => ({ letter, subject: 'x' })),
  },
  'post /acts/save-view': {
    asked: act('save-view', ({ space }) => ({ space, name: 'x', query: 'sort=title' })),
  },
  'post /acts/forget-view': { asked: act('forget-view', ({ view }) => ({ view })) },
  'post /acts/choose-digest': {
    asked: act('choose-digest', ({ space }) => ({ space, wanted: true, address: invited })),
  },
  'post /acts/see-desk': { asked: act('see-desk', ({ space }) => ({ space })) },
  'get /matrix/{biennium}.xlsx': { asked: ({ biennium }) => ({ path: `/matrix/${biennium}.xlsx` }) },
  'get /sheets/{id}': { asked: one('sheets', 'sheet') },
  'post /acts/compare-sheet': {
    asked: act('compare-sheet', ({ biennium }) => ({ biennium, base64: sheetOf(`Training in ${canary}`) })),
  },
  'post /acts/apply-sheet': {
    asked: act('apply-sheet', ({ sheet }) => ({ comparison: sheet, rows: [2] })),
  },
  'post /acts/set-mandate': {
    asked: act('set-mandate', ({ mandate }) => ({ mandate, said: { objective: 'x' } })),
  },
  'post /acts/answer-mandate': {
    asked: act('answer-mandate', ({ mandate }) => ({ mandate, party: 'un/secretary-general' })),
  },
  'post /acts/decide-mandate': {
    asked: act('decide-mandate', ({ mandate }) => ({ mandate, state: 'active' })),
  },
  'post /acts/undo': {
    asked: act('undo', ({ space, mandate }) => ({ space, kind: 'mandate', record: mandate, entry: 1 })),
  },
  'post /acts/set-marking': {
    asked: act('set-marking', ({ text }) => ({ kind: 'instrument', record: text, level: 'unclassified' })),
  },
  'post /acts/confirm-release': {
    asked: act('confirm-release', ({ text }) => ({ kind: 'instrument', record: text })),
  },
  'post /acts/give-sight': {
    asked: act('give-sight', ({ text }) => ({ kind: 'instrument', record: text, party: 'third/kaiciid' })),
  },
  'post /acts/take-sight': {
    asked: act('take-sight', ({ text }) => ({ kind: 'instrument', record: text, party: 'third/kaiciid' })),
  },
  'post /acts/start-cooperation': {
    asked: act('start-cooperation', ({ text }) => ({ text, sides: ['un', 'las'] })),
  },
}

const invited = 'invited@las.example.org'

const marking = {
  kind: 'other',
  symbol: null,
  organ: null,
  session: null,
  agendaItem: null,
  date: null,
  adopted: null,
  language: 'en',
  lines: [],
  citations: [],
}

const here = (): Ids => ({ ...known, space: closed })
/** Ids of the same shapes that name nothing at all. */
const absent = (): Ids => ({
  space: nowhere,
  text: nobody,
  ref: `${nobody}#pp1`,
  mandate: nobody,
  meeting: '0000000000000000',
  agreement: '0000000000000000',
  preview: nobody,
  post: nobody,
  invitation: nobody,
  comment: nobody,
  attachment: nobody,
  letter: nobody,
  biennium: nobody,
  sheet: nobody,
  activity: nobody,
  area: nobody,
  areaRev: '0'.repeat(64),
  idea: nobody,
  view: nobody,
  rev: '0'.repeat(64),
})

async function routesThereAre(): Promise<string[]> {
  const { paths } = (await send('GET', '/openapi.json', null, null)).json()
  return Object.entries(paths as Record<string, object>)
    .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`))
    .filter((route) => !route.endsWith('.csv'))
}

async function askedBy(who: string, route: string, ids: Ids, ending = '') {
  const { asked } = routes[route] as Route
  const { path, body = null } = asked(ids)
  const [address = '', query] = path.split('?')
  const url = `${address}${ending}${query === undefined ? '' : `?${query}`}`
  return send(route.startsWith('post') ? 'POST' : 'GET', url, body, tokens[who] ?? null)
}

/** What an outsider is told that they must not know, by route; nothing where the walls hold. */
async function leaks(): Promise<string[]> {
  const told: string[] = []
  const { paths } = (await send('GET', '/openapi.json', null, null)).json()
  for (const route of await routesThereAre()) {
    const endings = paths[`${route.replace('get ', '')}.csv`] === undefined ? [''] : ['', '.csv']
    for (const who of outsiders) {
      for (const ending of endings) {
        const own = await askedBy(who, route, here(), ending)
        const none = await askedBy(who, route, absent(), ending)
        if (own.payload.includes(canary)) told.push(`${who}, ${route}${ending}: the canary`)
        if (own.payload.includes(closed) && !routes[route]?.open) told.push(`${who}, ${route}: the name`)
        if (routes[route]?.open === undefined && own.statusCode < 400)
          told.push(`${who}, ${route}: an answer`)
        if (own.statusCode !== none.statusCode || own.payload !== none.payload)
          if (routes[route]?.open === undefined) told.push(`${who}, ${route}${ending}: another answer`)
      }
    }
  }
  if (logged.some((line) => line.includes(canary))) told.push('the log: the canary')
  return told
}

describe('the walls around a closed cooperation', () => {
  test('are walked at every route that there is', async () => {
    const there = await routesThereAre()
    expect(there.toSorted()).toEqual(Object.keys(routes).toSorted())
    expect(Object.values(known).every((id) => typeof id === 'string' && id !== '')).toBe(true)
  })

  test('let nobody outside tell what is not theirs from what is not there', async () => {
    expect(await leaks()).toEqual([])
  })

  test('let those inside read', async () => {
    const reads = (await routesThereAre()).filter((route) => route.startsWith('get'))
    for (const who of roles.map((role) => `${role} of a side`)) {
      for (const route of reads.filter((one) => !/\/(previews|sheets)\//.test(one))) {
        expect((await askedBy(who, route, here())).statusCode, `${who}, ${route}`).toBe(200)
      }
    }
  })

  test('let only those write whose role it is', async () => {
    const may: Readonly<Record<string, readonly string[]>> = {
      'post /acts/import-text': ['desk-officer', 'approver', 'administrator'],
      'post /acts/import-texts': ['desk-officer', 'approver', 'administrator'],
      'post /acts/preview-text': ['desk-officer', 'approver', 'administrator'],
      'post /acts/invite': ['administrator'],
      'post /acts/set-provider': ['administrator'],
      'post /acts/end-provider': ['administrator'],
      'post /acts/import-index': ['desk-officer', 'approver', 'administrator'],
      'post /acts/propose-revision': ['desk-officer', 'approver'],
      'post /acts/accept-revision': ['approver'],
      'post /acts/propose-area': ['desk-officer', 'approver'],
      'post /acts/decline-area': ['approver'],
      'post /acts/note-idea': ['focal-point', 'desk-officer', 'approver', 'administrator'],
      'post /acts/report-status': ['focal-point', 'desk-officer', 'approver'],
      'post /acts/compare-sheet': ['desk-officer', 'approver'],
      'post /acts/adopt-biennium': ['approver'],
      'post /acts/judge-finding': ['desk-officer', 'approver'],
      'post /acts/set-marking': ['desk-officer', 'approver'],
      'post /acts/give-sight': ['desk-officer', 'approver'],
      'post /acts/add-finding': ['desk-officer', 'approver'],
      'post /acts/comment': ['focal-point', 'desk-officer', 'approver', 'administrator'],
      'post /acts/attach-file': ['focal-point', 'desk-officer', 'approver', 'administrator'],
      'post /acts/register-letter': ['desk-officer', 'approver', 'administrator'],
    }
    for (const [route, allowed] of Object.entries(may)) {
      for (const role of roles) {
        const { statusCode } = await askedBy(`${role} of a side`, route, here())
        // Refused for its rights, or carried out, or refused for what it says: the last two are allowed to try.
        const isAllowed = statusCode !== 403
        expect(isAllowed, `${role}, ${route}: ${statusCode}`).toBe(allowed.includes(role))
      }
      expect([403, 404]).toContain((await askedBy('a third party', route, here())).statusCode)
    }
  })

  test('keep what one looks at from the others of the same side', async () => {
    const own = await askedBy('desk-officer of a side', 'get /previews/{id}', here())
    const other = await askedBy('approver of a side', 'get /previews/{id}', here())
    expect([own.statusCode, other.statusCode]).toEqual([200, 404])
    const compared = await askedBy('desk-officer of a side', 'get /sheets/{id}', here())
    const others = await askedBy('approver of a side', 'get /sheets/{id}', here())
    expect([compared.statusCode, others.statusCode]).toEqual([200, 404])
    expect((await askedBy('approver of a side', 'post /acts/apply-sheet', here())).statusCode).toBe(404)
  })
})

/** A rule taken away on purpose: the walk has to see it. */
const broken: readonly (readonly [string, string, string])[] = [
  [
    'the policy of spaces',
    'alter policy seen on space using (true)',
    'alter policy seen on space using (id = any ((select sees())::text[]))',
  ],
  [
    'the rights of whoever has left',
    `update post set held_to = null where party = 'un/who'`,
    `update post set held_to = now() where party = 'un/who'`,
  ],
  [
    'the end of a session when rights change',
    `update session s set rights_version = a.rights_version from actor a where a.id = s.actor and a.id like '%/un/wfp/%'`,
    `update session s set rights_version = s.rights_version - 1 from actor a where a.id = s.actor and a.id like '%/un/wfp/%'`,
  ],
  [
    'the walls of a whole cooperation',
    `update space set open = true where id = '${closed}'`,
    `update space set open = false where id = '${closed}'`,
  ],
]

test.each(broken)('without %s the walk finds leaks', async (_, breaking, mending) => {
  await statement(database.owner, breaking)
  try {
    expect((await leaks()).length).toBeGreaterThan(0)
  } finally {
    await statement(database.owner, mending)
  }
  expect(await leaks()).toEqual([])
})

/** Stands in one text alone, which is marked so that neither of these may see it. */
const hiddenCanary = 'Xanthium'
const walkers = ['officer of the other side', 'a third party'] as const
const hidden: Record<string, string> = {}

/** All that somebody reads of the cooperation: every question by its list, its record and its file. */
async function outputsOf(who: string, ids: Ids): Promise<Map<string, string>> {
  const told = new Map<string, string>()
  const { paths } = (await send('GET', '/openapi.json', null, null)).json()
  for (const route of (await routesThereAre()).filter((one) => one.startsWith('get'))) {
    const endings = paths[`${route.replace('get ', '')}.csv`] === undefined ? [''] : ['', '.csv']
    for (const ending of endings) {
      const answer = await askedBy(who, route, ids, ending)
      // A packed file bears the moment of its making: what it says is compared, and looked through, in words.
      const isPacked = String(answer.headers['content-type']).includes('officedocument')
      const words = isPacked ? (await readFile(answer.rawPayload)).text : answer.payload
      told.set(`${who}, ${route}${ending}`, `${answer.statusCode} ${words}`)
    }
  }
  const search = await send('GET', `/search?q=${hiddenCanary}&space=${closed}`, null, tokens[who] ?? null)
  told.set(`${who}, search for it`, search.payload)
  const latest = await send('GET', `/history?space=${closed}&limit=1000`, null, tokens[who] ?? null)
  told.set(`${who}, the history of the space`, `${latest.statusCode} ${latest.payload}`)
  return told
}

const before = new Map<string, string>()

/** What somebody is told otherwise than before the hidden text came, or differs from what is not there. */
async function leaksOfHidden(): Promise<string[]> {
  const told: string[] = []
  for (const who of walkers) {
    for (const [output, payload] of await outputsOf(who, here())) {
      if (payload.includes(hiddenCanary)) told.push(`${output}: the canary`)
      else if (payload !== before.get(output)) told.push(`${output}: otherwise than before`)
    }
    const [own, none] = [
      { ...here(), ...hidden },
      { ...here(), text: nobody, ref: `${nobody}#op1`, mandate: nobody },
    ]
    const gone = await outputsOf(who, none)
    for (const [output, payload] of await outputsOf(who, own)) {
      if (payload !== gone.get(output)) told.push(`${output}: not as what is not there`)
    }
    for (const route of [
      'set-marking',
      'confirm-release',
      'give-sight',
      'judge-finding',
      'set-mandate',
      'decide-mandate',
    ]) {
      const acts = [own, none].map((ids) => askedBy(who, `post /acts/${route}`, ids))
      const [one, other] = await Promise.all(acts)
      if (one?.payload !== other?.payload) told.push(`${who}, ${route}: not as what is not there`)
    }
  }
  if (logged.some((line) => line.includes(hiddenCanary))) told.push('the log: the canary')
  return told
}

describe('the walls of a marking', () => {
  beforeAll(async () => {
    tokens['officer of the other side'] = await appoint(
      database.owner,
      { space: closed, party: 'un', role: 'desk-officer', areas: [] },
      1,
    )
    for (const who of walkers) {
      for (const [output, payload] of await outputsOf(who, here())) before.set(output, payload)
    }
    const officer = tokens['desk-officer of a side'] as string
    const text = `Resolution adopted by the General Assembly

A/RES/74/902

Cooperation on ${hiddenCanary}

The General Assembly,

Recalling the conference on ${hiddenCanary}, held in Cairo on 6 May 2017,

1. Requests the Secretary-General to guard the ${hiddenCanary} of human rights.
`
    const given = { space: closed, name: `${hiddenCanary}.txt`, text }
    hidden.text = (await send('POST', '/acts/import-text', given, officer)).json().instrument
    const record = (await send('GET', `/instruments/${hidden.text}`, null, officer)).json()
    hidden.ref = record.provisions.at(-1).ref
    hidden.mandate = record.provisions.at(-1).found.find((one: { kind: string }) => one.kind === 'mandate').id
    const marking = { kind: 'instrument', record: hidden.text, level: 'confidential', audience: ['las'] }
    expect((await send('POST', '/acts/set-marking', marking, officer)).statusCode).toBe(200)
  })

  test('leave every output as it was before the marked text came, and its ids as those of nothing', async () => {
    expect(before.size).toBeGreaterThan(100)
    expect(await leaksOfHidden()).toEqual([])
    const own = await outputsOf('desk-officer of a side', { ...here(), ...hidden })
    expect([...own.values()].filter((payload) => payload.includes(hiddenCanary)).length).toBeGreaterThan(5)
    expect(own.get('desk-officer of a side, the history of the space')).toContain(hidden.text)
  })

  const condition = '(s.wall is null or s.wall = any ((select walls())::text[]))'
  test.each([
    [
      'rows',
      'alter policy seen on instrument using (space = any ((select whole())::text[]))',
      `alter policy seen on instrument using ((space = any ((select whole())::text[])
        and (wall is null or wall = any ((select walls())::text[]))) or id = any ((select given())::uuid[]))`,
    ],
    [
      'the numbers',
      'alter view counted set (security_invoker = false)',
      'alter view counted set (security_invoker = true)',
    ],
    ['the search', 'search', condition],
  ])('are missed where the rule is taken away from %s', async (_, breaking, mending) => {
    const [row] = await statement<{ definition: string }>(
      database.owner,
      `select pg_get_functiondef('search_find'::regproc) as definition`,
    )
    const definition = (row as { definition: string }).definition
    await statement(database.owner, breaking === 'search' ? definition.replace(mending, 'true') : breaking)
    try {
      expect((await leaksOfHidden()).length).toBeGreaterThan(0)
    } finally {
      await statement(database.owner, breaking === 'search' ? definition : mending)
    }
  })
})
