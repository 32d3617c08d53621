import { sql } from 'kysely'
import { postFor } from '../identity/actor.ts'
import { spokenBy } from '../judging/spoken.ts'
import { isUuid } from '../questions/question.ts'
import { chronicle } from '../store/history.ts'
import { type Act, mayAct, refused } from './act.ts'

/**
 * Freezes what is agreed for a biennium, as the general meeting adopted it: for each activity the revision that was
 * agreed then. What is only offered is not adopted, and stays open.
 */
export const adoptBiennium: Act<'adopt-biennium'> = async (body, { store, token, now }) => {
  if (!isUuid(body.biennium)) return refused({ reason: 'not-found' })
  return store.asActor(token, async (db, actor) => {
    const seen = await db
      .selectFrom('biennium')
      .select('space')
      .where('id', '=', body.biennium)
      .executeTakeFirst()
    if (seen === undefined) {
      return refused({ reason: actor.kind === 'anonymous' ? 'not-signed-in' : 'not-found' })
    }
    const { space } = seen
    const refusal = mayAct(actor, 'adopt', space)
    if (refusal !== null) return refusal
    const post = postFor(actor, 'adopt', space)
    const held = await db
      .selectFrom('biennium')
      .select('adopted_at')
      .where('space', '=', space)
      .where('id', '=', body.biennium)
      .forUpdate()
      .executeTakeFirst()
    if (post === undefined || held === undefined) return refused({ reason: 'not-found' })
    if (held.adopted_at !== null) {
      const message = 'This biennium was adopted before, and stays as it was adopted.'
      return refused({ reason: 'conflict', message, current: { adoptedAt: held.adopted_at.toISOString() } })
    }
    const at = now()
    const { rows } = await sql<{ activity: string }>`
      insert into adopted (space, biennium, activity, rev)
      select a.space, a.biennium, a.id, r.agreed from activity a
        join joint_record r on r.space = a.space and r.id = a.id
       where a.space = ${space} and a.biennium = ${body.biennium} and r.agreed is not null
      returning activity`.execute(db)
    if (rows.length === 0) {
      const message = 'Nothing is agreed for these years yet, so there is nothing to adopt.'
      return refused({ reason: 'conflict', message, current: { adoptedAt: null } })
    }
    await db
      .updateTable('biennium')
      .set({ adopted_at: at, meeting: body.meeting })
      .where('space', '=', space)
      .where('id', '=', body.biennium)
      .execute()
    const by = await spokenBy(db, post)
    const entry = {
      space,
      kind: 'biennium',
      record: body.biennium,
      act: 'adopt-biennium',
      actor: actor.id,
      at,
    }
    const after = { adopted: rows.length, meeting: body.meeting }
    const version = await chronicle(db, { ...entry, body: { by, before: { adopted: null }, after } })
    return { ok: true, value: { id: body.biennium, version, adopted: rows.length } }
  })
}
