import type { MandateItem } from '@comity/contract'
import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import { List } from '../../ui/list/list.tsx'
import { asked, readList } from '../../ui/list/list-state.ts'
import { useNameText } from '../../ui/name.tsx'
import { csvOf } from '../addresses.ts'
import { ask } from '../answer.ts'
import { useAddresses, useSpace } from '../in-space.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { DocumentSymbol } from '../symbol.tsx'
import { PageTitle } from '../title.tsx'
import { useMandateColumns } from './columns.tsx'
import { MandateFilters, mandateFilters } from './filters.tsx'
import { Views } from './views.tsx'
import './mandates.css'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const state = readList(request, mandateFilters)
  const page = await ask(context, 'mandates', { ...asked(state), space: params.space ?? '' })
  return new OnServer({ page, state })
}

/** Every mandate, narrowed by whom it asks, by which word, in which area and by when. */
export default function Mandates() {
  const { page, state } = useOnServer<typeof loader>()
  const { say } = useWords()
  const text = useNameText()
  const to = useAddresses()
  const { id: space, counts, names } = useSpace()
  const narrowed = Object.keys(state.filter).length > 0
  return (
    <>
      <PageTitle title={`${say('mandates.title')}: ${text(names)}`} />
      <h1 className="title">{say('mandates.title')}</h1>
      <Views here="list" filter={state.filter} />
      <p className="under" role="status">
        {narrowed
          ? say('mandates.of', { n: page.total, all: counts.mandates })
          : say('mandates.total', { n: page.total })}
        {' · '}
        <a href={to.review}>{say('review.link')}</a> · <a href={to.candidates}>{say('candidates.link')}</a>
      </p>
      <OfText narrowed={state.filter.instrument} mandates={page.items} />
      <List
        name={say('mandates.caption')}
        path={to.mandates}
        state={state}
        columns={useMandateColumns(page.facets.areas, page.today)}
        order="-date"
        items={page.items}
        next={page.next}
        keyOf={({ id }) => id}
        filters={<MandateFilters facets={page.facets} filter={state.filter} />}
        csv={csvOf('mandates', space)}
        empty={say(counts.mandates === 0 ? 'mandates.none' : 'mandates.none-such')}
        className="mandates"
      />
    </>
  )
}

type OfTextProps = { narrowed: string | undefined; mandates: readonly MandateItem[] }

/** Which text the list is narrowed to: a link elsewhere chose it, and the form has no field for it. */
function OfText({ narrowed, mandates }: OfTextProps) {
  const { say, tell } = useWords()
  const to = useAddresses()
  const text = mandates[0]?.instrument
  if (narrowed === undefined || text === undefined) return null
  return (
    <p className="under">
      {tell('mandates.of-text', {
        text: (
          <a href={to.text(text.id)}>
            {text.symbol ? <DocumentSymbol of={text.symbol} /> : <bdi>{text.title ?? say('kind.other')}</bdi>}
          </a>
        ),
      })}
    </p>
  )
}
