import type { ActivityItem, Biennium } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { useAddresses } from '../in-space.ts'
import { type Scale, scaleOf } from '../mandates/timeline/scale.ts'
import { firstDay, lastDay } from './days.ts'
import { AgreedOrOffered } from './state.tsx'
import './timeline.css'

type Props = { activities: readonly ActivityItem[]; biennium: Biennium; today: string; caption: string }

/** Each activity with its period, drawn on one line of years and said in words beside it. */
export function ActivityTimeline({ activities, biennium, today, caption }: Props) {
  const { say, dir } = useWords()
  const days = activities.flatMap(({ from, to }) => [from, to].flatMap((day) => (day ? [firstDay(day)] : [])))
  const scale = scaleOf([`${biennium.from}-01-01`, `${biennium.to}-12-31`, ...days], dir)
  const now = today >= `${scale.years[0]}-01-01` && today <= `${scale.years.at(-1)}-01-01` ? today : null
  return (
    <table className="listed titled periods">
      <caption className="unseen">{caption}</caption>
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
      <tbody>
        {datedFirst(activities).map((activity) => (
          <Row key={activity.id} of={activity} scale={scale} now={now} today={today} />
        ))}
      </tbody>
    </table>
  )
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
    <tr id={activity.id}>
      <th scope="row">
        <a href={to.activity(activity.id)}>
          <bdi>{activity.title}</bdi>
        </a>
      </th>
      <td className="when">
        {from && until ? dates(from, until) : <span className="quiet">{say('matrix.open-dates')}</span>}
        {activity.overdue && <b className="late"> {say('matrix.overdue')}</b>}
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
        className={agreed ? 'agreed' : 'offered'}
        x={percent(x)}
        width={percent(Math.max(width, 0.7))}
        y="11"
        height="12"
      />
      {run && <line className="run" x1={percent(run.x)} x2={percent(run.x + run.width)} y1="17" y2="17" />}
    </>
  )
}

function Line({ scale, now, children }: { scale: Scale; now: string | null; children: React.ReactNode }) {
  return (
    <svg width="100%" height="34" aria-hidden="true" focusable="false">
      {scale.years.map((year) => (
        <line
          key={year}
          className="year"
          x1={percent(scale.at(`${year}-01-01`))}
          x2={percent(scale.at(`${year}-01-01`))}
          y2="34"
        />
      ))}
      {children}
      {now && <line className="today" x1={percent(scale.at(now))} x2={percent(scale.at(now))} y2="34" />}
    </svg>
  )
}

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
