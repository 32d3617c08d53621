import type { CooperationOfText, InstrumentRecord } from '@comity/contract'
import { Fragment, type ReactNode } from 'react'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'
import { originalOf } from '../addresses.ts'
import { OtherCooperationOf } from '../cooperations/of-text.tsx'
import { DiscussionLine } from '../discussion/link.tsx'
import { useAddresses, useSpace } from '../in-space.ts'
import { kindKey } from '../kind.ts'
import { Organ } from '../organ.tsx'
import { RecordLine } from '../records/marking-words.tsx'
import { DocumentSymbol } from '../symbol.tsx'
import { Vote } from './adoption.tsx'
import { Wordings } from './wordings.tsx'

/** What the text is, who brought it, and how much was found in it. */
export function TextHeader({ text, about }: { text: InstrumentRecord; about: CooperationOfText }) {
  const { say } = useWords()
  const { language } = text
  return (
    <header className="text-header">
      <DocumentLine text={text} />
      <h1 className="title">
        {text.title ? <bdi lang={language}>{text.title}</bdi> : say(kindKey(text.kind))}
      </h1>
      <Submission text={text} />
      <OtherCooperationOf of={about} />
      <RecordLine of={text.classification} kind="instrument" record={text.id} />
      <Wordings text={text} />
      <Tally text={text} />
      <DiscussionLine kind="instrument" record={text.id} />
      <Key />
    </header>
  )
}

function DocumentLine({ text }: { text: InstrumentRecord }) {
  const { say, date, languageName } = useWords()
  const parts: ReactNode[] = [
    text.symbol && <DocumentSymbol of={text.symbol} />,
    text.organ && <Organ of={text.organ} lang={text.language} />,
    text.session && sessionWords(text.session),
    text.agendaItem && say('text.agenda-item', { item: text.agendaItem }),
    say(kindKey(text.kind)),
    // "Distr.: General", as nearly every document of the United Nations has it.
    text.distribution === 'General'
      ? say('text.distribution.general')
      : text.distribution && <bdi lang={text.language}>{text.distribution}</bdi>,
    text.date && <time dateTime={text.date}>{date(text.date)}</time>,
    say('text.language', { language: languageName(text.language) }),
  ]
  return (
    <p className="document-line dotted">
      {parts.filter(Boolean).map((part, index) => (
        // The parts stand in one fixed order.
        // biome-ignore lint/suspicious/noArrayIndexKey: their place is their name
        <span key={index}>{part}</span>
      ))}
    </p>
  )

  function sessionWords(session: string): string {
    return /^\d+$/.test(session)
      ? say('session', { n: Number(session) })
      : say('session.named', { name: session })
  }
}

function Submission({ text }: { text: InstrumentRecord }) {
  const { tell, listed } = useWords()
  const { sponsors, sponsorsOnBehalfOf: behalf, language, adoption } = text
  const own = (words: string) => (
    <bdi key={words} lang={language}>
      {words}
    </bdi>
  )
  if (sponsors.length === 0 && text.adopted === null && adoption?.manner == null) return null
  return (
    <p className="under">
      {sponsors.length > 0 &&
        tell(behalf ? 'text.submitted.behalf' : 'text.submitted', {
          sponsors: listed(sponsors.map(own)),
          behalf: behalf ? own(behalf) : '',
        })}{' '}
      <Adopted text={text} />
    </p>
  )
}

/** When and how it was adopted, as far as the text and the index of its session say. */
function Adopted({ text: { adopted, adoption } }: { text: InstrumentRecord }) {
  const { say, tell, date } = useWords()
  if (adoption === null || adoption.manner === null)
    return adopted && say('text.adopted', { date: date(adopted) })
  const how = (
    <a href="#adoption">
      <Vote of={adoption} />
    </a>
  )
  return adopted ? tell('text.adopted.how', { date: date(adopted), how }) : tell('text.adopted.only', { how })
}

/** Every number leads to its list. */
function Tally({ text }: { text: InstrumentRecord }) {
  const { tell, say, number } = useWords()
  const to = useAddresses()
  const { counts, original } = text
  const kilobytes = Math.max(1, Math.round(original.size / 1024))
  const b = (chunks: ReactNode) => <b>{chunks}</b>
  const first = text.provisions[0]?.id
  const items: { key: string; count: number; href: string | undefined; words: ReactNode }[] = [
    {
      key: 'paragraphs',
      count: counts.preamble + counts.operative,
      href: first && `#${first}`,
      words: tell('text.paragraphs', { n: counts.preamble + counts.operative, b }),
    },
    { key: 'notes', count: counts.notes, href: '#notes', words: tell('text.notes', { n: counts.notes, b }) },
    {
      key: 'citations',
      count: counts.citations,
      href: '#citations',
      words: tell('text.citations', { n: counts.citations, b }),
    },
    {
      key: 'mandates',
      count: counts.mandates,
      href: to.mandatesWhere({ instrument: text.id }),
      words: tell('text.mandates', { n: counts.mandates, confirmed: counts.confirmed, b }),
    },
    {
      key: 'events',
      count: counts.events,
      href: '#events',
      words: tell('text.events', { n: counts.events, b }),
    },
    {
      key: 'agreements',
      count: counts.agreements,
      href: '#agreements',
      words: tell('text.agreements', { n: counts.agreements, b }),
    },
    { key: 'areas', count: counts.areas, href: '#areas', words: tell('text.areas', { n: counts.areas, b }) },
    {
      key: 'situations',
      count: counts.situations,
      href: '#situations',
      words: tell('text.situations', { n: counts.situations, b }),
    },
    {
      key: 'findings',
      count: counts.findings,
      href: '#doubts',
      words: tell('text.findings', { n: counts.findings, b }),
    },
  ]
  return (
    <p className="tally">
      {items
        .filter(({ count }) => count > 0)
        .map(({ key, href, words }) => (
          <Fragment key={key}>
            <a href={href} className={key === 'findings' ? 'doubt' : undefined}>
              {words}
            </a>{' '}
          </Fragment>
        ))}
      <a href={`${to.text(text.id)}/citations`}>{say('text.citations-page')}</a>{' '}
      <a href={originalOf(text.id)} download={original.name} title={original.name}>
        {say('text.original', { size: number(kilobytes) })}
      </a>
    </p>
  )
}

function Key() {
  const { say } = useWords()
  const space = useSpace()
  const text = useNameText()
  return (
    <p className="key">
      {say('key.title')}{' '}
      <span>
        <mark className="verb">{say('key.verb')}</mark>
      </span>{' '}
      {space.sides.map((side, index) => (
        <Fragment key={side.id}>
          <span>
            <mark className={`party ${index === 0 ? 'first' : 'second'}`}>
              {say('key.side', { side: text(side.short) })}
            </mark>
          </span>{' '}
        </Fragment>
      ))}
      <span>
        <mark className="party">{say('key.party')}</mark>
      </span>{' '}
      <span>
        <mark className="date">{say('key.date')}</mark>
      </span>{' '}
      <span>
        <mark className="area">{say('key.area')}</mark>
      </span>{' '}
      <span>
        <mark className="citation">{say('key.citation')}</mark>
      </span>
    </p>
  )
}
