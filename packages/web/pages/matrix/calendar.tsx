import type { ActivityItem, Biennium } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { useAddresses } from '../in-space.ts'
import { firstDay, lastDay, monthsOf } from './days.ts'
import { Late } from './late.tsx'
import './calendar.css'

type Props = { activities: readonly ActivityItem[]; biennium: Biennium; today: string }

/** Month by month what begins, what ends and how much is under way; what has no month stands below. */
export function Calendar({ activities, biennium, today }: Props) {
  const { say } = useWords()
  const years = Array.from({ length: biennium.to - biennium.from + 1 }, (_, n) => biennium.from + n)
  const open = activities.filter(({ from, to }) => from === null && to === null)
  return (
    <>
      {years.map((year) => (
        <section key={year} className="section year" aria-labelledby={`year-${year}`}>
          <header>
            <h2 id={`year-${year}`}>{year}</h2>
          </header>
          <WholeYear activities={activities} year={year} />
          <ol className="months">
            {monthsOf(year, year).map((month) => (
              <Month key={month} month={month} activities={activities} isNow={today.startsWith(month)} />
            ))}
          </ol>
        </section>
      ))}
      {open.length > 0 && (
        <section className="section" aria-labelledby="open-head">
          <header>
            <h2 id="open-head">{say('calendar.open', { n: open.length })}</h2>
          </header>
          <List of={open} />
        </section>
      )}
    </>
  )
}

/** What is given to the year only. */
function WholeYear({ activities, year }: { activities: readonly ActivityItem[]; year: number }) {
  const { say } = useWords()
  const some = activities.filter(({ from, to }) => (from ?? to) === String(year))
  if (some.length === 0) return null
  return (
    <>
      <h3>{say('calendar.in-year')}</h3>
      <List of={some} />
    </>
  )
}

function Month({
  month,
  activities,
  isNow,
}: {
  month: string
  activities: readonly ActivityItem[]
  isNow: boolean
}) {
  const { say, date } = useWords()
  const { begins, ends, under } = happeningIn(month, activities)
  return (
    <li className={isNow ? 'now' : undefined} aria-current={isNow ? 'date' : undefined}>
      <h3>{date(month)}</h3>
      {begins.length > 0 && <List of={begins} />}
      {ends.length > 0 && (
        <>
          <p className="quiet">{say('calendar.ends')}</p>
          <List of={ends} />
        </>
      )}
      {under > 0 && <p className="quiet">{say('calendar.under', { n: under })}</p>}
    </li>
  )
}

/** What begins in a month, what ends in it having begun before, and how much runs through it. */
function happeningIn<T extends Pick<ActivityItem, 'from' | 'to'>>(month: string, activities: readonly T[]) {
  const begins: T[] = []
  const ends: T[] = []
  let under = 0
  for (const activity of activities) {
    const from = activity.from ?? activity.to
    const to = activity.to ?? activity.from
    if (from === null || to === null) continue
    const [first, last] = [firstDay(from), lastDay(to)]
    if (from.length > 4 && from.startsWith(month)) begins.push(activity)
    else if (to.length > 4 && to.startsWith(month)) ends.push(activity)
    else if (first <= `${month}-01` && last >= lastDay(month)) under++
  }
  return { begins, ends, under }
}

function List({ of: activities }: { of: readonly ActivityItem[] }) {
  const { dates } = useWords()
  const to = useAddresses()
  return (
    <ul className="bodies">
      {activities.map((activity) => (
        <li key={activity.id}>
          <a href={to.activity(activity.id)}>
            <bdi>{activity.title}</bdi>
          </a>{' '}
          {(activity.from ?? activity.to) && (
            <small>{dates(activity.from ?? activity.to ?? '', activity.to ?? activity.from ?? '')}</small>
          )}{' '}
          <Late of={activity} />
        </li>
      ))}
    </ul>
  )
}
