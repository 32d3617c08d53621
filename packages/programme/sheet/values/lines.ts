import { type Value, value, wrong } from './value.ts'

/** What a cell may hold before a spreadsheet calls the file damaged is 32,767; here it is a little less. */
const longestCell = 32_000

/** Several values in a cell, one to a line; a line end within one is written "\n", and a backslash twice. */
export function linesOf(items: readonly string[]): string {
  return items
    .map((item) =>
      item.replace(/[\\\n\r]/g, (sign) => (sign === '\\' ? '\\\\' : sign === '\n' ? '\\n' : '\\r')),
    )
    .join('\n')
}

/** The values of such a cell. */
export function itemsIn(cell: string): string[] {
  return linesIn(cell).map((line) =>
    line.replace(/\\([\\nr])/g, (_, sign) => (sign === 'n' ? '\n' : sign === 'r' ? '\r' : '\\')),
  )
}

/** The lines of a cell that say something. */
export function linesIn(cell: string): string[] {
  return cell
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** What makes a list of lines in other people's cells: "• ", "- ", "1. ", "(a) ". */
export function withoutListMark(line: string): string {
  return line.replace(/^(?:[•▪◦‣·*–—-]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+)/iu, '')
}

/** What stands in a cell of what does not fit into one: it cannot be changed there. */
export function fitted(cell: string): string {
  return cell.length <= longestCell ? cell : `${cell.slice(0, longestCell).toWellFormed()}…`
}

export const isCut = (cell: string): boolean => cell.length > longestCell

/** "name | unit | …": the parts of a line; a bar within a part is written "\|". */
export function partsIn(line: string): string[] {
  return line.split(/(?<!\\)\|/).map((part) => part.trim().replace(/\\\|/g, '|'))
}

export function joinParts(parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/\|/g, '\\|'))
    .join(' | ')
    .replace(/(?: \| ?)+$/, '')
}

export function within(words: string, most: number): Value<string> {
  return words.length > most ? wrong('too-long', `${words.slice(0, 60)}…`) : value(words)
}
