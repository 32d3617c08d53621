import type { MarkedKind } from '@comity/contract'
import { type Marking, unmarked } from '@comity/programme'
import type { Kysely } from 'kysely'
import { isUuid } from '../questions/question.ts'
import type { KeptRelease, Tables } from '../store/tables.ts'

/** A record that bears a marking of its own: where it is, what it is called and what it is marked. */
export type MarkedRecord = {
  readonly space: string
  readonly kind: MarkedKind
  readonly id: string
  readonly title: string
  readonly symbol: string | null
  readonly language: string
  readonly marking: Marking
  /** The side that marked it; null where any side may. */
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
): Promise<MarkedRecord | undefined> {
  if (!isUuid(id)) return undefined
  const named = await nameOf(db, kind, id)
  if (named === undefined) return undefined
  const row = await db
    .selectFrom('marking')
    .selectAll()
    .where('space', '=', named.space)
    .where('kind', '=', kind)
    .where('record', '=', id)
    .executeTakeFirst()
  const { level = 'unclassified', ...record } = named
  if (row === undefined)
    return { ...record, kind, id, marking: { ...unmarked, level }, side: null, release: null }
  const marking = { level: row.level, fallsOn: row.falls_on, audience: row.audience }
  // What is unclassified is nobody's to keep marked.
  const side = row.level === 'unclassified' ? null : row.side
  return { ...record, kind, id, marking, side, release: row.release }
}

type Named = Pick<MarkedRecord, 'space' | 'title' | 'symbol' | 'language'> & {
  /** Where the record itself says what it is marked. */
  readonly level?: Marking['level']
}

async function nameOf(db: Kysely<Tables>, kind: MarkedKind, id: string): Promise<Named | undefined> {
  if (kind === 'activity') {
    const row = await db
      .selectFrom('activity')
      .select(['space', 'title', 'marking'])
      .where('id', '=', id)
      .executeTakeFirst()
    return (
      row && {
        space: row.space,
        title: row.title,
        symbol: null,
        language: 'en',
        level: row.marking as Marking['level'],
      }
    )
  }
  if (kind === 'instrument') {
    const row = await db
      .selectFrom('instrument')
      .select(['space', 'title', 'symbol', 'language'])
      .where('id', '=', id)
      .executeTakeFirst()
    return row && { ...row, title: row.title ?? row.symbol ?? '' }
  }
  const row = await db
    .selectFrom('mandate')
    .innerJoin('instrument', 'instrument.id', 'mandate.instrument')
    .select(['mandate.space', 'mandate.action', 'instrument.symbol', 'instrument.language'])
    .where('mandate.id', '=', id)
    .executeTakeFirst()
  return row && { space: row.space, title: row.action, symbol: row.symbol, language: row.language }
}
