import type { SearchHit } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { useAddresses } from '../in-space.ts'
import { kindKey } from '../kind.ts'
import { LitWords } from '../naming/lit-words.tsx'
import { paragraphWords } from '../paragraph.ts'
import { DocumentSymbol } from '../symbol.tsx'
import { litForAddress } from '../texts/lit.ts'

/** Paragraphs, notes and titles in which the words stand, the words marked, each at its own address. */
export function Hits({ hits }: { hits: readonly SearchHit[] }) {
  return (
    <ol className="namings">
      {hits.map((hit) => (
        <Hit key={`${hit.instrument.id} ${hit.language} ${hit.kind} ${hit.in} ${hit.number}`} hit={hit} />
      ))}
    </ol>
  )
}

function Hit({ hit }: { hit: SearchHit }) {
  const words = useWords()
  const { say, date } = words
  const to = useAddresses()
  const { instrument, language } = hit
  const wording = language === words.lang ? undefined : language
  return (
    <li>
      <p className="where">
        <a href={to.text(instrument.id, hit.in ?? undefined, wording, litForAddress(hit.text, hit.lit))}>
          {instrument.symbol ? <DocumentSymbol of={instrument.symbol} /> : say(kindKey(instrument.kind))}
          {say('comma')}
          {placeWords()}
        </a>
        <span>{instrument.date ? date(instrument.date) : say('unknown-date')}</span>
        {hit.kind !== 'title' && instrument.title && (
          <bdi className="of-text" lang={language} dir="auto">
            {instrument.title}
          </bdi>
        )}
      </p>
      <p>
        <LitWords words={hit.text} lit={hit.lit} lang={language} />
      </p>
    </li>
  )

  function placeWords(): string {
    if (hit.kind === 'title') return say('search.title-of')
    const paragraph = hit.in === null ? '' : paragraphWords(words, hit.in)
    if (hit.kind === 'provision') return paragraph
    const note = say('search.note-of', { marker: hit.number ?? '' })
    return paragraph === '' ? note : `${paragraph}${say('comma')}${note}`
  }
}
