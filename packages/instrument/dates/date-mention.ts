import type { PartialDate } from '../instrument.ts'

/** A date or a stretch of days as a text prints it; a single date has `from` equal to `to`. */
export type DateMention = {
  readonly from: PartialDate
  readonly to: PartialDate
  /** Where the words stand in the text that was searched. */
  readonly at: number
  readonly end: number
}

/** "2016-05-11", or null for a day that no calendar holds. */
export function dayOf(year: number, month: number, day: number): PartialDate | null {
  if (day < 1 || day > daysIn(year, month)) return null
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Of the Gregorian calendar; none for a month that there is not. */
function daysIn(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return (DAYS[month - 1] ?? 0) + (leap ? 1 : 0)
}

/** "2014-02". */
export function monthOf(year: number, month: number): PartialDate {
  return `${year}-${twoDigits(month)}`
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}
