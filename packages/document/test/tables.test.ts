import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx'
import exceljs from 'exceljs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type Cell, readTables } from '../index.ts'
import { zipOf } from './made/zip-of.ts'

type Sheet = exceljs.Worksheet

async function workbook(fill: (sheet: Sheet, book: exceljs.Workbook) => void): Promise<Uint8Array> {
  const book = new exceljs.Workbook()
  fill(book.addWorksheet('Plan'), book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const shown = (cell: Cell | null) =>
  cell === null ? null : cell.is === undefined ? cell.text : `${cell.is} ${cell.text}`

/** The cells of the first table, as they are read. */
async function check(bytes: Uint8Array, expected: (string | null)[][]): Promise<void> {
  const { tables, findings } = await readTables(bytes)
  expect(findings).toEqual([])
  expect(tables[0]?.rows.map((row) => row.cells.map(shown))).toEqual(expected)
}

const csv = (text: string) => strToU8(text)

describe('a workbook', () => {
  it('gives words, numbers and dates as its cells show them', async () =>
    check(
      await workbook((sheet) => {
        sheet.addRow(['Title', 'تدريب القابلات', 12.5, 0.1 + 0.2, true])
        sheet.addRow([
          new Date('2026-05-21T00:00:00Z'),
          new Date('2026-05-01T00:00:00Z'),
          new Date('2026-01-01'),
        ])
        sheet.getCell('A2').numFmt = 'dd/mm/yyyy'
        sheet.getCell('B2').numFmt = '[$-409]mmm\\-yy;@'
        sheet.getCell('C2').numFmt = '"Year" yyyy'
      }),
      [
        ['Title', 'تدريب القابلات', 'number 12.5', 'number 0.3', 'TRUE'],
        ['date 2026-05-21', 'date 2026-05', 'date 2026'],
      ],
    ))

  it('leaves a formula a formula, whatever it came to', async () =>
    check(
      await workbook((sheet) => {
        sheet.addRow([{ formula: 'SUM(1,2)', result: 3 }, '=not one', { error: '#N/A' }])
      }),
      [['formula =SUM(1,2)', '=not one', 'error #N/A']],
    ))

  it('joins the runs of a text, and says of every row what stands in cells made one', async () =>
    check(
      await workbook((sheet) => {
        sheet.addRow([{ richText: [{ text: 'Human ' }, { font: { bold: true }, text: 'rights' }] }, 'a'])
        sheet.addRow(['', 'b'])
        sheet.mergeCells('A1:A2')
      }),
      [
        ['Human rights', 'a'],
        ['Human rights', 'b'],
      ],
    ))

  it('counts rows as people see them, and leaves hidden sheets alone', async () => {
    const bytes = await workbook((sheet, book) => {
      sheet.getCell('B7').value = 'far'
      book.addWorksheet('Lists', { state: 'veryHidden' }).addRow(['x'])
    })
    const { tables } = await readTables(bytes)
    expect(tables.map(({ name }) => name)).toEqual(['Plan'])
    expect(tables[0]?.rows.map(({ number, cells }) => [number, cells.map(shown)])).toEqual([
      [7, [null, 'far']],
    ])
  })

  it('is refused where it refers to other files', async () => {
    const parts = {
      'xl/workbook.xml': '<workbook/>',
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    }
    const { tables, findings } = await readTables(zipOf(parts))
    expect([tables, findings.map(({ rule }) => rule)]).toEqual([[], ['workbook-reaches-out']])
  })
})

describe('comma-separated values', () => {
  it('may hold marks, line ends and commas in marks', async () =>
    check(csv('Title,Goal\r\n"A ""good"" one","two\nlines, and more"\r\n'), [
      ['Title', 'Goal'],
      ['A "good" one', 'two\nlines, and more'],
    ]))

  it('may be parted by semicolons, and end without a line end', async () =>
    check(csv('Titre;Montant;\n"a;b";1,5;'), [
      ['Titre', 'Montant', null],
      ['a;b', '1,5', null],
    ]))

  it('gives back what was kept from being a formula', async () =>
    check(csv("'=1+1,''-2,'twas,=HYPERLINK(1)\n"), [['=1+1', "'-2", "'twas", 'formula =HYPERLINK(1)']]))
})

describe('the tables of a document', () => {
  const cell = (words: string, more = {}) =>
    new TableCell({ children: words.split('\n').map((line) => new Paragraph(line)), ...more })
  const document = async (rows: TableCell[][]) =>
    new Uint8Array(
      await Packer.toBuffer(
        new Document({
          sections: [
            {
              children: [
                new Paragraph('Before'),
                new Table({ rows: rows.map((children) => new TableRow({ children })) }),
              ],
            },
          ],
        }),
      ),
    )

  it('give their cells row by row, lists line by line, and merged cells to each of their rows', async () =>
    check(
      await document([
        [cell('Area'), cell('Activity'), cell('Partners')],
        [cell('Health', { verticalMerge: VerticalMergeType.RESTART }), cell('Training'), cell('WHO\nUNFPA')],
        [cell('', { verticalMerge: VerticalMergeType.CONTINUE }), cell('Course'), cell('')],
        [cell('Wide', { columnSpan: 2 }), cell('x')],
      ]),
      [
        ['Area', 'Activity', 'Partners'],
        ['Health', 'Training', 'WHO\nUNFPA'],
        ['Health', 'Course', null],
        ['Wide', null, 'x'],
      ],
    ))

  it('is read as if its tracked changes were accepted, and says so', async () => {
    const row = (words: string, properties = '') =>
      `<w:tr>${properties}<w:tc><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc></w:tr>`
    const rows = `${row('Health')}${row('Old', '<w:trPr><w:del w:id="1"/></w:trPr>')}${row('Culture')}`
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>${rows}</w:tbl></w:body></w:document>`
    const { tables, findings } = await readTables(zipOf({ 'word/document.xml': xml }))
    expect(tables[0]?.rows.map(({ cells }) => cells.map(shown))).toEqual([['Health'], ['Culture']])
    expect(findings.map(({ rule }) => rule)).toEqual(['changes-tracked'])
  })
})

describe('a file that means harm', () => {
  const rules = async (bytes: Uint8Array) => (await readTables(bytes)).findings.map(({ rule }) => rule)
  const element = (name: string, inside: string) => `<${name}>${inside}</${name}>`
  const sheetOf = (xml: string) =>
    zipSync({
      'xl/workbook.xml': strToU8(element('workbook', '<sheets><sheet name="a" r:id="r1"/></sheets>')),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="r1" Target="s.xml"/></Relationships>',
      ),
      'xl/s.xml': strToU8(xml),
    })

  it('is refused where it would grow without end, or is not whole', async () => {
    const bomb = (name: string) =>
      zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), [name]: new Uint8Array(12_000_000) }, { level: 1 })
    expect(await rules(bomb('xl/sharedStrings.xml'))).toEqual(['archive-too-large'])
    expect(await rules(bomb('xl/worksheets/sheet1.xml'))).toEqual(['archive-too-large'])
    expect(await rules(sheetOf('<worksheet/>').slice(0, -30))).toEqual(['file-damaged'])
  })

  it('is refused for a DOCTYPE, for cells beyond every table, for a text that is shown too often', async () => {
    expect(await rules(sheetOf(`<!DOCTYPE a [<!ENTITY b "b">]>${element('worksheet', '&b;')}`))).toEqual([
      'xml-doctype',
    ])
    const cell = (at: string) =>
      `<row r="${at.replace(/\D/g, '')}"><c r="${at}" t="inlineStr"><is><t>x</t></is></c></row>`
    expect(await rules(sheetOf(element('worksheet', cell('XFD1'))))).toEqual(['table-too-large'])
    expect(await rules(sheetOf(element('worksheet', cell('A99999999'))))).toEqual(['table-too-large'])
    const many = Array.from({ length: 50_001 }, (_, n) => cell(`A${n + 1}`)).join('')
    expect(await rules(sheetOf(element('worksheet', many)))).toEqual(['table-too-large'])
  })

  it('is said to hold no table where it is something else', async () => {
    for (const bytes of [csv(''), csv('%PDF-1.7'), zipOf({ a: 'b' })]) {
      const { tables, findings } = await readTables(bytes)
      expect([tables.length, findings.length]).toEqual([0, 1])
    }
  })
})
