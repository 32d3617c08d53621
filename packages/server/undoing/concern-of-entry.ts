import type { Kysely } from 'kysely'
import type { Concern } from '../identity/within-remit.ts'
import { concernOfActivity } from '../joint/concern.ts'
import { concernOfMandate } from '../mandates/concern.ts'
import type { Tables } from '../store/tables.ts'

type Entry = {
  readonly kind: string
  readonly record: string
  readonly act: string
  readonly body: string | null
}

/**
 * Whom it concerns to take an entry back: the addressee that was answered for, all whom a mandate concerns, or those
 * who lead an activity and contribute to it.
 */
export async function concernOfEntry(
  db: Kysely<Tables>,
  space: string,
  { kind, record, act, body }: Entry,
): Promise<Concern> {
  if (kind === 'activity') {
    const row = await db
      .selectFrom('activity')
      .select(['areas', 'leads', 'contributors'])
      .where('space', '=', space)
      .where('id', '=', record)
      .executeTakeFirst()
    return row === undefined ? { areas: [], bodies: [] } : concernOfActivity(row)
  }
  if (kind !== 'mandate-life') return { areas: [], bodies: [] }
  const concern = await concernOfMandate(db, space, record)
  const { after = null } = JSON.parse(body ?? '{}') as { after?: { party?: string } | null }
  return act === 'answer-mandate' ? { ...concern, bodies: [after?.party ?? ''] } : concern
}
