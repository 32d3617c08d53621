import type { FindingKind } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'

/** The tables that hold what was found, with the kinds that each holds. */
export const findingTables = ['mandate', 'undertaking', 'event', 'agreement', 'citation', 'mention'] as const
export type FindingTable = (typeof findingTables)[number]

/** A finding as judging needs it: where it is, how it stands, and which paragraph it was read in. */
export type FindingRow = {
  readonly id: string
  readonly table: FindingTable
  readonly kind: FindingKind
  readonly space: string
  readonly instrument: string
  readonly expression: string
  readonly provision: string
  readonly state: string
  readonly listed: boolean
}

/**
 * The findings of these ids. An id that names nothing, or nothing that the actor may know, is left out. Locked, which
 * only those may who may change them, they are taken in the order of their ids, so that two who judge the same never
 * wait for each other in a ring.
 */
export async function findFindings(
  db: Kysely<Tables>,
  ids: readonly string[],
  { locked = false } = {},
): Promise<FindingRow[]> {
  const found: FindingRow[] = []
  for (const table of findingTables) {
    const { rows } = await sql<FindingRow & { mentioned: string | null }>`
      select id, space, instrument, expression, provision, state, listed,
             ${table === 'mention' ? sql`kind` : sql`null`} as mentioned
        from ${sql.table(table)} where id = any (${ids}::uuid[]) order by id
       ${locked ? sql`for update` : sql``}`.execute(db)
    for (const { mentioned, ...row } of rows) found.push({ ...row, table, kind: kindOf(table, mentioned) })
  }
  return found
}

/** What a row of a table is; areas, situations and bodies share one. */
export function kindOf(table: FindingTable, mentioned: string | null): FindingKind {
  if (table !== 'mention') return table
  return mentioned === 'party' ? 'former-name' : (mentioned as 'area' | 'situation')
}
