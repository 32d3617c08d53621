import {
  cellOf,
  headOf,
  type SheetBook,
  type SheetColumn,
  type SheetLanguage,
  type SheetRow,
  saysOf,
  sheetColumns,
  sheetWords,
  widthOf,
} from '@comity/programme'
import { renderWorkbook, type SheetToWrite } from '@comity/report'
import { lineOf } from '../http/csv/cells.ts'

type Programme = {
  readonly rows: readonly SheetRow[]
  readonly book: SheetBook
  readonly lang: SheetLanguage
}

/** The activities as a workbook: a sheet of them, and one that says what stands in each column. */
export function workbookOf(programme: Programme): Uint8Array {
  const { book, lang } = programme
  const columns = columnsOf(book)
  const rightToLeft = lang === 'ar'
  const sheet: SheetToWrite = {
    name: sheetWords[lang].sheet,
    rightToLeft,
    columns: columns.map((column) => ({ head: headOf(column, book, lang), width: widthOf(column) })),
    rows: programme.rows.map((row) => columns.map((column) => cellOf(row, column, book, lang))),
  }
  const heads = sheetWords[lang].legendHeads
  const legend: SheetToWrite = {
    name: sheetWords[lang].legend,
    rightToLeft,
    columns: heads.map((head, at) => ({ head, width: [30, 70, 40][at] ?? 30 })),
    rows: columns.map((column) => [
      headOf(column, book, lang),
      saysOf(column, lang),
      valuesOf(column, programme),
    ]),
  }
  return renderWorkbook([sheet, legend])
}

/** The activities as comma-separated values (RFC 4180), with the mark without which spreadsheets do not take UTF-8. */
export function csvOf({ rows, book, lang }: Programme): Uint8Array {
  const columns = columnsOf(book)
  const lines = [
    columns.map((column) => headOf(column, book, lang)),
    ...rows.map((row) => columns.map((column) => cellOf(row, column, book, lang))),
  ]
  return Buffer.from(`\uFEFF${lines.map(lineOf).join('')}`, 'utf8')
}

function columnsOf({ sides }: SheetBook): SheetColumn[] {
  return sheetColumns(sides.map(({ id }) => id))
}

/** The values among which a cell chooses, where they are few. */
function valuesOf({ kind }: SheetColumn, { book, lang }: Programme): string {
  const { markings, statuses } = sheetWords[lang]
  if (kind === 'marking') return Object.values(markings).join('\n')
  if (kind === 'status') return Object.values(statuses).join('\n')
  return kind === 'areas' ? book.areas.all(lang).join('\n') : ''
}
