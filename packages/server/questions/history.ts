import type { HistoryItem, Spoken } from '@comity/contract'
import { isUndoable } from '../undoing/undoable.ts'
import { badCursor, numberShape, readCursor, writeCursor } from './cursor.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** What was done to a record, from the first to the last. A record that has none has not been touched since it came. */
export const history: Question<'history'> = async (query, { db, actor }) => {
  if ((await spaceRow(db, query.space)) === undefined) return notFound
  const limit = query.limit ?? 100
  const entries = db
    .selectFrom('history')
    .where('space', '=', query.space)
    .where('kind', '=', query.kind)
    .where('record', '=', query.record)
  const { total } = await entries.select((e) => e.fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
  let rows = entries
  if (query.after !== undefined) {
    const after = readCursor(query.after, [numberShape])
    if (after === null) return badCursor
    rows = rows.where('seq', '>', Number(after[0]))
  }
  const found = await rows
    .select(['seq', 'act', 'at', 'body'])
    .orderBy('seq')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const latest = await entries
    .select(['act', (e) => e.fn.max('seq').as('seq')])
    .groupBy('act')
    .execute()
  const lastOf = new Map(latest.map(({ act, seq }) => [act, Number(seq)]))
  return answered({
    items: page.map((row) => itemOf(row, isUndoable(actor, query.space, row, lastOf))),
    next: found.length > limit && last ? writeCursor([last.seq]) : null,
    total: Number(total),
  })
}

function itemOf(
  row: { seq: number; act: string; at: Date; body: string | null },
  undo: boolean,
): HistoryItem {
  const { before = null, after = null, by = null, reason = null } = JSON.parse(row.body ?? '{}') as Told
  return { id: String(row.seq), act: row.act, at: row.at.toISOString(), by, before, after, reason, undo }
}

type Told = { before?: unknown; after?: unknown; by?: Spoken | null; reason?: string | null }
