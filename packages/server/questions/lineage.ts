import type { Lineage, LineageText } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { titlesIn } from './instruments.ts'
import { answered, isUuid, notFound, type Question } from './question.ts'

/** What a text recalls and what recalls it, with what is known of each; in both directions at most 500. */
export const lineage: Question<'lineage'> = async (query, { db }) => {
  if (!isUuid(query.id)) return notFound
  const row = await db.selectFrom('instrument').selectAll().where('id', '=', query.id).executeTakeFirst()
  if (row === undefined) return notFound
  const cited = await db
    .selectFrom('citation')
    .select(['symbol', (e) => e.fn.max('date').as('date')])
    .select(sql<string[]>`array_agg(distinct provision)`.as('provisions'))
    .where('space', '=', row.space)
    .where('expression', '=', row.expression)
    .groupBy('symbol')
    .limit(500)
    .execute()
  const citing =
    row.symbol === null
      ? []
      : await db
          .selectFrom('citation')
          .innerJoin('instrument as i', (join) =>
            join.onRef('i.space', '=', 'citation.space').onRef('i.id', '=', 'citation.instrument'),
          )
          .select(['i.symbol', 'i.date', 'i.title', 'i.id', 'i.language'])
          .select(sql<string[]>`array_agg(distinct citation.provision)`.as('provisions'))
          .where('citation.space', '=', row.space)
          .where('citation.symbol', '=', row.symbol)
          .where('citation.listed', '=', true)
          .where('citation.instrument', '!=', row.id)
          .groupBy(['i.symbol', 'i.date', 'i.title', 'i.id', 'i.language'])
          .limit(500)
          .execute()
  const symbols = [...cited.map((text) => text.symbol), ...citing.flatMap((text) => text.symbol ?? [])]
  const held = await heldTexts(db, row.space, symbols)
  const titled = await titlesIn(db, { space: row.space, ...query }, [row, ...citing, ...held.values()])
  const titleOf = (id: string, title: string | null) => titled.get(id)?.title ?? title
  const { symbol: own, date } = row
  const of = { symbol: own ?? '', date, title: titleOf(row.id, row.title), held: row.id, space: row.space }
  const value: Lineage = {
    of,
    recalls: cited
      .map(({ symbol, date, provisions }) => ({
        ...heldOr(symbol, date),
        in: inOrder(provisions),
      }))
      .sort(byDate),
    recalledBy: citing
      .map(({ symbol, date, title, id, provisions }) => ({
        symbol: symbol ?? '',
        date,
        title: titleOf(id, title),
        held: id,
        in: inOrder(provisions),
      }))
      .sort(byDate),
    edges: await edgesAmong(db, row.space, symbols),
  }
  return answered(value)

  function heldOr(symbol: string, date: string | null): LineageText {
    const text = held.get(symbol)
    if (text === undefined) return { symbol, date, title: null, held: null }
    return { symbol, date: text.date, title: titleOf(text.id, text.title), held: text.id }
  }
}

async function heldTexts(db: Kysely<Tables>, space: string, symbols: readonly string[]) {
  if (symbols.length === 0) return new Map<string, never>()
  const rows = await db
    .selectFrom('instrument')
    .select(['id', 'symbol', 'date', 'title', 'language'])
    .where('space', '=', space)
    .where('symbol', 'in', symbols)
    .execute()
  return new Map(rows.map((row) => [row.symbol as string, row]))
}

/** Who of these recalls whom of these. */
async function edgesAmong(db: Kysely<Tables>, space: string, symbols: readonly string[]) {
  if (symbols.length === 0) return []
  return db
    .selectFrom('citation')
    .innerJoin('instrument as i', (join) =>
      join.onRef('i.space', '=', 'citation.space').onRef('i.id', '=', 'citation.instrument'),
    )
    .select(['citation.symbol as to'])
    .select(sql<string>`i.symbol`.as('from'))
    .distinct()
    .where('citation.space', '=', space)
    .where('citation.listed', '=', true)
    .where('citation.symbol', 'in', symbols)
    .where('i.symbol', 'in', symbols)
    .whereRef('i.symbol', '!=', 'citation.symbol')
    .limit(4000)
    .execute()
}

function inOrder(provisions: readonly string[]): string[] {
  const place = (id: string) => (id.startsWith('pp') ? 0 : 10_000) + Number(id.slice(2))
  return [...provisions].sort((a, b) => place(a) - place(b))
}

function byDate(a: LineageText, b: LineageText): number {
  return (a.date ?? '').localeCompare(b.date ?? '') || a.symbol.localeCompare(b.symbol)
}
