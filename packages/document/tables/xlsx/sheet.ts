import { streamXml } from '../../xml/stream-xml.ts'
import { type Cell, mostColumns, mostRows, type TableRow, tooLargeTable } from '../table.ts'
import { type DateShown, dateOfSerial } from './number-formats.ts'
import { wordsOf } from './strings.ts'

/** What the cells of a workbook refer to. */
export type Book = {
  readonly strings: readonly string[]
  /** By the number of a cell's style. */
  readonly dates: readonly DateShown[]
  readonly from1904: boolean
  readonly measure: (words: number) => void
}

type Open = {
  column: number
  type: string
  style: number
  value: string
  formula: string | null
  inline: string
}

/** Reads the rows of one sheet that hold anything. What a cell works out is not taken: a formula stays one. */
export function readSheet(xml: string, book: Book): TableRow[] {
  const rows = new Map<number, (Cell | null)[]>()
  const merged: string[] = []
  let row = 0
  let cell: Open | null = null
  let into: 'value' | 'formula' | 'inline' | null = null
  let phonetic = 0
  streamXml(xml, {
    open(name, attributes) {
      if (name === 'row') row = Number(attributes.get('r') ?? row + 1)
      else if (name === 'c') cell = openCell(attributes, (cell?.column ?? -1) + 1, row)
      else if (name === 'v') into = 'value'
      else if (name === 'f' && cell !== null) {
        into = 'formula'
        cell.formula ??= ''
      } else if (name === 'rPh') phonetic++
      else if (name === 't' && phonetic === 0) into = 'inline'
      else if (name === 'mergeCell') merged.push(attributes.get('ref') ?? '')
    },
    words(text) {
      if (cell !== null && into !== null) cell[into] += text
    },
    close(name) {
      if (name === 'rPh') phonetic--
      if (name === 'v' || name === 'f' || name === 't') into = null
      if (name === 'row') cell = null
      if (name !== 'c' || cell === null) return
      const read = cellOf(cell, book)
      if (read === null) return
      book.measure(read.text.length)
      const { column } = cell
      if (column >= mostColumns || (rows.size >= mostRows && !rows.has(row))) throw tooLargeTable()
      const cells = rows.get(row) ?? []
      while (cells.length < column) cells.push(null)
      cells[column] = read
      rows.set(row, cells)
    },
  })
  spread(rows, merged, book.measure)
  return [...rows].sort(([a], [b]) => a - b).map(([number, cells]) => ({ number, cells }))
}

function openCell(attributes: ReadonlyMap<string, string>, next: number, row: number): Open {
  const reference = /^([A-Z]{1,3})\d+$/.exec(attributes.get('r') ?? '')?.[1]
  if (!(row >= 1 && row <= 1_048_576)) throw tooLargeTable()
  return {
    column: reference === undefined ? next : columnOf(reference),
    type: attributes.get('t') ?? 'n',
    style: Number(attributes.get('s') ?? 0),
    value: '',
    formula: null,
    inline: '',
  }
}

function cellOf({ type, style, value, formula, inline }: Open, book: Book): Cell | null {
  if (formula !== null) return { text: `=${formula}`, is: 'formula' }
  switch (type) {
    case 's':
      return words(book.strings[Number(value)] ?? '')
    case 'inlineStr':
      return words(wordsOf(inline))
    case 'str':
      return words(wordsOf(value))
    case 'b':
      return { text: value === '1' ? 'TRUE' : 'FALSE' }
    case 'e':
      return { text: value, is: 'error' }
    case 'd':
      return { text: value.slice(0, 10), is: 'date' }
    default:
      return value.trim() === '' ? null : numberOrDate(Number(value), value, book, style)
  }
}

function words(text: string): Cell | null {
  return text === '' ? null : { text }
}

function numberOrDate(n: number, printed: string, { dates, from1904 }: Book, style: number): Cell {
  const shown = dates[style] ?? null
  const date = shown === null ? null : dateOfSerial(n, shown, from1904)
  if (date !== null) return { text: date, is: 'date' }
  // Spreadsheets show fifteen figures; what lies behind them is how a computer halves.
  return { text: Number.isFinite(n) ? String(Number(n.toPrecision(15))) : printed, is: 'number' }
}

/** "A" is 0, "Z" is 25, "AA" is 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** What stands in cells that were made one down several rows ("A2:A5") is said of each of those rows. */
function spread(
  rows: Map<number, (Cell | null)[]>,
  merged: readonly string[],
  measure: (words: number) => void,
): void {
  const last = Math.max(0, ...rows.keys())
  for (const ref of merged.slice(0, 10_000)) {
    const [, letters = '', from, to] = /^([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)$/.exec(ref) ?? []
    const column = columnOf(letters)
    const cell = rows.get(Number(from))?.[column]
    if (cell === undefined || cell === null || column >= mostColumns) continue
    for (let number = Number(from) + 1; number <= Math.min(Number(to), last); number++) {
      const cells = rows.get(number)
      if (cells === undefined || (cells[column] ?? null) !== null) continue
      measure(cell.text.length)
      while (cells.length < column) cells.push(null)
      cells[column] = cell
    }
  }
}
