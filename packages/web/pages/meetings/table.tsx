import type { MeetingItem } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Name } from '../../ui/name.tsx'
import { Side } from '../../ui/side.tsx'
import { sideIndex, useAddresses, useSpace } from '../in-space.ts'
import './meetings.css'

/** Meetings with when and where they were or are to be, who hosts, and how many texts name each. */
export function MeetingTable({ meetings, asAt }: { meetings: readonly MeetingItem[]; asAt: string }) {
  const { say } = useWords()
  return (
    <table className="records meetings">
      <caption className="unseen">{say('meetings.caption')}</caption>
      <thead>
        <tr>
          <th scope="col" className="when">
            {say('meetings.when')}
          </th>
          <th scope="col">{say('meetings.what')}</th>
          <th scope="col">{say('meetings.where')}</th>
          <th scope="col">{say('meetings.host')}</th>
          <th scope="col" className="number">
            {say('named.texts')}
          </th>
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => (
          <Row key={meeting.id} meeting={meeting} asAt={asAt} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ meeting, asAt }: { meeting: MeetingItem; asAt: string }) {
  const { say, dates, number } = useWords()
  const to = useAddresses()
  const ahead = isAhead(meeting, asAt)
  return (
    <tr>
      <td className="when">
        <span className="keep">{dates(meeting.from, meeting.to)}</span>
        {ahead && <b className="ahead">{say('meetings.ahead')}</b>}
      </td>
      <th scope="row">
        <a href={to.meeting(meeting.id)}>
          <bdi lang={meeting.language}>{meeting.what}</bdi>
        </a>
        {meeting.general && <small>{say('meetings.general')}</small>}
      </th>
      <td>{meeting.place && <bdi lang={meeting.language}>{meeting.place}</bdi>}</td>
      <td>{(meeting.hostSide ?? meeting.host) && <Host of={meeting} />}</td>
      <td className="number">
        <span className="label" aria-hidden="true">
          {say('named.texts')}{' '}
        </span>
        {number(meeting.texts)}
      </td>
    </tr>
  )
}

/** Who hosts: the side by its shape and name, else the words. */
export function Host({ of: { host, hostSide, language } }: { of: MeetingItem }) {
  const space = useSpace()
  const side = sideIndex(space, hostSide)
  const names = side === null ? undefined : space.sides[side]?.short
  return <Side of={side}>{names ? <Name of={names} /> : <bdi lang={language}>{host}</bdi>}</Side>
}

/** Under way or still to come; a day that is given to the month only is ahead until that month is over. */
export function isAhead(meeting: Pick<MeetingItem, 'to'>, asAt: string): boolean {
  return meeting.to >= asAt.slice(0, meeting.to.length)
}
