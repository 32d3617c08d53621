import type { Found } from '@comity/contract'
import type { ReactNode } from 'react'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import { DueDate } from '../due.tsx'
import { Addressees, Party } from '../party.tsx'
import { recurrenceWords } from '../recurs.ts'
import { StandingWords } from '../standing.tsx'

type Props<K extends Found['kind']> = {
  found: Extract<Found, { kind: K }>
  /** Ties it to its words. */
  n: number
  /** Its own address on the page. */
  at: string
  lang: string
}

export function MandateRead({ found, n, at, lang }: Props<'mandate'>) {
  const words = useWords()
  const { say } = words
  return (
    <Entry head="found.mandate" found={found} n={n} at={at}>
      <Row name="found.verb">
        <bdi lang={lang}>{found.verb}</bdi>
      </Row>
      <Row name="found.to">
        <Addressees of={found.addressees} lang={lang} />
      </Row>
      {found.with.length > 0 && (
        <Row name="found.with">
          <Addressees of={found.with} lang={lang} />
        </Row>
      )}
      <Row name="found.action">
        <bdi className="clamped" lang={lang}>
          {found.action}
        </bdi>
      </Row>
      {found.due && (
        <Row name="found.due">
          <DueDate of={found.due} derived={found.dueDerived} id={`${at}-rule`} />
        </Row>
      )}
      {found.recurs && <Row name="found.recurs">{recurrenceWords(words, found.recurs)}</Row>}
      {found.report && <Row name="found.report">{say('found.report.yes')}</Row>}
    </Entry>
  )
}

export function UndertakingRead({ found, n, at, lang }: Props<'undertaking'>) {
  return (
    <Entry head="found.undertaking" found={found} n={n} at={at}>
      {found.who && (
        <Row name="found.who">
          <Addressees of={[found.who]} lang={lang} />
        </Row>
      )}
      <Row name="found.action">
        <bdi className="clamped" lang={lang}>
          {found.action}
        </bdi>
      </Row>
    </Entry>
  )
}

export function EventRead({ found, n, at, lang }: Props<'event'>) {
  const { dates } = useWords()
  return (
    <Entry head="found.event" found={found} n={n} at={at}>
      <Row name="found.what">
        <bdi lang={lang}>{found.what}</bdi>
      </Row>
      <Row name="found.when">{dates(found.from, found.to)}</Row>
      {found.place && (
        <Row name="found.where">
          <bdi lang={lang}>{found.place}</bdi>
        </Row>
      )}
      {found.host && (
        <Row name="found.host">
          <bdi lang={lang}>{found.host}</bdi>
        </Row>
      )}
    </Entry>
  )
}

export function AgreementRead({ found, n, at, lang }: Props<'agreement'>) {
  const { date, say } = useWords()
  return (
    <Entry head="found.agreement" found={found} n={n} at={at}>
      <Row name="found.what">
        <bdi lang={lang}>{found.what}</bdi>
      </Row>
      <Row name="found.between">
        <Addressees of={found.parties} lang={lang} />
      </Row>
      <Row name="found.signed">{found.signed ? date(found.signed) : say('agreements.unsigned')}</Row>
      {found.promises && (
        <Row name="found.promises">
          <bdi lang={lang}>{found.promises}</bdi>
        </Row>
      )}
    </Entry>
  )
}

/** A body under a name that it did not bear on the day of the text: something to look at. */
export function FormerName({ found, n, at }: Omit<Props<'former-name'>, 'lang'>) {
  const { tell, say, date } = useWords()
  const from = found.validFrom && date(found.validFrom)
  const to = found.validTo && date(found.validTo)
  const validity =
    from && to
      ? say('found.valid.between', { from, to })
      : to
        ? say('found.valid.until', { to })
        : from
          ? say('found.valid.from', { from })
          : say('found.valid.other')
  return (
    <div className={`found doubtful f${n}`} id={at}>
      <p>
        <b>
          <a href={`#${at}`}>{say('found.former-name')}</a>
        </b>
      </p>
      <p>
        {tell('found.former-name.says', {
          text: <bdi dir="auto">{found.text}</bdi>,
          party: <Party of={found.party} />,
          validity,
        })}
      </p>
    </div>
  )
}

type EntryProps = { head: MessageKey; found: Found; n: number; at: string; children: ReactNode }

function Entry({ head, found, n, at, children }: EntryProps) {
  const { say } = useWords()
  return (
    <div className={`found ${found.standing.state} f${n}`} id={at}>
      <p>
        <b>
          <a href={`#${at}`}>{say(head)}</a>
        </b>{' '}
        <span className="state">
          <StandingWords of={found.standing} />
        </span>
      </p>
      <dl>{children}</dl>
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
