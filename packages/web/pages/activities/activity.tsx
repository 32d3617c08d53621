import { type Activity, type ActivityOffer, activityStatuses, type InterfaceLanguage } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import type { MessageKey } from '../../messages/en.ts'
import { useWords, wordsIn } from '../../messages/words.ts'
import '../../ui/form.css'
import { addressesOf } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { DiscussionLink } from '../discussion/link.tsx'
import { useAddresses, useSpace } from '../in-space.ts'
import { KeepDraft } from '../keep-draft.tsx'
import '../matrix/matrix.css'
import { AgreedOrOffered, SideName, StatusWords } from '../matrix/state.tsx'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { levelWords } from '../records/marking-words.tsx'
import { PostWords } from '../standing.tsx'
import { PageTitle } from '../title.tsx'
import './activity.css'
import { Differences, FieldRows, type Shown } from './fields.tsx'
import { namedFor } from './named.ts'

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
  if (answer.ok) return redirect(addressesOf(lang, space).activity(id), { status: 303 })
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
      {standing.length > 0 && (
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
      )}
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

type OfferProps = {
  of: ActivityOffer
  shown: Shown
  may: readonly string[]
  own: string | null
  beside: boolean
  /** Why it is declined, as it was typed and not kept. */
  words?: string | undefined
}

/** What a side offers, with what differs first, and what can be done about it. */
function Offer({ of: offer, shown, may, own, beside, words }: OfferProps) {
  const { say, tell, date } = useWords()
  const isOwn = offer.side === own
  const head = `offer-${offer.rev.slice(0, 12)}`
  return (
    <section className="section offer" aria-labelledby={head}>
      <header>
        <h2 id={head}>{tell('activity.offer', { side: <SideName of={offer.side} /> })}</h2>
      </header>
      <p className="quiet">
        {say('activity.offer.at', { date: date(offer.at.slice(0, 10)) })}{' '}
        {!offer.standing && say('activity.offer.past')}
      </p>
      {beside ? (
        <>
          <h3>{say('activity.differs')}</h3>
          <Differences of={offer.differences} shown={shown} />
        </>
      ) : (
        <FieldRows of={offer.fields} shown={shown} />
      )}
      {offer.declined && <Declined of={offer.declined} stands={offer.standing} />}
      {offer.standing && own !== null && !isOwn && may.includes('accept') && (
        <>
          <form method="post" className="acts">
            <input type="hidden" name="rev" value={offer.rev} />
            <button type="submit" className="button" name="do" value="accept">
              {say('activity.accept')}
            </button>
            <span className="hint">{say('activity.accept.says')}</span>
          </form>
          {offer.declined === null && <Decline rev={offer.rev} words={words} />}
        </>
      )}
      {offer.standing && isOwn && may.includes('propose') && (
        <form method="post" className="acts">
          <button type="submit" className="button second" name="do" value="withdraw">
            {say('activity.withdraw')}
          </button>
          <span className="hint">{say('activity.withdraw.says')}</span>
        </form>
      )}
    </section>
  )
}

/** Why the other side will not have an offer. */
function Declined({
  of: { by, words, at },
  stands,
}: {
  of: ActivityOffer['declined'] & object
  stands: boolean
}) {
  const { say, tell, date } = useWords()
  return (
    <div className="declined">
      <p>
        <b>
          {tell('activity.declined', { side: <SideName of={by.side ?? ''} />, date: date(at.slice(0, 10)) })}
        </b>{' '}
        <small>
          <PostWords of={by} />
        </small>
      </p>
      <blockquote>
        <bdi>{words}</bdi>
      </blockquote>
      {stands && <p className="hint">{say('activity.declined.stands')}</p>}
    </div>
  )
}

function Decline({ rev, words }: { rev: string; words: string | undefined }) {
  const { say } = useWords()
  const id = `words-${rev.slice(0, 12)}`
  return (
    <details className="past" open={Boolean(words)}>
      <summary>{say('activity.decline')}</summary>
      <form method="post" className="form decline">
        <KeepDraft of={`decline ${rev}`} />
        <input type="hidden" name="rev" value={rev} />
        <p className="field">
          <label htmlFor={id}>{say('activity.decline.words')}</label>
          <textarea id={id} name="words" required maxLength={2000} rows={3} dir="auto" defaultValue={words} />
        </p>
        <p className="acts">
          <button type="submit" className="button second" name="do" value="decline">
            {say('activity.decline')}
          </button>
          <span className="hint">{say('activity.decline.says')}</span>
        </p>
      </form>
    </details>
  )
}

/** For which years it was adopted, and what is agreed otherwise since: the plan stays as the meeting had it. */
function Adopted({
  of: { biennium, from, to, ...adopted },
  shown,
}: {
  of: Activity['adopted'][number]
  shown: Shown
}) {
  const { say, tell, date } = useWords()
  const addresses = useAddresses()
  const head = `adopted-${biennium}`
  const { at, meeting, differences } = adopted
  return (
    <section className="section" aria-labelledby={head}>
      <header>
        <h2 id={head}>{say('activity.adopted', { from: String(from), to: String(to) })}</h2>
      </header>
      <p className="quiet">
        {tell('matrix.adopted', { date: date(at.slice(0, 10)), meeting: <bdi>{meeting}</bdi> })}{' '}
        <a href={addresses.outcome(biennium)}>{say('activity.adopted.outcome')}</a>
      </p>
      {differences.length === 0 ? (
        <p>{say('activity.adopted.same')}</p>
      ) : (
        <>
          <p>{say('activity.adopted.changed')}</p>
          <Differences
            of={differences}
            shown={shown}
            heads={['activity.adopted.then', 'activity.adopted.now']}
          />
        </>
      )}
    </section>
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
