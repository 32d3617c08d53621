import { isPartialDate } from '../dates/index.ts'
import type { InstrumentKind, Language, PartialDate } from '../instrument.ts'
import type { Header } from './header.ts'

/** What a file says of itself in so many words, beside its text: a whole header, or nothing that counts. */
export type Told = {
  readonly header: Header | null
  readonly language: Language | null
  readonly sponsorsOnBehalfOf: string | null
}

const KINDS: readonly string[] = [
  'resolution',
  'draft resolution',
  'decision',
  'agreement',
  'report',
  'other',
  'statement',
  'declaration',
  'communique',
  'memorandum',
  'programme of action',
] satisfies InstrumentKind[]
const LANGUAGES: readonly string[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] satisfies Language[]

/** The header as the front matter of a Markdown file gives it, if it says what kind of instrument it is about. */
export function toldHeader(front: ReadonlyMap<string, unknown>): Told {
  const kind = wordsAt(front, 'kind')
  if (kind === null || !KINDS.includes(kind))
    return { header: null, language: null, sponsorsOnBehalfOf: null }
  const date = (key: string): PartialDate | null => {
    const words = wordsAt(front, key)
    return words !== null && isPartialDate(words) ? words : null
  }
  const session = front.get('session')
  const sponsors = front.get('sponsors')
  const language = wordsAt(front, 'language')
  const header: Header = {
    kind: kind as InstrumentKind,
    symbol: wordsAt(front, 'symbol'),
    organ: wordsAt(front, 'organ'),
    session: typeof session === 'number' ? session : wordsAt(front, 'session'),
    agendaItem: wordsAt(front, 'agendaItem'),
    agendaTitle: wordsAt(front, 'agendaTitle'),
    date: date('date'),
    adopted: date('adopted'),
    distribution: wordsAt(front, 'distribution'),
    title: wordsAt(front, 'title'),
    sponsors: Array.isArray(sponsors) ? sponsors.map(String) : [],
  }
  return {
    header,
    language: language !== null && LANGUAGES.includes(language) ? (language as Language) : null,
    sponsorsOnBehalfOf: wordsAt(front, 'sponsorsOnBehalfOf'),
  }
}

function wordsAt(front: ReadonlyMap<string, unknown>, key: string): string | null {
  const value = front.get(key)
  return typeof value === 'string' && value !== '' ? value : null
}
