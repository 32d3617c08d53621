import type { Passage } from '@comity/document'
import type { Language } from '../instrument.ts'
import type { DateMention } from './date-mention.ts'
import { findDates, findFullDates } from './find-dates.ts'

type Found = { readonly language: Language; full?: readonly DateMention[]; all?: readonly DateMention[] }

const known = new WeakMap<Passage, Found>()

/** The dates that a passage prints; several finders ask, the passage is searched once. */
export function datesOf(passage: Passage, language: Language): readonly DateMention[] {
  const found = foundIn(passage, language)
  found.all ??= findDates(passage.text, language, fullDatesOf(passage, language))
  return found.all
}

/** Those that name a month. */
export function fullDatesOf(passage: Passage, language: Language): readonly DateMention[] {
  const found = foundIn(passage, language)
  found.full ??= findFullDates(passage.text, language)
  return found.full
}

function foundIn(passage: Passage, language: Language): Found {
  const before = known.get(passage)
  if (before?.language === language) return before
  const found = { language }
  known.set(passage, found)
  return found
}
