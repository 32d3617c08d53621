import { type Activity, type ActivityStatus, isReversed, plainActivity } from '../activity.ts'
import { cellOf, type SheetRow } from './cells.ts'
import { type SheetColumn, sheetColumns } from './columns.ts'
import { isNothing, readCell } from './read-cell.ts'
import type { SheetBook } from './sheet-book.ts'
import { readPeriod } from './values/date.ts'
import { isCut, linesIn, withoutListMark } from './values/lines.ts'
import { readNames } from './values/names.ts'
import { type Value, type WrongRule, wrong } from './values/value.ts'
import { sheetLanguages } from './words/sheet-words.ts'

/** A cell as a file gave it; `is` says what it is where that is not words. */
export type GivenCell = {
  readonly text: string
  readonly is?: 'number' | 'date' | 'formula' | 'error' | undefined
}

/** A row of a table: its number as people count, and the cell under each key that its columns are taken for. */
export type GivenRow = {
  readonly row: number
  readonly cells: Readonly<Record<string, GivenCell | null>>
  /** The head over a key, where it may tell more: "Budget (USD)". */
  readonly heads: Readonly<Record<string, string>>
}

/** A cell that cannot be taken, by the key of its column. */
export type WrongCell = { readonly key: string; readonly rule: WrongRule; readonly given: string }

export type ReadRow = {
  readonly fields: Activity
  /** What the row says of how the activity comes along, by side; only where it says otherwise than before. */
  readonly statuses: Readonly<Record<string, ActivityStatus>>
  readonly wrong: readonly WrongCell[]
}

/**
 * What a row says, beside the activity as the row was exported (`base`; null for a new one). A cell that was not
 * changed says what the record says, whether or not its words could be read again.
 */
export function readRow(
  given: GivenRow,
  base: SheetRow | null,
  book: SheetBook,
  biennium: string,
  own: boolean,
): ReadRow {
  let fields: Activity = base?.fields ?? { title: '', ...plainActivity, biennium }
  const statuses: Record<string, ActivityStatus> = {}
  const found: WrongCell[] = []
  const take = <T>(key: string, read: Value<T>, apply: (value: T) => void): void => {
    if (read.ok) apply(read.value)
    else found.push({ key, rule: read.rule, given: read.given })
  }
  for (const column of sheetColumns(book.sides.map(({ id }) => id))) {
    const { key, kind } = column
    if (!Object.hasOwn(given.cells, key) || kind === 'id' || kind === 'rev') continue
    if (!own && kind === 'lead') continue
    const cell = given.cells[key] ?? null
    if (base !== null && isUnchanged(cell, base, column, book)) continue
    const head = given.heads[key] ?? ''
    const read = notWords(cell, base, column, book) ?? readCell(kind, cell?.text ?? '', book, { own, head })
    take(key, read, (value) => {
      if (kind === 'status') statuses[column.side ?? ''] = value as ActivityStatus
      else if (kind === 'lead')
        fields = { ...fields, leads: { ...fields.leads, [column.side ?? '']: value as string | null } }
      else fields = { ...fields, [kind]: value }
    })
  }
  if (!own) fields = readForeign(given, fields, book, take)
  // A status that says the same is no change.
  for (const [side, status] of Object.entries(statuses))
    if ((base?.statuses[side] ?? 'not begun') === status) delete statuses[side]
  if (fields.title.trim() === '' && !found.some(({ key }) => key === 'title'))
    found.push({ key: 'title', rule: 'title-missing', given: '' })
  if (isReversed(fields))
    found.push({ key: 'to', rule: 'dates-reversed', given: `${fields.from} – ${fields.to}` })
  return { fields, statuses, wrong: found }
}

/** The same words as were exported, in whichever of the languages. */
function isUnchanged(cell: GivenCell | null, base: SheetRow, column: SheetColumn, book: SheetBook): boolean {
  if (cell?.is === 'formula' || cell?.is === 'error') return false
  const text = asKept(cell?.text ?? '')
  return sheetLanguages.some((lang) => asKept(cellOf(base, column, book, lang)) === text)
}

/** Programs keep neither which signs end a line nor what cannot be printed, nor spaces at the ends of lines. */
function asKept(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[ \t]+(?=\n|$)/g, '')
    .toWellFormed()
}

/** Why a cell is refused before it is read. */
function notWords(
  cell: GivenCell | null,
  base: SheetRow | null,
  column: SheetColumn,
  book: SheetBook,
): Value<never> | null {
  if (cell?.is === 'formula') return wrong('formula', cell.text.slice(0, 60))
  if (cell?.is === 'error') return wrong('error-value', cell.text)
  const was = base === null ? '' : cellOf(base, column, book, 'en')
  return isCut(was) || isCut(cell?.text ?? '') ? wrong('cell-cut', '') : null
}

/** What only other people's sheets have: several bodies that lead, of whichever side, and a period in one cell. */
function readForeign(
  { cells }: GivenRow,
  before: Activity,
  book: SheetBook,
  take: <T>(key: string, read: Value<T>, apply: (value: T) => void) => void,
): Activity {
  let fields = before
  const textOf = (key: string): string => {
    const cell = Object.hasOwn(cells, key) ? cells[key] : null
    return cell === null || cell === undefined || isNothing(cell.text) ? '' : cell.text.trim()
  }
  const others: string[] = []
  for (const key of ['lead', ...book.sides.map(({ id }) => `lead.${id}`), 'period']) {
    const cell = cells[key]
    if (cell?.is === 'formula') take(key, wrong('formula', cell.text.slice(0, 60)), () => {})
    else if (textOf(key) === '') continue
    else if (key === 'period')
      take(key, readPeriod(textOf(key)), ({ from, to }) => {
        fields = { ...fields, from, to: from === to ? null : to }
      })
    else
      take(key, readLeads(textOf(key), book, key.split('.')[1] ?? null), (read) => {
        fields = { ...fields, leads: { ...fields.leads, ...read.leads } }
        others.push(...read.others)
      })
  }
  const contributors = [...new Set([...fields.contributors, ...others])]
  return others.length === 0 ? fields : { ...fields, contributors }
}

type Led = { readonly leads: Record<string, string>; readonly others: readonly string[] }

/**
 * Bodies that lead: "WHO / ICESCO" is one for each side. Of several of one side the first leads, in the order in which
 * they are written, and the others contribute, as do third parties. `of` is the side whose column it is.
 */
function readLeads(text: string, book: SheetBook, of: string | null): Value<Led> {
  const named = readNames(linesIn(text).map(withoutListMark), book.bodies)
  if (!named.ok) return named
  const leads: Record<string, string> = {}
  const others: string[] = []
  for (const body of named.value) {
    const side = of ?? book.sideOf(body)
    if (side === null || leads[side] !== undefined) others.push(body)
    else leads[side] = body
  }
  return { ok: true, value: { leads, others } }
}
