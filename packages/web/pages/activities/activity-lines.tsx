import type { ActivityItem } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { useAddresses } from '../in-space.ts'
import '../matrix/matrix.css'
import { AgreedOrOffered } from '../matrix/state.tsx'

/** A few activities, a line each: what it is called, whether it is agreed, and whether it is late. */
export function ActivityLines({ of: activities }: { of: readonly ActivityItem[] }) {
  const { say } = useWords()
  const to = useAddresses()
  return (
    <ul className="years">
      {activities.map((activity) => (
        <li key={activity.id}>
          <a href={to.activity(activity.id)}>
            <bdi>{activity.title}</bdi>
          </a>{' '}
          <AgreedOrOffered of={activity} />{' '}
          {activity.overdue && <b className="late">{say('matrix.overdue')}</b>}
        </li>
      ))}
    </ul>
  )
}
