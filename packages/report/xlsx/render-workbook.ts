import { strToU8, zipSync } from 'fflate'
import { element } from './element.ts'
import { sheetXml } from './sheet-xml.ts'

/** A sheet of words: a head over each column, and rows of cells. */
export type SheetToWrite = {
  readonly name: string
  readonly rightToLeft: boolean
  /** The width is in characters. */
  readonly columns: readonly { readonly head: string; readonly width: number }[]
  readonly rows: readonly (readonly string[])[]
}

/** Archives tell when their parts were made; a workbook that is the same is so byte for byte. */
const NO_TIME = new Date(1980, 0, 1)

/**
 * Writes a workbook of sheets whose every cell is text (ECMA-376, SpreadsheetML): what begins like a formula is words
 * like any other, and columns take what is typed as text, so that no program makes a day of "2026-05".
 */
export function renderWorkbook(sheets: readonly SheetToWrite[]): Uint8Array {
  const numbered = sheets.map((sheet, at) => ({ sheet, n: at + 1 }))
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(numbered.map(({ n }) => n)),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...numbered.map(({ n }) => ['worksheet', `worksheets/sheet${n}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
  }
  for (const { sheet, n } of numbered) parts[`xl/worksheets/sheet${n}.xml`] = sheetXml(sheet)
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(declaration + text)] as const)
  return zipSync(Object.fromEntries(files), { level: 3, mtime: NO_TIME })
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const ofPackage = 'http://schemas.openxmlformats.org/package/2006'
const ofKind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function contentTypes(sheets: readonly number[]): string {
  const override = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${ofKind}.${kind}+xml"/>`
  return [
    `<Types xmlns="${ofPackage}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook', 'sheet.main'),
    ...sheets.map((n) => override(`worksheets/sheet${n}`, 'worksheet')),
    override('styles', 'styles'),
    '</Types>',
  ].join('')
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const each = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${ofPackage}/relationships">${each.join('')}</Relationships>`
}

/** The heads of each sheet stay on every printed page. */
function workbook(sheets: readonly SheetToWrite[]): string {
  const listed = sheets.map(
    ({ name }, at) => `<sheet name="${sheetName(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  const titles = sheets.map(
    ({ name }, at) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${sheetName(name)}'!$1:$1</definedName>`,
  )
  const inside = [
    '<bookViews><workbookView/></bookViews>',
    `<sheets>${listed.join('')}</sheets><definedNames>${titles.join('')}</definedNames>`,
  ]
  return element('workbook', `xmlns="${main}" xmlns:r="${office}"`, inside)
}

/** A sheet's name has 31 characters and none of the signs by which formulas find sheets. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:'"&<>]/g, ' ').slice(0, 31)
}

/** Three looks of cells: 0 plain, 1 the heads, 2 words that begin at the top of their cell and wrap. */
const styles = [
  `<styleSheet xmlns="${main}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Arial"/></font>',
  '<font><b/><sz val="11"/><name val="Arial"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEDEAE3"/></patternFill></fill></fills>',
  '<borders count="2"><border/><border><bottom style="thin"><color rgb="FF8A8578"/></bottom></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" ',
  'applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">',
  '<alignment vertical="top" wrapText="1"/></xf></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('')
