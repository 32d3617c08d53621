import type { Passage } from '@comity/document'
import type { Language } from '../instrument.ts'
import { A_YEAR, landmarksOf, mayHold, placesOf } from '../landmarks/index.ts'
import { MONTHS } from './calendar.ts'
import type { DateMention } from './date-mention.ts'
import { findDatesAround } from './day-month-year.ts'
import { findDates, findFullDates } from './find-dates.ts'

type Found = { readonly language: Language; full?: readonly DateMention[]; all?: readonly DateMention[] }

const known = new WeakMap<Passage, Found>()

/** The dates that a passage prints; several finders ask, the passage is searched once. */
export function datesOf(passage: Passage, language: Language): readonly DateMention[] {
  if (!mayHold(landmarksOf(passage, language), A_YEAR)) return NONE
  const found = foundIn(passage, language)
  found.all ??= findDates(passage.text, language, fullDatesOf(passage, language))
  return found.all
}

/** Those that name a month. */
export function fullDatesOf(passage: Passage, language: Language): readonly DateMention[] {
  const months = language === 'zh' ? null : placesOf(landmarksOf(passage, language), MONTHS)
  if (months?.length === 0) return NONE
  const found = foundIn(passage, language)
  found.full ??=
    months === null || language === 'zh'
      ? findFullDates(passage.text, language)
      : findDatesAround(months, passage.text, language)
  return found.full
}

const NONE: readonly DateMention[] = []

function foundIn(passage: Passage, language: Language): Found {
  const before = known.get(passage)
  if (before?.language === language) return before
  const found = { language }
  known.set(passage, found)
  return found
}
