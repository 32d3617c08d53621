import type { Passage } from '@comity/document'
import type { Language } from '../instrument.ts'
import { A_YEAR, knownOf, mayHold, placesOf } from '../landmarks/index.ts'
import { MONTHS } from './calendar.ts'
import type { DateMention } from './date-mention.ts'
import { findDatesAround } from './day-month-year.ts'
import { findDates, findFullDates } from './find-dates.ts'

/** The dates that a passage prints; several finders ask, the passage is searched once. */
export function datesOf(passage: Passage, language: Language): readonly DateMention[] {
  const known = knownOf(passage, language)
  if (!mayHold(known.landmarks, A_YEAR)) return NONE
  known.dates ??= findDates(passage.text, language, fullDatesOf(passage, language))
  return known.dates
}

/** Those that name a month. */
export function fullDatesOf(passage: Passage, language: Language): readonly DateMention[] {
  const known = knownOf(passage, language)
  const months = language === 'zh' ? null : placesOf(known.landmarks, MONTHS)
  if (months?.length === 0) return NONE
  known.fullDates ??=
    months === null || language === 'zh'
      ? findFullDates(passage.text, language)
      : findDatesAround(months, passage.text, language)
  return known.fullDates
}

const NONE: readonly DateMention[] = []
