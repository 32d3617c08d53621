import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client, type ClientConfig, escapeIdentifier, escapeLiteral } from 'pg'
import { CannotRun, codeOf } from './cannot-run.ts'

/** The role of the application: it reads and writes rows, behind row-level security, and owns nothing. */
export const appRole = 'comity_app'
/** The role that owns the tables in our own cluster; migrations run under it. It is no superuser either. */
export const ownerRole = 'comity_owner'
export const databaseName = 'comity'

/** Makes roles and database in our own cluster, as its superuser. Made already, nothing changes. */
export async function makeRoles(superuser: ClientConfig): Promise<void> {
  await using(superuser, async (client) => {
    for (const role of [ownerRole, appRole])
      if (!(await hasRole(client, role))) await client.query(`create role ${role} login`)
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName])
    if (rowCount === 0) await client.query(`create database ${databaseName} owner ${ownerRole}`)
  })
}

/**
 * The application's connection to a database that was given by its address, whose user is the owner. The role gets
 * a password of its own, kept in the data folder for this user only.
 */
export async function giveAppRole(owner: ClientConfig, data: string): Promise<ClientConfig> {
  const file = join(data, 'comity_app.password')
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  const app = { ...owner, user: appRole, password: readFileSync(file, 'utf8').trim() }
  if (await enters(app)) return app
  await using(owner, async (client) => {
    const known = await hasRole(client, appRole)
    if (known && (await isUsedElsewhere(client)))
      throw new CannotRun(
        'role-missing',
        `The role ${appRole} serves another Comity on this database server already. Copy its password, which stands in ` +
          `comity_app.password in that one's data folder, into ${file}.`,
      )
    const verb = known ? 'alter' : 'create'
    try {
      await client.query(`${verb} role ${appRole} login password ${escapeLiteral(app.password)}`)
    } catch (error) {
      throw new CannotRun(
        'role-missing',
        `The role ${appRole}, under which Comity reads and writes, could not be ${known ? 'given its password' : 'made'} ` +
          `(${error instanceof Error ? error.message : error}). Ask the database's administrator to run: ` +
          `${verb} role ${appRole} login password '…', with the password that stands in ${file}.`,
        error,
      )
    }
    const { rows } = await client.query('select current_database() as name')
    await client.query(`grant connect on database ${escapeIdentifier(rows[0].name)} to ${appRole}`)
  })
  return app
}

/**
 * Refuses a role for which row-level security would be no wall: a superuser, one that bypasses it, an owner, or one
 * that may become any of these.
 */
export async function verifyAppRole(app: ClientConfig): Promise<void> {
  const wrong = await findExcess(app)
  if (wrong === null) return
  throw new CannotRun(
    'role-too-strong',
    `The role ${app.user} ${wrong}, so the rules of who may see what would not hold for it. ` +
      'Take that right from it, or let Comity make its own role in a fresh database.',
  )
}

/** What the application's role has that it must not have, in words; null where all is well. */
export async function findExcess(app: ClientConfig): Promise<string | null> {
  return using(app, async (client) => {
    const { rows } = await client.query(`
      select rolsuper, rolbypassrls, rolcreaterole,
        exists (select from pg_roles other where (other.rolsuper or other.rolbypassrls)
                  and pg_has_role(me.oid, other.oid, 'member')) as becomes,
        exists (select from pg_database where datname = current_database() and pg_has_role(me.oid, datdba, 'member'))
          as owns_database,
        exists (select from pg_class where relnamespace = 'public'::regnamespace
                  and pg_has_role(me.oid, relowner, 'member')) as owns_tables
      from pg_roles me where rolname = current_user`)
    const role = rows[0]
    if (role.rolsuper) return 'is a superuser'
    if (role.rolbypassrls) return 'bypasses row-level security'
    if (role.becomes) return 'may become a role that bypasses row-level security'
    if (role.rolcreaterole) return 'may make and change roles'
    if (role.owns_database) return 'owns the database or may become its owner'
    if (role.owns_tables) return 'owns tables or may become their owner'
    return null
  })
}

async function hasRole(client: Client, role: string): Promise<boolean> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
  return rowCount === 1
}

async function isUsedElsewhere(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from pg_shdepend join pg_database on pg_database.oid = dbid
      where refclassid = 'pg_authid'::regclass and refobjid = $1::regrole and datname <> current_database() limit 1`,
    [appRole],
  )
  return rowCount !== 0
}

async function enters(app: ClientConfig): Promise<boolean> {
  try {
    await using(app, async () => {})
    return true
  } catch (error) {
    // No such role, a wrong password, no right to log in or to connect.
    if (['28000', '28P01', '42501'].includes(codeOf(error))) return false
    throw error
  }
}

async function using<T>(config: ClientConfig, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(config)
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
