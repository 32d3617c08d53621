import { spokenBy } from '../judging/spoken.ts'
import { markingOf } from '../marking/marking-of.ts'
import { chronicle } from '../store/history.ts'
import { type Act, refused } from './act.ts'

/** Takes back what a third party was given to see. */
export const takeSight: Act<'take-sight'> = async (body, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const spoken = await markingOf(db, actor, body)
    if (!spoken.ok) return spoken
    const { record, post } = spoken
    const { space, kind, id } = record
    const taken = await db
      .deleteFrom('sight')
      .where('space', '=', space)
      .where('kind', '=', kind)
      .where('record', '=', id)
      .where('party', '=', body.party)
      .returning(['party', 'until'])
      .executeTakeFirst()
    if (taken === undefined) {
      const message = 'This body was not given sight of the record, or no longer has it.'
      return refused({ reason: 'conflict', message, current: null })
    }
    const by = await spokenBy(db, post)
    const entry = { space, kind, record: id, act: 'take-sight', actor: actor.id, at: now() }
    return {
      ok: true,
      value: { id, version: await chronicle(db, { ...entry, body: { by, before: taken, after: null } }) },
    }
  })
