import { sql } from 'kysely'
import { governedPost } from '../identity/governed-post.ts'
import { spokenFor } from '../identity/spoken-for.ts'
import { chronicle } from '../store/history.ts'
import type { Act } from './act.ts'

/** Ends a post: whoever spoke for it is out at once, and what they did stays. */
export const endPost: Act<'end-post'> = async (body, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const governed = await governedPost(db, actor, body.post)
    if (!governed.ok) return governed
    const { id, space, side, party, role, areas } = governed.post
    const by = await spokenFor(db, actor, space)
    await sql`select end_post(${id})`.execute(db)
    const version = await chronicle(db, {
      space,
      kind: 'post',
      record: id,
      act: 'end-post',
      actor: actor.id,
      at: now(),
      body: { by, before: { side, party, role, areas }, after: null },
    })
    return { ok: true, value: { id, version } }
  })
