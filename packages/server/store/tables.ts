import type { CooperationTables } from './tables/cooperation.ts'
import type { CorrespondenceTables } from './tables/correspondence.ts'
import type { HistoryTables } from './tables/history.ts'
import type { MandateTables } from './tables/mandate.ts'
import type { MarkingTables } from './tables/marking.ts'
import type { ProgrammeTables } from './tables/programme.ts'
import type { ReadingTables } from './tables/reading.ts'
import type { SheetTables } from './tables/sheet.ts'
import type { TextTables } from './tables/text.ts'

export type { LocalNames } from './tables/columns.ts'
export type { KeptRelease } from './tables/marking.ts'
export type { Counts, KeptMarking, SubParagraphRow } from './tables/text.ts'

/** The tables of the records, as the migrations make them: a file for each domain. */
export type Tables = CooperationTables &
  TextTables &
  ReadingTables &
  MandateTables &
  ProgrammeTables &
  SheetTables &
  MarkingTables &
  CorrespondenceTables &
  HistoryTables
