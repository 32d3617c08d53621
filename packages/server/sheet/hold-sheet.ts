import { type SheetCompared, type SheetComparison, type SheetRow, sheetStates } from '@comity/contract'
import type { Kysely } from 'kysely'
import { isUuid } from '../questions/question.ts'
import type { Tables } from '../store/tables.ts'
import type { PlacedRow } from './compare-sheet.ts'
import { reasonOf } from './reasons.ts'

/** How many comparisons one actor may hold; of more, the oldest goes. */
const most = 10

/** What is kept of a comparison beside its tables. */
export type ComparedKept = Pick<SheetCompared, 'columns' | 'tables' | 'fields' | 'missing'> & {
  readonly rows: readonly PlacedRow[]
}

export type SheetHeld = {
  readonly id: string
  readonly space: string
  readonly biennium: string
  readonly side: string
  readonly name: string
  readonly tables: string
  readonly applied: readonly number[]
  readonly expires_at: Date
  readonly kept: ComparedKept
}

/** The comparison that this actor made, or undefined where it has run out or is another's. */
export async function findSheet(
  db: Kysely<Tables>,
  id: string,
  lock = false,
): Promise<SheetHeld | undefined> {
  if (!isUuid(id)) return undefined
  const query = db.selectFrom('sheet_comparison').selectAll().where('id', '=', id)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return row && { ...row, kept: JSON.parse(row.compared) as ComparedKept }
}

type NewSheet = Omit<SheetHeld, 'applied' | 'expires_at'> & { readonly actor: string; readonly at: Date }

export async function holdSheet(db: Kysely<Tables>, { kept, at, ...row }: NewSheet): Promise<void> {
  const held = await db
    .selectFrom('sheet_comparison')
    .select('id')
    .where('actor', '=', row.actor)
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const tooMany = held.slice(most - 1).map(({ id }) => id)
  if (tooMany.length > 0) await db.deleteFrom('sheet_comparison').where('id', 'in', tooMany).execute()
  await db
    .insertInto('sheet_comparison')
    .values({ ...row, taken: null, compared: JSON.stringify(kept), received_at: at })
    .execute()
}

/** A comparison as it is told, without what only applying needs. */
export function toldOf(
  held: Pick<SheetHeld, 'id' | 'biennium' | 'name' | 'kept'>,
  rows: readonly PlacedRow[],
  applied: readonly number[],
): Omit<SheetCompared, 'version'> & Pick<SheetComparison, 'rows'> {
  const { id, biennium, name, kept } = held
  const { columns, tables, fields, missing } = kept
  const heads = new Map(columns?.map(({ head, field }) => [field, head]))
  const isApplied = new Set(applied)
  const counts = countsOf(kept.rows)
  return {
    id,
    biennium,
    name,
    columns,
    tables,
    fields,
    counts,
    waiting: isApplied.size === 0 ? counts : countsOf(kept.rows.filter(({ row }) => !isApplied.has(row))),
    missing,
    rows: rows.map(
      ({ row, state, activity, title, changes, wrong }): SheetRow => ({
        row,
        state,
        activity,
        title,
        changes: [...changes],
        wrong: wrong.map(({ key, rule, given }) => ({
          column: heads.get(key) ?? key,
          field: key,
          rule,
          given,
          reason: reasonOf(rule, given),
        })),
        applied: isApplied.has(row),
      }),
    ),
  }
}

function countsOf(rows: readonly PlacedRow[]): SheetCompared['counts'] {
  const counts = Object.fromEntries(sheetStates.map((state) => [state, 0])) as SheetCompared['counts']
  for (const { state } of rows) counts[state]++
  return counts
}
