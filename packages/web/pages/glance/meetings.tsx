import type { Glance } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Name } from '../../ui/name.tsx'
import { Section } from '../../ui/section.tsx'
import { Side } from '../../ui/side.tsx'
import { sideIndex, useAddresses, useSpace } from '../in-space.ts'
import { MeetingKey, MeetingLine } from '../meetings/meeting-line.tsx'
import { NotedMeetings, useMeetingName } from '../meetings/noted.tsx'
import { onTheLine } from '../meetings/on-the-line.ts'
import { paragraphWords } from '../paragraph.ts'

type Meeting = Glance['meetings'][number]
type Props = {
  meetings: readonly Meeting[]
  /** Those known from elsewhere than the texts. */
  noted: Glance['noted']['meetings']
  asAt: string
}

/** The meetings on a line of years, and the same in a table for whoever cannot see the line or wants its sources. */
export function Meetings({ meetings, noted, asAt }: Props) {
  const { say } = useWords()
  const shown = onTheLine(meetings, noted, useMeetingName())
  const to = useAddresses()
  return (
    <Section
      id="meetings"
      title={say('meetings.title')}
      aside={<MeetingKey meetings={shown} />}
      className="wide-12"
    >
      {shown.length === 0 ? (
        <p className="empty">{say('meetings.none')}</p>
      ) : (
        <>
          <MeetingLine meetings={shown} asAt={asAt} />
          <details className="in-words">
            <summary>{say('meetings.table')}</summary>
            <MeetingTable meetings={meetings} />
            <NotedMeetings of={noted} />
          </details>
          <p className="onward">
            <a href={to.meetings}>{say('meetings.all')}</a>
          </p>
        </>
      )}
    </Section>
  )
}

function MeetingTable({ meetings }: { meetings: readonly Meeting[] }) {
  const words = useWords()
  const { say, dates } = words
  const space = useSpace()
  const to = useAddresses()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('meetings.when')}</th>
          <th scope="col">{say('meetings.what')}</th>
          <th scope="col">{say('meetings.where')}</th>
          <th scope="col">{say('meetings.host')}</th>
          <th scope="col">{say('meetings.words')}</th>
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => {
          const side = sideIndex(space, meeting.hostSide)
          const names = side === null ? undefined : space.sides[side]?.short
          return (
            <tr key={meeting.id}>
              <td className="keep">{dates(meeting.from, meeting.to)}</td>
              <th scope="row">
                <a href={to.meeting(meeting.meeting)}>
                  <bdi>{meeting.what}</bdi>
                </a>
              </th>
              <td>
                <bdi>{meeting.place}</bdi>
              </td>
              <td>
                <Side of={side}>{names ? <Name of={names} /> : <bdi>{meeting.host}</bdi>}</Side>
              </td>
              <td>
                <a href={to.text(meeting.instrument, meeting.in)}>{paragraphWords(words, meeting.in)}</a>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
