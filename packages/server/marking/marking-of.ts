import type { MarkedKind, Refusal } from '@comity/contract'
import type { Kysely } from 'kysely'
import { mayAct, refused } from '../acts/act.ts'
import { type Actor, type Post, postFor } from '../identity/actor.ts'
import type { Tables } from '../store/tables.ts'
import { type MarkedRecord, markedRecord } from './marked-record.ts'

/** The record that is asked for; the space where its code is known in several. */
type Asked = { readonly kind: MarkedKind; readonly record: string; readonly space?: string }
type Spoken = { readonly ok: true; readonly record: MarkedRecord; readonly post: Post; readonly side: string }

/**
 * A record for somebody who may say who sees it: a desk officer or an approver of the side that marked it, or of any
 * side where nobody has. Else the refusal, which does not tell what may not be known.
 */
export async function markingOf(
  db: Kysely<Tables>,
  actor: Actor,
  { kind, record: id, space }: Asked,
): Promise<Spoken | { readonly ok: false; readonly refusal: Refusal }> {
  const record = await markedRecord(db, kind, id, space)
  if (record === undefined) {
    return refused({ reason: actor.kind === 'anonymous' ? 'not-signed-in' : 'not-found' })
  }
  const refusal = mayAct(actor, 'mark', record.space)
  if (refusal !== null) return refusal
  const post = postFor(actor, 'mark', record.space)
  if (post?.side === undefined || post.side === null) return refused({ reason: 'not-found' })
  if (record.side !== null && record.side !== post.side) {
    const message = 'This is for the other side to mark. Ask it to mark it otherwise.'
    return refused({ reason: 'forbidden', message })
  }
  return { ok: true, record, post, side: post.side }
}
