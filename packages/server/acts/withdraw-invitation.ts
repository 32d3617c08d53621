import { sql } from 'kysely'
import { spokenFor } from '../identity/spoken-for.ts'
import { isUuid } from '../questions/question.ts'
import { chronicle } from '../store/history.ts'
import { type Act, refused } from './act.ts'

/** Takes an invitation back: its address opens nothing any more. A post that was handed over stands without a holder. */
export const withdrawInvitation: Act<'withdraw-invitation'> = async ({ invitation }, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    if (actor.kind === 'anonymous') return refused({ reason: 'not-signed-in' })
    if (!isUuid(invitation)) return refused({ reason: 'not-found' })
    const { rows } = await sql<Withdrawn>`
      select id, space, side, party, role, areas from withdraw_invitation(${invitation})`.execute(db)
    const [row] = rows
    if (row === undefined) return refused({ reason: 'not-found' })
    const { space, side, party, role, areas } = row
    const version = await chronicle(db, {
      space,
      kind: 'post',
      record: row.id,
      act: 'withdraw-invitation',
      actor: actor.id,
      at: now(),
      body: { by: await spokenFor(db, actor, space), before: { side, party, role, areas }, after: null },
    })
    return { ok: true, value: { id: row.id, version } }
  })

type Withdrawn = {
  readonly id: string
  readonly space: string
  readonly side: string | null
  readonly party: string
  readonly role: string
  readonly areas: readonly string[]
}
