import { sql } from 'kysely'
import { type Act, mayAct } from './act.ts'

/** Keeps until when a post has looked at its desk; the mark never goes back. */
export const seeDesk: Act<'see-desk'> = async ({ space }, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const refusal = mayAct(actor, 'follow', space)
    if (refusal !== null) return refusal
    await db
      .insertInto('desk_mark')
      .values({ space, actor: actor.id, seen_at: now() })
      .onConflict((clash) =>
        clash
          .columns(['space', 'actor'])
          .doUpdateSet({ seen_at: sql<Date>`greatest(desk_mark.seen_at, excluded.seen_at)` }),
      )
      .execute()
    return { ok: true, value: { id: space, version: 1 } }
  })
