export { cellOf, type SheetRow } from './cells.ts'
export { type SheetColumn, sheetColumns, widthOf } from './columns.ts'
export {
  type Change,
  type ComparedRow,
  compareNew,
  compareRow,
  type Held,
  twiceRow,
  unknownRow,
} from './compare-row.ts'
export { findHeads, foreignKeys, guessHeads, headOf, ownHeads, saysOf } from './heads.ts'
export { type NameBook, type Named, openNames } from './name-book.ts'
export { plainWords } from './plain-words.ts'
export type { GivenCell, GivenRow, WrongCell } from './read-row.ts'
export type { SheetBook } from './sheet-book.ts'
export { type WrongRule, wrongRules } from './values/value.ts'
export { type SheetLanguage, sheetLanguages, sheetWords } from './words/sheet-words.ts'
