import { headOf, withdraw } from '@comity/exchange'
import { keepStance, readRecord } from '../joint/joint-store.ts'
import { projectActivity } from '../joint/project-activity.ts'
import { spokenBy } from '../judging/spoken.ts'
import { chronicle } from '../store/history.ts'
import { type Act, refused } from './act.ts'
import { sideOfRecord } from './side-of-record.ts'

/** Takes back the offer that the actor's side stands by. It stays readable. */
export const withdrawRevision: Act<'withdraw-revision'> = async (body, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const spoken = await sideOfRecord(db, actor, body.record, 'propose')
    if (!spoken.ok) return spoken
    const { space, side, post } = spoken
    const key = { space, record: body.record }
    const before = await readRecord(db, key)
    const said = withdraw(before, side)
    if (!said.ok) {
      const message = 'Your side has no offer here that stands.'
      return refused({ reason: 'conflict', message, current: { agreed: said.head } })
    }
    const at = now()
    await keepStance(db, key, side, { act: 'withdraw' }, at)
    await projectActivity(db, space, body.record, said.record)
    const by = await spokenBy(db, post)
    const entry = {
      space,
      kind: 'activity',
      record: body.record,
      act: 'withdraw-revision',
      actor: actor.id,
      at,
    }
    const after = { side, agreed: headOf(before) }
    const version = await chronicle(db, { ...entry, body: { by, before: null, after } })
    return { ok: true, value: { id: body.record, version } }
  })
