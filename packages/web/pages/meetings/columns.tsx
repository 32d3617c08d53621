import type { MeetingItem } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import type { Column } from '../../ui/list/column.ts'
import { useAddresses } from '../in-space.ts'
import { Host } from './host.tsx'
import './meetings.css'
import { MarkingWords } from '../records/marking-words.tsx'

/** What a list of meetings can show of each. */
export function useMeetingColumns(asAt: string): Column<MeetingItem>[] {
  const { say, dates, number } = useWords()
  return [
    {
      key: 'when',
      name: say('meetings.when'),
      className: 'when',
      sort: { by: 'date', first: 'falling' },
      csv: ['from', 'to'],
      cell: (meeting) => (
        <>
          <span className="keep">{dates(meeting.from, meeting.to)}</span>
          {isAhead(meeting, asAt) && <b className="ahead">{say('meetings.ahead')}</b>}
        </>
      ),
    },
    {
      key: 'what',
      name: say('meetings.what'),
      stands: 'head',
      csv: ['what', 'general', 'id'],
      cell: (meeting) => <What of={meeting} />,
    },
    {
      key: 'where',
      name: say('meetings.where'),
      csv: ['place'],
      cell: ({ place, language }) => place && <bdi lang={language}>{place}</bdi>,
    },
    {
      key: 'host',
      name: say('meetings.host'),
      csv: ['host'],
      cell: (meeting) => ((meeting.hostSide ?? meeting.host) ? <Host of={meeting} /> : null),
    },
    {
      key: 'marking',
      name: say('marking.column'),
      csv: ['classification.level', 'classification.fallsOn'],
      cell: ({ classification }) => <MarkingWords of={classification} />,
    },
    {
      key: 'texts',
      name: say('named.texts'),
      number: true,
      sort: { by: 'texts', first: 'falling' },
      csv: ['texts'],
      cell: ({ texts }) => number(texts),
    },
  ]
}

function What({ of: meeting }: { of: MeetingItem }) {
  const { say } = useWords()
  const to = useAddresses()
  return (
    <>
      <a href={to.meeting(meeting.id)}>
        <bdi lang={meeting.language}>{meeting.what}</bdi>
      </a>
      {meeting.general && <small>{say('meetings.general')}</small>}
    </>
  )
}

/** Under way or still to come; a day that is given to the month only is ahead until that month is over. */
function isAhead(meeting: Pick<MeetingItem, 'to'>, asAt: string): boolean {
  return meeting.to >= asAt.slice(0, meeting.to.length)
}
