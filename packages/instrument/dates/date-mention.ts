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
  const monthLength = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (month < 1 || month > 12 || day < 1 || day > monthLength) return null
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

/** "2014-02". */
export function monthOf(year: number, month: number): PartialDate {
  return `${year}-${twoDigits(month)}`
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}
