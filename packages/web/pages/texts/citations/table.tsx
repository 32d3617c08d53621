import type { Lineage, LineageText } from '@comity/contract'
import { useWords } from '../../../messages/words.ts'
import { Section } from '../../../ui/section.tsx'
import { useAddresses } from '../../in-space.ts'
import { paragraphWords } from '../../paragraph.ts'
import { DocumentSymbol } from '../../symbol.tsx'
import { yearOfText } from './year-of.ts'

type Cited = Lineage['recalls'][number]
type Props = {
  id: string
  title: string
  empty: string
  texts: readonly Cited[]
  /** The text whose paragraphs a row names: that which recalls. */
  recalling: (text: Cited) => string | null
  edges: Lineage['edges']
}

/** Texts in the order of their dates, with the paragraphs that recall and what they recall of one another. */
export function LineageTable({ id, title, empty, texts, recalling, edges }: Props) {
  const { say } = useWords()
  return (
    <Section id={id} title={title}>
      {texts.length === 0 ? (
        <p className="empty">{empty}</p>
      ) : (
        <table className="listed lineage-table">
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{say('texts.text')}</th>
              <th scope="col">{say('texts.date')}</th>
              <th scope="col">{say('lineage.kept')}</th>
              <th scope="col">{say('lineage.in')}</th>
              <th scope="col">{say('lineage.among')}</th>
            </tr>
          </thead>
          <tbody>
            {texts.map((text) => (
              <Row
                key={text.symbol}
                text={text}
                recalling={recalling(text)}
                recalled={edges.flatMap(({ from, to }) => (from === text.symbol ? [to] : []))}
              />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

function Row({
  text,
  recalling,
  recalled,
}: {
  text: Cited
  recalling: string | null
  recalled: readonly string[]
}) {
  const words = useWords()
  const { say, listed } = words
  const to = useAddresses()
  return (
    <tr>
      <th scope="row">
        {text.held === null ? (
          <DocumentSymbol of={text.symbol} />
        ) : (
          <a href={to.text(text.held)}>
            <DocumentSymbol of={text.symbol} />
          </a>
        )}
        {text.title && (
          <small>
            <bdi>{text.title}</bdi>
          </small>
        )}
      </th>
      <td className="keep">
        <span className="label">{say('texts.date')} </span>
        <WhenIssued of={text} />
      </td>
      <td className={text.held === null ? 'cited' : 'held'}>{say(text.held === null ? 'cited' : 'held')}</td>
      <td>
        <span className="label">{say('lineage.in')} </span>
        {recalling !== null &&
          listed(
            text.in.map((paragraph) => (
              <a key={paragraph} href={to.text(recalling, paragraph)}>
                {paragraphWords(words, paragraph)}
              </a>
            )),
          )}
      </td>
      <td className={recalled.length === 0 ? 'nothing' : undefined}>
        {recalled.length > 0 && <Recalled symbols={recalled} />}
      </td>
    </tr>
  )
}

function Recalled({ symbols }: { symbols: readonly string[] }) {
  const { say } = useWords()
  const comma = say('comma')
  return (
    <details>
      <summary>{say('lineage.recalls-of-these', { n: symbols.length })}</summary>
      {symbols.map((symbol, n) => (
        <span key={symbol}>
          {n > 0 && comma}
          <DocumentSymbol of={symbol} />
        </span>
      ))}
    </details>
  )
}

/** The date as it is known; else the year that the symbol tells, marked as worked out. */
export function WhenIssued({ of: text }: { of: LineageText }) {
  const { say, date } = useWords()
  if (text.date !== null) return date(text.date)
  const year = yearOfText(text)
  if (year === null) return <span className="quiet">{say('unknown-date')}</span>
  return (
    <span className="derived" title={say('lineage.derived')}>
      {year.year}
    </span>
  )
}
