import type { OtherCooperation } from '@comity/contract'
import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import type { Column } from '../../ui/list/column.ts'
import { readList } from '../../ui/list/list-state.ts'
import { Records } from '../../ui/list/records.tsx'
import { Name, useNameText } from '../../ui/name.tsx'
import { addressesOf } from '../addresses.ts'
import { ask } from '../answer.ts'
import { useAddresses, useSpace } from '../in-space.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { DocumentSymbol } from '../symbol.tsx'
import { PageTitle } from '../title.tsx'
import './cooperations.css'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { after } = readList(request, [])
  const page = await ask(context, 'cooperations', { space: params.space ?? '', ...(after ? { after } : {}) })
  return new OnServer({ ...page, after: after ?? null })
}

/** The cooperations of other organizations that texts held here are about. */
export default function Cooperations() {
  const { items, total, next, after } = useOnServer<typeof loader>()
  const { say } = useWords()
  const text = useNameText()
  const columns = useColumns()
  return (
    <>
      <PageTitle title={`${say('cooperations.title')}: ${text(useSpace().names)}`} />
      <h1 className="title">{say('cooperations.title')}</h1>
      <p className="under">{say('cooperations.under', { n: total })}</p>
      {total > 0 && (
        <Records
          name={say('cooperations.caption')}
          columns={columns}
          items={items}
          keyOf={({ sides }) => sides.map(({ code }) => code).join(' ')}
          className="cooperations"
        />
      )}
      {(next || after) && (
        <p className="onward turns">
          {next && (
            <a href={`?after=${encodeURIComponent(next)}`} rel="next">
              {say('next-page')}
            </a>
          )}
          {after && <a href="?">{say('list.first')}</a>}
        </p>
      )}
    </>
  )
}

/** Of a long series, the latest texts; the others recall each other. */
const mostTexts = 6

function useColumns(): Column<OtherCooperation>[] {
  const { lang, say, listed } = useWords()
  const to = useAddresses()
  return [
    {
      key: 'sides',
      name: say('cooperations.between'),
      stands: 'head',
      csv: [],
      cell: ({ sides }) => listed(sides.map(({ code, party }) => <Name key={code} of={party.names} />)),
    },
    {
      key: 'texts',
      name: say('cooperations.texts'),
      csv: [],
      cell: ({ texts }) =>
        listed(
          texts.slice(0, mostTexts).map(({ id, symbol, title, language }) => (
            <a key={id} href={to.text(id)}>
              {symbol ? <DocumentSymbol of={symbol} /> : <bdi lang={language}>{title}</bdi>}
            </a>
          )),
        ),
    },
    {
      key: 'kept',
      name: say('cooperations.kept'),
      csv: [],
      cell: ({ space, texts }) =>
        space ? (
          <a href={addressesOf(lang, space).glance}>{say('cooperations.open')}</a>
        ) : (
          <a href={to.startFrom(texts[0]?.id ?? '')}>{say('cooperations.start')}</a>
        ),
    },
  ]
}
