import type { Glance } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Section } from '../../ui/section.tsx'
import { useAddresses } from '../in-space.ts'
import { kindKey } from '../kind.ts'
import { DocumentSymbol, shortSymbol } from '../symbol.tsx'

type Text = Glance['texts'][number]
type Series = Glance['series']

type Props = { texts: readonly Text[]; series: Series; held: number }

export function LatestTexts({ texts, series, held }: Props) {
  const { say } = useWords()
  const to = useAddresses()
  return (
    <Section
      id="latest"
      title={say('latest.title')}
      aside={held > 0 && <a href={to.texts}>{say('latest.all', { n: held })}</a>}
      className="wide-5"
    >
      {texts.length === 0 ? (
        <p className="empty">{say('latest.none')}</p>
      ) : (
        <ul className="latest">
          {texts.map((text) => (
            <Latest key={`${text.symbol} ${text.held} ${text.date}`} text={text} />
          ))}
        </ul>
      )}
      {series.length > 0 && <SeriesByYear series={series} />}
    </Section>
  )
}

function Latest({ text: { symbol, kind, date: issued, held } }: { text: Text }) {
  const { say, date } = useWords()
  const to = useAddresses()
  const name = symbol ? <DocumentSymbol of={symbol} /> : say(kindKey(kind))
  return (
    <li>
      <b>{held ? <a href={to.text(held)}>{name}</a> : name}</b>
      <span>
        {symbol && kind ? `${say(kindKey(kind))}${say('comma')}` : ''}
        {issued ? date(issued) : say('unknown-date')}
      </span>
      <span className="quiet">{say(held ? 'held' : 'cited')}</span>
    </li>
  )
}

/** One bar for each text of the series: full where the text is held, an outline where it is known by citation. */
function SeriesByYear({ series }: { series: Series }) {
  const { say, year } = useWords()
  const to = useAddresses()
  const first = series[0]
  const last = series.at(-1)
  const held = series.filter((text) => text.held !== null).length
  const nameOf = ({ symbol, date, held: id }: Series[number]): string =>
    [symbol && shortSymbol(symbol), date ? year(date) : say('unknown-date'), say(id ? 'held' : 'cited')]
      .filter(Boolean)
      .join(say('comma'))
  return (
    <>
      <h3 className="series-title">
        {first?.date ? say('series.title', { year: year(first.date) }) : say('series.title.plain')}
      </h3>
      <ol className="series">
        {series.map((text) => (
          <li
            key={`${text.symbol} ${text.held}`}
            className={text.held ? 'held' : undefined}
            title={nameOf(text)}
          >
            {text.held ? (
              <a href={to.text(text.held)}>
                <span className="unseen">{nameOf(text)}</span>
              </a>
            ) : (
              <span className="unseen">{nameOf(text)}</span>
            )}
          </li>
        ))}
      </ol>
      <p className="series-ends">
        {first && <End text={first} />}
        <span>{say('series.key', { held, cited: series.length - held })}</span>
        {last && last !== first && <End text={last} />}
      </p>
    </>
  )
}

function End({ text }: { text: Series[number] }) {
  const { say, year } = useWords()
  return (
    <span>
      {text.symbol && (
        <>
          <DocumentSymbol of={text.symbol} />
          {say('comma')}
        </>
      )}
      {text.date && year(text.date)}
    </span>
  )
}
