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
import { useAgreementColumns } from './columns.tsx'
import { NotedAgreements } from './noted.tsx'
import '../parties/parties.css'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const state = readList(request, ['what', 'party'])
  const space = params.space ?? ''
  const page = await ask(context, 'agreements', { ...asked(state), space })
  const { party: id } = state.filter
  return new OnServer({ page, state, party: id ? await ask(context, 'party', { id, space }) : null })
}

/** The agreements that the texts name, the latest first. */
export default function Agreements() {
  const { page, state, party } = useOnServer<typeof loader>()
  const { say } = useWords()
  const text = useNameText()
  const to = useAddresses()
  const { id: space, names, counts } = useSpace()
  return (
    <>
      <PageTitle title={`${say('agreements.title')}: ${text(names)}`} />
      <h1 className="title">{say('agreements.title')}</h1>
      <p className="under" role="status">
        {say('agreements.under', { n: page.total })}
      </p>
      <List
        name={say('agreements.caption')}
        path={to.agreements}
        state={state}
        columns={useAgreementColumns()}
        order="-signed"
        items={page.items}
        next={page.next}
        keyOf={({ id }) => id}
        filters={
          <>
            <Select
              name="what"
              label={say('agreements.kind')}
              any={say('agreements.any-kind')}
              chosen={state.filter.what}
              choices={page.kinds.map(({ value, count }) => ({
                value,
                name: say('list.choice', { name: value, n: count }),
              }))}
            />
            <OfParty party={party} label={say('agreements.party')} />
          </>
        }
        csv={csvOf('agreements', space)}
        empty={say(counts.agreements === 0 ? 'agreements.none' : 'agreements.none-such')}
        className="titled"
      />
      {state.after === undefined && <NotedAgreements of={page.noted} />}
    </>
  )
}
