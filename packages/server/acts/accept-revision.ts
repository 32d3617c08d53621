import { acceptAndSeal, headOf } from '@comity/exchange'
import { keepSeal, keepStance, readRecord } from '../joint/joint-store.ts'
import { projectActivity } from '../joint/project-activity.ts'
import { spokenBy } from '../judging/spoken.ts'
import { chronicle } from '../store/history.ts'
import { type Act, refused } from './act.ts'
import { overtaken } from './propose-revision.ts'
import { sideOfRecord } from './side-of-record.ts'

/**
 * Accepts, for the actor's side, the very revision that the other stands by. Both being in this installation, the seal
 * is written in the same transaction (rule 8 of the exchange).
 */
export const acceptRevision: Act<'accept-revision'> = async (body, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const spoken = await sideOfRecord(db, actor, body.record, 'accept')
    if (!spoken.ok) return spoken
    const { space, side, post } = spoken
    const key = { space, record: body.record }
    const before = await readRecord(db, key)
    const said = acceptAndSeal(before, side, body.rev)
    if (!said.ok) {
      if (said.reason === 'stale-parent') return overtaken(said.head)
      const isOwn = before.offers.some((one) => one.rev === body.rev && one.side === side)
      const message = isOwn
        ? 'This is your own side’s offer. The other side has to accept it.'
        : 'No offer stands with this revision: it was withdrawn, or another took its place.'
      return refused({ reason: 'conflict', message, current: { agreed: said.head } })
    }
    const at = now()
    await keepStance(db, key, side, { act: 'accept', rev: body.rev }, at)
    if (said.sealed) await keepSeal(db, key, { rev: body.rev, parent: headOf(before) }, at)
    await projectActivity(db, space, body.record, said.record)
    const entry = {
      space,
      kind: 'activity',
      record: body.record,
      act: 'accept-revision',
      actor: actor.id,
      at,
    }
    const by = await spokenBy(db, post)
    const after = { agreed: headOf(said.record), rev: body.rev, side, sealed: said.sealed }
    const version = await chronicle(db, { ...entry, body: { by, before: { agreed: headOf(before) }, after } })
    return { ok: true, value: { id: body.record, version, rev: body.rev, sealed: said.sealed } }
  })
