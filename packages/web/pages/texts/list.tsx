import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import { List } from '../../ui/list/list.tsx'
import { asked, readList } from '../../ui/list/list-state.ts'
import { useNameText } from '../../ui/name.tsx'
import { csvOf } from '../addresses.ts'
import { ask } from '../answer.ts'
import { useAddresses, useSpace } from '../in-space.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import { useTextColumns } from './columns.tsx'
import { TextFilters, textFilters } from './filters.tsx'
import { TextViews } from './views.tsx'
import './list.css'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const state = readList(request, textFilters)
  const page = await ask(context, 'instruments', {
    ...asked(state),
    space: params.space ?? '',
    prefer: params.lang ?? 'en',
  })
  return new OnServer({ page, state })
}

/** Every text that is held, narrowed by its header, its vote and the bodies that it names. */
export default function Texts() {
  const { page, state } = useOnServer<typeof loader>()
  const { say } = useWords()
  const text = useNameText()
  const to = useAddresses()
  const space = useSpace()
  const narrowed = Object.keys(state.filter).length > 0
  return (
    <>
      <PageTitle title={`${say('texts.title')}: ${text(space.names)}`} />
      <h1 className="title">{say('texts.title')}</h1>
      <TextViews here="held" />
      <p className="under" role="status">
        {narrowed
          ? say('list.found', { n: page.total, all: space.counts.texts })
          : say('texts.under', { n: page.total })}
      </p>
      <List
        name={say('texts.title')}
        path={to.texts}
        state={state}
        columns={useTextColumns()}
        order="-date"
        items={page.items}
        next={page.next}
        keyOf={({ id }) => id}
        filters={<TextFilters facets={page.facets} filter={state.filter} />}
        csv={csvOf('instruments', space.id)}
        empty={say(space.counts.texts === 0 ? 'texts.none' : 'texts.none-such')}
        className="texts"
      />
    </>
  )
}
