export type { DateMention } from './date-mention.ts'
export { findDates, findFullDates } from './find-dates.ts'
