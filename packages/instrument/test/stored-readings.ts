import { existsSync, readFileSync } from 'node:fs'
import { passageOf } from '@comity/document'
import type { Language } from '../instrument.ts'
import type { Provision, SubProvision } from '../provision.ts'
import type { ReadingContext } from '../reading-context.ts'

/** Where the corpus lies; tests that need it say that they were skipped where it does not. */
export const corpus =
  process.env.COMITY_CORPUS ?? new URL('../../../../shared/corpus', import.meta.url).pathname
export const corpusIsThere = existsSync(corpus)

type StoredParagraph = { id: string; number?: string; words: string; text: string; children?: StoredPart[] }
type StoredPart = { number: string; text: string; children?: StoredPart[] }

export type StoredReading = {
  readonly symbol: string | null
  readonly session: number | string | null
  readonly date: string | null
  readonly adopted: string | null
  readonly title: string
  readonly preamble: readonly StoredParagraph[]
  readonly operative: readonly StoredParagraph[]
  readonly notes: readonly { marker: string; text: string; in: string }[]
  readonly citations: readonly { symbol: string; date?: string | null; in: string; note?: boolean }[]
}

export function storedReadings(path: string): StoredReading[] {
  return readFileSync(`${corpus}/${path}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** The provisions of a stored reading as the finders take them, each passage its own source. */
export function provisionsOf(reading: StoredReading): Provision[] {
  const provision =
    (part: Provision['part']) =>
    (stored: StoredParagraph): Provision => ({
      id: stored.id,
      part,
      number: stored.number ?? '',
      words: stored.words,
      lead: passageOf(stored.text),
      children: (stored.children ?? []).map(subProvision),
      notes: reading.notes
        .filter((note) => note.in === stored.id)
        .map((note) => ({ marker: note.marker, passage: passageOf(note.text), markAt: 0 })),
    })
  return [...reading.preamble.map(provision('preamble')), ...reading.operative.map(provision('operative'))]
}

function subProvision(stored: StoredPart): SubProvision {
  return {
    number: stored.number,
    passage: passageOf(stored.text),
    children: (stored.children ?? []).map(subProvision),
  }
}

export function contextOf(reading: StoredReading, language: Language = 'en'): ReadingContext {
  const { symbol, session, date, adopted } = reading
  return { organ: 'General Assembly', symbol, session, date, adopted, language, kind: 'resolution' }
}
