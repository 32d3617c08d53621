import type { Found, InstrumentRecord } from '@comity/contract'
import type { ReactNode } from 'react'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import { Section } from '../../ui/section.tsx'
import { useAddresses } from '../in-space.ts'
import { paragraphWords } from '../paragraph.ts'
import { PartyNames } from '../party.tsx'
import { DocumentSymbol } from '../symbol.tsx'
import { noteAddress } from './words.tsx'

/** After the text: everything found in it, list by list, each with the paragraph that says it. */
export function Lists({ text }: { text: InstrumentRecord }) {
  const { say, date, dates } = useWords()
  const comma = say('comma')
  const to = useAddresses()
  const lang = text.language
  const found = text.provisions.flatMap((provision) => provision.found)
  const only = <K extends Found['kind']>(kind: K) =>
    found.filter((one): one is Extract<Found, { kind: K }> => one.kind === kind)
  const own = (words: string) => (
    <bdi lang={lang} dir="auto">
      {words}
    </bdi>
  )
  const notes = text.provisions.flatMap((provision) =>
    provision.notes.map((note) => ({ ...note, in: provision.id })),
  )

  return (
    <Section id="lists" title={say('text.lists')} className="lists">
      <List
        id="citations"
        name="text.citations"
        items={only('citation').map((citation) => ({
          ...citation,
          words: (
            <>
              {citation.held ? (
                <a href={to.text(citation.held)}>
                  <DocumentSymbol of={citation.symbol} />
                </a>
              ) : (
                <DocumentSymbol of={citation.symbol} />
              )}
              {citation.date && `${comma}${date(citation.date)}`}
              {citation.note && `${comma}${say('found.in-note', { marker: citation.note })}`}
            </>
          ),
        }))}
      />
      <List
        id="events"
        name="text.events"
        items={only('event').map((event) => ({
          ...event,
          words: (
            <>
              {own(event.what)}
              {event.place && comma}
              {event.place && own(event.place)}
              {comma}
              {dates(event.from, event.to)}
            </>
          ),
        }))}
      />
      <List
        id="agreements"
        name="text.agreements"
        items={only('agreement').map((agreement) => ({
          ...agreement,
          words: (
            <>
              {own(agreement.what)}
              {comma}
              <PartyNames of={agreement.parties.flatMap(({ parties }) => parties)} short />
              {agreement.signed && `${comma}${date(agreement.signed)}`}
            </>
          ),
        }))}
      />
      <List
        id="areas"
        name="text.areas"
        items={only('area').map((area) => ({ ...area, words: own(area.text) }))}
      />
      <List
        id="situations"
        name="text.situations"
        items={only('situation').map((situation) => ({ ...situation, words: own(situation.text) }))}
      />
      <List
        id="notes"
        name="text.notes"
        items={notes.map((note) => ({
          id: noteAddress(note.in, note.marker),
          in: note.in,
          words: (
            <>
              <b>{note.marker}</b> {own(note.text)}
            </>
          ),
        }))}
      />
    </Section>
  )
}

type Item = { id: string; in: string; words: ReactNode }

function List({ id, name, items }: { id: string; name: MessageKey; items: readonly Item[] }) {
  const words = useWords()
  if (items.length === 0) return null
  return (
    <details>
      <summary>{words.tell(name, { n: items.length, b: (chunks: ReactNode) => <b>{chunks}</b> })}</summary>
      {/* Inside the folded part: following a link to it unfolds it, without a script. */}
      <ul id={id}>
        {items.map((item) => (
          <li key={item.id}>
            <span>{item.words}</span>
            <a href={`#${item.in}`}>{paragraphWords(words, item.in)}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What the reader was in doubt about, in its own sentences, which the server gives in the language of the page. */
export function Doubts({ text }: { text: InstrumentRecord }) {
  const { say } = useWords()
  if (text.findings.length === 0) return null
  return (
    <Section id="doubts" title={say('text.doubts')}>
      <ul className="doubts">
        {text.findings.map(({ rule, message }) => (
          <li key={`${rule} ${message}`}>{message}</li>
        ))}
      </ul>
    </Section>
  )
}
