import type { AreaItem, Found, HistoryItem, InstrumentRecord, ReviewedKind } from '@comity/contract'
import type { ReactNode } from 'react'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'
import { DueDate } from '../due.tsx'
import { useAddresses } from '../in-space.ts'
import { Addressees } from '../party.tsx'
import { recurrenceWords } from '../recurs.ts'
import { PostWords, Standing } from '../standing.tsx'
import { DocumentSymbol } from '../symbol.tsx'
import { CorrectFields } from './correct-fields.tsx'
import { isDecided, type Reviewed } from './reviewed.ts'

type Props = {
  of: Reviewed
  all: readonly Reviewed[]
  text: InstrumentRecord
  kind: ReviewedKind
  correct: boolean
  areas: readonly AreaItem[]
  history: readonly HistoryItem[]
  mayJudge: boolean
}

/** What was read, value by value, and what a person says of it. */
export function Panel(props: Props) {
  const { of: reviewed, correct, history, mayJudge } = props
  const { found } = reviewed
  const { say } = useWords()
  return (
    <section className="panel" aria-labelledby="panel-head">
      <h2 id="panel-head">{say(correct ? 'correct.title' : (`review.here.${found.kind}` as MessageKey))}</h2>
      {correct ? (
        <CorrectForm {...props} />
      ) : (
        <>
          <dl>
            <Values of={found} areas={props.areas} lang={props.text.language} />
          </dl>
          {isDecided(reviewed) && (
            <p className="stands">
              <Standing of={found.standing} />
            </p>
          )}
          {mayJudge && <Judging {...props} />}
        </>
      )}
      {history.length > 0 && <Said of={history} />}
    </section>
  )
}

function Values({ of: found, areas, lang }: { of: Found; areas: readonly AreaItem[]; lang: string }) {
  const words = useWords()
  const { say, date, dates } = words
  const named = (of: Extract<Found, { kind: 'mandate' }>['addressees']) =>
    of.length === 0 ? <Quiet>{say('review.none-named')}</Quiet> : <Addressees of={of} lang={lang} />
  const inWords = (value: string) => <bdi lang={lang}>{value}</bdi>
  switch (found.kind) {
    case 'mandate':
      return (
        <>
          <Row name="found.verb">
            <b>{inWords(found.verb)}</b>
          </Row>
          <Row name="found.to">{named(found.addressees)}</Row>
          <Row name="found.with">{named(found.with)}</Row>
          <Row name="found.action">{inWords(found.action)}</Row>
          <Row name="found.due">
            {found.due ? (
              <DueDate of={found.due} derived={found.dueDerived} id="review-rule" />
            ) : (
              <Quiet>{say('review.no-date')}</Quiet>
            )}
          </Row>
          {found.recurs && <Row name="found.recurs">{recurrenceWords(words, found.recurs)}</Row>}
          {found.report && <Row name="found.report">{say('found.report.yes')}</Row>}
          <Row name="correct.areas">
            <AreaNames of={found.areas} all={areas} />
          </Row>
        </>
      )
    case 'undertaking':
      return (
        <>
          <Row name="found.who">{named(found.who === null ? [] : [found.who])}</Row>
          <Row name="found.action">{inWords(found.action)}</Row>
        </>
      )
    case 'event':
      return (
        <>
          <Row name="found.what">{inWords(found.what)}</Row>
          <Row name="found.when">{dates(found.from, found.to)}</Row>
          {found.place && <Row name="found.where">{inWords(found.place)}</Row>}
          {found.host && <Row name="found.host">{inWords(found.host)}</Row>}
        </>
      )
    case 'agreement':
      return (
        <>
          <Row name="found.what">{inWords(found.what)}</Row>
          <Row name="found.between">{named(found.parties)}</Row>
          <Row name="found.signed">
            {found.signed ? date(found.signed) : <Quiet>{say('agreements.unsigned')}</Quiet>}
          </Row>
          {found.promises && <Row name="found.promises">{inWords(found.promises)}</Row>}
        </>
      )
    case 'citation':
      return (
        <>
          <Row name="correct.symbol">
            <DocumentSymbol of={found.symbol} />
          </Row>
          <Row name="correct.date">
            {found.date ? date(found.date) : <Quiet>{say('review.no-date')}</Quiet>}
          </Row>
        </>
      )
    case 'area':
    case 'situation':
    case 'former-name':
      return <Row name="correct.text">{inWords(found.text)}</Row>
  }
}

function AreaNames({ of: areas, all }: { of: readonly string[]; all: readonly AreaItem[] }) {
  const { say } = useWords()
  const text = useNameText()
  const to = useAddresses()
  if (areas.length === 0) return <Quiet>{say('review.no-area')}</Quiet>
  return (
    <ul className="bodies">
      {areas.map((area) => (
        <li key={area}>
          <a href={to.area(area)}>{text(all.find(({ id }) => id === area)?.names ?? { en: area })}</a>
        </li>
      ))}
    </ul>
  )
}

/** One key, or one button, for each thing that can be said. */
function Judging({ of: reviewed, text, kind }: Props) {
  const { say } = useWords()
  const { found } = reviewed
  const isSaid = isDecided(reviewed) && found.standing.state !== 'added'
  return (
    <>
      <form method="post" className="acts" aria-label={say('review.here.mandate')}>
        <Which found={found} text={text} kind={kind} />
        <button type="submit" name="verdict" value="accept" className="button" data-key="a">
          {say('review.accept')}
        </button>
        <button
          type="submit"
          formMethod="get"
          name="correct"
          value="yes"
          className="button second"
          data-key="c"
        >
          {say('review.correct')}
        </button>
        <button type="submit" name="verdict" value="reject" className="button second" data-key="r">
          {say('review.reject')}
        </button>
        {isSaid && (
          <button type="submit" name="verdict" value="reopen" className="plain" data-key="u">
            {say('review.undo')}
          </button>
        )}
      </form>
      <p className="hint">
        {say('review.kept')} {say('review.keys')}: <kbd>J</kbd> {say('review.key.next')}, <kbd>K</kbd>{' '}
        {say('review.key.previous')}
      </p>
    </>
  )
}

function CorrectForm(props: Props) {
  const { of: reviewed, text, kind, areas } = props
  const { say } = useWords()
  const to = useAddresses()
  return (
    <form method="post" className="form">
      <Which found={reviewed.found} text={text} kind={kind} />
      <CorrectFields of={reviewed.found} areas={areas} lang={text.language} />
      <p className="field">
        <label htmlFor="reason">{say('review.reason')}</label>
        <input id="reason" name="reason" dir="auto" maxLength={2000} />
      </p>
      <p className="acts">
        <button type="submit" name="verdict" value="correct" className="button">
          {say('review.correct')}
        </button>
        <a href={to.reviewOf({ text: text.id, kind, at: reviewed.found.id })}>{say('review.leave')}</a>
      </p>
    </form>
  )
}

/** Which finding it is about, and the state that was seen. */
function Which({ found, text, kind }: { found: Found; text: InstrumentRecord; kind: ReviewedKind }) {
  return (
    <>
      <input type="hidden" name="text" value={text.id} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="at" value={found.id} />
      <input type="hidden" name="finding" value={found.id} />
      <input type="hidden" name="state" value={found.standing.state} />
    </>
  )
}

function Said({ of: history }: { of: readonly HistoryItem[] }) {
  const { say, tell, date } = useWords()
  return (
    <div className="said">
      <h3>{say('review.history')}</h3>
      <ol>
        {history.map((item) => {
          const after = (item.after ?? {}) as { state?: string }
          return (
            <li key={item.id}>
              {tell('review.history.entry', {
                date: date(item.at),
                by: item.by === null ? '' : <PostWords of={item.by} />,
                state: say(`state.${after.state ?? 'read'}` as MessageKey),
              })}
              {item.reason && (
                <>
                  {' '}
                  <bdi className="quiet">{item.reason}</bdi>
                </>
              )}
            </li>
          )
        })}
      </ol>
    </div>
  )
}

function Row({ name, children }: { name: MessageKey; children: ReactNode }) {
  const { say } = useWords()
  return (
    <>
      <dt>{say(name)}</dt>
      <dd>{children}</dd>
    </>
  )
}

function Quiet({ children }: { children: ReactNode }) {
  return <span className="quiet">{children}</span>
}
