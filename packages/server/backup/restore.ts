import { pipeline } from 'node:stream/promises'
import { type Client, escapeIdentifier } from 'pg'
import { from } from 'pg-copy-streams'
import { CannotRun } from '../store/cannot-run.ts'
import type { DatabaseSettings } from '../store/database.ts'
import type { Fault } from '../store/heads/faults.ts'
import { type RecordsVerified, verifySnapshot } from '../store/heads/verify-records.ts'
import { type Migration, migrateWithin, readMigrations } from '../store/migrate.ts'
import { asOwner } from './as-owner.ts'
import { addForeignKeys, dropForeignKeys } from './foreign-keys.ts'
import { type Header, tally } from './format.ts'
import { telling } from './progress.ts'
import { type Backup, openBackup, type TableIn } from './read-backup.ts'
import { setSequences } from './sequences.ts'
import { copyOut, copySettings, findTables, hasTables, type Table } from './tables.ts'

export type RestoreOptions = {
  readonly file: string
  /** What does not hold in the histories; it did not hold either when the backup was made. */
  readonly report: (fault: Fault) => void
  readonly signal?: AbortSignal
}

export type Restored = {
  readonly header: Header
  readonly tables: number
  readonly rows: number
  readonly verified: RecordsVerified
}

/**
 * Puts a backup into an installation that has no tables yet, in one transaction: the tables of the backup's version,
 * their rows, then the later migrations. Each table is read back and must give the bytes that the backup has.
 */
export async function restore(settings: DatabaseSettings, options: RestoreOptions): Promise<Restored> {
  settings.say('Checking the backup.')
  const backup = await openBackup(options.file)
  try {
    const [upTo, later] = divideMigrations(backup.header, options.file)
    const claimed = { ...settings, claim: 'restore' }
    return await asOwner(claimed, options.signal, (client) =>
      wholly(client, async () => {
        if (await hasTables(client)) throw recordsThere(settings)
        await migrateWithin(client, upTo)
        const held = await fillTables(client, backup, settings.say, options)
        await migrateWithin(client, later)
        settings.say('Verifying the records.')
        return { header: backup.header, ...held, verified: await verify(client, backup.header, options) }
      }),
    )
  } finally {
    await backup.close()
  }
}

/** The migrations that the backup's tables had, and those that came later; refused where this program lacks one. */
function divideMigrations(header: Header, file: string): [Migration[], Migration[]] {
  const known = readMigrations()
  const had = header.migrations.map(({ name, digest }) => {
    const migration = known.find((one) => one.name === name && one.digest === digest)
    if (migration !== undefined) return migration
    const last = known.at(-1)?.name ?? ''
    throw new CannotRun(
      'backup-newer',
      name > last
        ? `${file} was written by a newer Comity (${header.program}): its tables are those of ${name}, and this program ` +
            `knows them up to ${last}. Restore it with that program or a later one.`
        : `${file} was written by another Comity (${header.program}), whose migration ${name} is not this program's. ` +
            'Restore it with that program.',
    )
  })
  return [had, known.filter((migration) => !had.includes(migration))]
}

/** All of `work`, or nothing of it. */
async function wholly<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query(copySettings)
  await client.query('begin isolation level read committed')
  try {
    const value = await work()
    await client.query('commit')
    return value
  } catch (error) {
    await client.query('rollback').catch(() => {})
    if (error instanceof CannotRun) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new CannotRun(
      'restore-failed',
      `The backup could not be restored: ${reason}. Nothing of it was kept.`,
      error,
    )
  }
}

async function fillTables(
  client: Client,
  backup: Backup,
  say: (sentence: string) => void,
  { file, signal }: RestoreOptions,
): Promise<{ tables: number; rows: number }> {
  const made = await findTables(client, ['migration'])
  refuseOtherTables(made, backup.header, file)
  const keys = await dropForeignKeys(client)
  // Migrations put rows of their own into some tables; the backup has them too.
  for (const { name } of made) await client.query(`truncate ${escapeIdentifier(name)}`)
  for await (const table of backup.tables()) {
    signal?.throwIfAborted()
    const own = made.find(({ name }) => name === table.name)
    if (own === undefined || !isSameSet(own.columns, table.columns)) throw otherTables(file, table.name)
    const rows = await copyIn(client, table, telling(say, table.name))
    await compare(client, own, table)
    say(`The table ${table.name}: ${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}.`)
  }
  await addForeignKeys(client, keys)
  await setSequences(client, backup.header.sequences)
  await client.query('analyze')
  return backup.end()
}

async function copyIn(client: Client, table: TableIn, tell: (bytes: number) => void): Promise<number> {
  const { name, columns, rows } = table
  const names = columns.map(escapeIdentifier).join(', ')
  const copy = client.query(from(`copy ${escapeIdentifier(name)} (${names}) from stdin`))
  const told = async function* (source: AsyncIterable<Buffer>) {
    for await (const bytes of source) {
      tell(bytes.length)
      yield bytes
    }
  }
  await pipeline(rows, told, copy)
  return copy.rowCount
}

/** Reads a table back in the columns and the order of the backup. */
async function compare(client: Client, { order }: Table, { name, columns, digest }: TableIn): Promise<void> {
  const kept = tally()
  for await (const bytes of copyOut(client, { name, columns, order })) kept.add(bytes)
  if (kept.total().sha256 !== digest())
    throw new Error(`the rows of the table ${name} were not kept as they stand in the backup`)
}

async function verify(client: Client, header: Header, { report }: RestoreOptions): Promise<RecordsVerified> {
  // Whoever sequenced when the backup was made does not do so here.
  await client.query('update heads_tree set lease_by = null, lease_until = null')
  const verified = await verifySnapshot(client, report)
  const isSame = header.heads === null || header.heads.root === verified.tree.root
  if (!isSame && verified.faults === 0)
    throw new Error('the tree of heads is not the one that the backup tells of')
  return verified
}

function refuseOtherTables(made: readonly Table[], header: Header, file: string): void {
  const names = [...header.tables, ...header.leftOut.filter((name) => name !== 'migration')]
  const other = [...made.map(({ name }) => name), ...names].find(
    (name) => !names.includes(name) || !made.some((table) => table.name === name),
  )
  if (other !== undefined) throw otherTables(file, other)
}

function otherTables(file: string, table: string): CannotRun {
  return new CannotRun(
    'backup-damaged',
    `${file} does not fit its own version: the table ${table} is not as its migrations make it. Use another backup.`,
  )
}

function recordsThere({ data, databaseUrl }: DatabaseSettings): CannotRun {
  return new CannotRun(
    'records-there',
    databaseUrl
      ? 'The database that DATABASE_URL names has tables already, and a backup is restored into an empty one only. Set DATABASE_URL to a new database.'
      : `There are records in ${data} already, and a backup is restored into an empty installation only. Set COMITY_DATA to a new folder.`,
  )
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one))
}
