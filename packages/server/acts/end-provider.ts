import { sql } from 'kysely'
import { managesSide } from '../identity/actor.ts'
import { spokenFor } from '../identity/spoken-for.ts'
import { chronicle } from '../store/history.ts'
import { type Act, mayAct, refused } from './act.ts'
import { notYourSide } from './invite.ts'

/** Takes the identity provider of a side away; whoever came in by it is out. */
export const endProvider: Act<'end-provider'> = async ({ space, side }, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const refusal = mayAct(actor, 'manage', space)
    if (refusal !== null) return refusal
    if (!managesSide(actor, space, side)) return notYourSide
    const { rows } = await sql<{ done: boolean }>`select end_provider(${space}, ${side}) as done`.execute(db)
    if (!rows[0]?.done) return refused({ reason: 'not-found' })
    const version = await chronicle(db, {
      space,
      kind: 'provider',
      record: side,
      act: 'end-provider',
      actor: actor.id,
      at: now(),
      body: { by: await spokenFor(db, actor, space), before: null, after: null },
    })
    return { ok: true, value: { id: side, version } }
  })
