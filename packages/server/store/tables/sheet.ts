import type { Generated } from 'kysely'
import type { Json, Moment } from './columns.ts'

/** Sheets that come back, and views that are kept. */
export type SheetTables = {
  sheet_comparison: {
    space: string
    id: string
    biennium: string
    actor: string
    side: string
    name: string
    tables: string
    taken: string | null
    compared: string
    applied: Generated<number[]>
    received_at: Moment
    expires_at: Generated<Date>
  }
  sheet_template: {
    space: string
    side: string
    heads: string
    columns: Json<(string | null)[]>
    at: Moment
  }
  saved_view: { space: string; id: string; actor: string; name: string; query: string; at: Moment }
}
