import type { RecalledText } from '@comity/contract'
import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import type { Column } from '../../ui/list/column.ts'
import { List } from '../../ui/list/list.tsx'
import { asked, readList } from '../../ui/list/list-state.ts'
import { useNameText } from '../../ui/name.tsx'
import { Select } from '../../ui/select.tsx'
import { csvOf } from '../addresses.ts'
import { ask } from '../answer.ts'
import { useAddresses, useSpace } from '../in-space.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { DocumentSymbol, shortSymbol } from '../symbol.tsx'
import { WhenIssued } from '../texts/citations/table.tsx'
import { TextViews } from '../texts/views.tsx'
import { PageTitle } from '../title.tsx'
import '../texts/citations/citations.css'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const state = readList(request, ['held'])
  const page = await ask(context, 'citations', { ...asked(state), space: params.space ?? '' })
  return new OnServer({ page, state })
}

/** Every text that another one recalls, the most recalled first: what the cooperation rests on, and what is missing here. */
export default function Citations() {
  const { page, state } = useOnServer<typeof loader>()
  const { say } = useWords()
  const text = useNameText()
  const { citations: path } = useAddresses()
  const { id: space, names } = useSpace()
  return (
    <>
      <PageTitle title={`${say('recalled.title')}: ${text(names)}`} />
      <h1 className="title">{say('recalled.title')}</h1>
      <TextViews here="recalled" />
      <p className="under" role="status">
        {say('recalled.total', { n: page.total })}
      </p>
      <List
        name={say('recalled.title')}
        path={path}
        state={state}
        columns={useRecalledColumns()}
        order="-texts"
        items={page.items}
        next={page.next}
        keyOf={({ symbol }) => symbol}
        filters={
          <Select
            name="held"
            label={say('lineage.kept')}
            any={say('texts.any')}
            chosen={state.filter.held}
            choices={[
              { value: 'yes', name: say('held') },
              { value: 'no', name: say('cited') },
            ]}
          />
        }
        csv={csvOf('citations', space)}
        empty={say('recalled.none')}
        className="texts lineage-table"
      />
    </>
  )
}

function useRecalledColumns(): Column<RecalledText>[] {
  const { say, number } = useWords()
  const to = useAddresses()
  return [
    {
      key: 'text',
      name: say('texts.text'),
      stands: 'head',
      sort: { by: 'symbol', first: 'rising', name: say('texts.symbol') },
      csv: ['symbol', 'title'],
      cell: ({ symbol, title, held }) => (
        <>
          {held === null ? (
            <DocumentSymbol of={symbol} />
          ) : (
            <a href={to.text(held)}>
              <DocumentSymbol of={symbol} />
            </a>
          )}
          {title && (
            <small>
              <bdi>{title}</bdi>
            </small>
          )}
        </>
      ),
    },
    {
      key: 'date',
      name: say('texts.date'),
      className: 'keep',
      csv: ['date'],
      cell: (recalled) => <WhenIssued of={recalled} />,
    },
    {
      key: 'held',
      name: say('lineage.kept'),
      csv: ['held'],
      cell: ({ held }) =>
        held === null ? <span className="cited">{say('cited')}</span> : <span>{say('held')}</span>,
    },
    {
      key: 'texts',
      name: say('recalled.by'),
      number: true,
      sort: { by: 'texts', first: 'falling' },
      csv: ['texts'],
      cell: ({ symbol, held, texts }) => (
        <a
          href={
            held === null
              ? to.searchFor({ q: `"${shortSymbol(symbol)}"` })
              : `${to.text(held)}/citations#recalled-by`
          }
        >
          {number(texts)}
        </a>
      ),
    },
  ]
}
