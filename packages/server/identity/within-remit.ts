import type { Beyond } from '@comity/contract'
import { type Actor, type Deed, type Post, postFor } from './actor.ts'

/** What a record is about, and the bodies that it concerns: whom a mandate addresses, who leads an activity. */
export type Concern = { readonly areas: readonly string[]; readonly bodies: readonly string[] }

/** What somebody says for a body: it has to be theirs to say. Reading, speaking on a record and following it are not. */
const saidForABody: readonly Deed[] = ['steer', 'report']

/**
 * Why a post may not do this to a record that its role lets it do to others, or null where it may. A focal point speaks
 * for its body, in its areas; one of a whole side for every body of it, one without areas in all of them. Officers and
 * approvers speak for their side. Comments are not bounded: a mention may ask a focal point about any record.
 */
export function beyondRemit(
  { role, side, party, areas }: Pick<Post, 'role' | 'side' | 'party' | 'areas'>,
  deed: Deed,
  concern: Concern,
): Beyond | null {
  if (role !== 'focal-point' || !saidForABody.includes(deed)) return null
  if (areas.length > 0 && !concern.areas.some((area) => areas.includes(area))) return 'areas'
  return party === side || concern.bodies.includes(party) ? null : 'body'
}

/** The post by which an actor may do this to a record, else why none of its posts may. */
export function postWithin(
  actor: Actor,
  deed: Exclude<Deed, 'read'>,
  space: string,
  concern: Concern,
): { readonly post: Post | undefined; readonly beyond: Beyond | null } {
  const within = actor.posts.filter((post) => beyondRemit(post, deed, concern) === null)
  const post = postFor({ ...actor, posts: within }, deed, space)
  if (post !== undefined) return { post, beyond: null }
  const first = postFor(actor, deed, space)
  return { post: undefined, beyond: first === undefined ? null : beyondRemit(first, deed, concern) }
}

/** Says to a focal point why this is not theirs to say, and whose it is. */
export const beyondSaid: { readonly [B in Beyond]: string } = {
  areas:
    'You speak as a focal point for your areas, and this is of none of them. A focal point for its areas may say it, or a desk officer or an approver of your side.',
  body: 'You speak as a focal point for your body, and this does not concern it. A focal point of the body that it concerns may say it, or a desk officer or an approver of your side.',
}
