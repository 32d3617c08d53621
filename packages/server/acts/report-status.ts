import { readRecord } from '../joint/joint-store.ts'
import { projectActivity } from '../joint/project-activity.ts'
import { spokenBy } from '../judging/spoken.ts'
import { chronicle } from '../store/history.ts'
import type { Act } from './act.ts'
import { sideOfRecord } from './side-of-record.ts'

/** Says how an activity comes along, for the actor's own side; where the sides differ, both are shown. */
export const reportStatus: Act<'report-status'> = async ({ activity, status }, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const spoken = await sideOfRecord(db, actor, activity, 'propose')
    if (!spoken.ok) return spoken
    const { space, side, post } = spoken
    const held = await db
      .selectFrom('activity_status')
      .select('status')
      .where('space', '=', space)
      .where('activity', '=', activity)
      .where('side', '=', side)
      .executeTakeFirst()
    const at = now()
    await db
      .insertInto('activity_status')
      .values({ space, activity, side, status, at })
      .onConflict((clash) => clash.columns(['space', 'activity', 'side']).doUpdateSet({ status, at }))
      .execute()
    await projectActivity(db, space, activity, await readRecord(db, { space, record: activity }))
    const by = await spokenBy(db, post)
    const entry = { space, kind: 'activity', record: activity, act: 'report-status', actor: actor.id, at }
    const body = { by, before: { side, status: held?.status ?? 'not begun' }, after: { side, status } }
    const version = await chronicle(db, { ...entry, body })
    return { ok: true, value: { id: activity, version } }
  })
