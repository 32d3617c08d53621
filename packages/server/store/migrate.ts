import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client, type ClientBase, type ClientConfig } from 'pg'
import { CannotRun } from './cannot-run.ts'

/** A numbered step of the schema: "0001-register.sql". */
export type Migration = { readonly name: string; readonly sql: string; readonly digest: string }

/** Two programs that start at once on one database apply each migration once. */
const migrating = 0x636f6d_03

/** The migrations of this program, in their order. */
export function readMigrations(folder = join(import.meta.dirname, 'migrations')): Migration[] {
  const names = readdirSync(folder).filter((name) => /^\d{4}-[\w-]+\.sql$/.test(name))
  return names.sort().map((name) => {
    // A clone on another system may have other line ends; the statement is the same.
    const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
    return { name: name.slice(0, -4), sql, digest: createHash('sha256').update(sql).digest('hex') }
  })
}

/** Brings the schema to what this program knows, under its owner, each migration in a transaction of its own. */
export async function migrate(
  owner: ClientConfig,
  say: (sentence: string) => void,
  migrations: readonly Migration[] = readMigrations(),
): Promise<void> {
  const client = new Client({ ...owner, application_name: 'comity migration' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrating])
    await client.query(ledger)
    const applied = await readApplied(client)
    refuseStrangers(applied, migrations)
    const missing = migrations.filter(({ name }) => !applied.has(name))
    if (missing.length > 0) say(applied.size === 0 ? 'Making the tables.' : 'Bringing the tables up to date.')
    for (const migration of missing) await apply(client, migration)
  } finally {
    await client.end()
  }
}

const ledger = `create table if not exists migration (
  name text primary key, digest text not null, applied_at timestamptz not null default now())`

/** Applies migrations in the caller's transaction, in which nobody else can; a restore needs all or nothing. */
export async function migrateWithin(client: ClientBase, migrations: readonly Migration[]): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [migrating])
  await client.query(ledger)
  for (const { name, sql, digest } of migrations) {
    await client.query(sql)
    await client.query('insert into migration (name, digest) values ($1, $2)', [name, digest])
  }
}

/** The migrations that a database has had, in their order; refused where this program does not know one of them. */
export async function appliedMigrations(client: ClientBase): Promise<Omit<Migration, 'sql'>[]> {
  const { rows } = await client.query("select to_regclass('public.migration') is not null as found")
  if (!rows[0].found) return []
  const applied = await readApplied(client)
  refuseStrangers(applied, readMigrations())
  return [...applied].map(([name, digest]) => ({ name, digest }))
}

/** The name of the last migration that a database has; null where it has none. */
export async function schemaVersion(owner: ClientConfig): Promise<string | null> {
  const client = new Client(owner)
  await client.connect()
  try {
    const { rows } = await client.query("select to_regclass('public.migration') is not null as found")
    if (!rows[0].found) return null
    return [...(await readApplied(client)).keys()].at(-1) ?? null
  } finally {
    await client.end()
  }
}

async function readApplied(client: ClientBase): Promise<Map<string, string>> {
  const { rows } = await client.query('select name, digest from migration order by name')
  return new Map(rows.map(({ name, digest }) => [name, digest]))
}

function refuseStrangers(applied: ReadonlyMap<string, string>, known: readonly Migration[]): void {
  const last = known.at(-1)?.name ?? 'none'
  for (const [name, digest] of applied) {
    const migration = known.find((one) => one.name === name)
    if (migration?.digest === digest) continue
    if (migration === undefined && name > last)
      throw new CannotRun(
        'schema-newer',
        `The database was last used by a newer Comity: it has the tables of ${name}, and this one knows them up to ` +
          `${last}. Start the newer program, or set COMITY_DATA to another folder.`,
      )
    throw new CannotRun(
      'migration-altered',
      migration === undefined
        ? `The database has had a migration ${name} that this program does not have. Start the program that made it.`
        : `The migration ${name} was changed after it had been applied to this database. Restore its file, and put ` +
            'the change into a new migration.',
    )
  }
}

async function apply(client: Client, { name, sql, digest }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into migration (name, digest) values ($1, $2)', [name, digest])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`migration ${name} failed and left nothing behind: ${reason}`, { cause: error })
  }
}
