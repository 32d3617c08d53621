import { setImmediate as breathe } from 'node:timers/promises'
import { ActivityFields } from '@comity/contract'
import {
  type Activity,
  type ComparedRow,
  compareNew,
  compareRow,
  type GivenRow,
  type SheetBook,
  type SheetRow,
  twiceRow,
  unknownRow,
} from '@comity/programme'
import { Compile } from 'typebox/compile'
import { isUuid } from '../questions/question.ts'
import type { HeldWithPlace } from './programme-rows.ts'
import type { Taken } from './taken.ts'

const isWhole = Compile(ActivityFields)

/** Where a record stood when a row was compared with it, to tell whether it has moved since. */
export type Place = {
  readonly head: string | null
  readonly rev: string
  readonly statuses: SheetRow['statuses']
}

export type PlacedRow = ComparedRow & { readonly seen: Place | null }

type Beside = {
  readonly book: SheetBook
  readonly biennium: string
  readonly side: string
  /** What the record holds of the activities that the rows name. */
  readonly held: ReadonlyMap<string, HeldWithPlace>
  /** The activities of the biennium as they stand for the side, by which a row that was proposed is known again. */
  readonly standing: readonly SheetRow[]
}

/** The ids that rows name, each with the revision that it was exported at. */
export function namedIn(rows: readonly GivenRow[]): Map<string, string> {
  return new Map(
    rows.map((row) => [idOf(row), row.cells.rev?.text.trim() ?? '']).filter(([id]) => isUuid(id ?? '')) as [
      string,
      string,
    ][],
  )
}

/** Compares every row, and lets others have the thread in between. */
export async function compareSheet(taken: Taken, beside: Beside): Promise<PlacedRow[]> {
  const setting = { book: beside.book, biennium: beside.biennium, side: beside.side, own: taken.own }
  const known = knownByFields(beside.standing)
  const seen = new Set<string>()
  const compared: PlacedRow[] = []
  for (const given of taken.rows) {
    if (compared.length % 200 === 199) await breathe()
    compared.push(checked(compareOne(given)))
  }
  return compared

  function compareOne(given: GivenRow): PlacedRow {
    const id = idOf(given)
    const title = given.cells.title?.text.trim().slice(0, 300) ?? ''
    if (id === '')
      return { ...compareNew(given, (fields) => known.get(signOf(fields)) ?? null, setting), seen: null }
    const held = beside.held.get(id)
    if (held === undefined) return { ...unknownRow(given.row, id, title), seen: null }
    if (seen.has(id)) return { ...twiceRow(given.row, id, title), seen: null }
    seen.add(id)
    const { head, now } = held
    return { ...compareRow(given, held, setting), seen: { head, rev: now.rev, statuses: now.statuses } }
  }
}

function idOf({ cells }: GivenRow): string {
  return cells.id?.text.trim().toLowerCase() ?? ''
}

/** What the contract would refuse is refused here, so that nothing comes into the record by a way around it. */
function checked(row: PlacedRow): PlacedRow {
  if (row.proposes === null || isWhole.Check(row.proposes)) return row
  const [error] = isWhole.Errors(row.proposes)
  const [field = 'title'] = error?.instancePath.slice(1).split('/') ?? []
  const wrong = [{ key: field, rule: 'shape' as const, given: '' }]
  return { ...row, state: 'wrong', changes: [], wrong, proposes: null, reports: {} }
}

/** New rows have no id: one that says the very same as an activity that stands is that activity. */
function knownByFields(standing: readonly SheetRow[]): Map<string, SheetRow> {
  return new Map(standing.map((row) => [signOf(row.fields), row]))
}

function signOf(fields: Activity): string {
  const leads = Object.fromEntries(
    Object.entries(fields.leads)
      .filter(([, lead]) => lead !== null)
      .sort(),
  )
  return JSON.stringify(Object.entries({ ...fields, leads }).sort(([a], [b]) => (a < b ? -1 : 1)))
}
