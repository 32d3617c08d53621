import { sql } from 'kysely'
import type { Role } from '../identity/actor.ts'
import { spokenBy } from '../judging/spoken.ts'
import { chronicle } from '../store/history.ts'
import { type Act, refused } from './act.ts'

type Own = {
  readonly id: string
  readonly side: string | null
  readonly party: string
  readonly role: Role
  readonly areas: readonly string[]
  readonly others: string
}

/**
 * Leaves the post that the session speaks for, with what is to be said to whoever takes it over. The post stands without
 * a holder until its administrator hands it on: a successor is theirs to name. The last administrator of a side stays
 * until there is another.
 */
export const leavePost: Act<'leave-post'> = async ({ space, reason = null }, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    if (actor.kind === 'anonymous') return refused({ reason: 'not-signed-in' })
    const { rows } = await sql<Own>`
      select id, side, party, role, areas, others from own_post(${space})`.execute(db)
    const [own] = rows
    if (own === undefined) return refused({ reason: 'not-found' })
    const { id, side, party, role, areas } = own
    if (role === 'administrator' && Number(own.others) === 0)
      return refused({ reason: 'conflict', message: lastOne, current: null })
    const by = await spokenBy(db, { space, side, party, role, areas })
    await sql`select leave_post(${space})`.execute(db)
    const told = { side, party, role, areas }
    const entry = { space, kind: 'post', record: id, act: 'leave-post', actor: actor.id, at: now() }
    const version = await chronicle(db, { ...entry, body: { by, reason, before: told, after: null } })
    return { ok: true, value: { id, version } }
  })

const lastOne =
  'You are the only administrator of your side: nobody could hand this post on. Hand it over to your successor, or invite another administrator first.'
