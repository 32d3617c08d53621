import type { Biennium, NotedMeeting } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Section } from '../../ui/section.tsx'
import { SideName } from '../matrix/state.tsx'
import { placeName } from './place-name.ts'

/** What a meeting known from elsewhere is called: "general meeting, no. 16". */
export function useMeetingName(): (meeting: NotedMeeting) => string {
  const { say } = useWords()
  return ({ kind, number }) =>
    number === null
      ? say(`noted.kind.${kind}`)
      : say('noted.numbered', { n: number, kind: say(`noted.kind.${kind}`) })
}

/** The meeting that adopted something: where it is known, in the language of the page, else as it was typed. */
export function AdoptingMeeting({ of: { meeting, noted } }: { of: Pick<Biennium, 'meeting' | 'noted'> }) {
  const { say, dates, lang } = useWords()
  const nameOf = useMeetingName()
  if (noted === null) return <bdi>{meeting}</bdi>
  const days = noted.held && dates(noted.held.from, noted.held.to)
  const place = noted.place && placeName(noted.place, lang)
  return [nameOf(noted), place, days].filter(Boolean).join(say('comma'))
}

/** The meetings that are known from elsewhere: when each was planned, when it was held, and the source. */
export function NotedMeetings({ of: noted }: { of: readonly NotedMeeting[] }) {
  const { say, dates, lang } = useWords()
  const nameOf = useMeetingName()
  if (noted.length === 0) return null
  const days = (of: NotedMeeting['held']) => of && <span className="keep">{dates(of.from, of.to)}</span>
  return (
    <Section id="noted" title={say('noted.meetings')} aside={<span>{say('noted.unconfirmed')}</span>}>
      <table className="listed titled noted">
        <caption className="unseen">{say('noted.meetings')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('noted.meeting')}</th>
            <th scope="col">{say('noted.planned')}</th>
            <th scope="col">{say('noted.held')}</th>
            <th scope="col">{say('noted.place')}</th>
            <th scope="col">{say('meetings.host')}</th>
            <th scope="col">{say('noted.source')}</th>
          </tr>
        </thead>
        <tbody>
          {noted.map((meeting) => (
            <tr key={meeting.id} id={meeting.id}>
              <th scope="row">{nameOf(meeting)}</th>
              <td>
                <span className="label">{say('noted.planned')} </span>
                {days(meeting.planned) ?? <span className="quiet">{say('noted.no-word')}</span>}
              </td>
              <td>
                <span className="label">{say('noted.held')} </span>
                {days(meeting.held) ?? <b>{say('noted.not-held')}</b>}
              </td>
              <td>
                <span className="label">{say('noted.place')} </span>
                {meeting.place && <bdi>{placeName(meeting.place, lang)}</bdi>}
              </td>
              <td>
                <span className="label">{say('meetings.host')} </span>
                {meeting.host && <SideName of={meeting.host} />}
              </td>
              <td>
                <span className="label">{say('noted.source')} </span>
                <bdi lang="en">{meeting.source}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
