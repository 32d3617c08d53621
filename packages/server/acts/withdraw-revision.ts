import { headOf, withdraw } from '@comity/exchange'
import { postFor } from '../identity/actor.ts'
import { keepStance, lockRecord, readRecord } from '../joint/joint-store.ts'
import { projectActivity } from '../joint/project-activity.ts'
import { recordNamed } from '../joint/record-named.ts'
import { spokenBy } from '../judging/spoken.ts'
import { chronicle } from '../store/history.ts'
import { type Act, mayAct, refused } from './act.ts'

/** Takes back the offer that the actor's side stands by. It stays readable. */
export const withdrawRevision: Act<'withdraw-revision'> = async (body, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const named = await recordNamed(db, body.record)
    if (named === undefined) {
      return refused({ reason: actor.kind === 'anonymous' ? 'not-signed-in' : 'not-found' })
    }
    const { space } = named
    const refusal = mayAct(actor, 'propose', space)
    if (refusal !== null) return refusal
    const key = { space, record: body.record }
    const post = postFor(actor, 'propose', space)
    const side = post?.side
    if (!post || !side || !(await lockRecord(db, key))) return refused({ reason: 'not-found' })
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
