import type { Passage } from '@comity/document'
import type { DateMention } from '../dates/date-mention.ts'
import type { Language } from '../instrument.ts'
import type { Mention, Surroundings } from '../parties/mentions.ts'
import { goOver, type Landmarks } from './go-over.ts'
import { watchedWords } from './watch.ts'

/** What has been found in a passage and more than one finder asks for. */
export type Known = {
  readonly passage: Passage
  readonly language: Language
  /** Null in a language where finders look for themselves. */
  readonly landmarks: Landmarks | null
  mentions?: { readonly among: Surroundings; readonly found: readonly Mention[] }
  fullDates?: readonly DateMention[]
  dates?: readonly DateMention[]
}

/** What stands in words that are no passage; null in a language where finders look for themselves. */
export function landmarksIn(text: string, language: Language): Landmarks | null {
  const watched = watchedWords(language)
  return watched === null ? null : goOver(text, watched)
}

/** Where a passage keeps what is known of it: a WeakMap beside it cost as much as a third of going over its words. */
const KNOWN = Symbol('known')
type Knowing = Passage & { [KNOWN]?: Known }

/** What is known of a passage as its language reads it: it is gone over when first asked for. */
export function knownOf(passage: Passage, language: Language): Known {
  const known = (passage as Knowing)[KNOWN]
  // What was copied together with a passage is not of the copy.
  if (known !== undefined && known.language === language && known.passage === passage) return known
  const found: Known = { passage, language, landmarks: landmarksIn(passage.text, language) }
  ;(passage as Knowing)[KNOWN] = found
  return found
}
