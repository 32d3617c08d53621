import type { Activity, ActivityStatus } from '../../activity.ts'
import type { ColumnKind } from '../columns.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

export type SheetLanguage = 'en' | 'fr' | 'ar'

/** What a sheet of activities says in one language. */
export type SheetWords = {
  /** The name of the sheet, and of the one that explains it with its three heads. */
  readonly sheet: string
  readonly legend: string
  readonly legendHeads: readonly [string, string, string]
  /** The head of each column; `{side}` is the short name of a side. */
  readonly heads: Readonly<Record<ColumnKind, string>>
  /** What may stand in it. */
  readonly says: Readonly<Record<ColumnKind, string>>
  readonly markings: Readonly<Record<Activity['marking'], string>>
  readonly statuses: Readonly<Record<ActivityStatus, string>>
  /** What others call such a column. */
  readonly alsoCalled: Readonly<Partial<Record<ColumnKind | 'period', readonly string[]>>>
}

export const sheetLanguages: readonly SheetLanguage[] = ['en', 'fr', 'ar']
export const sheetWords: Readonly<Record<SheetLanguage, SheetWords>> = { en, fr, ar }
