import type { ReactNode } from 'react'

/** A column of a list: what it is called, what stands in it, and what it is ordered by and saved as. */
export type Column<T> = {
  /** Its name in the address. */
  readonly key: string
  readonly name: string
  readonly cell: (item: T) => ReactNode
  /** `head` names the row and always stands; `apart` stands only when it is chosen. */
  readonly stands?: 'head' | 'apart'
  readonly number?: boolean
  readonly className?: string
  /** By what the question orders it, which way a first look goes, and what that is called where not as the column. */
  readonly sort?: { readonly by: string; readonly first: 'rising' | 'falling'; readonly name?: string }
  /** The columns of the CSV file that say the same. */
  readonly csv: readonly string[]
}

/** The columns that stand when nobody has chosen. */
export const usual = <T>(columns: readonly Column<T>[]): Column<T>[] =>
  columns.filter(({ stands }) => stands !== 'apart')

/** The columns that stand: the chosen ones in their own order, with the one that names the row. */
export function standing<T>(columns: readonly Column<T>[], chosen: readonly string[]): Column<T>[] {
  if (chosen.length === 0) return usual(columns)
  return columns.filter(({ key, stands }) => stands === 'head' || chosen.includes(key))
}

/** The order that a click on a column's head gives: its first way, and the other one where it stands that way. */
export function nextSort({ by, first }: NonNullable<Column<unknown>['sort']>, now: string): string {
  const [rising, falling] = [by, `-${by}`]
  if (now === rising) return falling
  if (now === falling) return rising
  return first === 'rising' ? rising : falling
}
