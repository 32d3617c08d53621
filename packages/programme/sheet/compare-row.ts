import { type Activity, type ActivityStatus, type Difference, differencesOf } from '../activity.ts'
import type { SheetRow } from './cells.ts'
import { type GivenRow, readRow, type WrongCell } from './read-row.ts'
import type { SheetBook } from './sheet-book.ts'

/** What the record holds of the activity that a row names. */
export type Held = {
  /** As the row was exported: the revision that it names. Null where the record has none of that name. */
  readonly base: SheetRow | null
  /** What stands now for whoever brings the sheet: the own side's offer, else what is agreed, else what is offered. */
  readonly now: SheetRow
}

/** A field before, as the record has it now, and as the sheet has it. */
export type Change = Difference & { readonly now: unknown }

export type ComparedRow = {
  readonly row: number
  readonly state: 'new' | 'changed' | 'unchanged' | 'conflicting' | 'wrong' | 'unknown'
  readonly activity: string | null
  readonly title: string
  readonly changes: readonly Change[]
  readonly wrong: readonly WrongCell[]
  /** What would be proposed and reported; null where nothing would. */
  readonly proposes: Activity | null
  readonly reports: Readonly<Record<string, ActivityStatus>>
}

type Setting = {
  readonly book: SheetBook
  readonly biennium: string
  /** Whose sheet it is that brings it: only its own status is its to change. */
  readonly side: string
  /** Whether it is a sheet of ours, by whose signs its cells are read. */
  readonly own: boolean
}

/** A row that names no activity: one to be proposed, unless the same stands in the programme already. */
export function compareNew(
  given: GivenRow,
  same: (fields: Activity) => SheetRow | null,
  setting: Setting,
): ComparedRow {
  const { fields, statuses, wrong } = readRow(given, null, setting.book, setting.biennium, setting.own)
  const said = {
    ...bare(given.row, fields.title),
    wrong: [...wrong, ...othersStatuses(statuses, setting.side)],
  }
  if (said.wrong.length > 0) return { ...said, state: 'wrong' }
  const known = same(fields)
  if (known !== null) return { ...said, state: 'unchanged', activity: known.id }
  const changes = [...withNow(differencesOf(null, fields), null), ...statusChanges(statuses, null)]
  return { ...said, state: 'new', changes, proposes: fields, reports: statuses }
}

/** A row that names an activity, beside the record as it was exported and as it is now. */
export function compareRow(given: GivenRow, { base, now }: Held, setting: Setting): ComparedRow {
  const { row } = given
  const shown = { ...bare(row, now.fields.title), activity: now.id }
  if (base === null) {
    const rev = {
      key: 'rev',
      rule: 'revision-unknown',
      given: given.cells.rev?.text.slice(0, 80) ?? '',
    } as const
    return { ...shown, state: 'wrong', wrong: [rev] }
  }
  const { fields, statuses, wrong } = readRow(given, base, setting.book, setting.biennium, setting.own)
  const all = [...wrong, ...othersStatuses(statuses, setting.side)]
  if (all.length > 0) return { ...shown, state: 'wrong', wrong: all }

  const changed = differencesOf(base.fields, fields)
  const isProposed = changed.length > 0 && differencesOf(now.fields, fields).length > 0
  const reports = Object.fromEntries(
    Object.entries(statuses).filter(([side, status]) => now.statuses[side] !== status),
  )
  if (!isProposed && Object.keys(reports).length === 0) return { ...shown, state: 'unchanged' }
  // What was said of it since the export is not overwritten unseen.
  const hasMoved =
    (isProposed && now.rev !== base.rev) ||
    Object.keys(reports).some((side) => now.statuses[side] !== base.statuses[side])
  const changes = [
    ...(isProposed ? withNow(threeWays(base.fields, now.fields, fields), now.fields) : []),
    ...statusChanges(reports, { base, now }),
  ]
  return {
    ...shown,
    title: fields.title,
    state: hasMoved ? 'conflicting' : 'changed',
    changes,
    proposes: isProposed ? fields : null,
    reports,
  }
}

/** An id that names nothing that whoever brings the sheet may see. */
export function unknownRow(row: number, id: string, title: string): ComparedRow {
  return { ...bare(row, title), state: 'unknown', activity: id.slice(0, 80) }
}

/** The second row of one activity: which of them is meant is not guessed. */
export function twiceRow(row: number, id: string, title: string): ComparedRow {
  return {
    ...bare(row, title),
    state: 'wrong',
    activity: id,
    wrong: [{ key: 'id', rule: 'id-twice', given: id }],
  }
}

function bare(row: number, title: string) {
  return { row, activity: null, title, changes: [], wrong: [], proposes: null, reports: {} }
}

/** The fields in which the sheet says otherwise than before or than now. */
function threeWays(base: Activity, now: Activity, after: Activity): Difference[] {
  const before = differencesOf(base, after)
  const others = differencesOf(now, after).filter(({ field }) => before.every((one) => one.field !== field))
  return [...before, ...others.map((one) => ({ ...one, before: base[one.field as keyof Activity] ?? null }))]
}

function withNow(differences: readonly Difference[], now: Activity | null): Change[] {
  return differences.map((one) => ({ ...one, now: now?.[one.field as keyof Activity] ?? null }))
}

function statusChanges(
  statuses: Readonly<Record<string, ActivityStatus>>,
  held: { readonly base: SheetRow; readonly now: SheetRow } | null,
): Change[] {
  return Object.entries(statuses).map(([side, after]) => ({
    field: `status.${side}`,
    before: held?.base.statuses[side] ?? 'not begun',
    now: held?.now.statuses[side] ?? 'not begun',
    after,
  }))
}

function othersStatuses(statuses: Readonly<Record<string, ActivityStatus>>, side: string): WrongCell[] {
  return Object.entries(statuses)
    .filter(([one]) => one !== side)
    .map(([one, status]) => ({ key: `status.${one}`, rule: 'status-of-other-side', given: status }))
}
