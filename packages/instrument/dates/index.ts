export type { DateMention } from './date-mention.ts'
export { datesOf, fullDatesOf } from './dates-of.ts'
export { findDates } from './find-dates.ts'
export { isDay, isPartialDate } from './is-date.ts'
