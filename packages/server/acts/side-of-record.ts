import type { Refusal } from '@comity/contract'
import type { Kysely } from 'kysely'
import type { Actor, Deed, Post } from '../identity/actor.ts'
import { beyondSaid, postWithin } from '../identity/within-remit.ts'
import { concernOfActivity } from '../joint/concern.ts'
import { lockRecord } from '../joint/joint-store.ts'
import { type JointKind, recordNamed } from '../joint/record-named.ts'
import type { Tables } from '../store/tables.ts'
import { mayAct, refused } from './act.ts'

/** The space of a joint record under its lock, and the side and post for which the actor speaks of it. */
type Spoken = {
  readonly ok: true
  readonly space: string
  readonly side: string
  readonly post: Post
}

/**
 * Takes the lock of a joint record for somebody who may do this to it for a side; else the refusal, which does not
 * tell what may not be known.
 */
export async function sideOfRecord(
  db: Kysely<Tables>,
  actor: Actor,
  id: string,
  deed: Exclude<Deed, 'read'>,
  kind: JointKind = 'activity',
): Promise<Spoken | { readonly ok: false; readonly refusal: Refusal }> {
  const named = await recordNamed(db, kind, id)
  if (named === undefined) {
    return refused({ reason: actor.kind === 'anonymous' ? 'not-signed-in' : 'not-found' })
  }
  const { space } = named
  const refusal = mayAct(actor, deed, space)
  if (refusal !== null) return refusal
  const row = await db
    .selectFrom('activity')
    .select(['areas', 'leads', 'contributors'])
    .where('space', '=', space)
    .where('id', '=', id)
    .executeTakeFirst()
  const concern = row === undefined ? { areas: [], bodies: [] } : concernOfActivity(row)
  const { post, beyond } = postWithin(actor, deed, space, concern)
  if (beyond !== null) return refused({ reason: 'forbidden', message: beyondSaid[beyond] })
  const side = post?.side
  if (!post || !side || !(await lockRecord(db, { space, record: id }, kind)))
    return refused({ reason: 'not-found' })
  return { ok: true, space, side, post }
}
