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
import { KeepDraft } from '../keep-draft.tsx'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { Areas, Line, Lines } from '../review/correct-fields.tsx'
import '../review/review.css'
import { PageTitle } from '../title.tsx'
import { basisOf, differencesFrom } from './basis.ts'
import { askBodies, type Body, openBodies } from './bodies.ts'
import { Differences } from './fields.tsx'
import { agreementWords, mandateWords, namedFor } from './named.ts'
import {
  indicatorNames,
  linesOfDocuments,
  linesOfMeasured,
  moneyNames,
  proposedFields,
  rowsSent,
} from './proposal-form.ts'
import { Rows } from './rows.tsx'
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
  const bodies = await askBodies(context, await ask(context, 'space', { id: space }))
  return new OnServer({ activity, basis, areas, bienniums, named, chosen, bodies })
}

/** Offers what the form says; where another revision was agreed meanwhile, the words stay in the form. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '', id } = params as Params
  const form = await request.formData()
  const kept = keptOf(form)
  const none: Difference[] = []
  // A further row of fields was asked for: what was typed stands in the form again, with one more.
  if (form.has('more')) return data({ says: [], differences: none, ...kept }, { status: 200 })
  const held = await ask(context, 'space', { id: space })
  const bodies = openBodies(await askBodies(context, held), lang)
  const proposal = proposedFields(
    form,
    held.sides.map((side) => side.id),
    bodies,
  )
  if (!proposal.ok) {
    const { say } = wordsIn(lang)
    const says = proposal.wrong.map(({ key, words }) => say(key, { words }))
    return data({ says, differences: none, ...kept }, { status: 422 })
  }
  const { fields } = proposal
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

/** All that was typed, so that no refusal loses any of it. */
const keptOf = (form: FormData) => ({
  sent: Object.fromEntries([...form].map(([name, value]) => [name, String(value)])),
  ticked: ticked(form),
  rows: {
    money: rowsSent(form, moneyNames),
    indicators: rowsSent(form, indicatorNames),
    contributors: rowsSent(form, ['contributor']),
  },
})

/** The rows that a revision fills. */
const rowsOf = (was: ActivityFields | undefined, label: (id: string) => string) => ({
  money: (was?.money ?? []).map(({ amount, currency, payer }) => ({
    amount,
    currency,
    payer: payer === null ? '' : label(payer),
  })),
  indicators: (was?.indicators ?? []).map(({ name, unit, baseline, target, value, values }) => ({
    name,
    unit: unit ?? '',
    baseline: baseline ?? '',
    target: target ?? '',
    value: value ?? '',
    values: linesOfMeasured(values),
  })),
  contributors: (was?.contributors ?? []).map((id) => ({ contributor: label(id) })),
})

const ticked = (form: FormData) =>
  Object.fromEntries(several.map((name) => [name, form.getAll(name).map(String)])) as Record<
    (typeof several)[number],
    string[]
  >

type Params = { readonly lang: InterfaceLanguage; readonly space?: string; readonly id?: string }

/** A whole revision of an activity as a form: a new one, or beside what is agreed. */
export default function Propose() {
  const { activity, basis: was, areas, bienniums, named, chosen, bodies } = useOnServer<typeof loader>()
  const { say, lang } = useWords()
  const text = useNameText()
  const to = useAddresses()
  const { sides } = useSpace()
  const failed = useActionData<typeof action>()
  const sent: Record<string, string | undefined> | undefined = failed?.sent
  const value = (name: string, before: string | null | undefined) => sent?.[name] ?? before ?? ''
  const chosenOf = (name: (typeof several)[number]) =>
    failed?.ticked[name] ?? was?.[name] ?? (name === 'areas' && chosen.area ? [chosen.area] : [])
  const { label, suggestions } = openBodies(bodies, lang)
  const rows = failed?.rows ?? rowsOf(was, label)
  const title = say(activity === null ? 'activity.propose.new' : 'activity.propose.title')
  return (
    <div className="narrow">
      <PageTitle title={title} />
      <h1 className="title">{title}</h1>
      <p className="lead">{say('activity.propose.lead')}</p>
      <NotDone head="activity.refused" says={failed?.says} />
      {failed && failed.differences.length > 0 && (
        <Differences of={failed.differences} shown={{ areas, bienniums, named, parties: refsOf(bodies) }} />
      )}
      <form method="post" className="form">
        <KeepDraft of={`activity ${activity?.id ?? 'new'}`} />
        {/* What Enter sends stands first: it proposes, and asks for no further row. */}
        <button type="submit" className="unseen" tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="parent" value={activity?.agreed?.rev ?? ''} />
        <datalist id="bodies">
          {suggestions.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <datalist id="currencies">
          {currencies.map((code) => (
            <option key={code} value={code} />
          ))}
        </datalist>
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
        <div className="beside">
          {sides.map((side) => (
            <p key={side.id} className="field">
              <label htmlFor={`lead-${side.id}`}>{say('field.leads.of', { side: text(side.short) })}</label>
              <input
                id={`lead-${side.id}`}
                name={`lead-${side.id}`}
                defaultValue={value(`lead-${side.id}`, leadOf(was, side.id, label))}
                dir="auto"
                list="bodies"
                autoComplete="off"
                aria-describedby="leads-hint"
              />
            </p>
          ))}
        </div>
        <p className="hint" id="leads-hint">
          {say('field.leads.hint')}
        </p>
        <Rows
          label="field.contributors"
          columns={[{ name: 'contributor', label: 'field.body', manner: 'body' }]}
          rows={rows.contributors}
        />
        <div className="beside">
          <Line name="from" label="field.from" hint="correct.date.hint" value={value('from', was?.from)} />
          <Line name="to" label="field.to" value={value('to', was?.to)} />
          <Line name="place" label="field.place" value={value('place', was?.place)} />
        </div>
        <Lines
          name="deliverables"
          label="field.deliverables"
          hint="field.lines.hint"
          value={value('deliverables', was?.deliverables.join('\n'))}
        />
        <Rows
          label="field.indicators"
          columns={[
            { name: 'name', label: 'field.indicator', manner: 'words' },
            { name: 'unit', label: 'field.indicator.unit', manner: 'words' },
            { name: 'baseline', label: 'field.indicator.baseline', manner: 'words' },
            { name: 'target', label: 'field.indicator.target', manner: 'words' },
            { name: 'value', label: 'field.indicator.value', manner: 'words' },
            {
              name: 'values',
              label: 'field.indicator.values',
              manner: 'lines',
              hint: 'field.indicator.values.hint',
            },
          ]}
          rows={rows.indicators}
        />
        <Rows
          label="field.money"
          columns={[
            { name: 'amount', label: 'field.money.amount', manner: 'amount' },
            { name: 'currency', label: 'field.money.currency', manner: 'currency' },
            { name: 'payer', label: 'field.money.payer', manner: 'body', hint: 'field.money.hint' },
          ]}
          rows={rows.money}
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

const refsOf = (bodies: readonly Body[]) => bodies.map((body) => ({ ...body, side: null }))

function leadOf(was: ActivityFields | undefined, side: string, label: (id: string) => string): string {
  const lead = was?.leads[side] ?? null
  return lead === null ? '' : label(lead)
}

/** Suggested; any other of ISO 4217 can be typed. */
const currencies = ['USD', 'EUR', 'CHF', 'GBP', 'SAR', 'AED', 'QAR', 'TRY', 'MAD', 'EGP']

/** The OIC-2025 Programme of Action numbers its priority areas. */
const priorities = Array.from({ length: 18 }, (_, n) => String(n + 1))

const markings: readonly ActivityFields['marking'][] = [
  'unclassified',
  'confidential',
  'strictly confidential',
]
