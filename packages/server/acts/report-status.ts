import { keepSaid } from '../joint/keep-said.ts'
import { reportOf } from '../joint/report.ts'
import { settingFor } from '../joint/setting.ts'
import type { Act } from './act.ts'
import { sideOfRecord } from './side-of-record.ts'

/** Says how an activity comes along, for the actor's own side; where the sides differ, both are shown. */
export const reportStatus: Act<'report-status'> = async ({ activity, status }, { store, token, now }) =>
  store.asActor(
    token,
    async (db, actor) => {
      const spoken = await sideOfRecord(db, actor, activity, 'report')
      if (!spoken.ok) return spoken
      const { id, space, side, post, taken } = spoken
      const setting = await settingFor(db, space, [...taken.fields.values()], post)
      const saying = reportOf({ id, side, status, at: now(), actor: actor.id, taken }, setting)
      const version = (await keepSaid(db, space, [saying])).get(id) as number
      return { ok: true, value: { id, version } }
    },
    { plannedOnce: true },
  )
