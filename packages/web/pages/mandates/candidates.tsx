import { reviewRules } from '@comity/contract'
import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import '../../ui/filters.css'
import '../../ui/form.css'
import { useNameText } from '../../ui/name.tsx'
import { Select } from '../../ui/select.tsx'
import { withQuery } from '../addresses.ts'
import { ask } from '../answer.ts'
import { useAddresses, useSpace } from '../in-space.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import './mandate-list.css'
import { MandateList } from './mandate-list.tsx'
import { Reasons, slugOf } from './reasons.tsx'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const rule = reviewRules.find((one) => one === query.get('rule'))
  const after = query.get('after')
  const page = await ask(context, 'candidates', {
    space: params.space ?? '',
    limit: 50,
    ...(rule === undefined ? {} : { rule }),
    ...(after ? { after } : {}),
  })
  return new OnServer({ page, rule })
}

/** The mandates that a rule proposes to look at again, each with what shows it. */
export default function Candidates() {
  const { page, rule } = useOnServer<typeof loader>()
  const { say } = useWords()
  const text = useNameText()
  const to = useAddresses()
  return (
    <>
      <PageTitle title={`${say('candidates.title')}: ${text(useSpace().names)}`} />
      <h1 className="title">{say('candidates.title')}</h1>
      <p className="lead">{say('candidates.lead')}</p>
      <form method="get" className="filters">
        <Select
          name="rule"
          label={say('candidates.rule')}
          any={say('candidates.any')}
          chosen={rule}
          choices={reviewRules.map((value) => ({ value, name: say(`rule.${slugOf(value)}`) }))}
        />
        <button type="submit" className="button second">
          {say('candidates.show')}
        </button>
      </form>
      <p className="under" role="status">
        {say('candidates.n', { n: page.total, looked: page.looked })}
      </p>
      {page.items.map(({ mandate, reasons }) => (
        <div key={mandate.id} className="candidate">
          <MandateList mandates={[mandate]} />
          <Reasons of={reasons} />
        </div>
      ))}
      {page.next && (
        <p>
          <a href={withQuery(to.candidates, { rule, after: page.next })}>{say('candidates.more')}</a>
        </p>
      )}
    </>
  )
}
