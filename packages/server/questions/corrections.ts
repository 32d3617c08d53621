import type { Correction } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import { type FindingRow, type FindingTable, findingTables, kindOf } from '../judging/finding-row.ts'
import { valuesOf } from '../judging/finding-values.ts'
import type { Tables } from '../store/tables.ts'
import { badCursor, readCursor, uuidShape, writeCursor } from './cursor.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** What people have confirmed, set right, rejected and added, kind after kind, for the tests of the reader. */
export const corrections: Question<'corrections'> = async (query, { db }) => {
  if ((await spaceRow(db, query.space)) === undefined) return notFound
  const limit = query.limit ?? 100
  let [from, behind]: [number, string | null] = [0, null]
  if (query.after !== undefined) {
    const after = readCursor(query.after, [/^[0-5]$/, uuidShape])
    if (after === null) return badCursor
    ;[from, behind] = [Number(after[0]), after[1] ?? null]
  }
  const found: (readonly [number, Judged])[] = []
  for (const [n, table] of findingTables.entries()) {
    if (n < from || found.length > limit) continue
    const rows = await judged(db, query.space, table, n === from ? behind : null, limit + 1 - found.length)
    found.push(...rows.map((row) => [n, row] as const))
  }
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const sources = await sourcesOf(db, query.space, new Set(page.map(([, row]) => row.expression)))
  const items: Correction[] = []
  for (const [, row] of page) items.push(await correctionOf(db, row, sources.get(row.expression) ?? ''))
  return answered({
    items,
    next: found.length > limit && last ? writeCursor([last[0], last[1].id]) : null,
    total: await totalOf(db, query.space),
  })
}

type Judged = FindingRow & {
  readonly reading: unknown
  readonly reason: string | null
  readonly place: { readonly span: readonly [number, number] }
  readonly symbol: string | null
  readonly language: string
}

async function judged(
  db: Kysely<Tables>,
  space: string,
  table: FindingTable,
  behind: string | null,
  limit: number,
): Promise<Judged[]> {
  const mentioned = table === 'mention' ? sql`f.kind` : sql`null`
  const { rows } = await sql<Judged & { mentioned: string | null }>`
    select f.id, f.space, f.instrument, f.expression, f.provision, f.state, f.listed, f.reading, f.reason,
           f.place, i.symbol, e.language, ${mentioned} as mentioned
      from ${sql.table(table)} f
      join instrument i on i.space = f.space and i.id = f.instrument
      join expression e on e.space = f.space and e.id = f.expression
     where f.space = ${space} and f.state <> 'read' ${behind === null ? sql`` : sql`and f.id > ${behind}::uuid`}
     order by f.id limit ${limit}`.execute(db)
  return rows.map(({ mentioned, ...row }) => ({ ...row, table, kind: kindOf(table, mentioned) }))
}

async function sourcesOf(
  db: Kysely<Tables>,
  space: string,
  expressions: ReadonlySet<string>,
): Promise<Map<string, string>> {
  if (expressions.size === 0) return new Map()
  const rows = await db
    .selectFrom('expression')
    .select(['id', 'source'])
    .where('space', '=', space)
    .where('id', 'in', [...expressions])
    .execute()
  return new Map(rows.map(({ id, source }) => [id, source]))
}

async function correctionOf(db: Kysely<Tables>, row: Judged, source: string): Promise<Correction> {
  const { id, kind, symbol, language, provision, state, reading, reason, place } = row
  const words = source.slice(...place.span)
  const values = await valuesOf(db, row)
  return { id, kind, symbol, language, in: provision, words, state, read: reading, values, reason }
}

async function totalOf(db: Kysely<Tables>, space: string): Promise<number> {
  const counts = findingTables.map(
    (table) => sql`(select count(*) from ${sql.table(table)} where space = ${space} and state <> 'read')`,
  )
  const { rows } = await sql<{ n: string }>`select ${sql.join(counts, sql` + `)} as n`.execute(db)
  return Number(rows[0]?.n ?? 0)
}
