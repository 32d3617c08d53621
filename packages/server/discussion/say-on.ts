import type { Answer, Audience, Spoken, Subject } from '@comity/contract'
import type { Kysely } from 'kysely'
import { mayAct, refused } from '../acts/act.ts'
import { type Ref, subjectOf } from '../desk/subjects.ts'
import { type Actor, type Post, postFor } from '../identity/actor.ts'
import { spokenBy } from '../judging/spoken.ts'
import type { Tables } from '../store/tables.ts'

/** Who says something on which record, and for whom: the side that alone sees it, or null for both. */
export type Speaking = {
  readonly subject: Subject
  readonly post: Post
  readonly side: string | null
  readonly by: Spoken
}

/** Lets somebody say or file something on a record of a cooperation; else the refusal, which tells nothing of it. */
export async function speakOn(
  db: Kysely<Tables>,
  actor: Actor,
  { space, kind, record, to }: Ref & { readonly space: string; readonly to: Audience },
): Promise<Answer<Speaking>> {
  const refusal = mayAct(actor, 'discuss', space)
  if (refusal !== null) return refusal
  const post = postFor(actor, 'discuss', space)
  const subject = await subjectOf(db, space, { kind, record })
  if (post === undefined || subject === undefined) return refused({ reason: 'not-found' })
  const side = to === 'own' ? post.side : null
  return { ok: true, value: { subject, post, side, by: await spokenBy(db, post) } }
}
