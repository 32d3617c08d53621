import type { Party as PartyOf, QueryOf } from '@comity/contract'
import { useId } from 'react'
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
import { Party } from '../party.tsx'
import { PageTitle } from '../title.tsx'
import { PartyKind } from './kind.tsx'
import '../../ui/filters.css'
import './parties.css'

export const handle = { hydrate: false }

const sorts = ['-texts', '-mandates', 'name'] as const

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const filter = chosen(query, ['side', 'q', 'sort', 'named'])
  // Those that the texts name come first and alone: the register knows hundreds of others.
  const { named = 'yes', sort = '-texts', ...rest } = filter
  const page = await ask(context, 'parties', {
    space: params.space ?? '',
    limit: 100,
    sort,
    ...rest,
    ...(named === 'all' ? {} : { named }),
    ...chosen(query, ['after']),
  } as QueryOf<'parties'>)
  return new OnServer({ page, filter })
}

export default function Parties() {
  const { page, filter } = useOnServer<typeof loader>()
  const { say } = useWords()
  const text = useNameText()
  const to = useAddresses()
  const space = useSpace()
  const named = page.families.reduce((sum, family) => sum + family.named, 0)
  return (
    <>
      <PageTitle title={`${say('parties.title')}: ${text(space.names)}`} />
      <h1 className="title">{say('parties.title')}</h1>
      <p className="under">{say('parties.under', { named })}</p>
      <Filters families={page.families} filter={filter} />
      <p className="under" role="status">
        {say('parties.total', { n: page.total })}
      </p>
      {page.items.length === 0 ? (
        <p className="empty">{say('parties.none')}</p>
      ) : (
        <Table parties={page.items} />
      )}
      <NextPage href={page.next && withQuery(to.parties, { ...filter, after: page.next })} />
    </>
  )
}

type Filter = { side?: string; q?: string; sort?: string; named?: string }
type Families = readonly { side: string; all: number; named: number }[]

function Filters({ families, filter }: { families: Families; filter: Filter }) {
  const { say } = useWords()
  const text = useNameText()
  const to = useAddresses()
  const { sides } = useSpace()
  const id = useId()
  const nameOf = (side: string) => {
    const own = sides.find((one) => one.id === side)
    return own === undefined ? say('parties.family.third') : text(own.names)
  }
  return (
    <form className="filters" method="get" action={to.parties} aria-label={say('parties.narrow')}>
      <p className="field">
        <label htmlFor={id}>{say('parties.q')}</label>
        <input id={id} type="search" name="q" defaultValue={filter.q} maxLength={200} dir="auto" />
      </p>
      <Select
        name="side"
        label={say('parties.family')}
        any={say('parties.any-family')}
        chosen={filter.side}
        choices={families.map(({ side, all, named }) => ({
          value: side,
          name: say('parties.family.choice', { name: nameOf(side), named, all }),
        }))}
      />
      <Select
        name="named"
        label={say('parties.which')}
        any={say('parties.which.named')}
        chosen={filter.named === 'all' ? 'all' : undefined}
        choices={[{ value: 'all', name: say('parties.which.all') }]}
      />
      <Select
        name="sort"
        label={say('named.sort')}
        any={say('parties.sort.texts')}
        chosen={filter.sort}
        choices={sorts.slice(1).map((sort) => ({
          value: sort,
          name: say(sort === 'name' ? 'parties.sort.name' : 'parties.sort.mandates'),
        }))}
      />
      <button type="submit" className="button">
        {say('named.show')}
      </button>
      {Object.keys(filter).length > 0 && <a href={to.parties}>{say('named.clear')}</a>}
    </form>
  )
}

function Table({ parties }: { parties: readonly PartyOf[] }) {
  const { say } = useWords()
  return (
    <table className="parties records">
      <caption className="unseen">{say('parties.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('parties.name')}</th>
          <th scope="col">{say('parties.kind')}</th>
          <th scope="col">{say('parties.seat')}</th>
          <th scope="col" className="number">
            {say('parties.texts')}
          </th>
          <th scope="col" className="number">
            {say('parties.mandates')}
          </th>
        </tr>
      </thead>
      <tbody>
        {parties.map((party) => (
          <Row key={party.id} party={party} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ party }: { party: PartyOf }) {
  const { say, number } = useWords()
  const to = useAddresses()
  const { texts, mandates } = party
  return (
    <tr>
      <th scope="row">
        <a href={to.party(party.id)}>
          <Party of={party} />
        </a>
        {party.abbreviation && <bdi className="abbreviation">{party.abbreviation}</bdi>}
      </th>
      <td>
        <PartyKind of={party.kind} />
      </td>
      <td>{party.seat && <bdi lang="en">{party.seat}</bdi>}</td>
      <td className="number">
        <span className="label" aria-hidden="true">
          {say('parties.texts')}{' '}
        </span>
        {texts ? <a href={`${to.party(party.id)}#namings`}>{number(texts)}</a> : number(0)}
      </td>
      <td className="number">
        <span className="label" aria-hidden="true">
          {say('parties.mandates')}{' '}
        </span>
        {mandates ? <a href={to.mandatesWhere({ addressee: party.id })}>{number(mandates)}</a> : number(0)}
      </td>
    </tr>
  )
}
