import { sql } from 'kysely'
import { isUuid } from '../questions/question.ts'
import { type Act, refused } from './act.ts'

/** Ends one of one's own sessions, wherever it was left open. */
export const endSession: Act<'end-session'> = async ({ session }, { store, token }) =>
  store.asActor(token, async (db, actor) => {
    if (actor.kind === 'anonymous') return refused({ reason: 'not-signed-in' })
    if (!isUuid(session)) return refused({ reason: 'not-found' })
    const { rows } = await sql<{ done: boolean }>`select end_own_session(${session}) as done`.execute(db)
    if (!rows[0]?.done) return refused({ reason: 'not-found' })
    return { ok: true, value: { id: session, version: 1 } }
  })
