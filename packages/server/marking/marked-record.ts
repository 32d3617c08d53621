import type { MarkedKind } from '@comity/contract'
import { type Marking, unmarked } from '@comity/programme'
import type { Kysely } from 'kysely'
import type { KeptRelease, Tables } from '../store/tables.ts'
import { type NamedRecord, namedRecord } from './named-record.ts'

/** A record that bears a marking of its own: where it is, what it is called and what it is marked. */
export type MarkedRecord = Omit<NamedRecord, 'level' | 'owner'> & {
  readonly kind: MarkedKind
  readonly id: string
  readonly marking: Marking
  /** The side that marked it, or whose it is; null where any side may. */
  readonly side: string | null
  readonly release: KeptRelease | null
}

/** Under which kind what is done to a record's marking stands: what is said of a mandate has a history of its own. */
export function chronicledAs(kind: MarkedKind): string {
  return kind === 'mandate' ? 'mandate-life' : kind
}

/** The record of this id, or undefined where there is none that the actor may see. */
export async function markedRecord(
  db: Kysely<Tables>,
  kind: MarkedKind,
  id: string,
  space?: string,
): Promise<MarkedRecord | undefined> {
  const named = await namedRecord(db, kind, id, space)
  if (named === undefined) return undefined
  const row = await db
    .selectFrom('marking')
    .selectAll()
    .where('space', '=', named.space)
    .where('kind', '=', kind)
    .where('record', '=', id)
    .executeTakeFirst()
  const { level = 'unclassified', owner = null, ...record } = named
  if (row === undefined)
    return { ...record, kind, id, marking: { ...unmarked, level }, side: owner, release: null }
  const marking = { level: row.level, fallsOn: row.falls_on, audience: row.audience }
  // What is unclassified is nobody's to keep marked.
  const side = owner ?? (row.level === 'unclassified' ? null : row.side)
  return { ...record, kind, id, marking, side, release: row.release }
}
