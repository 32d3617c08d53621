import { element } from './element.ts'
import type { SheetToWrite } from './render-workbook.ts'

/** The looks of heads and cells, by their place in the workbook's styles. */
const HEAD = 1
const WORDS = 2

/** One sheet: its heads stay in view, and it reads from the side that its language begins at. */
export function sheetXml({ rightToLeft, columns, rows }: SheetToWrite): string {
  const names = columns.map((_, at) => columnName(at))
  const row = (cells: readonly string[], n: number, style: number): string =>
    `<row r="${n}">${cells.map((text, at) => cell(`${names[at]}${n}`, text, style)).join('')}</row>`
  return element('worksheet', 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"', [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0"${rightToLeft ? ' rightToLeft="1"' : ''}>`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/><cols>',
    ...columns.map(
      ({ width }, at) =>
        `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${WORDS}" customWidth="1"/>`,
    ),
    '</cols><sheetData>',
    row(
      columns.map(({ head }) => head),
      1,
      HEAD,
    ),
    ...rows.map((cells, at) => row(cells, at + 2, WORDS)),
    '</sheetData><pageSetup orientation="landscape" fitToHeight="0"/>',
  ])
}

function cell(reference: string, text: string, style: number): string {
  if (text === '') return ''
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
}

/** 0 is "A", 25 is "Z", 26 is "AA". */
function columnName(at: number): string {
  return at < 26
    ? String.fromCharCode(65 + at)
    : columnName(Math.floor(at / 26) - 1) + String.fromCharCode(65 + (at % 26))
}

const SPECIAL = /[&<>]|_(?=x[0-9a-fA-F]{4}_)|[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/**
 * Words as XML holds them. Signs that XML has none for, and what would be taken for one, are written "_x000B_"
 * (ECMA-376 Part 1, 22.9.2.19, ST_Xstring); a carriage return too, since XML would make a line end of it.
 */
function escaped(text: string): string {
  return text.replace(SPECIAL, (sign) => {
    if (sign === '&') return '&amp;'
    if (sign === '<') return '&lt;'
    if (sign === '>') return '&gt;'
    return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
  })
}
