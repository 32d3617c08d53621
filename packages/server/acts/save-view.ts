import { chronicle } from '../store/history.ts'
import { uuidv7 } from '../store/uuid.ts'
import { type Act, invalid, mayAct } from './act.ts'

/** Keeps a view under a name for the actor's post. The same name again keeps the newer view in its place. */
export const saveView: Act<'save-view'> = async ({ space, name, query }, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const refusal = mayAct(actor, 'propose', space)
    if (refusal !== null) return refusal
    const at = now()
    const own = await db
      .selectFrom('saved_view')
      .select(['id', 'name'])
      .where('space', '=', space)
      .where('actor', '=', actor.id)
      .execute()
    const held = own.find((view) => view.name === name)
    if (held === undefined && own.length >= mostKept) {
      return invalid('name', `A post keeps at most ${mostKept} views. Let go of one first.`)
    }
    const id = held?.id ?? uuidv7(at.getTime())
    if (held === undefined) {
      await db.insertInto('saved_view').values({ space, id, actor: actor.id, name, query, at }).execute()
    } else {
      await db
        .updateTable('saved_view')
        .set({ query, at })
        .where('space', '=', space)
        .where('id', '=', id)
        .execute()
    }
    // What a post keeps for itself is not told in a history that others may read.
    const body = { before: null, after: null }
    const entry = { space, kind: 'view', record: id, act: 'save-view', actor: actor.id, at, body }
    return { ok: true, value: { id, version: await chronicle(db, entry) } }
  })

const mostKept = 50
