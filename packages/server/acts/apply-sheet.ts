import { nothingSaid } from '@comity/exchange'
import type { Activity } from '@comity/programme'
import type { Kysely } from 'kysely'
import { type Actor, postFor } from '../identity/actor.ts'
import { lockRecord, readRecord } from '../joint/joint-store.ts'
import { keepStatus } from '../joint/keep-status.ts'
import type { PlacedRow } from '../sheet/compare-sheet.ts'
import { findSheet, type SheetHeld } from '../sheet/hold-sheet.ts'
import { nowFor } from '../sheet/programme-rows.ts'
import { chronicle } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'
import { uuidv7 } from '../store/uuid.ts'
import { type Act, invalid, mayAct, refused } from './act.ts'
import { offer } from './propose-revision.ts'

type Applied = { row: number; activity: string; rev: string | null }

/**
 * Proposes the chosen rows of a comparison for the side that made it, all in one transaction or none. Where a record
 * has moved since the comparison nothing is done, and what stands now is told.
 */
export const applySheet: Act<'apply-sheet'> = async (body, { store, token, now }) =>
  store
    .asActor(token, async (db, actor) => {
      const sheet = await findSheet(db, body.comparison, true)
      if (sheet === undefined)
        return refused({ reason: actor.kind === 'anonymous' ? 'not-signed-in' : 'not-found' })
      const { space } = sheet
      const refusal = mayAct(actor, 'propose', space)
      if (refusal !== null) return refusal
      if (postFor(actor, 'propose', space)?.side !== sheet.side) return refused({ reason: 'not-found' })
      const chosen = chosenRows(sheet, body.rows)
      if ('ok' in chosen) return chosen
      const moved = await movedSince(db, sheet, chosen)
      if (moved.length > 0) {
        const message = 'Others have spoken of some of these activities since. Compare the sheet again.'
        return refused({ reason: 'conflict', message, current: { rows: moved } })
      }
      const at = now()
      const applied: Applied[] = []
      for (const row of chosen) applied.push(await applyRow(db, actor, sheet, row, at))
      await db
        .updateTable('sheet_comparison')
        .set({ applied: [...sheet.applied, ...chosen.map(({ row }) => row)] })
        .where('id', '=', sheet.id)
        .execute()
      const entry = {
        space,
        kind: 'biennium',
        record: sheet.biennium,
        act: 'apply-sheet',
        actor: actor.id,
        at,
      }
      const after = { name: sheet.name, applied: applied.map(({ activity, rev }) => ({ activity, rev })) }
      const version = await chronicle(db, { ...entry, body: { before: null, after } })
      return { ok: true as const, value: { id: sheet.biennium, version, applied } }
    })
    .catch((error: unknown) => {
      if (error instanceof NotApplied) return error.refusal
      throw error
    })

/** The rows in the order in which their records are locked, whoever applies which sheet. */
function chosenRows(sheet: SheetHeld, numbers: readonly number[]): PlacedRow[] | ReturnType<typeof invalid> {
  const byNumber = new Map(sheet.kept.rows.map((row) => [row.row, row]))
  const chosen: PlacedRow[] = []
  for (const number of new Set(numbers)) {
    const row = byNumber.get(number)
    if (row === undefined || (row.proposes === null && Object.keys(row.reports).length === 0))
      return invalid('rows', `Row ${number} has nothing to propose.`)
    if (sheet.applied.includes(number)) {
      const message = `Row ${number} was proposed already.`
      return refused({
        reason: 'conflict',
        message,
        current: { rows: [{ row: number, activity: row.activity }] },
      })
    }
    chosen.push(row)
  }
  return chosen.toSorted((a, b) => ((a.activity ?? '') < (b.activity ?? '') ? -1 : 1))
}

type Moved = { row: number; activity: string; agreed: string | null }

/** The activities that are no longer where they stood when the rows were compared; each is locked from here on. */
async function movedSince(db: Kysely<Tables>, { space, side }: SheetHeld, rows: readonly PlacedRow[]) {
  const moved: Moved[] = []
  for (const { row, activity, seen, reports } of rows) {
    if (activity === null || seen === null) continue
    const key = { space, record: activity }
    if (!(await lockRecord(db, key))) {
      moved.push({ row, activity, agreed: null })
      continue
    }
    const { head, rev } = nowFor(await readRecord(db, key), side)
    const isSaid =
      Object.keys(reports).length > 0 &&
      (await statusOf(db, key, side)) !== (seen.statuses[side] ?? 'not begun')
    if (head !== seen.head || rev !== seen.rev || isSaid) moved.push({ row, activity, agreed: head })
  }
  return moved
}

async function statusOf(
  db: Kysely<Tables>,
  { space, record }: { space: string; record: string },
  side: string,
) {
  const row = await db
    .selectFrom('activity_status')
    .select('status')
    .where('space', '=', space)
    .where('activity', '=', record)
    .where('side', '=', side)
    .executeTakeFirst()
  return row?.status ?? 'not begun'
}

async function applyRow(
  db: Kysely<Tables>,
  actor: Actor,
  { space, side }: SheetHeld,
  { row, activity, proposes, reports, seen }: PlacedRow,
  at: Date,
): Promise<Applied> {
  const id = activity ?? uuidv7(at.getTime())
  const rev = proposes === null ? null : await propose(proposes)
  const status = reports[side]
  if (status !== undefined) {
    const post = postFor(actor, 'propose', space)
    if (post !== undefined) await keepStatus(db, { space, activity: id, side, status, at, actor, post })
  }
  return { row, activity: id, rev }

  async function propose(fields: Activity): Promise<string> {
    const before = activity === null ? nothingSaid : await readRecord(db, { space, record: id })
    const parent = seen?.head ?? null
    const said = await offer(db, actor, { space, id, isNew: activity === null, parent, at, fields, before })
    if (!said.ok) throw new NotApplied(withRow(said, row))
    return said.value.rev
  }
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

/** Carries a refusal out of a transaction in which some rows were applied already, so that none is. */
class NotApplied extends Error {
  override readonly name = 'NotApplied'
  readonly refusal: ReturnType<typeof refused>

  constructor(refusal: ReturnType<typeof refused>) {
    super('not applied')
    this.refusal = refusal
  }
}
