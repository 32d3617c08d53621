import { acceptAndSeal, headOf } from '@comity/exchange'
import { keepSaid } from '../joint/keep-said.ts'
import { overtaken } from '../joint/offer-of.ts'
import { sayingOf } from '../joint/saying.ts'
import { settingFor } from '../joint/setting.ts'
import { type Act, refused } from './act.ts'
import { sideOfRecord } from './side-of-record.ts'

/**
 * Accepts, for the actor's side, the very revision that the other stands by. Both being in this installation, the seal
 * is written in the same transaction (rule 8 of the exchange).
 */
export const acceptRevision: Act<'accept-revision'> = async (body, { store, token, now }) =>
  store.asActor(
    token,
    async (db, actor) => {
      const spoken = await sideOfRecord(db, actor, body.record, 'accept')
      if (!spoken.ok) return spoken
      const { id, space, side, post, taken } = spoken
      const { rev } = body
      const said = acceptAndSeal(taken.record, side, rev)
      if (!said.ok) {
        if (said.reason === 'stale-parent') return overtaken(said.head)
        const isOwn = taken.record.offers.some((one) => one.rev === rev && one.side === side)
        const message = isOwn
          ? 'This is your own side’s offer. The other side has to accept it.'
          : 'No offer stands with this revision: it was withdrawn, or another took its place.'
        return refused({ reason: 'conflict', message, current: { agreed: said.head } })
      }
      const at = now()
      const setting = await settingFor(db, space, [...taken.fields.values()], post)
      const before = headOf(taken.record)
      const saying = {
        ...{ id, at, act: 'accept-revision', actor: actor.id, taken, record: said.record },
        stances: [{ side, said: { act: 'accept' as const, rev } }],
        seal: said.sealed ? { rev, parent: before } : null,
        before: { agreed: before },
        after: { agreed: headOf(said.record), rev, side, sealed: said.sealed },
      }
      const version = (await keepSaid(db, space, [sayingOf(saying, setting)])).get(id) as number
      return { ok: true, value: { id, version, rev, sealed: said.sealed } }
    },
    { plannedOnce: true },
  )
