import type { MandateItem } from '@comity/contract'
import { useWords } from '../../../messages/words.ts'
import { DueDate } from '../../due.tsx'
import { Addressees } from '../../party.tsx'
import { Where } from '../columns.tsx'
import { daysDue, Overdue } from '../overdue.tsx'
import { type Scale, scaleOf } from './scale.ts'

type Props = { mandates: readonly MandateItem[]; today: string; caption: string }

/** Each mandate with the days on which it falls due, drawn on one line of years and said in words beside it. */
export function TimelineRows({ mandates, today, caption }: Props) {
  const { say, dir } = useWords()
  const days = mandates.flatMap(({ due, dueDerived }) => {
    const found = due && daysDue(due, dueDerived)
    return found ? [found.from, found.to] : []
  })
  const scale = scaleOf([...days, today], dir)
  return (
    <>
      <div className="axis narrow-axis" aria-hidden="true">
        <Axis scale={scale} today={today} />
      </div>
      <table className="mandates listed timeline">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('mandates.paragraph')}</th>
            <th scope="col">{say('mandates.action')}</th>
            <th scope="col">{say('mandates.due')}</th>
            <th scope="col" className="axis">
              <span className="unseen">{say('timeline.on-years')}</span>
              <Axis scale={scale} today={today} />
            </th>
          </tr>
        </thead>
        <tbody>
          {mandates.map((mandate) => (
            <Row key={mandate.id} mandate={mandate} scale={scale} today={today} />
          ))}
        </tbody>
      </table>
    </>
  )
}

type RowProps = { mandate: MandateItem; scale: Scale; today: string }

function Row({ mandate, scale, today }: RowProps) {
  const { due, dueDerived, verb, action, addressees, instrument, id } = mandate
  const days = due && daysDue(due, dueDerived)
  return (
    <tr id={id}>
      <th scope="row" className="where">
        <Where of={mandate} />
      </th>
      <td className="action">
        <bdi className="clamped" lang={instrument.language} title={action}>
          <i className="asks">{verb}</i> {action}
        </bdi>
        <Addressees of={addressees} lang={instrument.language} short />
      </td>
      <td className="when">
        {due && <DueDate of={due} derived={dueDerived} id={`rule-${id}`} />}
        {due && <Overdue due={due} derived={dueDerived} today={today} />}
      </td>
      <td className="on-years">{days && <Days days={days} scale={scale} today={today} />}</td>
    </tr>
  )
}

type DaysProps = { days: { readonly from: string; readonly to: string }; scale: Scale; today: string }

/** The days as a bar; from the end of those that are overdue a dotted run to today. */
function Days({ days: { from, to }, scale, today }: DaysProps) {
  const late = to < today
  const { x, width } = scale.stretch(from, to)
  const run = late ? scale.stretch(to, today) : null
  const now = percent(scale.at(today))
  return (
    <svg className={late ? 'late' : undefined} width="100%" height="44" aria-hidden="true" focusable="false">
      {scale.years.map((year) => (
        <line
          key={year}
          className="year"
          x1={percent(scale.at(`${year}-01-01`))}
          x2={percent(scale.at(`${year}-01-01`))}
          y2="44"
        />
      ))}
      {run && <line className="run" x1={percent(run.x)} x2={percent(run.x + run.width)} y1="22" y2="22" />}
      <rect x={percent(x)} width={percent(Math.max(width, 0.7))} y="16" height="12" />
      <line className="today" x1={now} x2={now} y2="44" />
    </svg>
  )
}

/** The years over the bars, as many as can be read, and today. */
function Axis({ scale, today }: { scale: Scale; today: string }) {
  const { say } = useWords()
  const every = Math.ceil(scale.years.length / 10)
  const now = scale.at(today)
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
      {/* Near an end the word stands inside. */}
      <text className="today" x={percent(Math.min(94, Math.max(6, now)))} y="12" textAnchor="middle">
        {say('meetings.today')}
      </text>
      <line className="today" x1={percent(now)} x2={percent(now)} y1="16" y2="34" />
    </svg>
  )
}

const percent = (n: number): string => `${Math.round(n * 100) / 100}%`
