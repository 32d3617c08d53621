import type { Language, PartialDate } from '../instrument.ts'
import { type Calendar, calendarOf } from './calendar.ts'
import { type DateMention, dayOf, monthOf } from './date-mention.ts'

type Groups = Readonly<Record<string, string | undefined>>

/** Dates of the languages that print the day before the month: all official languages but Chinese. */
export function findDayMonthYear(text: string, language: Exclude<Language, 'zh'>): DateMention[] {
  const calendar = calendarOf(language)
  const printed = calendar.month.test(text) ? text.matchAll(calendar.date) : []
  const dates = Array.from(printed, (match) => readDate(match, calendar)).filter((d) => d !== null)
  const years = Array.from(text.matchAll(calendar.year), readYears)
  return inOrder(dates, years)
}

function readDate(match: RegExpMatchArray, calendar: Calendar): DateMention | null {
  const { firstDay, lastDay, month, year, ...rest } = match.groups as Groups
  const endMonth = rest.endMonth ?? rest.closingMonth
  const endDay = rest.endDay ?? rest.closingDay
  const endYear = rest.endYear ?? rest.closingYear
  const from = partial(year ?? endYear, month, firstDay, calendar)
  const to =
    endMonth === undefined
      ? partial(year, month, lastDay ?? firstDay, calendar)
      : partial(endYear, endMonth, endDay, calendar)
  if (from === null || to === null) return null
  const at = match.index as number
  return { from, to, at, end: at + match[0].length }
}

function readYears(match: RegExpMatchArray): DateMention {
  const { years, from, to } = match.groups as Groups
  const end = (match.index as number) + match[0].length
  return { from: from as string, to: to ?? (from as string), at: end - (years as string).length, end }
}

function partial(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  calendar: Calendar,
): PartialDate | null {
  const number = calendar.numberOfMonth.get(plainName(month as string))
  if (number === undefined || year === undefined) return null
  return day === undefined
    ? monthOf(Number(year), number)
    : dayOf(Number(year), number, Number.parseInt(day, 10))
}

function plainName(month: string): string {
  return month
    .replace(/[\u0640\u064B-\u0652]/g, '')
    .replace(/\/\s/, '/')
    .replace(/\s+/g, ' ')
}

/** Both lists are in the order of the text; a year inside a date is that date's. */
function inOrder(dates: readonly DateMention[], years: readonly DateMention[]): DateMention[] {
  const merged: DateMention[] = []
  let next = 0
  for (const date of dates) {
    for (; next < years.length && (years[next] as DateMention).at < date.at; next++) {
      const year = years[next] as DateMention
      if (year.end <= date.at) merged.push(year)
    }
    merged.push(date)
    while (next < years.length && (years[next] as DateMention).at < date.end) next++
  }
  return [...merged, ...years.slice(next)]
}
