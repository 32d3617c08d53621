import type { PartyFamilies } from '@comity/contract'
import { useId } from 'react'
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
import { PageTitle } from '../title.tsx'
import { usePartyColumns } from './columns.tsx'
import './parties.css'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const state = readList(request, ['q', 'side', 'named'])
  // Those that the texts name most often come first; the hundreds that none names stand behind them.
  const page = await ask(context, 'parties', { sort: '-texts', ...asked(state), space: params.space ?? '' })
  return new OnServer({ page, state })
}

/** The bodies of the two families and the others that the texts name. */
export default function Parties() {
  const { page, state } = useOnServer<typeof loader>()
  const { say } = useWords()
  const text = useNameText()
  const to = useAddresses()
  const { id: space, names } = useSpace()
  const named = page.families.reduce((sum, family) => sum + family.named, 0)
  return (
    <>
      <PageTitle title={`${say('parties.title')}: ${text(names)}`} />
      <h1 className="title">{say('parties.title')}</h1>
      <p className="under">{say('parties.under', { named })}</p>
      <p className="under" role="status">
        {say('parties.total', { n: page.total })}
      </p>
      <List
        name={say('parties.caption')}
        path={to.parties}
        state={state}
        columns={usePartyColumns()}
        order="-texts"
        items={page.items}
        next={page.next}
        keyOf={({ id }) => id}
        filters={<Filters families={page.families} filter={state.filter} />}
        csv={csvOf('parties', space)}
        empty={say('parties.none')}
        className="titled"
      />
    </>
  )
}

type FiltersProps = { families: PartyFamilies; filter: Readonly<Record<string, string>> }

function Filters({ families, filter }: FiltersProps) {
  const { say } = useWords()
  const text = useNameText()
  const { sides } = useSpace()
  const id = useId()
  const nameOf = (side: string) => {
    const own = sides.find((one) => one.id === side)
    return own === undefined ? say('parties.family.third') : text(own.names)
  }
  return (
    <>
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
        any={say('parties.which.all')}
        chosen={filter.named}
        choices={[{ value: 'yes', name: say('parties.which.named') }]}
      />
    </>
  )
}
