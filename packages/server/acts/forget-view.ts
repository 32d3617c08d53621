import { isUuid } from '../questions/question.ts'
import { chronicle } from '../store/history.ts'
import { type Act, mayAct, refused } from './act.ts'

/** Lets go of a view of the actor's own post. */
export const forgetView: Act<'forget-view'> = async ({ view }, { store, token, now }) => {
  if (!isUuid(view)) return refused({ reason: 'not-found' })
  return store.asActor(token, async (db, actor) => {
    const held = await db
      .selectFrom('saved_view')
      .select('space')
      .where('id', '=', view)
      .where('actor', '=', actor.id)
      .executeTakeFirst()
    if (held === undefined)
      return refused({ reason: actor.kind === 'anonymous' ? 'not-signed-in' : 'not-found' })
    const { space } = held
    const refusal = mayAct(actor, 'propose', space)
    if (refusal !== null) return refusal
    await db.deleteFrom('saved_view').where('space', '=', space).where('id', '=', view).execute()
    // What a post keeps for itself is not told in a history that others may read.
    const body = { before: null, after: null }
    const entry = { space, kind: 'view', record: view, act: 'forget-view', actor: actor.id, at: now(), body }
    return { ok: true, value: { id: view, version: await chronicle(db, entry) } }
  })
}
