import type { ActivityFields, Difference, InterfaceLanguage, Post } from '@comity/contract'
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
import { basisOf, differencesFrom } from './basis.ts'
import { Differences } from './fields.tsx'
import { agreementWords, mandateWords, namedFor } from './named.ts'
import { linesOfDocuments, linesOfMoney, proposedFields } from './proposal-form.ts'
import { Several } from './several.tsx'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { lang, space = '', id } = params as Params
  if (!context.get(signInGiven).carried) throw refused({ reason: 'not-signed-in' })
  const { may, posts } = await ask(context, 'me', { space })
  if (!may.includes('propose')) throw refused({ reason: 'forbidden', message: '' })
  const activity = id === undefined ? null : await ask(context, 'activity', { id })
  if (activity !== null && activity.space !== space) throw refused({ reason: 'not-found' })
  const areas = (await ask(context, 'areas', { space })).items
  const bienniums = (await ask(context, 'bienniums', { space })).items
  const named = await namedFor(context, space, wordsIn(lang))
  const query = new URL(request.url).searchParams
  const chosen = { biennium: query.get('biennium'), area: query.get('area') }
  const basis = activity === null ? undefined : basisOf(activity, sideIn(space, posts))
  return new OnServer({ activity, basis, areas, bienniums, named, chosen })
}

/** Offers what the form says; where another revision was agreed meanwhile, the words stay in the form. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '', id } = params as Params
  const form = await request.formData()
  const sides = (await ask(context, 'space', { id: space })).sides.map((side) => side.id)
  const sent = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  const kept = { sent, ticked: ticked(form) }
  const activity = id === undefined ? undefined : await ask(context, 'activity', { id })
  const { posts } = await ask(context, 'me', { space })
  const basis = activity === undefined ? undefined : basisOf(activity, sideIn(space, posts))
  const fields = proposedFields(form, sides, basis)
  const none: Difference[] = []
  if (fields === null) {
    const says = [wordsIn(lang).say('field.money.wrong')]
    return data({ says, differences: none, ...kept }, { status: 422 })
  }
  const parent = String(form.get('parent') ?? '') || null
  const body = { space, kind: 'activity', record: id ?? null, parent, fields } as const
  const answer = await act(context, 'propose-revision', body)
  if (answer.ok) return redirect(addressesOf(lang, space).activity(answer.value.id), { status: 303 })
  const { refusal } = answer
  if (refusal.reason === 'invalid') {
    const says = refusal.violations.map(({ message }) => message)
    return data({ says, differences: none, ...kept }, { status: 422 })
  }
  if (refusal.reason === 'conflict') {
    const now = id === undefined ? null : (await ask(context, 'activity', { id })).agreed
    const differences = now === null ? none : differencesFrom(now.fields, fields)
    return data({ says: [wordsIn(lang).say('activity.overtaken')], differences, ...kept }, { status: 409 })
  }
  throw refused(refusal)
}

/** The side for which somebody speaks in a space, or null. */
const sideIn = (space: string, posts: readonly Post[]) =>
  posts.find((post) => post.space === space && post.side !== null)?.side ?? null

const several = ['areas', 'mandates', 'agreements', 'oicPriorities'] as const

const ticked = (form: FormData) =>
  Object.fromEntries(several.map((name) => [name, form.getAll(name).map(String)])) as Record<
    (typeof several)[number],
    string[]
  >

type Params = { readonly lang: InterfaceLanguage; readonly space?: string; readonly id?: string }

/** A whole revision of an activity as a form: a new one, or beside what is agreed. */
export default function Propose() {
  const { activity, basis: was, areas, bienniums, named, chosen } = useOnServer<typeof loader>()
  const { say } = useWords()
  const text = useNameText()
  const to = useAddresses()
  const { sides } = useSpace()
  const failed = useActionData<typeof action>()
  const sent: Record<string, string | undefined> | undefined = failed?.sent
  const value = (name: string, before: string | null | undefined) => sent?.[name] ?? before ?? ''
  const chosenOf = (name: (typeof several)[number]) =>
    failed?.ticked[name] ?? was?.[name] ?? (name === 'areas' && chosen.area ? [chosen.area] : [])
  const title = say(activity === null ? 'activity.propose.new' : 'activity.propose.title')
  return (
    <div className="narrow">
      <PageTitle title={title} />
      <h1 className="title">{title}</h1>
      <p className="lead">{say('activity.propose.lead')}</p>
      <NotDone head="activity.refused" says={failed?.says} />
      {failed && failed.differences.length > 0 && (
        <Differences of={failed.differences} shown={{ areas, bienniums, named, parties: [] }} />
      )}
      <form method="post" className="form">
        <input type="hidden" name="parent" value={activity?.agreed?.rev ?? ''} />
        <Line name="title" label="field.title" value={value('title', was?.title)} />
        <Lines name="goal" label="field.goal" value={value('goal', was?.goal)} />
        <p className="field">
          <label htmlFor="biennium">{say('field.biennium')}</label>
          <select
            id="biennium"
            name="biennium"
            defaultValue={value('biennium', was?.biennium ?? chosen.biennium ?? bienniums[0]?.id)}
          >
            <option value="">{say('activity.nothing')}</option>
            {bienniums.map((years) => (
              <option key={years.id} value={years.id}>
                {say('matrix.years', { from: String(years.from), to: String(years.to) })}
              </option>
            ))}
          </select>
        </p>
        <Areas of={areas} chosen={chosenOf('areas')} />
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
        <Several
          name="mandates"
          label="field.mandates"
          of={named.mandates.map((mandate) => ({ value: mandate.id, name: mandateWords(mandate) }))}
          chosen={chosenOf('mandates')}
        />
        <Several
          name="agreements"
          label="field.agreements"
          of={named.agreements.map((agreement) => ({ value: agreement.id, name: agreementWords(agreement) }))}
          chosen={chosenOf('agreements')}
        />
        <Lines
          name="developmentGoals"
          label="field.developmentGoals"
          hint="field.developmentGoals.hint"
          value={value('developmentGoals', was?.developmentGoals.join('\n'))}
        />
        <Several
          name="oicPriorities"
          label="field.oicPriorities"
          of={priorities.map((n) => ({ value: n, name: `${n}. ${say(`oic2025.${n}` as MessageKey)}` }))}
          chosen={chosenOf('oicPriorities')}
        />
        <Lines
          name="programmes"
          label="field.programmes"
          hint="field.programmes.hint"
          value={value('programmes', was?.programmes.join('\n'))}
        />
        <Lines
          name="documents"
          label="field.documents"
          hint="field.documents.hint"
          value={value('documents', linesOfDocuments(was?.documents ?? []))}
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

/** The OIC-2025 Programme of Action numbers its priority areas. */
const priorities = Array.from({ length: 18 }, (_, n) => String(n + 1))

const markings: readonly ActivityFields['marking'][] = [
  'unclassified',
  'confidential',
  'strictly confidential',
]
