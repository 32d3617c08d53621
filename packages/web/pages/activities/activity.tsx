import { type Activity, activityStatuses, type InterfaceLanguage } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import type { MessageKey } from '../../messages/en.ts'
import { useWords, wordsIn } from '../../messages/words.ts'
import '../../ui/form.css'
import { addressesOf } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { DiscussionLink } from '../discussion/link.tsx'
import { useAddresses, useSpace } from '../in-space.ts'
import '../matrix/matrix.css'
import { AgreedOrOffered, SideName, StatusWords } from '../matrix/state.tsx'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { levelWords } from '../records/marking-words.tsx'
import { PageTitle } from '../title.tsx'
import './activity.css'
import { Adopted } from './adopted.tsx'
import { Crossing } from './crossing.tsx'
import { FieldRows } from './fields.tsx'
import { namedFor } from './named.ts'
import { Offer } from './offer.tsx'

export const handle = { hydrate: false }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { lang, space = '', id = '' } = params as Params
  const activity = await ask(context, 'activity', { id })
  if (activity.space !== space) throw refused({ reason: 'not-found' })
  const areas = (await ask(context, 'areas', { space })).items
  const bienniums = (await ask(context, 'bienniums', { space })).items
  const { may, posts } = await ask(context, 'me', { space })
  const own = posts.find((post) => post.space === space && post.side !== null)?.side ?? null
  const named = await namedFor(context, space, wordsIn(lang))
  return new OnServer({
    activity,
    shown: { areas, bienniums, named, parties: activity.named },
    may,
    own,
  })
}

/** Accepts or declines the other side's offer, takes back one's own, or says how it comes along. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '', id = '' } = params as Params
  const form = await request.formData()
  const asked = String(form.get('do') ?? '')
  const status = activityStatuses.find((one) => one === form.get('status')) ?? 'not begun'
  const seen = activityStatuses.find((one) => one === form.get('seen'))
  const rev = String(form.get('rev') ?? '')
  const words = String(form.get('words') ?? '')
  const answer =
    asked === 'accept'
      ? await act(context, 'accept-revision', { record: id, rev })
      : asked === 'decline'
        ? await act(context, 'decline-revision', { record: id, rev, words })
        : asked === 'withdraw'
          ? await act(context, 'withdraw-revision', { record: id })
          : await act(context, 'report-status', {
              activity: id,
              status,
              ...(seen === undefined ? {} : { seen }),
            })
  // Back to where it was done, so that the keyboard goes on from there and not from the top of the page.
  const place = asked === 'report' ? 'status-head' : 'agreed-head'
  if (answer.ok) return redirect(`${addressesOf(lang, space).activity(id)}#${place}`, { status: 303 })
  const { refusal } = answer
  if (refusal.reason === 'conflict') return data({ says: [refusal.message], words }, { status: 409 })
  if (refusal.reason === 'forbidden') return data({ says: [refusal.message], words }, { status: 403 })
  if (refusal.reason === 'invalid') {
    return data({ says: refusal.violations.map(({ message }) => message), words }, { status: 422 })
  }
  throw refused(refusal)
}

type Params = { readonly lang: InterfaceLanguage; readonly space?: string; readonly id?: string }

/** One activity of two organizations: what both have agreed, what either offers, and how each says it comes along. */
export default function ActivityPage() {
  const { activity, shown, may, own } = useOnServer<typeof loader>()
  const { say, date } = useWords()
  const to = useAddresses()
  const failed = useActionData<typeof action>()
  const { agreed, offers, chain } = activity
  const standing = offers.filter((offer) => offer.standing)
  const past = offers.filter((offer) => !offer.standing)
  return (
    <article className="activity">
      <PageTitle title={activity.title} />
      <h1 className="title">
        <bdi>{activity.title}</bdi>
      </h1>
      <p className="under dotted">
        <span>
          <AgreedOrOffered of={{ ...activity, agreed: agreed !== null }} />
        </span>
        {activity.biennium && <a href={to.matrix(activity.biennium)}>{say('activity.back')}</a>}
        {may.includes('propose') && <a href={to.proposeChange(activity.id)}>{say('activity.propose')}</a>}
        <DiscussionLink kind="activity" record={activity.id} />
      </p>
      <p className="under dotted">
        <span>{levelWords(say, activity.marking)}</span>
        <a href={to.recordMarking('activity', activity.id)}>{say('marking.link')}</a>
        <a href={to.recordHistory('activity', activity.id)}>{say('history.link')}</a>
      </p>
      <NotDone head="activity.refused" says={failed?.says} />
      {activity.crossed && <p className="notice">{say('activity.crossed')}</p>}
      {activity.crossed ? (
        <Crossing
          offers={standing}
          agreed={agreed?.fields ?? null}
          shown={shown}
          may={may}
          own={own}
          words={failed?.words}
        />
      ) : standing.length > 0 ? (
        <div className="offers">
          {standing.map((offer) => (
            <Offer
              key={offer.rev}
              of={offer}
              shown={shown}
              may={may}
              own={own}
              beside={agreed !== null}
              words={failed?.words}
            />
          ))}
        </div>
      ) : null}
      <section className="section" aria-labelledby="agreed-head">
        <header>
          <h2 id="agreed-head">{say('activity.agreed')}</h2>
        </header>
        {agreed === null ? (
          <p className="empty">{say('activity.agreed.none')}</p>
        ) : (
          <>
            <FieldRows of={agreed.fields} shown={shown} />
            <p className="quiet">
              {say('activity.agreed.at', { date: date(agreed.at.slice(0, 10)), n: chain.length })}
            </p>
          </>
        )}
      </section>
      {activity.adopted.map((years) => (
        <Adopted key={years.biennium} of={years} shown={shown} />
      ))}
      <Statuses of={activity} own={activity.mayReport ? own : null} />
      {past.length > 0 && (
        <details className="past">
          <summary>{say('activity.past')}</summary>
          {past.map((offer) => (
            <Offer key={offer.rev} of={offer} shown={shown} may={[]} own={own} beside={agreed !== null} />
          ))}
        </details>
      )}
    </article>
  )
}

function Statuses({ of: { sides, beyond }, own }: { of: Activity; own: string | null }) {
  const { say } = useWords()
  const space = useSpace()
  const said = new Set(Object.values(sides).map(({ status }) => status))
  return (
    <section className="section" aria-labelledby="status-head">
      <header>
        <h2 id="status-head">{say('activity.status')}</h2>
      </header>
      <p className="quiet">{say('activity.status.says')}</p>
      {said.size > 1 && <p className="notice">{say('activity.status.differ')}</p>}
      <dl className="fields">
        {space.sides.map(({ id }) => (
          <div key={id}>
            <dt>
              <SideName of={id} />
            </dt>
            <dd>
              <StatusWords of={sides[id]?.status ?? 'not begun'} />
            </dd>
          </div>
        ))}
      </dl>
      {beyond && <p className="hint">{say(`beyond.${beyond}`)}</p>}
      {own !== null && (
        <form method="post" className="form acts">
          <input type="hidden" name="seen" value={sides[own]?.status ?? 'not begun'} />
          <p className="field">
            <label htmlFor="status">{say('activity.status.report')}</label>
            <select id="status" name="status" defaultValue={sides[own]?.status}>
              {activityStatuses.map((status) => (
                <option key={status} value={status}>
                  {say(`status.${status.replace(' ', '-')}` as MessageKey)}
                </option>
              ))}
            </select>
          </p>
          <button type="submit" className="button second" name="do" value="report">
            {say('activity.status.report')}
          </button>
        </form>
      )}
    </section>
  )
}
