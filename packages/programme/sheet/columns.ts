import type { Activity } from '../activity.ts'

/** What a column of a sheet of activities holds: a field, the lead or the status of a side, or whose row it is. */
export type ColumnKind = Exclude<keyof Activity, 'biennium' | 'leads'> | 'lead' | 'status' | 'id' | 'rev'

/** A column by a key that is the same in every language: "title", "lead.un". */
export type SheetColumn = { readonly key: string; readonly kind: ColumnKind; readonly side: string | null }

/**
 * Every column, in order, with its width in characters. A field that an activity comes to have does not compile until
 * it has its column here, so that no round trip loses it.
 */
const widths: Readonly<Record<ColumnKind, number>> = {
  title: 44,
  goal: 44,
  areas: 28,
  lead: 28,
  contributors: 28,
  from: 13,
  to: 13,
  place: 18,
  deliverables: 40,
  indicators: 40,
  money: 28,
  mandates: 28,
  agreements: 28,
  situations: 18,
  developmentGoals: 12,
  oicPriorities: 12,
  programmes: 24,
  documents: 32,
  marking: 15,
  status: 13,
  id: 38,
  rev: 20,
}

export const widthOf = (column: SheetColumn): number => widths[column.kind]

const ofEachSide: readonly ColumnKind[] = ['lead', 'status']

/** The columns of a cooperation between these sides. */
export function sheetColumns(sides: readonly string[]): SheetColumn[] {
  return (Object.keys(widths) as ColumnKind[]).flatMap((kind): SheetColumn[] =>
    ofEachSide.includes(kind)
      ? sides.map((side) => ({ key: `${kind}.${side}`, kind, side }))
      : [{ key: kind, kind, side: null }],
  )
}
