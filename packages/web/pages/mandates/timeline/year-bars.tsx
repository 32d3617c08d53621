import type { MandateTimeline } from '@comity/contract'
import { useWords } from '../../../messages/words.ts'
import { addressOfList, type ListState } from '../../../ui/list/list-state.ts'
import { Scrollable } from '../../../ui/scrollable.tsx'
import type { ShownYears } from './shown-years.ts'

type Props = { timeline: MandateTimeline; state: ListState; path: string; shown: ShownYears }

const height = 72
/** With more years than this between two, the empty ones would only push the others apart. */
const longestGap = 12

/** How many fall due in each year, those that are overdue in the red ink. Every year leads to its mandates. */
export function YearBars({ timeline, state, path, shown }: Props) {
  const { say, number } = useWords()
  const { years, today } = timeline
  if (years.length === 0) return null
  const most = Math.max(...years.map(({ count }) => count))
  const isShown = (year: string) => year >= (shown.from ?? '') && (shown.to === undefined || year <= shown.to)
  return (
    <Scrollable label={say('scrolls', { name: say('timeline.years') })}>
      <ol className="year-bars" aria-label={say('timeline.years')}>
        {withGaps(years).map(({ year, count, overdue }) => {
          const size = (n: number) => (n === 0 ? 0 : Math.max(2, Math.round((height * n) / most)))
          const late = size(overdue)
          const whole = Math.max(late, size(count))
          const bar = (
            <>
              <svg width="100%" height={height} aria-hidden="true" focusable="false">
                <rect className="ahead" x="20%" width="60%" y={height - whole} height={whole - late} />
                <rect className="late" x="20%" width="60%" y={height - late} height={late} />
                <line x2="100%" y1={height - 0.5} y2={height - 0.5} />
              </svg>
              <span aria-hidden="true" className="count">
                {count > 0 && number(count)}
              </span>
              <span aria-hidden="true">{year}</span>
              <span className="unseen">{say('timeline.year', { year, n: count, overdue })}</span>
            </>
          )
          const now = year === today.slice(0, 4)
          return (
            <li
              key={year}
              className={[isShown(year) && 'shown', now && 'now opens-here'].filter(Boolean).join(' ')}
            >
              {count === 0 ? (
                <span className="bar-of">{bar}</span>
              ) : (
                <a
                  className="bar-of"
                  href={addressOfList(path, { filter: { ...state.filter, year }, columns: [] }, {})}
                  aria-current={state.filter.year === year ? 'true' : undefined}
                >
                  {bar}
                </a>
              )}
            </li>
          )
        })}
      </ol>
    </Scrollable>
  )
}

/** The years in a row, also those in which nothing falls due, unless they are many. */
function withGaps(years: MandateTimeline['years']): MandateTimeline['years'] {
  return years.flatMap((year, n) => {
    const before = years[n - 1]
    const gap = before === undefined ? 0 : Number(year.year) - Number(before.year) - 1
    const empty = gap > longestGap ? 0 : gap
    return [
      ...Array.from({ length: empty }, (_, k) => ({
        year: String(Number(year.year) - empty + k),
        count: 0,
        overdue: 0,
      })),
      year,
    ]
  })
}
