import { spokenBy } from '../judging/spoken.ts'
import { keepMarking } from '../marking/keep-marking.ts'
import { chronicledAs } from '../marking/marked-record.ts'
import { markingOf } from '../marking/marking-of.ts'
import { mayConfirm } from '../marking/may-confirm.ts'
import { chronicle } from '../store/history.ts'
import { type Act, refused } from './act.ts'

/** Does what another person of the same side has proposed: lets out what was strictly confidential. */
export const confirmRelease: Act<'confirm-release'> = async (body, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const spoken = await markingOf(db, actor, body)
    if (!spoken.ok) return spoken
    const { record, post, side } = spoken
    const { release, marking } = record
    if (release === null) {
      const message = 'No release of this waits to be confirmed.'
      return refused({ reason: 'conflict', message, current: { level: marking.level } })
    }
    if (!(await mayConfirm(db, actor, release))) {
      const message = 'You proposed this release yourself. Another person of your side has to confirm it.'
      return refused({ reason: 'forbidden', message })
    }
    const by = await spokenBy(db, post)
    const entry = {
      space: record.space,
      kind: chronicledAs(record.kind),
      record: record.id,
      actor: actor.id,
      at: now(),
    }
    const told = { by, proposedBy: release.by, before: marking, after: release.to }
    const version = await chronicle(db, { ...entry, act: 'confirm-release', body: told })
    await keepMarking(db, record, release.to, side)
    return { ok: true, value: { id: record.id, version } }
  })
