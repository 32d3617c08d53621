import type { Refusal } from '@comity/contract'
import type { MandateLife } from '@comity/programme'
import { type Kysely, sql } from 'kysely'
import { forbidden, mayAct, refused } from '../acts/act.ts'
import type { Actor, Deed, Post } from '../identity/actor.ts'
import { beyondSaid, postWithin } from '../identity/within-remit.ts'
import { isUuid } from '../questions/question.ts'
import type { Tables } from '../store/tables.ts'
import { concernOfMandate } from './concern.ts'
import { livesOf, lockMandate } from './life.ts'

type Spoken = {
  readonly ok: true
  readonly space: string
  readonly mandate: string
  readonly life: MandateLife
  readonly post: Post
  readonly side: string
}

/**
 * A mandate under its lock, for somebody who may do this to it for a side, or for one addressee of it; else the refusal.
 */
export async function mandateSpokenOf(
  db: Kysely<Tables>,
  actor: Actor,
  id: string,
  deed: Exclude<Deed, 'read'>,
  addressee?: string,
): Promise<Spoken | { readonly ok: false; readonly refusal: Refusal }> {
  const row = isUuid(id)
    ? await db
        .selectFrom('mandate')
        .select('space')
        .where('id', '=', id)
        .where('listed', '=', true)
        .executeTakeFirst()
    : undefined
  if (row === undefined)
    return refused({ reason: actor.kind === 'anonymous' ? 'not-signed-in' : 'not-found' })
  const { space } = row
  const refusal = mayAct(actor, deed, space)
  if (refusal !== null) return refusal
  const concern = await concernOfMandate(db, space, id)
  const bodies = addressee === undefined ? concern.bodies : [addressee]
  const { post, beyond } = postWithin(actor, deed, space, { ...concern, bodies })
  if (beyond !== null) return refused({ reason: 'forbidden', message: beyondSaid[beyond] })
  if (post?.side === undefined || post.side === null) return refused({ reason: 'not-found' })
  if (await isWalledOff(db, space, id)) {
    // In the words that are said where the role is not enough: no others may tell that something is kept from the actor.
    return refused({ reason: 'forbidden', message: forbidden[deed] })
  }
  await lockMandate(db, { space, mandate: id })
  const life = (await livesOf(db, space, [id]))(id)
  return { ok: true, space, mandate: id, life, post, side: post.side }
}

/** Whether something is said of the mandate that this actor must not see, and so not overwrite. */
async function isWalledOff(db: Kysely<Tables>, space: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ seen: boolean }>`select life_seen(${space}, ${id}) as seen`.execute(db)
  return rows[0]?.seen !== true
}
