import type { Passage } from '@comity/document'
import type { DateMention } from '../dates/date-mention.ts'
import type { Language } from '../instrument.ts'
import type { Mention, Surroundings } from '../parties/mentions.ts'
import { goOver, type Landmarks } from './go-over.ts'
import { watchedWords } from './watch.ts'

/** What has been found in a passage and more than one finder asks for. */
export type Known = {
  readonly language: Language
  /** Null in a language where finders look for themselves. */
  readonly landmarks: Landmarks | null
  mentions?: { readonly among: Surroundings; readonly found: readonly Mention[] }
  fullDates?: readonly DateMention[]
  dates?: readonly DateMention[]
}

const known = new WeakMap<Passage, Known>()
/** The finders ask one after the other for the same passage. */
let last: { readonly passage: Passage; readonly known: Known } | null = null

/** What is known of a passage as its language reads it: it is gone over when first asked for. */
export function knownOf(passage: Passage, language: Language): Known {
  if (last !== null && last.passage === passage && last.known.language === language) return last.known
  const before = known.get(passage)
  const found = before?.language === language ? before : firstKnown(passage, language)
  last = { passage, known: found }
  return found
}

function firstKnown(passage: Passage, language: Language): Known {
  const watched = watchedWords(language)
  const found: Known = { language, landmarks: watched === null ? null : goOver(passage.text, watched) }
  known.set(passage, found)
  return found
}
