import type { Refusal } from '@comity/contract'
import type { Kysely } from 'kysely'
import type { Actor, Deed, Post } from '../identity/actor.ts'
import { beyondSaid, postWithin } from '../identity/within-remit.ts'
import { type JointKind, type TakenUp, takeUp } from '../joint/take-up.ts'
import type { Tables } from '../store/tables.ts'
import { mayAct, refused } from './act.ts'

/** A joint record under its lock, and the side and post for which the actor speaks of it. */
type Spoken = {
  readonly ok: true
  readonly id: string
  readonly space: string
  readonly side: string
  readonly post: Post
  readonly taken: TakenUp
}

/**
 * Takes up a joint record, under its lock, for somebody who may do this to it for a side; else the refusal, which does
 * not tell what may not be known.
 */
export async function sideOfRecord(
  db: Kysely<Tables>,
  actor: Actor,
  named: string,
  deed: Exclude<Deed, 'read'>,
  kind: JointKind = 'activity',
): Promise<Spoken | { readonly ok: false; readonly refusal: Refusal }> {
  const id = named.toLowerCase()
  const taken = (await takeUp(db, kind, [id])).get(id)
  if (taken === undefined) {
    return refused({ reason: actor.kind === 'anonymous' ? 'not-signed-in' : 'not-found' })
  }
  const { space } = taken
  const refusal = mayAct(actor, deed, space)
  if (refusal !== null) return refusal
  const { post, beyond } = postWithin(actor, deed, space, taken.concern)
  if (beyond !== null) return refused({ reason: 'forbidden', message: beyondSaid[beyond] })
  const side = post?.side
  if (!post || !side) return refused({ reason: 'not-found' })
  return { ok: true, id, space, side, post, taken }
}
