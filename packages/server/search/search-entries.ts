import type { Instrument, SubParagraph } from '@comity/instrument'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { searchWords } from './search-words.ts'

type Entry = {
  readonly instrument: string
  readonly expression: string
  readonly kind: 'title' | 'provision' | 'note'
  readonly part: string
  readonly language: string
  readonly year: number | null
  readonly text: string
  readonly symbols: readonly string[]
}

/** A wording whose words are to be found. */
export type WordsOf = {
  readonly instrument: string
  readonly expression: string
  readonly read: Instrument
}

/** Enters the words of wordings into the search, in the transaction that keeps them. */
export async function enterWords(
  db: Kysely<Tables>,
  space: string,
  wordings: readonly WordsOf[],
): Promise<void> {
  const entries = wordings.flatMap(({ read, ...key }) => entriesOf(key, read))
  for (let from = 0; from < entries.length; from += 2000) {
    const some = JSON.stringify(entries.slice(from, from + 2000))
    await sql`select search_add(${space}, ${some}::jsonb)`.execute(db)
  }
}

/** Takes a wording out of the search; its words stay readable where they are. */
export async function dropWords(db: Kysely<Tables>, space: string, expression: string): Promise<void> {
  await sql`select search_drop(${space}, ${expression}::uuid)`.execute(db)
}

/** How a symbol stands among the words: its own word, whatever its parts would be taken for. */
export function symbolWord(symbol: string): string {
  return `symbol:${symbol.toLowerCase()}`
}

/** The header of a text as words of its paragraphs, so that one index narrows and finds at once. */
export function headerWords(header: {
  readonly organ?: string | null | undefined
  readonly session?: string | number | null | undefined
}): string[] {
  return (['organ', 'session'] as const).flatMap((field) => {
    const value = header[field]
    return value === null || value === undefined ? [] : [`${field}:${String(value).toLowerCase()}`]
  })
}

function entriesOf(key: { instrument: string; expression: string }, instrument: Instrument): Entry[] {
  const { language } = instrument
  const date = instrument.adopted ?? instrument.date
  const base = { ...key, language, year: date === null ? null : Number(date.slice(0, 4)) }
  const cited = Map.groupBy(instrument.citations, (citation) => citation.in)
  const entry = (kind: Entry['kind'], part: string, text: string, symbols: readonly string[]): Entry => ({
    instrument: base.instrument,
    expression: base.expression,
    language,
    year: base.year,
    kind,
    part,
    text: withinLimit(searchWords(text, language)),
    symbols: [...new Set([...symbols.map(symbolWord), ...headerWords(instrument)])],
  })
  const own = instrument.symbol === null ? [] : [instrument.symbol]
  return [
    entry(
      'title',
      '',
      [instrument.title, instrument.symbol, instrument.agendaTitle].filter(Boolean).join(' '),
      own,
    ),
    ...[...instrument.preamble, ...instrument.operative].map((provision) =>
      entry(
        'provision',
        provision.id,
        wholeText(provision.text, provision.children ?? []),
        (cited.get(provision.id) ?? []).map((citation) => citation.symbol),
      ),
    ),
    ...instrument.notes.map((note, n) => entry('note', String(n), note.text, [])),
  ]
}

function wholeText(text: string, children: readonly SubParagraph[]): string {
  return [text, ...children.map((child) => wholeText(child.text, child.children))].join(' ')
}

/** PostgreSQL refuses a word list of a megabyte and more; what stands behind 200,000 characters is not searched. */
function withinLimit(text: string): string {
  return text.slice(0, 200_000)
}
