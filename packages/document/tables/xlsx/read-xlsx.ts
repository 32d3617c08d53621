import type { Archive } from '../../archive/archive.ts'
import { decode } from '../../decode.ts'
import { Unreadable } from '../../unreadable.ts'
import { streamXml } from '../../xml/stream-xml.ts'
import { measureTables, type Table } from '../table.ts'
import { type DateShown, dateShown } from './number-formats.ts'
import { type Book, readSheet } from './sheet.ts'
import { readStrings } from './strings.ts'

/** What makes a workbook more than its cells: other files that it asks, and programs that it brings. */
const REACHES_OUT = /^xl\/(externalLinks\/|connections\.xml|.*vbaProject\.bin|macrosheets\/|embeddings\/)/i

/** Reads the visible sheets of a workbook (ECMA-376, SpreadsheetML). Null where the archive is none. */
export function readXlsx(archive: Archive): Table[] | null {
  const text = (name: string): string | null => {
    const bytes = archive.unpack(name)
    return bytes === null ? null : decode(bytes).text
  }
  const workbook = text('xl/workbook.xml')
  if (workbook === null) return null
  if (archive.names.some((name) => REACHES_OUT.test(name))) {
    throw new Unreadable(
      'workbook-reaches-out',
      'The workbook refers to other files or brings a program. Nothing was read; save a copy that holds values only.',
    )
  }
  const targets = targetsOf(text('xl/_rels/workbook.xml.rels') ?? '<none/>')
  const { sheets, from1904 } = sheetsOf(workbook)
  const book: Book = {
    strings: readStrings(text('xl/sharedStrings.xml') ?? '<none/>'),
    dates: datesOf(text('xl/styles.xml') ?? '<none/>'),
    from1904,
    measure: measureTables(),
  }
  return sheets.flatMap(({ name, id }) => {
    const xml = text(targets.get(id) ?? '')
    return xml === null ? [] : [{ name, rows: readSheet(xml, book) }]
  })
}

function sheetsOf(workbook: string): { sheets: { name: string; id: string }[]; from1904: boolean } {
  const sheets: { name: string; id: string }[] = []
  let from1904 = false
  streamXml(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.get('date1904') ?? '')
      if (name === 'sheet' && (attributes.get('state') ?? 'visible') === 'visible')
        sheets.push({ name: attributes.get('name') ?? '', id: attributes.get('id') ?? '' })
    },
  })
  return { sheets, from1904 }
}

/** Where the parts lie that the workbook names by ids. What lies outside the file is not asked for. */
function targetsOf(relationships: string): Map<string, string> {
  const targets = new Map<string, string>()
  streamXml(relationships, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return
      const target = attributes.get('Target') ?? ''
      targets.set(attributes.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    },
  })
  return targets
}

/** Which styles of cells show a date. */
function datesOf(styles: string): DateShown[] {
  const codes = new Map<number, string>()
  const shown: DateShown[] = []
  let inCells = false
  streamXml(styles, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '')
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) {
        const id = Number(attributes.get('numFmtId') ?? 0)
        shown.push(dateShown(id, codes.get(id)))
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return shown
}
