import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'
import { Section } from '../../ui/section.tsx'
import { ask } from '../answer.ts'
import { BriefLink } from '../brief/link.tsx'
import { DiscussionLink } from '../discussion/link.tsx'
import { useSpace } from '../in-space.ts'
import { Namings } from '../naming/namings.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { RecordLine } from '../records/marking-words.tsx'
import { PageTitle } from '../title.tsx'
import { Host } from './host.tsx'

export const handle = { hydrate: false }

export async function loader({ context, params }: LoaderFunctionArgs) {
  return new OnServer(await ask(context, 'meeting', { id: params.id ?? '', space: params.space ?? '' }))
}

/** One meeting with every paragraph that names it. */
export default function MeetingPage() {
  const meeting = useOnServer<typeof loader>()
  const { say, dates } = useWords()
  const text = useNameText()
  return (
    <>
      <PageTitle title={`${meeting.what}: ${text(useSpace().names)}`} />
      <h1 className="title">
        <bdi lang={meeting.language}>{meeting.what}</bdi>
      </h1>
      <p className="facts">
        <b>{dates(meeting.from, meeting.to)}</b>
        {meeting.place ? (
          <bdi lang={meeting.language}>{meeting.place}</bdi>
        ) : (
          <span className="quiet">{say('meeting.place-open')}</span>
        )}
        {(meeting.hostSide ?? meeting.host) && (
          <span>
            {say('meetings.host')} <Host of={meeting} />
          </span>
        )}
        {meeting.general && <span>{say('meetings.general')}</span>}
      </p>
      <p className="under dotted">
        <span>{say('named.as-read')}</span>
        <BriefLink about={`meeting:${meeting.id}`} />
        <DiscussionLink kind="meeting" record={meeting.id} />
      </p>
      <RecordLine of={meeting.classification} kind="meeting" record={meeting.id} />
      <div className="page-sections">
        <Section id="namings" title={say('named.heading.n', { n: meeting.texts })}>
          <Namings of={meeting.namings} />
        </Section>
      </div>
    </>
  )
}
