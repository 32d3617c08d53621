import type { BodyOf } from '@comity/contract'
import { headOf } from '@comity/exchange'
import { postFor } from '../identity/actor.ts'
import { keepSaid } from '../joint/keep-said.ts'
import { offerOf } from '../joint/offer-of.ts'
import { reportOf } from '../joint/report.ts'
import { alsoSaid, type Saying } from '../joint/saying.ts'
import { type Setting, settingFor } from '../joint/setting.ts'
import { type TakenUp, takeUp } from '../joint/take-up.ts'
import type { PlacedRow } from '../sheet/compare-sheet.ts'
import { findSheet, type SheetHeld } from '../sheet/hold-sheet.ts'
import { nowFor } from '../sheet/programme-rows.ts'
import { chronicle } from '../store/history.ts'
import { uuidv7 } from '../store/uuid.ts'
import { type Act, invalid, mayAct, refused } from './act.ts'

/**
 * Proposes the chosen rows of a comparison for the side that made it, all in one transaction or none. Where a record
 * has moved since the comparison nothing is done, and what stands now is told.
 */
export const applySheet: Act<'apply-sheet'> = async (body, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const sheet = await findSheet(db, body.comparison, true)
    if (sheet === undefined)
      return refused({ reason: actor.kind === 'anonymous' ? 'not-signed-in' : 'not-found' })
    const { space } = sheet
    const refusal = mayAct(actor, 'propose', space)
    if (refusal !== null) return refusal
    const post = postFor(actor, 'propose', space)
    if (post === undefined || post.side !== sheet.side) return refused({ reason: 'not-found' })
    const chosen = chosenRows(sheet, body)
    if ('ok' in chosen) return chosen
    const taken = await takeUp(
      db,
      'activity',
      chosen.flatMap(({ activity }) => activity ?? []),
    )
    const moved = chosen.flatMap((row) => movedSince(sheet, row, taken))
    if (moved.length > 0) {
      const message = 'Others have spoken of some of these activities since. Compare the sheet again.'
      return refused({ reason: 'conflict', message, current: { rows: moved } })
    }
    const named = [...taken.values()].flatMap(({ fields }) => [...fields.values()])
    const proposed = chosen.flatMap(({ proposes }) => proposes ?? [])
    const setting = await settingFor(db, space, [...named, ...proposed], post)
    const at = now()
    const applied: { row: number; activity: string; rev: string | null }[] = []
    const sayings: Saying[] = []
    for (const row of chosen) {
      const said = sayingOfRow(row, { at, actor: actor.id, side: sheet.side, taken }, setting)
      if (!said.ok) return withRow(said, row.row)
      sayings.push(said.saying)
      applied.push({ row: row.row, activity: said.saying.id, rev: said.rev })
    }
    await keepSaid(db, space, sayings)
    await db
      .updateTable('sheet_comparison')
      .set({ applied: [...sheet.applied, ...chosen.map(({ row }) => row)] })
      .where('id', '=', sheet.id)
      .execute()
    const entry = { space, kind: 'biennium', record: sheet.biennium, act: 'apply-sheet', actor: actor.id, at }
    const after = { name: sheet.name, applied: applied.map(({ activity, rev }) => ({ activity, rev })) }
    const version = await chronicle(db, { ...entry, body: { before: null, after } })
    return { ok: true as const, value: { id: sheet.biennium, version, applied } }
  })

/** The rows that were chosen, or why one of them cannot be. */
function chosenRows(
  sheet: SheetHeld,
  { rows = [], all = [], except = [] }: BodyOf<'apply-sheet'>,
): PlacedRow[] | ReturnType<typeof invalid> {
  const byNumber = new Map(sheet.kept.rows.map((row) => [row.row, row]))
  const isApplied = new Set(sheet.applied)
  const isLeft = new Set(except)
  const ofStates = sheet.kept.rows.flatMap(({ row, state }) =>
    all.some((one) => one === state) && !isApplied.has(row) && !isLeft.has(row) ? [row] : [],
  )
  const chosen: PlacedRow[] = []
  for (const number of new Set([...rows, ...ofStates])) {
    const row = byNumber.get(number)
    if (row === undefined || (row.proposes === null && Object.keys(row.reports).length === 0))
      return invalid('rows', `Row ${number} has nothing to propose.`)
    if (isApplied.has(number)) {
      const message = `Row ${number} was proposed already.`
      return refused({
        reason: 'conflict',
        message,
        current: { rows: [{ row: number, activity: row.activity }] },
      })
    }
    chosen.push(row)
  }
  return chosen.length === 0 ? invalid('rows', 'Choose at least one row.') : chosen
}

type Moved = { row: number; activity: string; agreed: string | null }

/** Whether the activity of a row is no longer where it stood when the row was compared. */
function movedSince(
  { side }: SheetHeld,
  { row, activity, seen, reports }: PlacedRow,
  taken: ReadonlyMap<string, TakenUp>,
): Moved[] {
  if (activity === null || seen === null) return []
  const held = taken.get(activity)
  if (held === undefined) return [{ row, activity, agreed: null }]
  const { head, rev } = nowFor(held.record, side)
  const isSaid =
    Object.keys(reports).length > 0 &&
    (held.statuses[side] ?? 'not begun') !== (seen.statuses[side] ?? 'not begun')
  return head !== seen.head || rev !== seen.rev || isSaid ? [{ row, activity, agreed: head }] : []
}

type Applying = {
  readonly at: Date
  readonly actor: string
  readonly side: string
  readonly taken: ReadonlyMap<string, TakenUp>
}

/** What a row says of its activity: a revision that it proposes, how the activity comes along, or both. */
function sayingOfRow({ activity, proposes, reports }: PlacedRow, applying: Applying, setting: Setting) {
  const { at, actor, side } = applying
  const id = activity ?? uuidv7(at.getTime())
  const held = activity === null ? null : (applying.taken.get(activity) ?? null)
  const parent = held === null ? null : headOf(held.record)
  const made =
    proposes === null
      ? null
      : offerOf({ id, taken: held, parent, at, fields: proposes }, { actor, side }, setting)
  if (made !== null && !made.ok) return made
  const taken = made?.taken ?? held
  const status = reports[side]
  const reported =
    status === undefined || taken === null ? null : reportOf({ id, side, status, at, actor, taken }, setting)
  const saying = [made?.saying, reported].reduce(
    (first, then) => (first && then ? alsoSaid(first, then) : (first ?? then)),
    null,
  )
  if (!saying) throw new Error(`row of ${id} says nothing`)
  return { ok: true as const, saying, rev: made?.rev ?? null }
}

/** A refusal of one row, which says which. */
function withRow(said: ReturnType<typeof refused>, row: number): ReturnType<typeof refused> {
  if (said.refusal.reason !== 'invalid') return said
  const violations = said.refusal.violations.map(({ field, message }) => ({
    field: `rows.${row}.${field.replace(/^fields\./, '')}`,
    message,
  }))
  return refused({ reason: 'invalid', violations })
}
