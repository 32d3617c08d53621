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
import { AgreementTable } from './table.tsx'
import '../../ui/filters.css'

export const handle = { hydrate: false }

const sorts = ['-signed', 'signed', '-texts'] as const

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const filter = chosen(query, ['what', 'party', 'sort'])
  const space = params.space ?? ''
  const page = await ask(context, 'agreements', {
    space,
    ...filter,
    ...chosen(query, ['after']),
  } as QueryOf<'agreements'>)
  const party = filter.party ? await ask(context, 'party', { id: filter.party, space }) : null
  return new OnServer({ page, filter, party })
}

export default function Agreements() {
  const { page, filter, party } = useOnServer<typeof loader>()
  const { say } = useWords()
  const text = useNameText()
  const to = useAddresses()
  const { names, counts } = useSpace()
  return (
    <>
      <PageTitle title={`${say('agreements.title')}: ${text(names)}`} />
      <h1 className="title">{say('agreements.title')}</h1>
      <p className="under" role="status">
        {say('agreements.under', { n: page.total })}
      </p>
      {counts.agreements > 0 && (
        <form className="filters" method="get" action={to.agreements} aria-label={say('agreements.narrow')}>
          <Select
            name="what"
            label={say('agreements.kind')}
            any={say('agreements.any-kind')}
            chosen={filter.what}
            choices={page.kinds.map(({ value, count }) => ({
              value,
              name: say('list.choice', { name: value, n: count }),
            }))}
          />
          {party && (
            <Select
              name="party"
              label={say('agreements.party')}
              any={say('parties.any-family')}
              chosen={party.id}
              choices={[{ value: party.id, name: text(party.names) }]}
            />
          )}
          <Select
            name="sort"
            label={say('named.sort')}
            any={say('agreements.sort.-signed')}
            chosen={filter.sort}
            choices={sorts.slice(1).map((sort) => ({ value: sort, name: say(`agreements.sort.${sort}`) }))}
          />
          <button type="submit" className="button">
            {say('named.show')}
          </button>
          {Object.keys(filter).length > 0 && <a href={to.agreements}>{say('named.clear')}</a>}
        </form>
      )}
      {page.items.length === 0 ? (
        counts.agreements > 0 && <p className="empty">{say('agreements.none-such')}</p>
      ) : (
        <AgreementTable agreements={page.items} />
      )}
      <NextPage href={page.next && withQuery(to.agreements, { ...filter, after: page.next })} />
    </>
  )
}
