import type { ActivityItem } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { lastDay } from './days.ts'

type Props = { of: Pick<ActivityItem, 'from' | 'to' | 'overdue'>; today?: string | undefined }

/** That an activity is overdue, and by how long where the day is known on which it is read. */
export function Late({ of: { from, to, overdue }, today }: Props) {
  const { say, lasting } = useWords()
  if (!overdue) return null
  const end = to ?? from
  if (today === undefined || end === null) return <b className="late">{say('matrix.overdue')}</b>
  const days = (Date.parse(today) - Date.parse(lastDay(end))) / 86_400_000
  return <b className="late">{say('matrix.late', { time: lasting(days) })}</b>
}
