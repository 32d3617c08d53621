import type { Kysely } from 'kysely'
import { isUuid } from '../questions/question.ts'
import type { Tables } from '../store/tables.ts'

/** What two sides agree on: an activity, or a further area of their cooperation. */
export type JointKind = 'activity' | 'area'

/** The joint record of this kind and id, where there is one that the actor may see. */
export async function recordNamed(
  db: Kysely<Tables>,
  kind: JointKind,
  id: string,
): Promise<{ readonly space: string } | undefined> {
  if (!isUuid(id)) return undefined
  return db
    .selectFrom('joint_record')
    .select('space')
    .where('id', '=', id)
    .where('kind', '=', kind)
    .executeTakeFirst()
}
