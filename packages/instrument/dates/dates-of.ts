import type { Passage } from '@comity/document'
import type { Language } from '../instrument.ts'
import type { DateMention } from './date-mention.ts'
import { findDates } from './find-dates.ts'

const known = new WeakMap<Passage, { readonly language: Language; readonly dates: readonly DateMention[] }>()

/** The dates of a passage; several finders ask, the passage is searched once. */
export function datesOf(passage: Passage, language: Language): readonly DateMention[] {
  const before = known.get(passage)
  if (before?.language === language) return before.dates
  const dates = findDates(passage.text, language)
  known.set(passage, { language, dates })
  return dates
}
