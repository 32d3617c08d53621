import { contradictionsInLife, decidedStates, type MandateLife } from '@comity/programme'
import { spokenBy } from '../judging/spoken.ts'
import { keepLife } from '../mandates/life.ts'
import { mandateSpokenOf } from '../mandates/mandate-spoken-of.ts'
import { movedSince } from '../mandates/moved-since.ts'
import { chronicle } from '../store/history.ts'
import { type Act, refused } from './act.ts'
import { changed } from './set-mandate.ts'

/**
 * Records how a mandate stands. It stays valid until its organ decides otherwise: whoever says that it was renewed,
 * adapted, merged, replaced or retired names the decision (A/RES/80/251, paragraph 20).
 */
export const decideMandate: Act<'decide-mandate'> = async (body, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const spoken = await mandateSpokenOf(db, actor, body.mandate, 'decide')
    if (!spoken.ok) return spoken
    const { space, post, mandate, life: before } = spoken
    const moved = await movedSince(db, { space, mandate, addressee: null }, body.seen)
    if (moved !== null) return moved
    const { state, decision = null, decidedOn = null } = body
    const isDecided = decidedStates.includes(state)
    const after: MandateLife = {
      ...before,
      state,
      decision: isDecided ? decision : null,
      decidedOn: isDecided ? decidedOn : null,
    }
    const violations = contradictionsInLife(after, actor.day)
    if (violations.length > 0) return refused({ reason: 'invalid', violations })
    const at = now()
    await keepLife(db, { space, mandate }, after, at)
    const by = await spokenBy(db, post)
    const told = { by, ...changed(before, after) }
    const entry = { space, kind: 'mandate-life', record: mandate, act: 'decide-mandate', actor: actor.id, at }
    return { ok: true, value: { id: mandate, version: await chronicle(db, { ...entry, body: told }) } }
  })
