import { type Kysely, type Selectable, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** A row as it will be read back; columns that are left out take what the table gives them. */
export type Row<T extends keyof Tables> = Partial<Selectable<Tables[T]>>
export type Rows = { readonly [T in keyof Tables]?: readonly Row<T>[] }

/** PostgreSQL holds a statement's rows in memory at once. */
const mostAtOnce = 5000

/**
 * Inserts rows into several tables, in one statement where they are not very many. They go as JSON, whose columns
 * PostgreSQL takes from the table itself: however many rows, the statement is the same and is planned once.
 * All rows of a table bear the columns of its first.
 */
export async function insertRows(db: Kysely<Tables>, rows: Rows): Promise<void> {
  for (const portion of portionsOf(rows)) await insertTogether(db, portion)
}

type TableRows = [table: string, rows: readonly object[]]

function portionsOf(rows: Rows): TableRows[][] {
  const portions: TableRows[][] = []
  let room = 0
  for (const [table, all] of Object.entries(rows)) {
    for (let from = 0; from < all.length; ) {
      if (room === 0) {
        portions.push([])
        room = mostAtOnce
      }
      const some = all.slice(from, from + room)
      portions.at(-1)?.push([table, some])
      from += some.length
      room -= some.length
    }
  }
  return portions
}

async function insertTogether(db: Kysely<Tables>, tables: readonly TableRows[]): Promise<void> {
  const parts = tables.map(([table, rows]) => {
    const columns = sql.join(Object.keys(rows[0] as object).map((name) => sql.ref(name)))
    const name = sql.table(table)
    return sql`${sql.id(`into_${table}`)} as (
      insert into ${name} (${columns})
      select ${columns} from json_populate_recordset(null::${name}, ${written(rows)}::json))`
  })
  await sql`with ${sql.join(parts)} select`.execute(db)
}

/** Rows as JSON, with bytes as PostgreSQL writes them. */
function written(rows: readonly object[]): string {
  const hasBytes = Object.values(rows[0] as object).some(isBytes)
  return JSON.stringify(hasBytes ? rows.map(withBytesWritten) : rows)
}

function withBytesWritten(row: object): object {
  const entries = Object.entries(row).map(([column, value]) => [
    column,
    isBytes(value) ? `\\x${Buffer.from(value).toString('hex')}` : value,
  ])
  return Object.fromEntries(entries)
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array
}
