import type { Biennium } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { AdoptingMeeting } from '../meetings/noted.tsx'

/** Whether the years were adopted, when, and by which meeting. */
export function Adopted({ of }: { of: Biennium }) {
  const { say, tell, date } = useWords()
  const { adoptedAt } = of
  if (adoptedAt === null) return <span>{say('matrix.planned')}</span>
  return (
    <span>
      {tell('matrix.adopted', { date: date(adoptedAt.slice(0, 10)), meeting: <AdoptingMeeting of={of} /> })}
    </span>
  )
}
