import type { Language } from '../instrument.ts'
import type { DateMention } from './date-mention.ts'
import { findDayMonthYear, withYears } from './day-month-year.ts'
import { findYearMonthDay } from './year-month-day.ts'

const HAS_YEAR = /[12]\d\d\d/

/** The dates that a text prints, as precisely as it prints them ("in 2018" too), in the order of the text; `full` are those with a month, where they are known. */
export function findDates(
  text: string,
  language: Language = 'en',
  full?: readonly DateMention[],
): readonly DateMention[] {
  if (!HAS_YEAR.test(text)) return []
  const dates = full ?? findFullDates(text, language)
  return language === 'zh' ? dates : withYears(dates, text, language)
}

/** The dates that name a month, and in Chinese all: whoever has no use for bare years need not pay for them. */
export function findFullDates(text: string, language: Language = 'en'): DateMention[] {
  return language === 'zh' ? findYearMonthDay(text) : findDayMonthYear(text, language)
}
