import type { ActivityItem, AreaItem, Biennium } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Name } from '../../ui/name.tsx'
import { useAddresses } from '../in-space.ts'
import { type Scale, scaleOf } from '../mandates/timeline/scale.ts'
import { firstDay, lastDay } from './days.ts'
import { Late } from './late.tsx'
import { AgreedOrOffered } from './state.tsx'
import './timeline.css'

type Props = {
  activities: readonly ActivityItem[]
  areas: readonly AreaItem[]
  /** Of some activities alone, an area without one says nothing. */
  isNarrowed: boolean
  biennium: Biennium
  today: string
  caption: string
}

/** Each activity under its areas with its period, drawn on one line of years and said in words beside it. */
export function ActivityTimeline({ activities, areas, isNarrowed, biennium, today, caption }: Props) {
  const { say, dir } = useWords()
  const days = activities.flatMap(({ from, to }) => [from, to].flatMap((day) => (day ? [firstDay(day)] : [])))
  const scale = scaleOf([`${biennium.from}-01-01`, `${biennium.to}-12-31`, ...days], dir)
  const now = today >= `${scale.years[0]}-01-01` && today <= `${scale.years.at(-1)}-01-01` ? today : null
  return (
    <table className="listed titled periods">
      <caption>
        <span className="unseen">{caption}. </span>
        {say('periods.key')}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('matrix.activity')}</th>
          <th scope="col">{say('matrix.when')}</th>
          <th scope="col" className="axis">
            <span className="unseen">{say('timeline.on-years')}</span>
            <Axis scale={scale} now={now} />
          </th>
          <th scope="col">{say('matrix.state')}</th>
        </tr>
      </thead>
      {byArea(datedFirst(activities), areas).map(({ area, items }) =>
        items.length === 0 && (isNarrowed || area === null) ? null : (
          <tbody key={area?.id ?? ''}>
            <tr className="group">
              <th colSpan={4} scope="rowgroup">
                {area === null ? say('matrix.group.none.area') : <Name of={area.names} />}{' '}
                {items.length === 0 && <span className="no-activity">{say('periods.none')}</span>}
              </th>
            </tr>
            {items.map((activity) => (
              <Row key={activity.id} of={activity} scale={scale} now={now} today={today} />
            ))}
          </tbody>
        ),
      )}
    </table>
  )
}

/** What is in several areas stands under each; what names none, at the end. */
function byArea(activities: readonly ActivityItem[], areas: readonly AreaItem[]) {
  return [
    ...areas.map((area) => ({ area, items: activities.filter((one) => one.areas.includes(area.id)) })),
    { area: null, items: activities.filter((one) => one.areas.length === 0) },
  ]
}

/** What has no dates has nothing to show here but its name. */
function datedFirst(activities: readonly ActivityItem[]): ActivityItem[] {
  const isOpen = ({ from, to }: ActivityItem) => from === null && to === null
  return [...activities.filter((one) => !isOpen(one)), ...activities.filter(isOpen)]
}

type RowProps = { of: ActivityItem; scale: Scale; now: string | null; today: string }

function Row({ of: activity, scale, now, today }: RowProps) {
  const { say, dates } = useWords()
  const to = useAddresses()
  const [from, until] = [activity.from ?? activity.to, activity.to ?? activity.from]
  return (
    <tr>
      <th scope="row">
        <a href={to.activity(activity.id)}>
          <bdi>{activity.title}</bdi>
        </a>
      </th>
      <td className="when">
        {from && until ? dates(from, until) : <span className="quiet">{say('matrix.open-dates')}</span>}{' '}
        <Late of={activity} today={today} />
      </td>
      <td className="on-years">
        <Line scale={scale} now={now}>
          {from && until && (
            <Period
              scale={scale}
              from={firstDay(from)}
              to={lastDay(until)}
              agreed={activity.agreed}
              late={activity.overdue ? (now ?? today) : null}
            />
          )}
        </Line>
      </td>
      <td>
        <AgreedOrOffered of={activity} />
      </td>
    </tr>
  )
}

type PeriodProps = { scale: Scale; from: string; to: string; agreed: boolean; late: string | null }

/** What is agreed as a full bar, what is only offered as its outline; from the end of what is overdue a dotted run. */
function Period({ scale, from, to, agreed, late }: PeriodProps) {
  const { x, width } = scale.stretch(from, to)
  const last = `${scale.years.at(-1)}-01-01`
  const run = late === null ? null : scale.stretch(to, late > last ? last : late)
  return (
    <>
      <rect
        className={agreed ? 'sealed' : 'outline'}
        x={percent(x)}
        width={percent(Math.max(width, 0.7))}
        y="-6"
        height="12"
      />
      {run && <line className="run" x1={percent(run.x)} x2={percent(run.x + run.width)} y1="0" y2="0" />}
    </>
  )
}

/** As high as its row, so that the lines of the years run from row to row. */
function Line({ scale, now, children }: { scale: Scale; now: string | null; children: React.ReactNode }) {
  return (
    <svg className="line" width="100%" height="100%" aria-hidden="true" focusable="false">
      {scale.years
        .slice(0, -1)
        .flatMap((year) =>
          quartersOf(year).map((day) => (
            <line
              key={day}
              className="quarter"
              x1={percent(scale.at(day))}
              x2={percent(scale.at(day))}
              y2="100%"
            />
          )),
        )}
      {scale.years.map((year) => (
        <line
          key={year}
          className="year"
          x1={percent(scale.at(`${year}-01-01`))}
          x2={percent(scale.at(`${year}-01-01`))}
          y2="100%"
        />
      ))}
      <svg width="100%" y="50%" height="1" overflow="visible" aria-hidden="true">
        {children}
      </svg>
      {now && <line className="today" x1={percent(scale.at(now))} x2={percent(scale.at(now))} y2="100%" />}
    </svg>
  )
}

/** Where the quarters of a year begin that are not its own beginning. */
const quartersOf = (year: number): string[] => [`${year}-04-01`, `${year}-07-01`, `${year}-10-01`]

function Axis({ scale, now }: { scale: Scale; now: string | null }) {
  const { say } = useWords()
  const every = Math.ceil(scale.years.length / 8)
  return (
    <svg width="100%" height="34" aria-hidden="true" focusable="false">
      {scale.years
        .filter((year, n) => n % every === 0 && year !== scale.years.at(-1))
        .map((year) => (
          <text
            key={year}
            x={percent((scale.at(`${year}-01-01`) + scale.at(`${year + 1}-01-01`)) / 2)}
            y="30"
            textAnchor="middle"
          >
            {year}
          </text>
        ))}
      {now && (
        <text
          className="today"
          x={percent(Math.min(94, Math.max(6, scale.at(now))))}
          y="12"
          textAnchor="middle"
        >
          {say('meetings.today')}
        </text>
      )}
    </svg>
  )
}

const percent = (x: number): string => `${Math.round(x * 100) / 100}%`
