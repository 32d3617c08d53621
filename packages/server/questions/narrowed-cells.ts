import type { QueryOf } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { narrowed } from './narrowed-activities.ts'

type Filter = Omit<QueryOf<'cells'>, 'id'>

/** Whether a picture is to be drawn of some activities alone. */
export const isNarrowed = (filter: Filter): boolean => Object.values(filter).some((one) => one !== undefined)

/** What stands in each cell of what the filters leave, narrowed as the list is; counted as it is asked. */
export async function narrowedCells(db: Kysely<Tables>, query: QueryOf<'activities'>, today: string) {
  const only = query.area === undefined ? sql`` : sql`and t.area = ${query.area}`
  const { rows } = await sql<{
    area: string | null
    first: string
    second: string
    n: number
    overdue: number
  }>`
    select nullif(t.area, '') as area, t.lead_first as first, t.lead_second as second, count(*)::integer as n,
           count(*) filter (where t.is_open and t.last_day < ${today})::integer as overdue
      from activity a join activity_area t on t.space = a.space and t.activity = a.id ${only}
     where ${narrowed(query, today)} group by t.area, t.lead_first, t.lead_second`.execute(db)
  return rows
}

/** How many of what the filters leave are overdue. */
export async function narrowedOverdue(
  db: Kysely<Tables>,
  query: QueryOf<'activities'>,
  today: string,
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from activity a
     where ${narrowed({ ...query, overdue: 'yes' }, today)}`.execute(db)
  return rows[0]?.n ?? 0
}
