import type { QueryOf } from '@comity/contract'
import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'
import { Select } from '../../ui/select.tsx'
import { withQuery } from '../addresses.ts'
import { ask } from '../answer.ts'
import { chosen } from '../chosen.ts'
import { useAddresses, useSpace } from '../in-space.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { NextPage } from '../pager.tsx'
import { PageTitle } from '../title.tsx'
import { MeetingKey, MeetingLine } from './meeting-line.tsx'
import { MeetingTable } from './table.tsx'
import '../../ui/filters.css'
import '../parties/parties.css'

export const handle = { hydrate: false }

const sorts = ['-date', 'date', '-texts'] as const

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const filter = chosen(query, ['when', 'party', 'sort'])
  const space = params.space ?? ''
  const page = await ask(context, 'meetings', {
    space,
    ...filter,
    ...chosen(query, ['after']),
  } as QueryOf<'meetings'>)
  const party = filter.party ? await ask(context, 'party', { id: filter.party, space }) : null
  return new OnServer({ page, filter, party })
}

export default function Meetings() {
  const { page, filter, party } = useOnServer<typeof loader>()
  const { say } = useWords()
  const text = useNameText()
  const to = useAddresses()
  const { names, counts } = useSpace()
  return (
    <>
      <PageTitle title={`${say('meetings.title')}: ${text(names)}`} />
      <h1 className="title">{say('meetings.title')}</h1>
      <p className="under" role="status">
        {say('meetings.under', { n: page.total })}
      </p>
      {counts.meetings > 0 && (
        <form className="filters" method="get" action={to.meetings} aria-label={say('meetings.narrow')}>
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
          {party && (
            <Select
              name="party"
              label={say('meetings.party')}
              any={say('parties.any-family')}
              chosen={party.id}
              choices={[{ value: party.id, name: text(party.names) }]}
            />
          )}
          <Select
            name="sort"
            label={say('named.sort')}
            any={say('meetings.sort.-date')}
            chosen={filter.sort}
            choices={sorts.slice(1).map((sort) => ({ value: sort, name: say(`meetings.sort.${sort}`) }))}
          />
          <button type="submit" className="button">
            {say('named.show')}
          </button>
          {Object.keys(filter).length > 0 && <a href={to.meetings}>{say('named.clear')}</a>}
        </form>
      )}
      {page.items.length === 0 ? (
        counts.meetings > 0 && <p className="empty">{say('meetings.none-such')}</p>
      ) : (
        <>
          <div className="meetings-line">
            <MeetingKey meetings={page.items} />
            <MeetingLine meetings={page.items} asAt={page.asAt} />
          </div>
          <MeetingTable meetings={page.items} asAt={page.asAt} />
        </>
      )}
      <NextPage href={page.next && withQuery(to.meetings, { ...filter, after: page.next })} />
    </>
  )
}
