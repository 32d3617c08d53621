import type { ActivityStatus } from '@comity/programme'
import { type Saying, sayingOf } from './saying.ts'
import type { Setting } from './setting.ts'
import type { TakenUp } from './take-up.ts'

type Report = {
  readonly id: string
  readonly side: string
  readonly status: ActivityStatus
  readonly at: Date
  readonly actor: string
  readonly taken: TakenUp
}

/** What a side says of how an activity comes along. */
export function reportOf({ side, status, ...said }: Report, setting: Setting): Saying {
  const before = { side, status: said.taken.statuses[side] ?? 'not begun' }
  return sayingOf(
    { ...said, act: 'report-status', statuses: [{ side, status }], before, after: { side, status } },
    setting,
  )
}
