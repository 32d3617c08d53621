import { sheetStates } from '@comity/contract'
import type { PlacedRow } from '../sheet/compare-sheet.ts'
import { findSheet, toldOf } from '../sheet/hold-sheet.ts'
import { answered, notFound, type Question } from './question.ts'

/** A sheet that its actor has brought back, as it was compared; its rows in their order, from one on. */
export const sheet: Question<'sheet'> = async ({ id, state, below, each, limit = 200 }, { db }) => {
  const held = await findSheet(db, id)
  if (held === undefined) return notFound
  const left = held.kept.rows.filter(
    (row) => (state === undefined || row.state === state) && row.row > Number(below ?? 0),
  )
  const page = each === undefined ? left.slice(0, limit) : firstOfEach(left, each)
  return answered({
    ...toldOf(held, page, held.applied),
    space: held.space,
    until: held.expires_at.toISOString(),
    applied: held.applied.length,
    next: each === undefined && left.length > limit ? (page.at(-1)?.row ?? null) : null,
  })
}

function firstOfEach(rows: readonly PlacedRow[], n: number): PlacedRow[] {
  const states = sheetStates.filter((state) => state !== 'unchanged')
  return states.flatMap((state) => rows.filter((row) => row.state === state).slice(0, n))
}
