import { decode } from '../decode.ts'
import { detectFormat } from '../detect/detect-format.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import { findingOn, Unreadable } from '../unreadable.ts'
import type { TablesRead } from './table.ts'

/**
 * Reads the tables of a workbook (.xlsx), a CSV file or a word processor's document (.docx), told by its bytes. It
 * never throws: a file without tables gives none and a finding that says why.
 */
export async function readTables(bytes: Uint8Array, limits: Limits = defaultLimits): Promise<TablesRead> {
  if (bytes.length > limits.bytes)
    return without('file-too-large', 'The file is larger than 50 MB. Nothing was read.')
  try {
    const read = await readAs(bytes, limits)
    return read.tables.some(({ rows }) => rows.length > 0) || read.findings.length > 0
      ? read
      : without('table-none', 'The file holds no table. Check that it is the right one.')
  } catch (error) {
    if (error instanceof Unreadable) return without(error.rule, error.message)
    return without('file-damaged', 'The file is damaged: it could not be read to its end. Ask for it again.')
  }
}

async function readAs(bytes: Uint8Array, limits: Limits): Promise<TablesRead> {
  switch (detectFormat(bytes)) {
    case 'zip':
      return readZip(bytes, limits)
    case 'text': {
      const { text, findings } = decode(bytes)
      const { readCsv } = await import('./read-csv.ts')
      return { format: 'csv', tables: [{ name: '', rows: readCsv(text) }], findings }
    }
    case 'ole':
      return without(
        'file-type-unknown',
        'The file is of an older kind (.xls, .doc) or protected by a password. Save it as .xlsx and bring that.',
      )
    default:
      return without(
        'file-type-unknown',
        'Bring a spreadsheet (.xlsx, .csv) or a document with a table (.docx).',
      )
  }
}

async function readZip(bytes: Uint8Array, limits: Limits): Promise<TablesRead> {
  const { openArchive } = await import('../archive/archive.ts')
  const archive = openArchive(bytes, limits)
  const { readXlsx } = await import('./xlsx/read-xlsx.ts')
  const sheets = readXlsx(archive)
  if (sheets !== null) return { format: 'xlsx', tables: sheets, findings: [] }
  const { readDocxTables } = await import('../docx/read-tables.ts')
  const read = readDocxTables(archive)
  if (read !== null) return { format: 'docx', ...read }
  return without('file-type-unknown', 'Bring a spreadsheet (.xlsx, .csv) or a document with a table (.docx).')
}

function without(rule: string, message: string): TablesRead {
  return { format: null, tables: [], findings: [findingOn(rule, message)] }
}
