import type { InstrumentSummary } from '@comity/contract'
import { type Selectable, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { badCursor, dateShape, readCursor, uuidShape, writeCursor } from './cursor.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** The texts of a cooperation, the latest first; those without a date at the end. */
export const instruments: Question<'instruments'> = async (query, { db }) => {
  if ((await spaceRow(db, query.space)) === undefined) return notFound
  const limit = query.limit ?? 100
  const dated = sql<string>`coalesce(date, '')`
  let rows = db.selectFrom('instrument').where('space', '=', query.space)
  const { total } = await rows.select((e) => e.fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
  if (query.after !== undefined) {
    const after = readCursor(query.after, [dateShape, uuidShape])
    if (after === null) return badCursor
    rows = rows.where(sql<boolean>`(${dated}, id) < (${after[0] ?? ''}, ${after[1]}::uuid)`)
  }
  const found = await rows
    .selectAll()
    .orderBy(dated, 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return answered({
    items: page.map(summaryOf),
    next: found.length > limit && last ? writeCursor([last.date, last.id]) : null,
    total: Number(total),
  })
}

export function summaryOf(row: Selectable<Tables['instrument']>): InstrumentSummary {
  return {
    id: row.id,
    space: row.space,
    kind: row.kind,
    symbol: row.symbol,
    organ: row.organ,
    session: row.session,
    agendaItem: row.agenda_item,
    date: row.date,
    adopted: row.adopted,
    language: row.language,
    title: row.title,
    counts: row.counts,
  }
}
