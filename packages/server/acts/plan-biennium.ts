import { chronicle } from '../store/history.ts'
import { uuidv7 } from '../store/uuid.ts'
import { type Act, invalid, mayAct, refused } from './act.ts'

/** Opens two years of the programme to be planned. The same years again are a conflict that names what is there. */
export const planBiennium: Act<'plan-biennium'> = async ({ space, from, to }, { store, token, now }) => {
  if (to < from) return invalid('to', 'It ends before it begins.')
  if (to - from > 5) return invalid('to', 'A programme of more than six years is none that is adopted here.')
  return store.asActor(token, async (db, actor) => {
    const refusal = mayAct(actor, 'propose', space)
    if (refusal !== null) return refusal
    const at = now()
    const id = uuidv7(at.getTime())
    const added = await db
      .insertInto('biennium')
      .values({ space, id, year_from: from, year_to: to, meeting: null })
      .onConflict((clash) => clash.columns(['space', 'year_from', 'year_to']).doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows === 0n) {
      const held = await db
        .selectFrom('biennium')
        .select('id')
        .where('space', '=', space)
        .where('year_from', '=', from)
        .where('year_to', '=', to)
        .executeTakeFirst()
      const message = `The years ${from} to ${to} are planned here already.`
      return refused({ reason: 'conflict', message, current: { biennium: held?.id ?? null } })
    }
    const entry = { space, kind: 'biennium', record: id, act: 'plan-biennium', actor: actor.id, at }
    const version = await chronicle(db, { ...entry, body: { before: null, after: { from, to } } })
    return { ok: true, value: { id, version } }
  })
}
