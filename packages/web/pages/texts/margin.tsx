import type { CitationFound, ProvisionView } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { useAddresses } from '../in-space.ts'
import { StandingWords } from '../standing.tsx'
import { DocumentSymbol } from '../symbol.tsx'
import { addressOfFound, type Entry } from './entries.ts'
import { AgreementRead, EventRead, FormerName, MandateRead, UndertakingRead } from './found.tsx'
import { directionOf } from './provision.tsx'
import { MarkedWords, noteAddress } from './words.tsx'
import { YearTicks } from './year-ticks.tsx'

type Marked = {
  provision: string
  numbers: ReadonlyMap<string, number>
  citations: ReadonlyMap<string, CitationFound>
}
type Props = { provision: ProvisionView; entries: readonly Entry[]; lang: string; marked: Marked }

/** Beside a paragraph, below it on a phone: what was found in its words, and its notes. */
export function Margin({ provision, entries, lang, marked }: Props) {
  const { say } = useWords()
  const { id, part, number } = provision
  const n = part === 'preamble' ? id.slice(2) : number
  const where = n === '' ? say('text.found-in.unnumbered') : say(`text.found-in.${part}`, { n })
  return (
    <aside className="margin" aria-label={where}>
      {entries.map((entry) => (
        <MarginEntry key={keyOf(entry)} entry={entry} provision={id} lang={lang} />
      ))}
      {provision.notes.map((note) => (
        <p key={note.marker} className="note" id={noteAddress(id, note.marker)}>
          <b>{note.marker}</b>{' '}
          <bdi lang={lang} dir={directionOf(lang)}>
            <MarkedWords text={note.text} marks={note.marks} {...marked} />
          </bdi>
        </p>
      ))}
    </aside>
  )
}

function keyOf(entry: Entry): string {
  if (entry.kind === 'single') return entry.item.found.id
  return entry.kind === 'list' ? entry.of : 'many'
}

type EntryProps = { entry: Entry; provision: string; lang: string }

function MarginEntry({ entry, provision, lang }: EntryProps) {
  if (entry.kind === 'many-citations') return <ManyCitations entry={entry} provision={provision} />
  if (entry.kind === 'list') return <FoundList entry={entry} provision={provision} lang={lang} />
  const { found, n } = entry.item
  const at = addressOfFound(provision, n)
  switch (found.kind) {
    case 'mandate':
      return <MandateRead found={found} n={n} at={at} lang={lang} />
    case 'undertaking':
      return <UndertakingRead found={found} n={n} at={at} lang={lang} />
    case 'event':
      return <EventRead found={found} n={n} at={at} lang={lang} />
    case 'agreement':
      return <AgreementRead found={found} n={n} at={at} lang={lang} />
    case 'former-name':
      return <FormerName found={found} n={n} at={at} />
  }
}

function FoundList({ entry, provision, lang }: EntryProps & { entry: Extract<Entry, { kind: 'list' }> }) {
  const { say, date } = useWords()
  const to = useAddresses()
  const state = commonState(entry.items.map(({ found }) => found))
  return (
    <div className={`found ${state.state}`}>
      <p>
        <b>
          {say(
            `found.${entry.of === 'citation' ? 'citations' : entry.of === 'area' ? 'areas' : 'situations'}`,
            { n: entry.items.length },
          )}
        </b>{' '}
        <span className="state">
          <StandingWords of={state} />
        </span>
      </p>
      <ul>
        {entry.items.map(({ found, n }) => {
          const at = addressOfFound(provision, n)
          return (
            <li key={found.id} id={at} className={`f${n}`}>
              {found.kind === 'citation' ? (
                <>
                  <a href={found.held ? to.text(found.held) : `#${at}`}>
                    <DocumentSymbol of={found.symbol} />
                  </a>
                  {found.date && `${say('comma')}${date(found.date)}`}{' '}
                  <span className="quiet">{say(found.held ? 'held' : 'cited')}</span>
                </>
              ) : (
                <a href={`#${at}`} lang={lang} dir="auto">
                  {found.text}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function ManyCitations({
  entry,
  provision,
}: {
  entry: Extract<Entry, { kind: 'many-citations' }>
  provision: string
}) {
  const { say, tell, year } = useWords()
  const { citations, n } = entry
  const state = commonState(citations)
  const dated = citations.filter((citation) => citation.date !== null)
  const [first, last] = [dated[0], dated.at(-1)]
  const at = addressOfFound(provision, n)
  return (
    <div className={`found ${state.state} f${n}`} id={at}>
      <p>
        <b>
          <a href={`#${at}`}>{say('found.citations', { n: citations.length })}</a>
        </b>{' '}
        <span className="state">
          <StandingWords of={state} />
        </span>
      </p>
      <YearTicks years={dated.map(({ date }) => Number(year(date ?? '')))} />
      <p>
        {first &&
          last &&
          tell('found.citations.span', {
            first: <DocumentSymbol of={first.symbol} />,
            firstYear: year(first.date ?? ''),
            last: <DocumentSymbol of={last.symbol} />,
            lastYear: year(last.date ?? ''),
          })}{' '}
        <a href="#citations">{say('found.citations.list')}</a>
      </p>
    </div>
  )
}

/** The state of a group: confirmed only where every one of it is. */
function commonState(all: readonly { standing: ProvisionView['found'][number]['standing'] }[]) {
  const read = all.find(({ standing }) => standing.state === 'read') ?? all[0]
  return read?.standing ?? { state: 'read' as const, at: null, by: null }
}
