import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import autocannon from 'autocannon'
import Fastify from 'fastify'
import { Client, type ClientConfig, Pool } from 'pg'
import { openDatabase } from '../packages/server/store/database.ts'
import { hashToken } from '../packages/server/store/session.ts'
import type { Bench } from './bench.ts'
import { type Directus, openDirectus } from './directus/open-directus.ts'

const root = join(import.meta.dirname, '..')
const connections = 20
const seconds = 8
const turns = 3

/** 10,000 activities; 20 of them by two filters and one sort. */
const activities = 10_000
const biennium = '01890000-0000-7000-8000-000000000001'
const wanted = { space: 'un-oic', biennium, area: 'human-rights', limit: '20' }

/**
 * The same rows of the same PostgreSQL, asked of ours, of a bare handler and, with "--directus", of Directus in turn. The
 * bare handler looks a token up, enters the actor and lets the rule of the rows apply in one transaction, by the same
 * restricted role; Directus is asked by a user whose role reads the rows of the space alone. Medians and their ratios.
 * Ours also counts the whole list, names the bodies and tells what each side reports.
 */
export const bench: Bench = {
  name: 'side-by-side',
  async run(report, openHouse, asked) {
    const house = await openHouse()
    const token = await tokenOf(house.data)
    const database = await openDatabase({ data: house.data, say: () => {} })
    await fill(database.owner)
    const bare = await bareHandler(database.app)
    let directus: Directus | undefined
    try {
      directus = asked.directus ? await openDirectus(database.owner, wanted.space) : undefined
      const query = new URLSearchParams({ ...wanted, sort: 'title' })
      const [ours, ceiling, theirs]: [number[], number[], number[]] = [[], [], []]
      for (let turn = 0; turn < turns; turn++) {
        ours.push(await load(`${house.base}/api/v1/activities?${query}`, token))
        ceiling.push(await load(`${bare.address}/activities?${query}`, token))
        if (directus) theirs.push(await load(`${directus.address}?${directusQuery}`, directus.token))
      }
      const rate = median(ours)
      const rates = { unit: 'requests/s', beside: 'the ratio' }
      report({ name: 'list in the API', value: rate, ...rates })
      report({ name: 'bare Fastify and pg', value: median(ceiling), ...rates })
      report({
        name: 'ours to the bare handler',
        value: rate / median(ceiling),
        unit: 'times',
        beside: '0.5',
      })
      if (directus === undefined) return
      report({ name: 'Directus 12.4', value: median(theirs), ...rates })
      report({ name: 'ours to Directus', value: rate / median(theirs), unit: 'times', beside: '5' })
    } finally {
      await directus?.close()
      await bare.close()
      await database.close()
    }
  },
}

const directusQuery = new URLSearchParams({
  'filter[biennium][_eq]': biennium,
  'filter[area][_eq]': wanted.area,
  sort: 'title',
  limit: wanted.limit,
})

async function tokenOf(data: string): Promise<string> {
  const args = ['token', '--space', 'un-oic', '--party', 'un', '--role', 'viewer']
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, 'packages/cli/comity.mjs'), ...args],
    {
      env: { ...process.env, COMITY_DATA: data },
    },
  )
  return stdout.trim().split(/\s+/).at(-1) as string
}

async function load(url: string, token: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}` }
  const { requests, errors, non2xx } = await autocannon({ url, connections, duration: seconds, headers })
  if (errors + non2xx > 0) throw new Error(`${url}: ${errors} errors and ${non2xx} refusals under load.`)
  return requests.average
}

async function bareHandler(role: ClientConfig): Promise<{ address: string; close(): Promise<void> }> {
  const pool = new Pool({ ...role, max: 12 })
  const app = Fastify()
  app.get('/activities', async (request) => {
    const { space, biennium, area, limit } = request.query as Record<string, string>
    const token = request.headers.authorization?.slice('Bearer '.length) ?? ''
    const client = await pool.connect()
    try {
      await client.query(
        `begin read only; select * from enter('\\x${hashToken(token).toString('hex')}'::bytea);
          select * from see_on(current_date)`,
      )
      const { rows } = await client.query({
        name: 'activities',
        text: list,
        values: [space, biennium, area, limit],
      })
      await client.query('commit')
      return { items: rows }
    } catch (error) {
      await client.query('rollback')
      throw error
    } finally {
      client.release()
    }
  })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const close = async () => {
    await app.close()
    await pool.end()
  }
  return { address, close }
}

const list = `
  select * from activity where space = $1 and biennium = $2 and $3 = any (areas) order by title, id limit $4`

/** Activities in ten areas, written as the owner of the tables, once. */
async function fill(owner: ClientConfig): Promise<void> {
  const client = new Client(owner)
  await client.connect()
  try {
    const { rowCount } = await client.query(
      `insert into biennium (space, id, year_from, year_to) values ('un-oic', $1, 2026, 2027) on conflict do nothing`,
      [biennium],
    )
    if (rowCount === 0) return
    await client.query(
      `with made as (select gen_random_uuid() as id, n from generate_series(1, $1::integer) as n),
            recorded as (insert into joint_record (space, id, kind) select 'un-oic', id, 'activity' from made)
       insert into activity (space, id, is_agreed, crossed, offered, title, areas, biennium, leads, contributors,
                             date_from, date_to, place, marking)
       select 'un-oic', made.id, n % 3 > 0, false, '{}', 'Activity ' || n,
              array[(select id from area where space = 'un-oic' order by ordinal offset n % 10 limit 1)], $2,
              '{"un": "un/who", "oic": null}', '{}', '2026-01', '2026-12', 'Jeddah', 'unclassified' from made`,
      [activities, biennium],
    )
    await client.query(
      `insert into activity_area (space, area, biennium, activity)
       select a.space, area, a.biennium, a.id from activity a, unnest(a.areas) as area on conflict do nothing`,
    )
    await client.query('analyze activity, activity_area')
  } finally {
    await client.end()
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] as number
}
