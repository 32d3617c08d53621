import type { Client } from 'pg'
import { CannotRun } from '../store/cannot-run.ts'
import { appliedMigrations } from '../store/migrate.ts'
import { blockSize, format, type Header, lineOf, tally } from './format.ts'
import { telling } from './progress.ts'
import { findSequences } from './sequences.ts'
import { copyOut, findTables, leftOut, type Table } from './tables.ts'

/** What a backup holds, as `format.ts` tells, of the moment that the connection's transaction sees. */
export type Content = { readonly header: Header; readonly bytes: AsyncIterable<Buffer> }

export async function readContent(
  client: Client,
  version: string,
  say: (sentence: string) => void,
): Promise<Content> {
  const migrations = await appliedMigrations(client)
  if (migrations.length === 0)
    throw new CannotRun('no-records', 'The database has no tables yet, so there is nothing to back up.')
  const there = await findTables(client, [])
  const tables = there.filter(({ name }) => !(name in leftOut))
  const header: Header = {
    comity: 'backup',
    format,
    made: new Date().toISOString(),
    program: version,
    migrations,
    tables: tables.map(({ name }) => name),
    leftOut: there.map(({ name }) => name).filter((name) => name in leftOut),
    sequences: await findSequences(client),
    heads: await findHeads(client),
  }
  return { header, bytes: bytesOf(client, header, tables, say) }
}

async function* bytesOf(
  client: Client,
  header: Header,
  tables: readonly Table[],
  say: (sentence: string) => void,
): AsyncGenerator<Buffer> {
  yield lineOf(header)
  let rows = 0
  for (const table of tables) {
    const { name, columns } = table
    const passed = tally()
    const tell = telling(say, name)
    yield lineOf({ table: name, columns })
    for await (const bytes of inBlocks(copyOut(client, table))) {
      passed.add(bytes)
      yield lineOf({ block: bytes.length })
      yield bytes
      tell(bytes.length)
    }
    const total = passed.total()
    yield lineOf({ end: name, ...total })
    say(`The table ${name}: ${total.rows.toLocaleString('en')} ${total.rows === 1 ? 'row' : 'rows'}.`)
    rows += total.rows
  }
  yield lineOf({ end: 'backup', tables: tables.length, rows })
}

/** As they come from the network, pieces are cut by chance; blocks of one size make the same rows the same bytes. */
async function* inBlocks(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let length = 0
  for await (const bytes of source) {
    held.push(bytes)
    length += bytes.length
    if (length < blockSize) continue
    const all = Buffer.concat(held)
    for (; length >= blockSize; length -= blockSize)
      yield all.subarray(all.length - length, all.length - length + blockSize)
    held = [all.subarray(all.length - length)]
  }
  if (length > 0) yield Buffer.concat(held)
}

/** The tree of heads; null where the tables are older than it, or it was taken away. */
async function findHeads(client: Client): Promise<Header['heads']> {
  if (!(await hasHeads(client))) return null
  const { rows } = await client.query<{ size: string; root: string }>(
    "select size, encode(root, 'hex') as root from heads_tree where id = 'history'",
  )
  return rows[0] ? { size: Number(rows[0].size), root: rows[0].root } : null
}

export async function hasHeads(client: Client): Promise<boolean> {
  const { rows } = await client.query("select to_regclass('public.heads_tree') is not null as found")
  return rows[0].found
}
