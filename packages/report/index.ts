export { type Edition, renderAkn } from './akn/render-akn.ts'
export { renderMarkdown } from './markdown/render-markdown.ts'
export { renderJson } from './render-json.ts'
export { renderWorkbook, type SheetToWrite } from './xlsx/render-workbook.ts'
