import type { Change, Desk, InterfaceLanguage, Waiting } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { useWords } from '../../messages/words.ts'
import '../../ui/form.css'
import { useNameText } from '../../ui/name.tsx'
import { Section } from '../../ui/section.tsx'
import { addressesOf, withQuery } from '../addresses.ts'
import { act, ask, orRefuse, refused } from '../answer.ts'
import { BriefLink } from '../brief/link.tsx'
import { useAddresses, useSpace } from '../in-space.ts'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { PostWords } from '../standing.tsx'
import { PageTitle } from '../title.tsx'
import './desk.css'
import { SubjectLink } from './subject.tsx'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { space = '' } = params
  const me = await ask(context, 'me', { space })
  if (me.kind === 'anonymous') throw refused({ reason: 'not-signed-in' })
  const { address } = await ask(context, 'account', {})
  const desk = await ask(context, 'desk', { space })
  const waiting = await withWhole(
    context,
    space,
    desk.waiting,
    new URL(request.url).searchParams.get('waits'),
  )
  return new OnServer({ desk: { ...desk, waiting }, address, holdsPost: me.may.includes('follow') })
}

/** What waits, with all of the kind that is asked for; of a very large number the most pressing. */
async function withWhole(
  context: LoaderFunctionArgs['context'],
  space: string,
  waiting: Desk['waiting'],
  asked: string | null,
): Promise<Desk['waiting']> {
  const kind = waiting.find(({ waits, total, items }) => waits === asked && total > items.length)
  if (kind === undefined) return waiting
  const { items } = await ask(context, 'notifications', { space, waits: kind.waits, limit: most })
  return waiting.map((one) => (one === kind ? { ...one, items } : one))
}
/** More than anybody reads down; the figure beside the kind says how many there are. */
const most = 500

/** Says that what changed was seen, or whether a digest is wanted. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '' } = params as { lang: InterfaceLanguage; space?: string }
  const form = await request.formData()
  if (form.get('do') !== 'digest') orRefuse(await act(context, 'see-desk', { space }))
  else {
    const [wanted, typed] = [form.get('wanted') === 'yes', form.get('address')]
    const address = typeof typed === 'string' && typed !== '' ? { address: typed } : {}
    const answer = await act(context, 'choose-digest', { space, wanted, language: lang, ...address })
    if (!answer.ok && answer.refusal.reason === 'invalid')
      return data({ says: answer.refusal.violations.map(({ message }) => message) }, { status: 422 })
    orRefuse(answer)
  }
  return redirect(addressesOf(lang, space).desk, { status: 303 })
}

/** What waits for whoever reads, what changed since they looked, and what they follow. */
export default function DeskPage() {
  const { desk, holdsPost, address } = useOnServer<typeof loader>()
  const failed = useActionData<typeof action>()
  const { say } = useWords()
  const text = useNameText()
  return (
    <div className="desk">
      <PageTitle title={`${say('desk.title')}: ${text(useSpace().names)}`} />
      <h1 className="title">{say('desk.title')}</h1>
      {holdsPost ? (
        <>
          <p className="under">
            <BriefLink about="cooperation" />
          </p>
          <WhatWaits of={desk} />
          <WhatChanged of={desk} />
          <Followed of={desk} />
          <Digest of={desk} address={address} says={failed?.says} />
        </>
      ) : (
        <p className="empty">{say('desk.none')}</p>
      )}
    </div>
  )
}

function WhatWaits({ of: { waiting } }: { of: Desk }) {
  const { say, number } = useWords()
  const all = useAllOfKind()
  const to = useAddresses()
  const whole = (waits: Waiting['waits']) => all[waits] ?? `${withQuery(to.desk, { waits })}#waits-${waits}`
  return (
    <Section id="waiting" title={say('desk.waiting')}>
      {waiting.length === 0 && <p className="empty">{say('desk.waiting.none')}</p>}
      {waiting.map(({ waits, total, items }) => (
        <div key={waits}>
          <h3 id={`waits-${waits}`}>
            {say(`desk.waits.${waits}`)} <span className="count">{number(total)}</span>
          </h3>
          <ul className="desk-list" aria-labelledby={`waits-${waits}`}>
            {items.map((item) => (
              <li key={`${item.subject.record} ${item.at}`}>
                <span>
                  <When of={item} />
                </span>
                <span>
                  <SubjectLink of={item.subject} {...hrefOf(to, item)} />
                  {item.words && (
                    <small>
                      <bdi>{item.words}</bdi>
                    </small>
                  )}
                </span>
              </li>
            ))}
          </ul>
          {total > items.length && (
            <p className="onward">
              <a href={whole(waits)}>{say('desk.all', { n: total })}</a>
            </p>
          )}
        </div>
      ))}
    </Section>
  )
}

/** What is said to one leads to where it was said, and a release to where it is confirmed; all else to the record. */
function hrefOf(to: ReturnType<typeof useAddresses>, { waits, subject }: Waiting): { href?: string } {
  if (waits === 'mention') return { href: to.discussion(subject) }
  return waits === 'release' ? { href: to.recordMarking(subject.kind, subject.record) } : {}
}

/** Where the whole of a kind is listed, of the kinds that have a list elsewhere. */
function useAllOfKind(): Partial<Record<Waiting['waits'], string>> {
  const to = useAddresses()
  return {
    letter: withQuery(to.letters, { reply: 'open', sort: 'due' }),
    mandate: withQuery(to.mandates, { due: 'overdue', sort: '-due' }),
    finding: to.review,
  }
}

/** The day that is due or has passed; else who sent it and when; else how many wait. */
function When({ of: { due, overdue, at, by, n } }: { of: Waiting }) {
  const { say, date } = useWords()
  if (due !== null)
    return (
      <span className={overdue ? 'late' : undefined}>
        {say(overdue ? 'desk.overdue' : 'desk.due', { date: date(due.to) })}
      </span>
    )
  if (n !== null) return say('desk.n', { n })
  return (
    <>
      {at && date(at.slice(0, 10))}
      {by && (
        <small>
          <PostWords of={by} />
        </small>
      )}
    </>
  )
}

function WhatChanged({ of: { changed, since } }: { of: Desk }) {
  const { say, date } = useWords()
  return (
    <Section
      id="changed"
      title={say('desk.changed')}
      aside={since && <span className="quiet">{say('desk.since', { date: date(since.slice(0, 10)) })}</span>}
    >
      {changed.length === 0 ? (
        <p className="empty">{say('desk.changed.none')}</p>
      ) : (
        <>
          <ul className="desk-list">
            {changed.map((change) => (
              <li key={`${change.subject.kind} ${change.subject.record}`}>
                <span>
                  {date(change.at.slice(0, 10))}
                  <small>
                    <ActWords of={change} />
                  </small>
                </span>
                <span>
                  <SubjectLink of={change.subject} />
                  {change.by && (
                    <small>
                      <PostWords of={change.by} />
                    </small>
                  )}
                </span>
              </li>
            ))}
          </ul>
          <form method="post" className="acts">
            <button type="submit" className="button second">
              {say('desk.seen')}
            </button>
            <span className="hint">{say('desk.seen.says')}</span>
          </form>
        </>
      )}
    </Section>
  )
}

function ActWords({ of: { act: name, times, followed } }: { of: Change }) {
  const { say } = useWords()
  return (
    <>
      {say('desk.act', { act: name.replaceAll('-', '_') })}
      {times > 1 && say('comma') + say('desk.changed.times', { n: times })}
      {followed && say('comma') + say('desk.followed')}
    </>
  )
}

function Followed({ of: { following } }: { of: Desk }) {
  const { say, date } = useWords()
  return (
    <Section id="following" title={say('desk.following')}>
      {following.length === 0 ? (
        <p className="empty">{say('desk.following.none')}</p>
      ) : (
        <ul className="desk-list">
          {following.map(({ subject, since }) => (
            <li key={`${subject.kind} ${subject.record}`}>
              <span>{say('desk.since', { date: date(since.slice(0, 10)) })}</span>
              <span>
                <SubjectLink of={subject} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

type DigestProps = { of: Desk; address: string | null; says: readonly string[] | undefined }

/** Whether a mail a day is wanted; it goes to the address that one signs in with, where there is one. */
function Digest({ of: { digest }, address, says }: DigestProps) {
  const { say, tell, languageName } = useWords()
  const to = digest && (
    <bdi dir="ltr" key="to">
      {digest.address}
    </bdi>
  )
  return (
    <Section id="digest" title={say('desk.digest')}>
      <p className="quiet">{say('desk.digest.says')}</p>
      <p>
        {digest === null
          ? say('desk.digest.off')
          : tell('desk.digest.on', { address: to, language: languageName(digest.language) })}
      </p>
      <form method="post" className="form narrow">
        <NotDone head="talk.refused" says={says} />
        <input type="hidden" name="do" value="digest" />
        {digest === null && address === null && (
          <p className="field">
            <label htmlFor="address">{say('sign-in.address')}</label>
            <input id="address" name="address" type="email" required maxLength={254} dir="ltr" />
          </p>
        )}
        <p className="acts">
          <button
            type="submit"
            className="button second"
            name="wanted"
            value={digest === null ? 'yes' : 'no'}
          >
            {say(digest === null ? 'desk.digest.want' : 'desk.digest.stop')}
          </button>
        </p>
      </form>
    </Section>
  )
}
