import { sql } from 'kysely'
import { type Act, refused } from './act.ts'

/** Says for which of one's posts this session speaks; the others rest meanwhile. */
export const speakFor: Act<'speak-for'> = async ({ post }, { store, token }) =>
  store.asActor(token, async (db, actor) => {
    if (actor.kind === 'anonymous') return refused({ reason: 'not-signed-in' })
    const { rows } = await sql<{ done: boolean }>`select speak_as(${post}) as done`.execute(db)
    if (!rows[0]?.done) return refused({ reason: 'not-found' })
    return { ok: true, value: { id: post, version: 1 } }
  })
