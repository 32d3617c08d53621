import type { DocumentFinding } from '../source-document.ts'
import { Unreadable } from '../unreadable.ts'

/** What stands in a cell. `is` says what the file takes it for where that is not words. */
export type Cell = {
  readonly text: string
  /** A number is a decimal with a point; a date is ISO 8601, as precise as the cell shows it. */
  readonly is?: 'number' | 'date' | 'formula' | 'error'
}

/** A row by the number that people see beside it; an empty cell is null. */
export type TableRow = { readonly number: number; readonly cells: readonly (Cell | null)[] }

/** The sheet of a workbook, the table of a document, or the rows of a CSV file. */
export type Table = { readonly name: string; readonly rows: readonly TableRow[] }

export type TablesRead = {
  /** Null where the file holds no tables that can be read; the findings say why. */
  readonly format: 'xlsx' | 'csv' | 'docx' | null
  readonly tables: readonly Table[]
  readonly findings: readonly DocumentFinding[]
}

/** The most that a table may hold. A programme of two years has some thousand rows and twenty columns. */
export const mostRows = 50_000
export const mostColumns = 256
/** All words of all cells, in characters: a workbook names a long text once and may show it everywhere. */
const mostWords = 40_000_000

export function tooLargeTable(): Unreadable {
  return new Unreadable(
    'table-too-large',
    `A table here may have ${mostRows} rows and ${mostColumns} columns. Nothing was read; bring a part of it.`,
  )
}

/** Counts what tables come to while they are read, and refuses what is too much. */
export function measureTables(): (words: number) => void {
  let total = 0
  return (words) => {
    total += words
    if (total > mostWords) throw tooLargeTable()
  }
}
