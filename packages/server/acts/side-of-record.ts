import type { Refusal } from '@comity/contract'
import type { Kysely } from 'kysely'
import { type Actor, type Deed, type Post, postFor } from '../identity/actor.ts'
import { lockRecord } from '../joint/joint-store.ts'
import { recordNamed } from '../joint/record-named.ts'
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
): Promise<Spoken | { readonly ok: false; readonly refusal: Refusal }> {
  const named = await recordNamed(db, id)
  if (named === undefined) {
    return refused({ reason: actor.kind === 'anonymous' ? 'not-signed-in' : 'not-found' })
  }
  const { space } = named
  const refusal = mayAct(actor, deed, space)
  if (refusal !== null) return refusal
  const post = postFor(actor, deed, space)
  const side = post?.side
  if (!post || !side || !(await lockRecord(db, { space, record: id })))
    return refused({ reason: 'not-found' })
  return { ok: true, space, side, post }
}
