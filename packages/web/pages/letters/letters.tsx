import { letterKinds } from '@comity/contract'
import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import { List } from '../../ui/list/list.tsx'
import { asked, readList } from '../../ui/list/list-state.ts'
import { useNameText } from '../../ui/name.tsx'
import { Select } from '../../ui/select.tsx'
import { csvOf } from '../addresses.ts'
import { ask, refused } from '../answer.ts'
import { useAddresses, useSpace } from '../in-space.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { OfParty } from '../parties/of-party.tsx'
import { PageTitle } from '../title.tsx'
import { letterKindKey, useLetterColumns } from './columns.tsx'
import './letters.css'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { space = '' } = params
  const me = await ask(context, 'me', { space })
  if (me.kind === 'anonymous') throw refused({ reason: 'not-signed-in' })
  const state = readList(request, ['kind', 'reply', 'party', 'year'])
  const page = await ask(context, 'letters', { ...asked(state), space })
  const { party: id } = state.filter
  const party = id ? await ask(context, 'party', { id, space }) : null
  return new OnServer({ page, state, party, mayRegister: me.may.includes('register') })
}

/** The letters of two organizations in a list. */
export default function Letters() {
  const { page, state, party, mayRegister } = useOnServer<typeof loader>()
  const { say } = useWords()
  const text = useNameText()
  const to = useAddresses()
  const { id: space, names } = useSpace()
  const isNarrowed = Object.values(state.filter).some(Boolean)
  return (
    <>
      <PageTitle title={`${say('letters.title')}: ${text(names)}`} />
      <h1 className="title">{say('letters.title')}</h1>
      <p className="under dotted">
        <span role="status">{say('letters.under', { n: page.total })}</span>
        {mayRegister && <a href={to.newLetter}>{say('letters.register')}</a>}
      </p>
      <List
        name={say('letters.caption')}
        path={to.letters}
        state={state}
        columns={useLetterColumns()}
        order="-date"
        items={page.items}
        next={page.next}
        keyOf={({ id }) => id}
        filters={
          <>
            <Select
              name="kind"
              label={say('letters.kind')}
              any={say('letters.kind.any')}
              chosen={state.filter.kind}
              choices={letterKinds.map((kind) => ({ value: kind, name: say(letterKindKey(kind)) }))}
            />
            <Select
              name="reply"
              label={say('letters.reply')}
              any={say('letters.reply.any')}
              chosen={state.filter.reply}
              choices={(['open', 'overdue'] as const).map((reply) => ({
                value: reply,
                name: say(`letters.reply.${reply}`),
              }))}
            />
            <OfParty party={party} label={say('letters.party')} />
          </>
        }
        csv={csvOf('letters', space)}
        empty={say(isNarrowed ? 'letters.none-such' : 'letters.none')}
        className="titled"
      />
    </>
  )
}
