import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
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
  await together(
    db,
    tables.map(([table, rows]) => added(table, rows)),
  )
}

/** One part of a statement that writes to several tables. */
export type Part = RawBuilder<unknown>

/** Carries parts out in one statement. None of them sees what another does. */
export async function together(db: Kysely<Tables>, parts: readonly (Part | null)[]): Promise<void> {
  const some = parts.filter((part) => part !== null)
  if (some.length > 0) await sql`with ${sql.join(some)} select`.execute(db)
}

/** The part that adds rows to a table; null where there are none. */
export function addition<T extends keyof Tables>(table: T, rows: readonly Row<T>[]): Part | null {
  return rows.length === 0 ? null : added(table, rows)
}

function added(table: string, rows: readonly object[]): Part {
  const { name, columns } = written(table, rows)
  return sql`${sql.id(`into_${table}`)} as (insert into ${name} (${columns}) ${selected(table, rows)})`
}

/**
 * The part that puts rows in the place of those that bear the same key, or adds them. What says the same as before is
 * left alone. `worked` names the columns that the table works out itself.
 */
export function replacement<T extends keyof Tables>(
  table: T,
  key: readonly (keyof Row<T> & string)[],
  rows: readonly Row<T>[],
  worked: readonly string[] = [],
): Part | null {
  if (rows.length === 0) return null
  const { name, columns } = written(table, rows)
  const given = Object.keys(rows[0] as object).filter(
    (column) => !(key as readonly string[]).includes(column),
  )
  const rest = [...given, ...worked]
  const by = (of: string) => sql.join(rest.map((column) => sql.ref(`${of}.${column}`)))
  const set = rest.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`)
  return sql`${sql.id(`into_${table}`)} as (
    insert into ${name} (${columns}) ${selected(table, rows)}
    on conflict (${sql.join(key.map((column) => sql.ref(column)))}) do update set ${sql.join(set)}
     where (${by(table)}) is distinct from (${by('excluded')}))`
}

function written(table: string, rows: readonly object[]) {
  return {
    name: sql.table(table),
    columns: sql.join(Object.keys(rows[0] as object).map((column) => sql.ref(column))),
  }
}

/** Rows as a statement reads them: one value, however many they are, so that it is planned once. */
export function selected(table: string, rows: readonly object[]): Part {
  const { name, columns } = written(table, rows)
  return sql`select ${columns} from json_populate_recordset(null::${name}, ${asJson(rows)}::json)`
}

/** Rows as JSON, with bytes as PostgreSQL writes them. */
function asJson(rows: readonly object[]): string {
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
