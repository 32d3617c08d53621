import type { ActivityItem, Biennium, BienniumRecord, InterfaceLanguage } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import '../../ui/form.css'
import '../../ui/list/list.css'
import { addressesOf } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { useAddresses, useSpace } from '../in-space.ts'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import './matrix.css'
import { Late } from './late.tsx'
import { SideName, StatusWords } from './state.tsx'

export const handle = { hydrate: false }

/** Enough to choose from on one page; what is left is carried over in a second turn. */
const most = 500

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { space = '', biennium: id = '' } = params
  const biennium = await ask(context, 'biennium', { id })
  if (biennium.space !== space) throw refused({ reason: 'not-found' })
  const before = biennium.before === null ? null : await ask(context, 'biennium', { id: biennium.before })
  const { may } = await ask(context, 'me', { space })
  const later = (await ask(context, 'bienniums', { space })).items.filter(({ from }) => from > biennium.from)
  const agreed = await ask(context, 'activities', { space, biennium: id, state: 'agreed', limit: most })
  const notDone = agreed.items.filter(({ sides }) =>
    Object.values(sides).some(({ status }) => status !== 'done' && status !== 'dropped'),
  )
  const { today } = await ask(context, 'cells', { id })
  return new OnServer({ biennium, before, later, notDone, today, mayPropose: may.includes('propose') })
}

/** Proposes what was chosen for later years. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '', biennium: from = '' } = params as Params
  const form = await request.formData()
  const to = String(form.get('to') ?? '')
  const activities = form.getAll('activity').map(String)
  const answer = await act(context, 'carry-over', { from, to, activities })
  if (answer.ok) {
    return redirect(`${addressesOf(lang, space).outcome(from)}?carried=${answer.value.carried.length}`, {
      status: 303,
    })
  }
  const { refusal } = answer
  if (refusal.reason === 'invalid') {
    return data({ says: refusal.violations.map(({ message }) => message) }, { status: 422 })
  }
  if (refusal.reason === 'conflict') return data({ says: [refusal.message] }, { status: 409 })
  throw refused(refusal)
}

type Params = { readonly lang: InterfaceLanguage; readonly space?: string; readonly biennium?: string }

/** What was promised for two years beside the two before, what has become of it, and what is carried over. */
export default function Outcome() {
  const { biennium, before, later, notDone, today, mayPropose } = useOnServer<typeof loader>()
  const { say } = useWords()
  const to = useAddresses()
  const failed = useActionData<typeof action>()
  const title = say('outcome.title', { from: String(biennium.from), to: String(biennium.to) })
  return (
    <div className="matrix-page">
      <PageTitle title={title} />
      <h1 className="title">{title}</h1>
      <p className="under">
        <a href={to.matrix(biennium.id)}>{say('activity.back')}</a>
      </p>
      <NotDone head="activity.refused" says={failed?.says} />
      <Comparison of={biennium} before={before} />
      {biennium.adopted.length > 0 && <Adopted of={biennium} />}
      {mayPropose && <CarryOver notDone={notDone} later={later} today={today} />}
    </div>
  )
}

const outcomes = ['promised', 'done', 'carried', 'dropped', 'slipped', 'added'] as const

function Comparison({ of: now, before }: { of: BienniumRecord; before: BienniumRecord | null }) {
  const { say, number } = useWords()
  const columns = before === null ? [now] : [before, now]
  return (
    <table className="listed titled outcomes">
      <caption>{say(before === null ? 'outcome.caption.first' : 'outcome.caption')}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ id, from, to }) => (
            <th key={id} scope="col" className="number">
              {say('matrix.years', { from: String(from), to: String(to) })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {outcomes.map((outcome) => (
          <tr key={outcome}>
            <th scope="row">{say(`outcome.${outcome}`)}</th>
            {columns.map((years) => (
              <td key={years.id} className="number">
                <span className="label">
                  {say('matrix.years', { from: String(years.from), to: String(years.to) })}{' '}
                </span>
                {years.adoptedAt === null ? (
                  <span className="quiet">{say('outcome.not-adopted')}</span>
                ) : (
                  number(years.outcomes[outcome])
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Adopted({ of: { adopted, added, outcomes } }: { of: BienniumRecord }) {
  const { say, listed } = useWords()
  const to = useAddresses()
  return (
    <section className="section" aria-labelledby="adopted-head">
      <header>
        <h2 id="adopted-head">{say('matrix.adopted.title')}</h2>
      </header>
      {adopted.length < outcomes.promised && (
        <p className="notice">{say('matrix.drawn', { n: adopted.length, all: outcomes.promised })}</p>
      )}
      <ul className="years">
        {adopted.map(({ activity, title, since, done, slipped, changes }) => (
          <li key={activity}>
            <a href={to.activity(activity)}>
              <bdi>{title}</bdi>
            </a>{' '}
            <span className="quiet">
              {say(`matrix.since.${since.replace(' ', '-')}` as MessageKey)}
              {changes.length > 0 && (
                <> ({listed(changes.map(({ field }) => say(`field.${field}` as MessageKey)))})</>
              )}
            </span>{' '}
            {done && <b>{say('status.done')}</b>}
            {slipped && <b className="late">{say('outcome.is-slipped')}</b>}
          </li>
        ))}
      </ul>
      {added.length > 0 && (
        <>
          <h3 id="added-head">{say('outcome.added.title')}</h3>
          <ul className="years" aria-labelledby="added-head">
            {added.map(({ activity, title }) => (
              <li key={activity}>
                <a href={to.activity(activity)}>
                  <bdi>{title}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

type CarryOverProps = { notDone: readonly ActivityItem[]; later: readonly Biennium[]; today: string }

/** What is not done, all of it chosen: who carries over leaves out what is to end here. */
function CarryOver({ notDone, later, today }: CarryOverProps) {
  const { say } = useWords()
  const to = useAddresses()
  const { sides } = useSpace()
  return (
    <section className="section" aria-labelledby="carry-head">
      <header>
        <h2 id="carry-head">{say('carry.title')}</h2>
      </header>
      {notDone.length === 0 ? (
        <p className="empty">{say('carry.nothing')}</p>
      ) : later.length === 0 ? (
        <p className="empty">
          {say('carry.no-years')} <a href={to.matrices}>{say('matrix.plan')}</a>
        </p>
      ) : (
        <form method="post" className="form">
          <p>{say('carry.says')}</p>
          <fieldset className="choices carried">
            <legend>{say('carry.choose', { n: notDone.length })}</legend>
            {notDone.map((activity) => (
              <p key={activity.id} className="choice">
                <input
                  type="checkbox"
                  id={`carry-${activity.id}`}
                  name="activity"
                  value={activity.id}
                  defaultChecked={activity.offered.length === 0}
                />{' '}
                <label htmlFor={`carry-${activity.id}`}>
                  <bdi>{activity.title}</bdi>
                </label>{' '}
                {sides.map(({ id }) => (
                  <span key={id} className="how">
                    <SideName of={id} /> <StatusWords of={activity.sides[id]?.status ?? 'not begun'} />
                  </span>
                ))}{' '}
                <span className="beside">
                  <Late of={activity} today={today} />{' '}
                  {activity.offered.length > 0 && <small>{say('carry.offered')}</small>}
                </span>
              </p>
            ))}
          </fieldset>
          <p className="field">
            <label htmlFor="to">{say('carry.to')}</label>
            <select id="to" name="to" defaultValue={later.at(-1)?.id}>
              {later.map((years) => (
                <option key={years.id} value={years.id}>
                  {say('matrix.years', { from: String(years.from), to: String(years.to) })}
                </option>
              ))}
            </select>
          </p>
          <p className="acts">
            <button type="submit" className="button">
              {say('carry.do')}
            </button>
          </p>
        </form>
      )}
    </section>
  )
}
