import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { Client, type ClientConfig, escapeLiteral } from 'pg'
import { superuser } from '../../packages/server/store/postgres/cluster.ts'
import { freePort } from '../../test/house.ts'
import { type Installed, installDirectus } from './install-directus.ts'

/** Directus as it serves the rows, and the token of a user who may read those of one space and no others. */
export type Directus = { readonly address: string; readonly token: string; close(): Promise<void> }

const name = 'bench_directus'
const collection = 'activities'

/**
 * Starts Directus on a database of its own in the same PostgreSQL, with the same activities in a table that it shows,
 * and a user whose role may read that collection. Directus 12 sells rules for rows with a licence ("custom_permission_
 * rules_enabled is a restricted resource"): the rule is PostgreSQL's, which asks less of Directus than its own would.
 */
export async function openDirectus(owner: ClientConfig, space: string): Promise<Directus> {
  const installed = await installDirectus()
  const database = await makeDatabase(owner)
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const admin = randomBytes(24).toString('hex')
  const env = {
    ...installed.env,
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: address,
    DB_CLIENT: 'pg',
    DB_HOST: String(database.host),
    DB_PORT: String(database.port),
    DB_DATABASE: name,
    DB_USER: name,
    DB_PASSWORD: name,
    SECRET: admin,
    ADMIN_EMAIL: 'admin@directus.example.org',
    ADMIN_PASSWORD: admin,
    ADMIN_TOKEN: admin,
    TELEMETRY: 'false',
    LOG_LEVEL: 'error',
    // Left on, it answers 503 as soon as it is under load.
    PRESSURE_LIMITER_ENABLED: 'false',
  }
  await promisify(execFile)(installed.command, ['bootstrap'], { cwd: installed.folder, env })
  const server = await start(installed, env, address)
  const close = async () => {
    const ended = once(server, 'exit')
    server.kill()
    await ended
  }
  try {
    await fill(owner, { ...database, user: superuser }, space)
    const token = await letRead(address, admin)
    return { address: `${address}/items/${collection}`, token, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function makeDatabase(owner: ClientConfig): Promise<ClientConfig> {
  const client = new Client({ ...owner, user: superuser, database: 'postgres' })
  await client.connect()
  try {
    await client.query(`drop database if exists ${name}`)
    await client.query(`drop role if exists ${name}`)
    await client.query(`create role ${name} login password '${name}'`)
    await client.query(`create database ${name} owner ${name}`)
  } finally {
    await client.end()
  }
  return { ...owner, user: name, database: name }
}

async function start({ command, folder }: Installed, env: NodeJS.ProcessEnv, address: string) {
  const server: ChildProcess = spawn(command, ['start'], { cwd: folder, env, stdio: 'ignore' })
  while (server.exitCode === null && server.signalCode === null) {
    const answer = await fetch(`${address}/server/ping`).catch(() => null)
    if (answer?.ok) return server
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('Directus did not start.')
}

/** Our activities, each with its one area in a column, the index that the list asks for, and the rule of the rows. */
async function fill(ours: ClientConfig, theirs: ClientConfig, space: string): Promise<void> {
  const [from, to] = [new Client(ours), new Client(theirs)]
  await Promise.all([from.connect(), to.connect()])
  try {
    const { rows } = await from.query(
      `select json_agg(a)::text as all from (select id, space, biennium, areas[1] as area, title, is_agreed, crossed,
        leads, date_from, date_to, place, marking from activity) as a`,
    )
    await to.query(`
      create table ${collection} (id uuid primary key, space text not null, biennium uuid,
        area text, title text not null, is_agreed boolean not null, crossed boolean not null, leads json,
        date_from text, date_to text, place text, marking text not null)`)
    await to.query(
      `insert into ${collection} select * from json_populate_recordset(null::${collection}, $1::json)`,
      [rows[0].all],
    )
    await to.query(`create index on ${collection} (space, biennium, area, title, id)`)
    await to.query(`alter table ${collection} enable row level security`)
    await to.query(`create policy seen on ${collection} using (space = ${escapeLiteral(space)})`)
    await to.query(`grant select on ${collection} to ${name}`)
    await to.query(`analyze ${collection}`)
  } finally {
    await Promise.all([from.end(), to.end()])
  }
}

/** Lets Directus show the table, and gives the token of a user who may read it and nothing else. */
async function letRead(address: string, admin: string): Promise<string> {
  const token = randomBytes(24).toString('hex')
  const post = (path: string, body: object) => ask(address, admin, path, body)
  await post('/collections', { collection, meta: {} })
  const policy = await post('/policies', {
    name: 'Activities of a space',
    app_access: false,
    admin_access: false,
  })
  await post('/permissions', { policy: policy.id, collection, action: 'read', fields: ['*'] })
  const role = await post('/roles', { name: 'Reader' })
  await post('/access', { role: role.id, policy: policy.id })
  await post('/users', { email: 'reader@directus.example.org', role: role.id, token, status: 'active' })
  return token
}

async function ask(address: string, token: string, path: string, body: object): Promise<{ id: string }> {
  const answer = await fetch(address + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`Directus answered ${path} with ${answer.status}: ${text}`)
  return text === '' ? { id: '' } : JSON.parse(text).data
}
