import type { Biennium } from '@comity/contract'
import { useWords } from '../../messages/words.ts'

/** Whether the years were adopted, when, and by which meeting. */
export function Adopted({ of: { adoptedAt, meeting } }: { of: Biennium }) {
  const { say, tell, date } = useWords()
  if (adoptedAt === null) return <span>{say('matrix.planned')}</span>
  return (
    <span>
      {tell('matrix.adopted', { date: date(adoptedAt.slice(0, 10)), meeting: <bdi>{meeting}</bdi> })}
    </span>
  )
}
