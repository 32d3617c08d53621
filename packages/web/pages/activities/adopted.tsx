import type { Activity } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { useAddresses } from '../in-space.ts'
import { AdoptingMeeting } from '../meetings/noted.tsx'
import { Differences, type Shown } from './fields.tsx'

/** For which years it was adopted, and what is agreed otherwise since: the plan stays as the meeting had it. */
export function Adopted({
  of: { biennium, from, to, ...adopted },
  shown,
}: {
  of: Activity['adopted'][number]
  shown: Shown
}) {
  const { say, tell, date } = useWords()
  const addresses = useAddresses()
  const head = `adopted-${biennium}`
  const { at, differences } = adopted
  return (
    <section className="section" aria-labelledby={head}>
      <header>
        <h2 id={head}>{say('activity.adopted', { from: String(from), to: String(to) })}</h2>
      </header>
      <p className="quiet">
        {tell('matrix.adopted', { date: date(at.slice(0, 10)), meeting: <AdoptingMeeting of={adopted} /> })}{' '}
        <a href={addresses.outcome(biennium)}>{say('activity.adopted.outcome')}</a>
      </p>
      {differences.length === 0 ? (
        <p>{say('activity.adopted.same')}</p>
      ) : (
        <>
          <p>{say('activity.adopted.changed')}</p>
          <Differences
            of={differences}
            shown={shown}
            heads={['activity.adopted.then', 'activity.adopted.now']}
          />
        </>
      )}
    </section>
  )
}
