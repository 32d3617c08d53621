import type { SheetColumns, SheetTable } from '@comity/contract'
import type { Cell, Table } from '@comity/document'
import {
  findHeads,
  foreignKeys,
  type GivenRow,
  guessHeads,
  ownHeads,
  plainWords,
  type SheetBook,
} from '@comity/programme'

/** A table with its row of heads, and the field that each of its columns is taken for. */
export type Taken = {
  readonly table: number
  readonly own: boolean
  readonly heads: readonly string[]
  readonly keys: readonly (string | null)[]
  readonly rows: readonly GivenRow[]
}

/** Why a table cannot be taken so: a column that it does not have, a field that there is not. */
export type NotTaken = { readonly field: string; readonly message: string }

/** The first table that is a sheet of ours, whichever language it was saved in. */
export function takeOwn(tables: readonly Table[], book: SheetBook): Taken | null {
  for (const [at, table] of tables.entries()) {
    const { heads, below } = headsOf(table, book)
    const keys = ownHeads(heads, book)
    if (keys !== null) return taken(at, true, heads, keys, below)
  }
  return null
}

/** A foreign table, by what its columns were named; the first that has them all where none is chosen. */
export function takeForeign(
  tables: readonly Table[],
  columns: SheetColumns,
  chosen: number | undefined,
  book: SheetBook,
): Taken | NotTaken {
  const known = foreignKeys(book)
  const odd = Object.values(columns).find((key) => !known.includes(key))
  if (odd !== undefined)
    return { field: 'columns', message: `There is no field "${odd}". Fields: ${known.join(', ')}.` }
  const fields = Object.values(columns)
  const twice = fields.find((key, at) => fields.indexOf(key) !== at)
  if (twice !== undefined)
    return { field: 'columns', message: `Two columns are named "${twice}". Keep one of them.` }
  if (!fields.includes('title'))
    return { field: 'columns', message: 'Name the column that holds the titles.' }
  const byHead = new Map(Object.entries(columns).map(([head, key]) => [plainWords(head), key]))
  for (const [at, table] of tables.entries()) {
    if (chosen !== undefined && at !== chosen) continue
    const { heads, below } = headsOf(table, book)
    const keys = heads.map((head) => byHead.get(plainWords(head)) ?? null)
    if (fields.every((key) => keys.includes(key))) return taken(at, false, heads, keys.map(once), below)
  }
  return {
    field: 'columns',
    message: 'No table of the file has these columns. Write their heads as the file prints them.',
  }
}

/** The second column of a head is none: what stands first is what is read. */
function once(key: string | null, at: number, keys: readonly (string | null)[]): string | null {
  return key === null || keys.indexOf(key) === at ? key : null
}

/** What there is to choose from in a foreign file. */
export function tablesToName(tables: readonly Table[], book: SheetBook): SheetTable[] {
  return tables
    .filter(({ rows }) => rows.length > 0)
    .slice(0, 50)
    .map((table) => {
      const { heads, below, headNumber } = headsOf(table, book)
      return {
        name: table.name,
        rows: below.length,
        headRow: headNumber,
        heads: [...heads],
        guesses: guessHeads(heads, book),
        examples: below
          .slice(0, 3)
          .map(({ cells }) => heads.map((_, at) => (cells[at]?.text ?? '').slice(0, 120))),
      }
    })
}

/** The heads as they are compared, by which a kind of sheet is known again. */
export function signOf(heads: readonly string[]): string {
  return heads.map(plainWords).join('\n')
}

function headsOf({ rows }: Table, book: SheetBook) {
  const { heads, last } = findHeads(
    rows.slice(0, 20).map(({ cells }) => cells.map((cell) => cell?.text ?? '')),
    book,
  )
  return {
    headNumber: rows[last]?.number ?? 1,
    heads: heads.map((head) => head.replace(/\s+/g, ' ').trim().slice(0, 300)),
    below: rows.slice(last + 1),
  }
}

function taken(
  table: number,
  own: boolean,
  heads: readonly string[],
  keys: readonly (string | null)[],
  below: Table['rows'],
): Taken {
  const named = Object.fromEntries(keys.flatMap((key, at) => (key === null ? [] : [[key, heads[at] ?? key]])))
  const places = keys.flatMap((key, at) => (key === null ? [] : [[key, at] as const]))
  const rows = below
    .map(
      ({ number, cells }): GivenRow => ({
        row: number,
        heads: named,
        cells: Object.fromEntries(places.map(([key, at]) => [key, given(cells[at])])),
      }),
    )
    // A row that says nothing in any of the columns is none: notes and sums stand beside tables.
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== null && cell.text.trim() !== ''))
    // One that has but one cell, all across, is a heading between rows; ours have none.
    .filter(({ cells }) => own || Object.values(cells).filter((cell) => cell !== null).length > 1)
  return { table, own, heads, keys, rows }
}

function given(cell: Cell | null | undefined): Cell | null {
  return cell ?? null
}
