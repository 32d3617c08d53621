import { readTables } from '@comity/document'
import exceljs from 'exceljs'
import { assert as always, asyncProperty, array as listOf, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderWorkbook } from '../index.ts'

const sheet = (rows: string[][], rightToLeft = false) => ({
  name: 'Plan',
  rightToLeft,
  columns: (rows[0] ?? []).map(() => ({ head: 'Head', width: 20 })),
  rows,
})

async function opened(bytes: Uint8Array): Promise<exceljs.Worksheet> {
  const book = new exceljs.Workbook()
  await book.xlsx.load(bytes.buffer as ArrayBuffer)
  return book.worksheets[0] as exceljs.Worksheet
}

describe('a workbook', () => {
  it('is opened by another program, with every cell as text', async () => {
    const rows = [
      ['=1+1', '+5', '-2', '@SUM(A1)', '\t=x', 'تدريب', '2026-05', '00123', '1e5', "'x", 'a\nb', '<&>"'],
    ]
    const read = await opened(renderWorkbook([sheet(rows)]))
    const cells = (read.getRow(2).values as unknown[]).slice(1)
    expect(cells).toEqual(rows[0])
    read.getRow(2).eachCell((cell) => expect(cell.type).not.toBe(exceljs.ValueType.Formula))
    expect(read.getRow(1).getCell(1).value).toBe('Head')
  })

  it('keeps its heads in view, and takes what is typed as text', async () => {
    const read = await opened(renderWorkbook([sheet([['a']], true)]))
    expect(read.views[0]).toMatchObject({ state: 'frozen', ySplit: 1, rightToLeft: true })
    expect(read.getColumn(1).numFmt).toBe('@')
  })

  it('is the same file where it holds the same', () => {
    expect(renderWorkbook([sheet([['a']])])).toEqual(renderWorkbook([sheet([['a']])]))
  })

  it('reads back as it was written, whatever stands in it', async () => {
    const any = listOf(string({ unit: 'binary', maxLength: 40 }), { minLength: 3, maxLength: 3 })
    await always(
      asyncProperty(any, async (cells) => {
        const [table] = (await readTables(renderWorkbook([sheet([cells])]))).tables
        const read = table?.rows[1]?.cells ?? []
        expect(cells.map((_, at) => read[at]?.text ?? '')).toEqual(cells.map((cell) => cell.toWellFormed()))
      }),
      { numRuns: 50, examples: [[['_x0041_', '\u0000\u000b', '\r\n\r']], [['\ufffe', '\u202eabc', ' a ']]] },
    )
  })
})
