import type { ActivityFields, Difference, InterfaceLanguage, Post } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { signInGiven } from '../../given.ts'
import { useWords, wordsIn } from '../../messages/words.ts'
import '../../ui/form.css'
import { addressesOf } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { useAddresses } from '../in-space.ts'
import { KeepDraft } from '../keep-draft.tsx'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import { basisOf, differencesFrom } from './basis.ts'
import { askBodies, type Body, openBodies } from './bodies.ts'
import { Differences } from './fields.tsx'
import { namedFor } from './named.ts'
import { ProposalFields } from './proposal-fields.tsx'
import {
  indicatorNames,
  linesOfMeasured,
  moneyNames,
  proposedFields,
  rowsSent,
  several,
} from './proposal-form.ts'
import { PartIndex } from './proposal-parts.tsx'

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
  const to = useAddresses()
  const failed = useActionData<typeof action>()
  const title = say(activity === null ? 'activity.propose.new' : 'activity.propose.title')
  return (
    <div className="narrow proposing">
      <PageTitle title={title} />
      <h1 className="title">{title}</h1>
      <p className="lead">
        {say('activity.propose.lead')} {say('activity.propose.open')}
      </p>
      <NotDone head="activity.refused" says={failed?.says} />
      {failed && failed.differences.length > 0 && (
        <Differences of={failed.differences} shown={{ areas, bienniums, named, parties: refsOf(bodies) }} />
      )}
      <PartIndex />
      <form method="post" className="form">
        <KeepDraft of={`activity ${activity?.id ?? 'new'}`} />
        {/* What Enter sends stands first: it proposes, and asks for no further row. */}
        <button type="submit" className="unseen" tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="parent" value={activity?.agreed?.rev ?? ''} />
        <ProposalFields
          was={was}
          sent={failed?.sent}
          ticked={failed?.ticked}
          rows={failed?.rows ?? rowsOf(was, openBodies(bodies, lang).label)}
          offered={{ areas, bienniums, named, bodies }}
          chosen={chosen}
        />
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
