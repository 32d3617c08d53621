import { keepSaid } from '../joint/keep-said.ts'
import { reportOf } from '../joint/report.ts'
import { settingFor } from '../joint/setting.ts'
import { type Act, refused } from './act.ts'
import { sideOfRecord } from './side-of-record.ts'

/** Says how an activity comes along, for the actor's own side; where the sides differ, both are shown. */
export const reportStatus: Act<'report-status'> = async ({ activity, status, seen }, { store, token, now }) =>
  store.asActor(
    token,
    async (db, actor) => {
      const spoken = await sideOfRecord(db, actor, activity, 'report')
      if (!spoken.ok) return spoken
      const { id, space, side, post, taken } = spoken
      const said = taken.statuses[side] ?? 'not begun'
      if (seen !== undefined && seen !== said) {
        const message = `Your side said otherwise since you looked: ${said}. Say it again where it is still so.`
        return refused({ reason: 'conflict', message, current: { status: said } })
      }
      const setting = await settingFor(db, space, [...taken.fields.values()], post)
      const saying = reportOf({ id, side, status, at: now(), actor: actor.id, taken }, setting)
      const version = (await keepSaid(db, space, [saying])).get(id) as number
      return { ok: true, value: { id, version } }
    },
    { plannedOnce: true },
  )
