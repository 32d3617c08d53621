import type { Kysely } from 'kysely'
import { isUuid } from '../questions/question.ts'
import type { Tables } from '../store/tables.ts'

/** The joint record of this id, where there is one that the actor may see. */
export async function recordNamed(
  db: Kysely<Tables>,
  id: string,
): Promise<{ readonly space: string } | undefined> {
  if (!isUuid(id)) return undefined
  return db.selectFrom('joint_record').select('space').where('id', '=', id).executeTakeFirst()
}
