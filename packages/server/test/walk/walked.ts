import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFile } from '@comity/document'
import type { LightMyRequestResponse } from 'fastify'
import { application } from '../../http/serve.ts'
import { appoint } from '../../identity/appoint.ts'
import { foundSpace } from '../../identity/found-space.ts'
import { loadParties } from '../../register/load-parties.ts'
import { loadSample } from '../../sample/load-sample.ts'
import { statement, type TestDatabase, testDatabase } from '../database.ts'
import { canary, type Ids, routes } from './routes.ts'

export type Send = (
  method: 'GET' | 'POST',
  path: string,
  body: unknown,
  token: string | null,
) => Promise<LightMyRequestResponse>

export const now = () => new Date('2020-03-04T10:00:00Z')

/** An installation whose every route is asked by those who have these tokens. */
export type Walked = {
  readonly database: TestDatabase
  readonly tokens: Record<string, string | null>
  readonly logged: readonly string[]
  readonly send: Send
  /** Every address of the API, as "get /spaces"; and those that give their list as CSV too. */
  readonly addresses: readonly string[]
  readonly endings: (route: string) => readonly string[]
  seat(space: string, party: string, role: string): Promise<string>
  /** What somebody is answered at a route for these ids. A packed file is given in its words. */
  ask(who: string, route: string, ids: Ids, ending?: string): Promise<Told>
  close(): Promise<void>
}
export type Told = { readonly statusCode: number; readonly payload: string }

/**
 * `sample` loads the sample too, and gives the areas a word that nobody outside may read; a third party reads their names,
 * which are those of the cooperation and no record's.
 */
export async function openWalked(
  spaces: Readonly<Record<string, readonly [string, string]>>,
  sample = false,
) {
  const database = await testDatabase()
  const installation = await database.installation()
  if (sample) await loadSample(database.store, installation, now)
  else await loadParties(database.store, installation)
  for (const [id, sides] of Object.entries(spaces))
    await foundSpace(database.owner, { id, sides: [...sides] }, now())
  await statement(
    database.owner,
    `insert into area (space, id, ordinal, names) select id, 'human-rights', 1, $1 from space
       on conflict (space, id) do update set names = excluded.names`,
    [JSON.stringify({ en: `Human rights${sample ? ` of ${canary}` : ''}` })],
  )
  const pages = {
    clientDirectory: mkdtempSync(join(tmpdir(), 'comity-pages-')),
    handle: async () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
  }
  const logged: string[] = []
  const log = (line: string) => logged.push(line)
  const app = await application({ store: database.store, pages, version: '0.1.0', now, log })
  const tokens: Record<string, string | null> = {}
  const send: Send = (method, path, body, token) =>
    app.inject({
      method,
      url: `/api/v1${path}`,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === null ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === null ? {} : { payload: JSON.stringify(body) }),
    })
  const { paths } = (await send('GET', '/openapi.json', null, null)).json()
  const all = Object.entries(paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  )
  const endings = (route: string) => (all.includes(`${route}.csv`) ? ['', '.csv'] : [''])
  async function ask(who: string, route: string, ids: Ids, ending = ''): Promise<Told> {
    const { asked } = routes[route] as NonNullable<(typeof routes)[string]>
    const { path, body = null } = asked(ids)
    const [address = '', query] = path.split('?')
    const url = `${address}${ending}${query === undefined ? '' : `?${query}`}`
    const answer = await send(route.startsWith('post') ? 'POST' : 'GET', url, body, tokens[who] ?? null)
    // A packed file bears the moment of its making: what it says is compared, and looked through, in words.
    const isPacked = String(answer.headers['content-type']).includes('officedocument')
    const payload = isPacked ? (await readFile(answer.rawPayload)).text : answer.payload
    return { statusCode: answer.statusCode, payload }
  }
  const walked: Walked = {
    database,
    tokens,
    logged,
    send,
    addresses: all.filter((route) => !route.endsWith('.csv')),
    endings,
    seat: (space, party, role) => appoint(database.owner, { space, party, role, areas: [] }, 1),
    ask,
    async close() {
      await app.close()
      await database.close()
    },
  }
  return walked
}

/** Does something while a rule is broken on purpose, and mends the rule whatever comes of it. */
export async function whileBroken<T>(
  { database }: Walked,
  [breaking, mending]: readonly [string, string],
  look: () => Promise<T>,
): Promise<T> {
  await statement(database.owner, breaking)
  try {
    return await look()
  } finally {
    await statement(database.owner, mending)
  }
}
