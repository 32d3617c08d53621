import type { MandateFacets, MandateItem } from '@comity/contract'
import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import { Name, useNameText } from '../../ui/name.tsx'
import type { MandateFilter } from '../addresses.ts'
import { ask } from '../answer.ts'
import { DueDate } from '../due.tsx'
import { useAddresses, useSpace } from '../in-space.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { paragraphWords } from '../paragraph.ts'
import { Addressees } from '../party.tsx'
import { recurrenceWords } from '../recurs.ts'
import { Standing } from '../standing.tsx'
import { DocumentSymbol } from '../symbol.tsx'
import { PageTitle } from '../title.tsx'
import { Filters } from './filters.tsx'
import '../../ui/filters.css'
import './mandates.css'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const filter: MandateFilter = chosen(query, ['addressee', 'verb', 'area', 'instrument'])
  const page = await ask(context, 'mandates', {
    space: params.space ?? '',
    ...filter,
    ...chosen(query, ['after']),
  })
  return new OnServer({ page, filter })
}

export default function Mandates() {
  const { page, filter } = useOnServer<typeof loader>()
  const { say } = useWords()
  const text = useNameText()
  const to = useAddresses()
  const { counts, names } = useSpace()
  const narrowed = Object.keys(filter).length > 0
  return (
    <>
      <PageTitle title={`${say('mandates.title')}: ${text(names)}`} />
      <h1 className="title">{say('mandates.title')}</h1>
      <p className="under" role="status">
        {narrowed
          ? say('mandates.of', { n: page.total, all: counts.mandates })
          : say('mandates.total', { n: page.total })}
      </p>
      {counts.mandates > 0 && <Filters facets={page.facets} filter={filter} narrowed={narrowed} />}
      {page.items.length === 0 ? (
        <p className="empty">{say(counts.mandates === 0 ? 'mandates.none' : 'mandates.none-such')}</p>
      ) : (
        <Table mandates={page.items} areas={page.facets.areas} />
      )}
      {page.next && (
        <p className="onward">
          <a href={to.mandatesWhere({ ...filter, after: page.next })} rel="next">
            {say('next-page')}
          </a>
        </p>
      )}
    </>
  )
}

type Areas = MandateFacets['areas']

function Table({ mandates, areas }: { mandates: readonly MandateItem[]; areas: Areas }) {
  const { say } = useWords()
  return (
    <table className="mandates">
      <caption className="unseen">{say('mandates.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('mandates.paragraph')}</th>
          <th scope="col">{say('mandates.asks')}</th>
          <th scope="col">{say('mandates.whom')}</th>
          <th scope="col">{say('mandates.action')}</th>
          <th scope="col">{say('mandates.due')}</th>
          <th scope="col">{say('mandates.state')}</th>
        </tr>
      </thead>
      <tbody>
        {mandates.map((mandate) => (
          <Row key={mandate.id} mandate={mandate} areas={areas} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ mandate, areas }: { mandate: MandateItem; areas: Areas }) {
  const words = useWords()
  const { say, date, listed } = words
  const to = useAddresses()
  const { instrument } = mandate
  const lang = instrument.language
  return (
    <tr id={mandate.id}>
      <th scope="row" className="where">
        <a href={to.text(instrument.id, mandate.in)}>{paragraphWords(words, mandate.in)}</a>
        <small>
          {instrument.symbol && (
            <>
              <DocumentSymbol of={instrument.symbol} />
              {say('comma')}
            </>
          )}
          {instrument.date ? date(instrument.date) : say('unknown-date')}
        </small>
      </th>
      <td className="asks">
        <bdi lang={lang}>{mandate.verb}</bdi>
      </td>
      <td className="whom">
        <Addressees of={mandate.addressees} lang={lang} />
        {mandate.with.length > 0 && (
          <>
            <small>{say('found.with')}</small>
            <Addressees of={mandate.with} lang={lang} />
          </>
        )}
      </td>
      <td className="action">
        <bdi lang={lang}>{mandate.action}</bdi>
        {mandate.areas.length > 0 && (
          <small>
            {listed(
              areas
                .filter(({ id }) => mandate.areas.includes(id))
                .map(({ id, names }) => <Name key={id} of={names} />),
            )}
          </small>
        )}
      </td>
      <td className="when">
        {mandate.due ? (
          <DueDate of={mandate.due} derived={mandate.dueDerived} id={`rule-${mandate.id}`} />
        ) : (
          <span className="quiet">{say('mandates.no-due')}</span>
        )}
        {mandate.recurs && <small>{recurrenceWords(words, mandate.recurs)}</small>}
      </td>
      <td className="state">
        <Standing of={mandate.standing} />
      </td>
    </tr>
  )
}

/** Query values that say something; a choice left open is no filter. */
function chosen<K extends string>(query: URLSearchParams, names: readonly K[]): { [N in K]?: string } {
  const values: { [N in K]?: string } = {}
  for (const name of names) {
    const value = query.get(name)
    if (value) values[name] = value
  }
  return values
}
