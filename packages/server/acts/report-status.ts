import { keepStatus } from '../joint/keep-status.ts'
import type { Act } from './act.ts'
import { sideOfRecord } from './side-of-record.ts'

/** Says how an activity comes along, for the actor's own side; where the sides differ, both are shown. */
export const reportStatus: Act<'report-status'> = async ({ activity, status }, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const spoken = await sideOfRecord(db, actor, activity, 'report')
    if (!spoken.ok) return spoken
    const { space, side, post } = spoken
    const version = await keepStatus(db, { space, activity, side, status, at: now(), actor, post })
    return { ok: true, value: { id: activity, version } }
  })
