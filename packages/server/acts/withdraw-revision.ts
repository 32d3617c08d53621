import { headOf, standingOffer, withdraw } from '@comity/exchange'
import { keepSaid } from '../joint/keep-said.ts'
import { sayingOf } from '../joint/saying.ts'
import { settingFor } from '../joint/setting.ts'
import { type Act, refused } from './act.ts'
import { sideOfRecord } from './side-of-record.ts'

/** Takes back the offer that the actor's side stands by. It stays readable. */
export const withdrawRevision: Act<'withdraw-revision'> = async (body, { store, token, now }) =>
  store.asActor(
    token,
    async (db, actor) => {
      const spoken = await sideOfRecord(db, actor, body.record, 'propose')
      if (!spoken.ok) return spoken
      const { id, space, side, post, taken } = spoken
      const said = withdraw(taken.record, side)
      if (!said.ok) {
        const message = 'Your side has no offer here that stands.'
        return refused({ reason: 'conflict', message, current: { agreed: said.head } })
      }
      const at = now()
      const setting = await settingFor(db, space, [...taken.fields.values()], post)
      const saying = {
        ...{ id, at, act: 'withdraw-revision', actor: actor.id, taken, record: said.record },
        stances: [{ side, said: { act: 'withdraw' as const } }],
        // What was offered is told by its revision, which the history names.
        before: { rev: standingOffer(taken.record, side)?.rev ?? null, agreed: headOf(taken.record) },
        after: { side, agreed: headOf(taken.record) },
      }
      const version = (await keepSaid(db, space, [sayingOf(saying, setting)])).get(id) as number
      return { ok: true, value: { id, version } }
    },
    { plannedOnce: true },
  )
