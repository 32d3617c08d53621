import type { QueryOf } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { anyShape, badCursor, numberShape, readCursor, writeCursor } from './cursor.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** The texts that other texts recall, the most recalled first; those that are not held are known by citation only. */
export const citations: Question<'citations'> = async (query, { db }) => {
  if ((await spaceRow(db, query.space)) === undefined) return notFound
  const limit = query.limit ?? 100
  const sort = query.sort ?? '-texts'
  const [by, direction] = [sort.replace('-', ''), sort.startsWith('-') ? 'desc' : 'asc'] as const
  let rows = recalled(db, query)
  if (query.after !== undefined) {
    const after = readCursor(query.after, [numberShape, anyShape])
    if (after === null) return badCursor
    const [n, key] = [Number(after[0]), after[1] ?? '']
    rows = rows.where(
      by === 'symbol'
        ? direction === 'asc'
          ? sql<boolean>`tally.key > ${key}`
          : sql<boolean>`tally.key < ${key}`
        : direction === 'asc'
          ? sql<boolean>`tally.n >= ${n} and (tally.n > ${n} or tally.key > ${key})`
          : sql<boolean>`tally.n <= ${n} and (tally.n < ${n} or tally.key > ${key})`,
    )
  }
  const found = await rows
    .select([
      'tally.key as symbol',
      'tally.n as texts',
      'instrument.id',
      'instrument.title',
      'instrument.date',
    ])
    .$if(by === 'symbol', (some) => some.orderBy('tally.key', direction))
    .$if(by === 'texts', (some) => some.orderBy('tally.n', direction).orderBy('tally.key'))
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const dates = await datesCited(
    db,
    query.space,
    page.flatMap((row) => (row.date === null ? [row.symbol] : [])),
  )
  return answered({
    items: page.map(({ symbol, texts, id, title, date }) => ({
      symbol,
      date: date ?? dates.get(symbol) ?? null,
      title,
      held: id,
      texts,
    })),
    next: found.length > limit && last ? writeCursor([last.texts, last.symbol]) : null,
    total: await totalOf(db, query),
  })
}

type Asked = QueryOf<'citations'>

function recalled(db: Kysely<Tables>, { space, held }: Pick<Asked, 'space' | 'held'>) {
  return db
    .selectFrom('tally')
    .leftJoin('instrument', (join) =>
      join.onRef('instrument.space', '=', 'tally.space').onRef('instrument.symbol', '=', 'tally.key'),
    )
    .where('tally.space', '=', space)
    .where('tally.kind', '=', 'citation named')
    .where('tally.n', '>', 0)
    .$if(held === 'yes', (some) => some.where('instrument.id', 'is not', null))
    .$if(held === 'no', (some) => some.where('instrument.id', 'is', null))
}

async function totalOf(db: Kysely<Tables>, query: Asked): Promise<number> {
  if (query.held === undefined) {
    const row = await db
      .selectFrom('tally')
      .select('n')
      .where('space', '=', query.space)
      .where('kind', '=', 'citation')
      .where('key', '=', '')
      .executeTakeFirst()
    return row?.n ?? 0
  }
  const { n } = await recalled(db, query)
    .select((e) => e.fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** The dates by which texts that are not held are cited. */
async function datesCited(db: Kysely<Tables>, space: string, symbols: readonly string[]) {
  if (symbols.length === 0) return new Map<string, string>()
  const rows = await db
    .selectFrom('citation')
    .select(['symbol', (e) => e.fn.max('date').as('date')])
    .where('space', '=', space)
    .where('symbol', 'in', symbols)
    .where('listed', '=', true)
    .groupBy('symbol')
    .execute()
  return new Map(rows.flatMap((row) => (row.date === null ? [] : [[row.symbol, row.date] as const])))
}
