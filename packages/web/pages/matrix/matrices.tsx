import type { InterfaceLanguage } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { useWords } from '../../messages/words.ts'
import '../../ui/form.css'
import { addressesOf } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { useAddresses } from '../in-space.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import './matrix.css'
import { NotDone } from '../not-done.tsx'
import { Adopted } from './adopted.tsx'

export const handle = { hydrate: false }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { space = '' } = params
  const { items } = await ask(context, 'bienniums', { space })
  const { may } = await ask(context, 'me', { space })
  return new OnServer({ items, mayPlan: may.includes('propose') })
}

/** Opens two years to be planned. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '' } = params as { lang: InterfaceLanguage; space?: string }
  const form = await request.formData()
  const [from, to] = [Number(form.get('from')), Number(form.get('to'))]
  const answer = await act(context, 'plan-biennium', { space, from, to })
  if (answer.ok) return redirect(addressesOf(lang, space).matrix(answer.value.id), { status: 303 })
  const { refusal } = answer
  if (refusal.reason === 'invalid') {
    return data({ says: refusal.violations.map(({ message }) => message) }, { status: 422 })
  }
  if (refusal.reason === 'conflict') return data({ says: [refusal.message] }, { status: 409 })
  throw refused(refusal)
}

/** The years that were or are planned together. */
export default function Matrices() {
  const { items, mayPlan } = useOnServer<typeof loader>()
  const { say } = useWords()
  const to = useAddresses()
  const failed = useActionData<typeof action>()
  return (
    <div className="narrow">
      <PageTitle title={say('matrix.title')} />
      <h1 className="title">{say('matrix.title')}</h1>
      <p className="lead">{say('matrix.lead')}</p>
      <NotDone head="activity.refused" says={failed?.says} />
      {items.length === 0 ? (
        <p className="empty">{say('matrix.none')}</p>
      ) : (
        <ul className="years">
          {items.map((years) => (
            <li key={years.id}>
              <a href={to.matrix(years.id)}>
                {say('matrix.years', { from: String(years.from), to: String(years.to) })}
              </a>{' '}
              <span className="quiet dotted">
                <span>{say('matrix.counts', { all: years.activities, agreed: years.agreed })}</span>
                <Adopted of={years} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayPlan && (
        <form method="post" className="form plan">
          <h2>{say('matrix.plan')}</h2>
          <p className="field">
            <label htmlFor="from">{say('matrix.plan.from')}</label>
            <input id="from" name="from" type="number" min={1945} max={2200} required />
          </p>
          <p className="field">
            <label htmlFor="to">{say('matrix.plan.to')}</label>
            <input id="to" name="to" type="number" min={1945} max={2200} required />
          </p>
          <p className="acts">
            <button type="submit" className="button">
              {say('matrix.plan')}
            </button>
          </p>
        </form>
      )}
    </div>
  )
}
