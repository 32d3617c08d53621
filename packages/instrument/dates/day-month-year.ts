import type { Language, PartialDate } from '../instrument.ts'
import { isDigit } from '../layout/signs.ts'
import { matchesOf } from '../matches.ts'
import { type Calendar, calendarOf } from './calendar.ts'
import { type DateMention, dayOf, monthOf } from './date-mention.ts'
import { findYears } from './years.ts'

/** Dates of the languages that print the day before the month: all official languages but Chinese. */
export function findDayMonthYear(text: string, language: Exclude<Language, 'zh'>): DateMention[] {
  const calendar = calendarOf(language)
  if (!calendar.month.test(text)) return []
  return matchesOf(calendar.date, text)
    .map((match) => readDate(match, calendar))
    .filter((d) => d !== null)
}

/** " through 31st of ": no more stands between a day of a list and the next, or the month. */
const NEAR = 20
/** No list has more: see the pattern. */
const MOST_DAYS = 5

/** Where the first day of a list may stand that a month ends: days are found from one to the one before. */
function daysBefore(text: string, month: number, least: number): number {
  let begin = month
  for (let days = 0; days < MOST_DAYS; days++) {
    let day = begin - 1
    while (day >= least && day >= begin - NEAR && !isDigit(text.charCodeAt(day))) day--
    if (day < least || day < begin - NEAR) return begin
    while (day > least && isDigit(text.charCodeAt(day - 1))) day--
    begin = day
  }
  return begin
}

/** The same, where the places are known at which months are named: dates are looked for around these only. */
export function findDatesAround(
  months: readonly number[],
  text: string,
  language: Exclude<Language, 'zh'>,
): DateMention[] {
  const calendar = calendarOf(language)
  const found: DateMention[] = []
  let end = 0
  for (const month of months) {
    if (month < end) continue
    const match = dateFrom(daysBefore(text, month, end), text, calendar)
    if (match === null) break
    end = match.index + match[0].length
    const date = readDate(match, calendar)
    if (date !== null) found.push(date)
  }
  return found
}

function dateFrom(at: number, text: string, { date }: Calendar): RegExpExecArray | null {
  date.lastIndex = at
  const match = date.exec(text)
  // Whoever searches a whole text with the pattern begins where it was left.
  date.lastIndex = 0
  return match
}

/** These dates with the bare years between them. */
export function withYears(
  dates: readonly DateMention[],
  text: string,
  language: Exclude<Language, 'zh'>,
): DateMention[] {
  return inOrder(dates, findYears(text, calendarOf(language)))
}

function readDate(match: RegExpMatchArray, calendar: Calendar): DateMention | null {
  const [printed, firstDay, lastDay, month, year, endDay, endMonth, endYear, ...closing] =
    match as unknown as Printed
  const [closingDay, closingMonth, closingYear] = closing
  const finalMonth = endMonth ?? closingMonth
  const finalYear = endYear ?? closingYear
  const from = partial(year ?? finalYear, month, firstDay, calendar)
  const to =
    finalMonth === undefined
      ? partial(year, month, lastDay ?? firstDay, calendar)
      : partial(finalYear, finalMonth, endDay ?? closingDay, calendar)
  if (from === null || to === null) return null
  const at = match.index as number
  return { from, to, at, end: at + printed.length }
}

/** The words of a date in the order of the pattern's brackets; an unnamed group is much cheaper than a named one. */
type Printed = [printed: string, ...(string | undefined)[]]

function partial(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  calendar: Calendar,
): PartialDate | null {
  const number =
    calendar.numberOfMonth.get(month as string) ?? calendar.numberOfMonth.get(plainName(month as string))
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
