import { type Cell, measureTables, mostColumns, mostRows, type TableRow, tooLargeTable } from './table.ts'

/** What programs write between cells; where a comma is the decimal sign, they write semicolons. */
const SEPARATORS = [',', ';', '\t'] as const

/** Reads comma-separated values (RFC 4180), whichever of the usual signs parts the cells. */
export function readCsv(text: string): TableRow[] {
  const separator = separatorOf(text)
  const measure = measureTables()
  const rows: TableRow[] = []
  let cells: (Cell | null)[] = []
  let number = 1
  let at = 0
  const endRow = (): void => {
    if (cells.some((cell) => cell !== null)) rows.push({ number, cells })
    if (rows.length > mostRows) throw tooLargeTable()
    cells = []
    number++
  }
  while (at < text.length) {
    const { written, end } = cellAt(text, at, separator)
    measure(written.length)
    cells.push(cellOf(written))
    if (cells.length > mostColumns) throw tooLargeTable()
    at = end
    if (text[at] === separator) {
      at++
      if (at < text.length && !isLineEnd(text[at])) continue
      // A separator at the end of a line opens one more, empty cell.
      cells.push(null)
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    at++
    endRow()
  }
  if (cells.length > 0) endRow()
  return rows
}

function cellAt(text: string, from: number, separator: string): { written: string; end: number } {
  if (text[from] !== '"') {
    let end = from
    while (end < text.length && text[end] !== separator && !isLineEnd(text[end])) end++
    return { written: text.slice(from, end), end }
  }
  let written = ''
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return { written: written + text.slice(at), end: text.length }
    written += text.slice(at, quote)
    if (text[quote + 1] !== '"') {
      at = quote + 1
      break
    }
    written += '"'
    at = quote + 2
  }
  // What stands between the closing mark and the next cell belongs to it, as programs take it.
  let end = at
  while (end < text.length && text[end] !== separator && !isLineEnd(text[end])) end++
  return { written: written + text.slice(at, end), end }
}

/** An apostrophe keeps what follows from being taken for a formula; it is taken away again. */
function cellOf(written: string): Cell | null {
  if (written === '') return null
  if (/^'+[=+\-@\t\r\n＝＋－＠]/.test(written)) return { text: written.slice(1) }
  return /^[=＝]/.test(written) ? { text: written, is: 'formula' } : { text: written }
}

/** The sign that parts most cells of the first line, outside quotation marks. */
function separatorOf(text: string): string {
  const line = /^(?:"[^"]*"|[^"\r\n])*/.exec(text.slice(0, 10_000))?.[0].replace(/"[^"]*"/g, '') ?? ''
  const counted = SEPARATORS.map((sign) => ({ sign, n: line.split(sign).length }))
  return counted.reduce((best, one) => (one.n > best.n ? one : best)).sign
}

function isLineEnd(sign: string | undefined): boolean {
  return sign === '\n' || sign === '\r'
}
