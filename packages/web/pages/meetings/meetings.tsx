import type { Area, PartyRecord } from '@comity/contract'
import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import { List } from '../../ui/list/list.tsx'
import { asked, readList } from '../../ui/list/list-state.ts'
import { useNameText } from '../../ui/name.tsx'
import { Select } from '../../ui/select.tsx'
import { csvOf } from '../addresses.ts'
import { ask } from '../answer.ts'
import { useAddresses, useSpace } from '../in-space.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { OfParty } from '../parties/of-party.tsx'
import { PageTitle } from '../title.tsx'
import { useMeetingColumns } from './columns.tsx'
import { MeetingKey, MeetingLine } from './meeting-line.tsx'
import { NotedMeetings, useMeetingName } from './noted.tsx'
import { onTheLine } from './on-the-line.ts'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const state = readList(request, ['when', 'party', 'area'])
  const space = params.space ?? ''
  const page = await ask(context, 'meetings', { ...asked(state), space })
  const { party: id, area: code } = state.filter
  const party = id ? await ask(context, 'party', { id, space }) : null
  const area = code ? await ask(context, 'area', { id: code, space }) : null
  return new OnServer({ page, state, party, area })
}

/** The meetings that the texts name, on a line of years and in a list. */
export default function Meetings() {
  const { page, state, party, area } = useOnServer<typeof loader>()
  const { say } = useWords()
  const text = useNameText()
  const to = useAddresses()
  const { id: space, names, counts } = useSpace()
  const nameOf = useMeetingName()
  const isWhole = state.after === undefined && Object.keys(state.filter).length === 0
  const shown = onTheLine(page.items, isWhole ? page.noted : [], nameOf)
  return (
    <>
      <PageTitle title={`${say('meetings.title')}: ${text(names)}`} />
      <h1 className="title">{say('meetings.title')}</h1>
      <p className="under" role="status">
        {say('meetings.under', { n: page.total })}
      </p>
      {shown.length > 0 && (
        <div className="meetings-line">
          <MeetingKey meetings={shown} />
          <MeetingLine meetings={shown} asAt={page.asAt} />
        </div>
      )}
      <List
        name={say('meetings.caption')}
        path={to.meetings}
        state={state}
        columns={useMeetingColumns(page.asAt)}
        order="-date"
        items={page.items}
        next={page.next}
        keyOf={({ id }) => id}
        filters={<Filters filter={state.filter} party={party} area={area} />}
        csv={csvOf('meetings', space)}
        empty={say(counts.meetings === 0 ? 'meetings.none' : 'meetings.none-such')}
        className="titled meetings"
      />
      {isWhole && <NotedMeetings of={page.noted} />}
    </>
  )
}

type FiltersProps = {
  filter: Readonly<Record<string, string>>
  party: PartyRecord | null
  area: Area | null
}

function Filters({ filter, party, area }: FiltersProps) {
  const { say } = useWords()
  const text = useNameText()
  return (
    <>
      <Select
        name="when"
        label={say('meetings.time')}
        any={say('meetings.time.any')}
        chosen={filter.when}
        choices={(['past', 'ahead'] as const).map((when) => ({
          value: when,
          name: say(`meetings.time.${when}`),
        }))}
      />
      <OfParty party={party} label={say('meetings.party')} />
      {area && (
        <Select
          name="area"
          label={say('meetings.area')}
          any={say('meetings.area.any')}
          chosen={area.id}
          choices={[{ value: area.id, name: text(area.names) }]}
        />
      )}
    </>
  )
}
