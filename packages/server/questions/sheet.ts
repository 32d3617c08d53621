import { findSheet, toldOf } from '../sheet/hold-sheet.ts'
import { answered, notFound, type Question } from './question.ts'

/** A sheet that its actor has brought back, as it was compared; its rows in their order, from one on. */
export const sheet: Question<'sheet'> = async ({ id, state, below, limit = 200 }, { db }) => {
  const held = await findSheet(db, id)
  if (held === undefined) return notFound
  const left = held.kept.rows.filter(
    (row) => (state === undefined || row.state === state) && row.row > Number(below ?? 0),
  )
  const page = left.slice(0, limit)
  return answered({
    ...toldOf(held, page, held.applied),
    space: held.space,
    until: held.expires_at.toISOString(),
    applied: held.applied.length,
    next: left.length > limit ? (page.at(-1)?.row ?? null) : null,
  })
}
