import type { Kysely } from 'kysely'
import type { Concern } from '../identity/within-remit.ts'
import type { Tables } from '../store/tables.ts'
import { livesOf } from './life.ts'

/**
 * What a mandate is about, and the bodies that it concerns: those that it addresses, the lead, and those that a side has
 * named as its owner.
 */
export async function concernOfMandate(db: Kysely<Tables>, space: string, id: string): Promise<Concern> {
  const row = await db
    .selectFrom('mandate')
    .select('areas')
    .where('space', '=', space)
    .where('id', '=', id)
    .executeTakeFirst()
  const addressed = await db
    .selectFrom('mandate_addressee')
    .select('party')
    .where('space', '=', space)
    .where('mandate', '=', id)
    .execute()
  const { owners, lead } = (await livesOf(db, space, [id]))(id)
  const owning = Object.values(owners).flatMap((owner) => owner?.party ?? [])
  const bodies = [...addressed.map(({ party }) => party), ...owning, ...(lead === null ? [] : [lead])]
  return { areas: row?.areas ?? [], bodies }
}
