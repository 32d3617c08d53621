import {
  type InstrumentRecord,
  type InterfaceLanguage,
  type Refusal,
  type ReviewedKind,
  reviewedKinds,
  type TextToReview,
  type Verdict,
  verdicts,
} from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { signInGiven } from '../../given.ts'
import { useWords, wordsIn } from '../../messages/words.ts'
import reviewScript from '../../ui/review.js?url'
import { addressesOf } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { useAddresses } from '../in-space.ts'
import { kindKey } from '../kind.ts'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { DocumentSymbol } from '../symbol.tsx'
import { PageTitle } from '../title.tsx'
import { fieldsSent, one } from './finding-form.ts'
import { Panel } from './panel.tsx'
import { Queue } from './queue.tsx'
import '../../ui/form.css'
import './review.css'
import { currentOf, isDecided, nextAfter, reviewedIn } from './reviewed.ts'
import { Source } from './source.tsx'

export const handle = { hydrate: false }

type Asked = { readonly kind: ReviewedKind; readonly at: string | null; readonly correct: boolean }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { space = '' } = params
  const query = new URL(request.url).searchParams
  const asked = askedOf(query)
  const { may } = await ask(context, 'me', { space })
  const list = await ask(context, 'review', { space, kind: asked.kind })
  const id = query.get('text') ?? list.items[0]?.text.id
  const text = id === undefined ? null : await ask(context, 'instrument', { id })
  if (text !== null && text.space !== space) throw refused({ reason: 'not-found' })
  const areas = (await ask(context, 'areas', { space })).items
  const current = text === null ? undefined : currentOf(reviewedIn(text, asked.kind), asked.at)
  const history =
    current === undefined || !isDecided(current)
      ? []
      : (await ask(context, 'history', { space, kind: current.found.kind, record: current.found.id })).items
  const mayJudge = may.includes('judge')
  const isSignedIn = context.get(signInGiven).carried
  return new OnServer({ asked, list: list.items, text, areas, history, mayJudge, isSignedIn })
}

function askedOf(query: URLSearchParams): Asked {
  const kind = reviewedKinds.find((one) => one === query.get('kind')) ?? 'mandate'
  return { kind, at: query.get('at'), correct: query.get('correct') === 'yes' }
}

/** Keeps what is said of one finding, or of several alike, and goes on to the next that waits. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '' } = params as { lang: InterfaceLanguage; space?: string }
  const { say } = wordsIn(lang)
  const form = await request.formData()
  const text = await ask(context, 'instrument', { id: String(form.get('text') ?? '') })
  const { kind, at } = askedOf(new URLSearchParams([...form].map(([name, value]) => [name, String(value)])))
  const verdict = verdicts.find((one) => one === form.get('verdict')) as Verdict
  const chosen = form.getAll('finding').map(String)
  const [first] = chosen
  const all = reviewedIn(text, kind)
  const judged = all.find(({ found }) => found.id === first)
  if (first === undefined || judged === undefined) return says([say('review.none-chosen')])

  const sent = verdict === 'correct' ? fieldsSent(form, judged.found) : null
  if (sent !== null && !sent.ok) return says([say('correct.due.wrong')])
  const seen = one(form, 'state')
  const reason = one(form, 'reason')
  const answer = await act(context, 'judge-finding', {
    finding: chosen.length === 1 ? first : chosen,
    verdict,
    ...(sent === null ? {} : { changes: sent.fields }),
    ...(reason === null ? {} : { reason }),
    ...(seen === null ? {} : { state: seen }),
  })
  if (!answer.ok) return refusedBy(answer.refusal, say('review.meanwhile'))
  const next = verdict === 'reopen' ? (at ?? first) : nextAfter(all, chosen.at(-1) ?? first)
  const to = addressesOf(lang, space).reviewOf({ text: text.id, kind, ...(next ? { at: next } : {}) })
  return redirect(to, { status: 303 })
}

function refusedBy(refusal: Refusal, meanwhile: string) {
  if (refusal.reason === 'invalid') return says(refusal.violations.map(({ message }) => message))
  if (refusal.reason === 'conflict') return says([meanwhile], 409)
  throw refused(refusal)
}

function says(sentences: string[], status = 422) {
  return data({ says: sentences }, { status })
}

/** What a program read, one finding after another, with its source beside it, for a person to answer for. */
export default function Review() {
  const { asked, list, text, areas, history, mayJudge, isSignedIn } = useOnServer<typeof loader>()
  const { say } = useWords()
  const failed = useActionData<typeof action>()
  const all = text === null ? [] : reviewedIn(text, asked.kind)
  const current = currentOf(all, asked.at)
  return (
    <>
      <PageTitle title={say('review.title')} />
      <script type="module" src={reviewScript} />
      <h1 className="title">{say('review.title')}</h1>
      <p className="under dotted">
        {text && (
          <span>
            <TextName of={text} />
          </span>
        )}
        <span>{say('review.lead')}</span>
      </p>
      <Kinds kind={asked.kind} text={text?.id} />
      <NotDone head="review.refused" says={failed?.says} />
      {!mayJudge && <p className="notice">{say(isSignedIn ? 'review.may-not' : 'review.sign-in')}</p>}
      {text && all.length > 0 && current ? (
        <>
          <Progress of={all} current={current.found.id} />
          <div className="review">
            <Queue of={all} current={current.found.id} text={text} kind={asked.kind} mayJudge={mayJudge} />
            <Source of={current} text={text} mayJudge={mayJudge} />
            <Panel
              of={current}
              all={all}
              text={text}
              kind={asked.kind}
              correct={asked.correct && mayJudge}
              areas={areas}
              history={history}
              mayJudge={mayJudge}
            />
          </div>
        </>
      ) : (
        <p className="nothing">{say(text === null ? 'review.none' : 'review.nothing')}</p>
      )}
      <Texts of={list} kind={asked.kind} current={text?.id} />
    </>
  )
}

/** A statement may have neither symbol nor title: it is called by what kind of text it is, for a link of no words leads nobody. */
function TextName({
  of: { symbol, title, kind, language },
}: {
  of: Pick<InstrumentRecord, 'symbol' | 'title' | 'kind' | 'language'>
}) {
  const { say } = useWords()
  if (symbol !== null) return <DocumentSymbol of={symbol} />
  return title === null ? say(kindKey(kind)) : <bdi lang={language}>{title}</bdi>
}

function Kinds({ kind, text }: { kind: ReviewedKind; text: string | undefined }) {
  const { say } = useWords()
  const to = useAddresses()
  return (
    <nav className="kinds" aria-label={say('review.kinds')}>
      {reviewedKinds.map((one) => (
        <a
          key={one}
          href={to.reviewOf({ kind: one, ...(text ? { text } : {}) })}
          aria-current={one === kind ? 'page' : undefined}
        >
          {say(`review.kind.${one}`)}
        </a>
      ))}
    </nav>
  )
}

function Progress({ of: all, current }: { of: ReturnType<typeof reviewedIn>; current: string }) {
  const { say } = useWords()
  const done = all.filter(isDecided).length
  return (
    <p className="done-bar">
      <span aria-hidden="true" className="ticks">
        {all.map((one) => (
          <i
            key={one.found.id}
            className={`${isDecided(one) ? 'done' : ''}${one.found.id === current ? ' now' : ''}`}
          />
        ))}
      </span>{' '}
      <span>{say('review.decided', { done, all: all.length })}</span>
    </p>
  )
}

/** The other texts in which something of this kind waits. */
function Texts({
  of: list,
  kind,
  current,
}: {
  of: TextToReview[]
  kind: ReviewedKind
  current?: string | undefined
}) {
  const { say } = useWords()
  const to = useAddresses()
  const others = list.filter(({ text }) => text.id !== current)
  if (others.length === 0) return null
  return (
    <section className="section review-texts" aria-labelledby="texts-waiting">
      <header>
        <h2 id="texts-waiting">{say('review.texts')}</h2>
      </header>
      <ul>
        {others.map(({ text, waiting }) => (
          <li key={text.id}>
            <a href={to.reviewOf({ text: text.id, kind })}>
              <TextName of={text} />
            </a>{' '}
            <span className="quiet">{say('review.texts.waiting', { n: waiting })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
