import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import autocannon from 'autocannon'
import Fastify from 'fastify'
import { type ClientConfig, Pool } from 'pg'
import { openDatabase } from '../packages/server/store/database.ts'
import { hashToken } from '../packages/server/store/session.ts'
import type { Bench } from './bench.ts'
import { large } from './register/open-register.ts'

const root = join(import.meta.dirname, '..')
const connections = 20
const seconds = 8
const turns = 3

/** 20 rows, two filters, one sort. */
const wanted = { verb: 'requests', addressee: 'un/secretary-general', limit: 20 }

/**
 * The same rows of the same PostgreSQL, asked of ours and of a bare handler in turn: a token looked up, the actor
 * entered and the rule of the rows applied in one transaction, by the same restricted role. Medians and their ratio.
 */
export const bench: Bench = {
  name: 'side-by-side',
  async run(report, _house, { register }) {
    const house = await register()
    const token = await tokenOf(house.data)
    const database = await openDatabase({ data: house.data, say: () => {} })
    const bare = await bareHandler(database.app)
    try {
      const query = new URLSearchParams({
        space: large,
        ...wanted,
        limit: String(wanted.limit),
        sort: '-date',
      })
      const ours: number[] = []
      const theirs: number[] = []
      for (let turn = 0; turn < turns; turn++) {
        ours.push(await load(`${house.base}/api/v1/mandates?${query}`, token))
        theirs.push(await load(`${bare.address}/mandates?${query}`, token))
      }
      const [rate, ceiling] = [median(ours), median(theirs)]
      report({ name: 'list in the API', value: rate, unit: 'requests/s', beside: 'the ratio' })
      report({ name: 'bare Fastify and pg', value: ceiling, unit: 'requests/s', beside: 'the ratio' })
      report({ name: 'ours to the bare handler', value: rate / ceiling, unit: 'times', beside: '0.5' })
    } finally {
      await bare.close()
      await database.close()
    }
  },
}

async function tokenOf(data: string): Promise<string> {
  const args = ['token', '--space', large, '--party', 'un', '--role', 'viewer']
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
  app.get('/mandates', async (request) => {
    const { space, verb, addressee, limit } = request.query as Record<string, string>
    const token = request.headers.authorization?.slice('Bearer '.length) ?? ''
    const client = await pool.connect()
    try {
      await client.query(
        `begin read only; select * from enter('\\x${hashToken(token).toString('hex')}'::bytea)`,
      )
      const { rows } = await client.query({
        name: 'mandates',
        text: list,
        values: [space, verb, addressee, limit],
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
  select m.*, i.symbol, i.title, i.date, i.language, p.number from mandate m
    join instrument i on i.space = m.space and i.id = m.instrument
    join provision p on p.space = m.space and p.expression = m.expression and p.id = m.provision
   where m.space = $1 and m.listed and m.verb = $2
     and exists (select from mandate_addressee t where t.space = m.space and t.mandate = m.id and t.party = $3)
   order by m.dated desc, m.id limit $4`

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] as number
}
