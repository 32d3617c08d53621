import type { ActName, BodyOf } from '@comity/contract'
import { subjectOf } from '../desk/subjects.ts'
import { type Act, type ActContext, mayAct, refused } from './act.ts'

/** Follows a record for the post that asks. What one follows is one's own affair: no history tells of it. */
export const follow: Act<'follow'> = (body, context) => followed('follow', body, context)

export const unfollow: Act<'unfollow'> = (body, context) => followed('unfollow', body, context)

async function followed(
  name: Extract<ActName, 'follow' | 'unfollow'>,
  { space, kind, record }: BodyOf<'follow'>,
  { store, token, now }: ActContext,
) {
  return store.asActor(token, async (db, actor) => {
    const refusal = mayAct(actor, 'follow', space)
    if (refusal !== null) return refusal
    if ((await subjectOf(db, space, { kind, record })) === undefined) return refused({ reason: 'not-found' })
    const own = { space, actor: actor.id, kind, record }
    if (name === 'follow')
      await db
        .insertInto('follow')
        .values({ ...own, since: now() })
        .onConflict((clash) => clash.doNothing())
        .execute()
    else
      await db
        .deleteFrom('follow')
        .where((e) => e.and(own))
        .execute()
    return { ok: true as const, value: { id: record, version: 1 } }
  })
}
