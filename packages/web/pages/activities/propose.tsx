import type { ActivityFields, InterfaceLanguage } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { signInGiven } from '../../given.ts'
import type { MessageKey } from '../../messages/en.ts'
import { useWords, wordsIn } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'
import '../../ui/form.css'
import { addressesOf } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { useAddresses, useSpace } from '../in-space.ts'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { Areas, Line, Lines } from '../review/correct-fields.tsx'
import '../review/review.css'
import { PageTitle } from '../title.tsx'
import { linesOfMoney, proposedFields } from './proposal-form.ts'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { space = '', id } = params
  if (!context.get(signInGiven).carried) throw refused({ reason: 'not-signed-in' })
  const { may } = await ask(context, 'me', { space })
  if (!may.includes('propose')) throw refused({ reason: 'forbidden', message: '' })
  const activity = id === undefined ? null : await ask(context, 'activity', { id })
  if (activity !== null && activity.space !== space) throw refused({ reason: 'not-found' })
  const areas = (await ask(context, 'areas', { space })).items
  const bienniums = (await ask(context, 'bienniums', { space })).items
  const chosen = new URL(request.url).searchParams.get('biennium')
  return new OnServer({ activity, areas, bienniums, chosen })
}

/** Offers what the form says; where another revision was agreed meanwhile, the words stay in the form. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '', id } = params as Params
  const form = await request.formData()
  const sides = (await ask(context, 'space', { id: space })).sides.map((side) => side.id)
  const sent = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  const kept = { sent, areas: form.getAll('areas').map(String) }
  const activity = id === undefined ? undefined : await ask(context, 'activity', { id })
  const fields = proposedFields(form, sides, activity?.agreed?.fields)
  if (fields === null) {
    return data({ says: [wordsIn(lang).say('field.money.wrong')], ...kept }, { status: 422 })
  }
  const parent = String(form.get('parent') ?? '') || null
  const body = { space, kind: 'activity', record: id ?? null, parent, fields } as const
  const answer = await act(context, 'propose-revision', body)
  if (answer.ok) return redirect(addressesOf(lang, space).activity(answer.value.id), { status: 303 })
  const { refusal } = answer
  if (refusal.reason === 'invalid') {
    return data({ says: refusal.violations.map(({ message }) => message), ...kept }, { status: 422 })
  }
  if (refusal.reason === 'conflict') {
    return data({ says: [wordsIn(lang).say('activity.overtaken')], ...kept }, { status: 409 })
  }
  throw refused(refusal)
}

type Params = { readonly lang: InterfaceLanguage; readonly space?: string; readonly id?: string }

/** A whole revision of an activity as a form: a new one, or beside what is agreed. */
export default function Propose() {
  const { activity, areas, bienniums, chosen } = useOnServer<typeof loader>()
  const { say } = useWords()
  const text = useNameText()
  const to = useAddresses()
  const { sides } = useSpace()
  const failed = useActionData<typeof action>()
  const was = activity?.agreed?.fields ?? activity?.offers.find(({ standing }) => standing)?.fields
  const sent: Record<string, string | undefined> | undefined = failed?.sent
  const value = (name: string, before: string | null | undefined) => sent?.[name] ?? before ?? ''
  const areasChosen = failed?.areas ?? was?.areas ?? []
  const title = say(activity === null ? 'activity.propose.new' : 'activity.propose.title')
  return (
    <div className="narrow">
      <PageTitle title={title} />
      <h1 className="title">{title}</h1>
      <p className="lead">{say('activity.propose.lead')}</p>
      <NotDone head="activity.refused" says={failed?.says} />
      <form method="post" className="form">
        <input type="hidden" name="parent" value={activity?.agreed?.rev ?? ''} />
        <Line name="title" label="field.title" value={value('title', was?.title)} />
        <Lines name="goal" label="field.goal" value={value('goal', was?.goal)} />
        <p className="field">
          <label htmlFor="biennium">{say('field.biennium')}</label>
          <select
            id="biennium"
            name="biennium"
            defaultValue={value('biennium', was?.biennium ?? chosen ?? bienniums[0]?.id)}
          >
            <option value="">{say('activity.nothing')}</option>
            {bienniums.map((years) => (
              <option key={years.id} value={years.id}>
                {say('matrix.years', { from: String(years.from), to: String(years.to) })}
              </option>
            ))}
          </select>
        </p>
        <Areas of={areas} chosen={areasChosen} />
        {sides.map((side) => (
          <p key={side.id} className="field">
            <label htmlFor={`lead-${side.id}`}>{say('field.leads.of', { side: text(side.short) })}</label>
            <input
              id={`lead-${side.id}`}
              name={`lead-${side.id}`}
              defaultValue={value(`lead-${side.id}`, was?.leads[side.id])}
              dir="ltr"
              aria-describedby="leads-hint"
            />
          </p>
        ))}
        <p className="hint" id="leads-hint">
          {say('field.leads.hint')}
        </p>
        <Lines
          name="contributors"
          label="field.contributors"
          hint="field.contributors.hint"
          value={value('contributors', was?.contributors.join('\n'))}
        />
        <Line name="from" label="field.from" hint="correct.date.hint" value={value('from', was?.from)} />
        <Line name="to" label="field.to" value={value('to', was?.to)} />
        <Line name="place" label="field.place" value={value('place', was?.place)} />
        <Lines
          name="deliverables"
          label="field.deliverables"
          hint="field.lines.hint"
          value={value('deliverables', was?.deliverables.join('\n'))}
        />
        <Lines
          name="indicators"
          label="field.indicators"
          hint="field.lines.hint"
          value={value('indicators', was?.indicators.map(({ name }) => name).join('\n'))}
        />
        <Lines
          name="money"
          label="field.money"
          hint="field.money.hint"
          value={value('money', linesOfMoney(was?.money ?? []))}
        />
        <Lines
          name="situations"
          label="field.situations"
          hint="field.lines.hint"
          value={value('situations', was?.situations.join('\n'))}
        />
        <p className="field">
          <label htmlFor="marking">{say('field.marking')}</label>
          <select id="marking" name="marking" defaultValue={value('marking', was?.marking ?? 'unclassified')}>
            {markings.map((marking) => (
              <option key={marking} value={marking}>
                {say(`marking.${marking.replace(' ', '-')}` as MessageKey)}
              </option>
            ))}
          </select>
        </p>
        <p className="acts">
          <button type="submit" className="button">
            {say('activity.propose.send')}
          </button>
          {activity && <a href={to.activity(activity.id)}>{say('review.leave')}</a>}
        </p>
      </form>
    </div>
  )
}

const markings: readonly ActivityFields['marking'][] = [
  'unclassified',
  'confidential',
  'strictly confidential',
]
