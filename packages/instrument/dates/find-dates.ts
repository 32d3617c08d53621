import type { Language } from '../instrument.ts'
import type { DateMention } from './date-mention.ts'
import { findDayMonthYear } from './day-month-year.ts'
import { findYearMonthDay } from './year-month-day.ts'

const HAS_YEAR = /[12]\d\d\d/

/** The dates that a text prints, as precisely as it prints them, in the order of the text. */
export function findDates(text: string, language: Language = 'en'): DateMention[] {
  if (!HAS_YEAR.test(text)) return []
  return language === 'zh' ? findYearMonthDay(text) : findDayMonthYear(text, language)
}
