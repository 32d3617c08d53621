import { useWords } from '../../messages/words.ts'
import { isolated, Name, useNameText } from '../../ui/name.tsx'
import { Scrollable } from '../../ui/scrollable.tsx'
import { Side } from '../../ui/side.tsx'
import { yearOf } from '../glance/year.ts'
import { sideIndex, useSpace } from '../in-space.ts'
import './line.css'
import type { LineMeeting } from './on-the-line.ts'
import { placeName } from './place-name.ts'

type Meeting = LineMeeting

const width = 1380
const edge = 56
const axis = 88
/** Below the word that stands under the line of today. */
const bottom = 190
/** A name and a date take about this much; where two would meet, the later keeps its mark and its row in the table. */
const labelWidth = 118

/** General meetings stand large, those of the first side above the line, those of the second below; others are small. */
export function MeetingLine({ meetings, asAt }: { meetings: readonly Meeting[]; asAt: string }) {
  const { say, dir, date, lang } = useWords()
  const space = useSpace()
  const text = useNameText()
  const scale = scaleOf(meetings, asAt, dir)
  const today = scale.x(yearOf(asAt))
  const labelled = withRoom(
    meetings.filter(({ general }) => general),
    scale.x,
    (meeting) => below(meeting),
  )
  // Without a label above the line, nothing is left free for one.
  const top = labelled.every(below) ? 48 : 0
  const [first, second] = space.sides
  const label = say('meetings.line', {
    n: meetings.length,
    from: scale.first,
    to: scale.last,
    first: first ? text(first.names) : '',
    second: second ? text(second.names) : '',
  })

  function below(meeting: Meeting): boolean {
    return sideIndex(space, meeting.hostSide) !== 0
  }

  return (
    <Scrollable from="end" label={say('scrolls', { name: say('meetings.title') })}>
      <svg
        className="line"
        viewBox={`0 ${top} ${width} ${bottom - top}`}
        role="img"
        aria-label={label}
        focusable="false"
      >
        <line className="axis" x1={scale.x(scale.first)} x2={today} y1={axis} y2={axis} />
        <line className="axis ahead" x1={today} x2={scale.x(scale.last)} y1={axis} y2={axis} />
        {scale.years.map((year) => (
          <line
            key={year}
            className="tick"
            x1={scale.x(year)}
            x2={scale.x(year)}
            y1={axis - 4}
            y2={axis + 4}
          />
        ))}
        <line className="today opens-here" x1={today} x2={today} y1={axis - 14} y2={axis + 80} />
        <text className="today" x={today} y={axis + 96} textAnchor="middle">
          {say('meetings.today')}
        </text>
        {meetings.map((meeting) => (
          <Mark
            key={meeting.id}
            meeting={meeting}
            side={sideIndex(space, meeting.hostSide)}
            x={scale.x(yearOf(meeting.from))}
            ahead={meeting.from > asAt.slice(0, meeting.from.length)}
          />
        ))}
        {labelled.map((meeting) => (
          <Label
            key={meeting.id}
            lines={[placeWords(meeting), date(meeting.from.slice(0, 7))]}
            x={within(scale.x(yearOf(meeting.from)))}
            y={below(meeting) ? axis + 34 : axis - 44}
          />
        ))}
      </svg>
    </Scrollable>
  )

  function placeWords(meeting: Meeting): string {
    if (meeting.place) return placeName(meeting.place, lang)
    const side = space.sides.find(({ id }) => id === meeting.hostSide)
    return side ? say('meetings.hosts', { side: text(side.short) }) : say('meetings.no-host')
  }
}

/** What the shapes on the line stand for. */
export function MeetingKey({ meetings }: { meetings: readonly Pick<Meeting, 'hostSide'>[] }) {
  const { say, tell } = useWords()
  const space = useSpace()
  const unhosted = meetings.some(({ hostSide }) => sideIndex(space, hostSide) === null)
  return (
    <p className="meeting-key">
      {space.sides.map((side, index) => (
        <Side key={side.id} of={index === 0 ? 0 : 1}>
          {tell('meetings.hosts', { side: <Name of={side.short} /> })}
        </Side>
      ))}
      {unhosted && <span className="unhosted">{say('meetings.no-host')}</span>}
    </p>
  )
}

type MarkProps = { meeting: Meeting; side: 0 | 1 | null; x: number; ahead: boolean }

function Mark({ meeting, side, x, ahead }: MarkProps) {
  const { say, dates, lang } = useWords()
  const name = [
    meeting.what,
    meeting.place && placeName(meeting.place, lang),
    dates(meeting.from, meeting.to),
  ]
    .flatMap((part) => (part ? isolated(part) : []))
    .join(say('comma'))
  const size = meeting.general ? 8 : 3.5
  const className = `meeting ${side === 0 ? 'first' : side === 1 ? 'second' : 'unhosted'}${ahead ? ' planned' : ''}`
  return (
    <g className={className}>
      <title>{name}</title>
      {side === 0 ? (
        <circle cx={x} cy={axis} r={size} />
      ) : (
        <rect
          x={x - size}
          y={axis - size}
          width={2 * size}
          height={2 * size}
          transform={side === 1 ? `rotate(45 ${x} ${axis})` : undefined}
        />
      )}
    </g>
  )
}

function Label({ lines, x, y }: { lines: readonly string[]; x: number; y: number }) {
  return lines.map((line, index) => (
    <text
      key={line}
      className={index === 0 ? 'name' : undefined}
      x={x}
      y={y + 18 * index}
      textAnchor="middle"
    >
      {line}
    </text>
  ))
}

/** Whole years around the meetings and today, running with the direction of reading. */
function scaleOf(meetings: readonly Meeting[], asAt: string, dir: 'ltr' | 'rtl') {
  const all = [...meetings.map(({ from }) => yearOf(from)), yearOf(asAt)]
  const first = Math.floor(Math.min(...all))
  const last = Math.ceil(Math.max(...all) + 0.5)
  const along = (year: number) => edge + ((width - 2 * edge) * (year - first)) / (last - first)
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return { first, last, years, x: (year: number) => round(dir === 'rtl' ? width - along(year) : along(year)) }
}

/** Those whose label has room beside the label before it on the same side of the line. */
function withRoom(
  meetings: readonly Meeting[],
  x: (year: number) => number,
  isBelow: (meeting: Meeting) => boolean,
): Meeting[] {
  const taken = new Map<boolean, number>()
  return meetings.filter((meeting) => {
    const at = within(x(yearOf(meeting.from)))
    const before = taken.get(isBelow(meeting))
    if (before !== undefined && Math.abs(at - before) < labelWidth) return false
    taken.set(isBelow(meeting), at)
    return true
  })
}

const within = (x: number): number => Math.min(Math.max(x, edge + 8), width - edge - 8)
const round = (x: number): number => Math.round(x * 10) / 10
