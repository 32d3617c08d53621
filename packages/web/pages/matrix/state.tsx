import type { ActivityItem } from '@comity/contract'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'
import { Side } from '../../ui/side.tsx'
import { sideIndex, useSpace } from '../in-space.ts'

/** Agreed, offered by whom, or crossing: what an activity is between the two sides. */
export function AgreedOrOffered({
  of: { agreed, crossed, offered },
}: {
  of: Pick<ActivityItem, 'agreed' | 'crossed' | 'offered'>
}) {
  const { say, tell } = useWords()
  if (crossed) return <b className="crossed">{say('activity.state.crossed')}</b>
  const [side] = offered
  if (side === undefined) {
    return agreed ? (
      <span className="agreed">{say('activity.state.agreed')}</span>
    ) : (
      <span className="quiet">{say('activity.state.none')}</span>
    )
  }
  return (
    <span className={agreed ? 'agreed' : 'offered'}>
      {tell(agreed ? 'activity.state.agreed-offered' : 'activity.state.offered', {
        side: <SideName of={side} />,
      })}
    </span>
  )
}

/** A side by its short name, with its mark. */
export function SideName({ of: id }: { of: string }) {
  const space = useSpace()
  const text = useNameText()
  const side = space.sides.find((one) => one.id === id)
  return (
    <Side of={sideIndex(space, id)}>
      <bdi className="keep">{side === undefined ? id : text(side.short)}</bdi>
    </Side>
  )
}

type Status = ActivityItem['sides'][string]['status']

/** How an activity comes along, as a mark and a word. */
export function StatusWords({ of: status }: { of: Status }) {
  const { say } = useWords()
  const key = status.replace(' ', '-')
  return <span className={`status ${key}`}>{say(`status.${key}` as MessageKey)}</span>
}
