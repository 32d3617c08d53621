import type { Archive } from '../archive/archive.ts'
import {
  type Cell,
  measureTables,
  mostColumns,
  mostRows,
  type Table,
  type TablesRead,
  tooLargeTable,
} from '../tables/table.ts'
import { elementsOf, firstOf, isElement, type XmlElement } from '../xml/read-xml.ts'
import { changesTracked, isTakenOut } from './changes.ts'
import { settingOf } from './names.ts'
import { countNotes } from './notes.ts'
import { readNumbering } from './numbering.ts'
import { paragraphsIn, type Setting } from './paragraphs.ts'
import { openParts } from './parts.ts'
import { readStyles } from './styles.ts'

/** Reads the tables of a word processor's document, in their order. Null where the archive is none. */
export function readDocxTables(archive: Archive): Omit<TablesRead, 'format'> | null {
  const parts = openParts(archive)
  if (parts === null) return null
  const setting: Setting = {
    styles: readStyles(parts.ofKind('styles')),
    numbering: readNumbering(parts.ofKind('numbering')),
    // Marks of notes are no part of what a cell says.
    footnotes: countNotes('footnote', null, null),
    endnotes: countNotes('endnote', null, null),
  }
  const measure = measureTables()
  const tables = tablesIn(parts.document).map((table, at) => ({
    name: String(at + 1),
    rows: rowsOf(table, setting, measure),
  }))
  return { tables, findings: changesTracked([parts.document]) }
}

/** A table within a cell is part of what the cell says. */
function tablesIn(element: XmlElement): XmlElement[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (child.name === 'w:tbl' ? [child] : tablesIn(child)))
}

function rowsOf(table: XmlElement, setting: Setting, measure: (words: number) => void): Table['rows'] {
  const rows = within(table, 'w:tr')
  if (rows.length > mostRows) throw tooLargeTable()
  /** What stands in the cell above, by column, for cells that were made one with it. */
  let above: (Cell | null)[] = []
  return rows.flatMap((row, at) => {
    const cells: (Cell | null)[] = []
    const skipped = Number(settingOf(firstOf(row, 'w:trPr'), 'w:gridBefore') ?? 0)
    const skip = (columns: number): void => {
      if (cells.length + columns > mostColumns) throw tooLargeTable()
      for (let n = 0; n < columns; n++) cells.push(null)
    }
    if (skipped > 0) skip(skipped)
    for (const cell of within(row, 'w:tc')) {
      const properties = firstOf(cell, 'w:tcPr')
      const merge = firstOf(properties, 'w:vMerge')
      const follows = merge !== undefined && merge.attributes.get('w:val') !== 'restart'
      const own = wordsIn(cell, setting)
      const said = follows && own === '' ? (above[cells.length] ?? null) : own === '' ? null : { text: own }
      measure(said?.text.length ?? 0)
      if (cells.length >= mostColumns) throw tooLargeTable()
      cells.push(said)
      const span = Number(settingOf(properties, 'w:gridSpan') ?? 1)
      if (span > 1) skip(span - 1)
    }
    above = cells
    return cells.some((cell) => cell !== null) ? [{ number: at + 1, cells }] : []
  })
}

/** Rows and cells, also those that stand in a field to fill in (`w:sdt`) or a tracked change. */
function within(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return isTakenOut(child) ? [] : [child]
    return ['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml'].includes(child.name) ? within(child, name) : []
  })
}

/** The words of a cell, a line for each paragraph and each item of a list. */
function wordsIn(cell: XmlElement, setting: Setting): string {
  return paragraphsIn(cell, setting)
    .flatMap(({ lines }) =>
      lines.map((runs) =>
        runs
          .map((run) => run.text)
          .join('')
          .trim(),
      ),
    )
    .filter((line) => line !== '')
    .join('\n')
}
