import type { PartialDate } from '../instrument.ts'

/** How the opening of a regular session of the General Assembly was fixed. */
export type SessionRule =
  | 'opened-on-record'
  | 'third-tuesday-of-september'
  | 'tuesday-of-third-week-of-september'
  | 'tuesday-of-second-week-of-september'

/** From the day on which a regular session opens up to the eve of the next one. */
export type SessionSpan = { readonly from: PartialDate; readonly to: PartialDate; readonly rule: SessionRule }

/**
 * Rule 1 of the rules of procedure of the General Assembly (A/520), by the first session to which each wording applied:
 * the third Tuesday in September; since resolution 57/301 the Tuesday of the third week, counting from the first
 * that contains a working day. The seventy-eighth (5 September 2023) and later sessions opened one week earlier.
 */
const RULES: readonly {
  readonly since: number
  readonly rule: SessionRule
  readonly opening: (year: number) => Date
}[] = [
  { since: 78, rule: 'tuesday-of-second-week-of-september', opening: (year) => tuesdayOfWeek(year, 2) },
  { since: 58, rule: 'tuesday-of-third-week-of-september', opening: (year) => tuesdayOfWeek(year, 3) },
  { since: 1, rule: 'third-tuesday-of-september', opening: thirdTuesday },
]

/** Sessions that opened on another day than the rule of their time would give (annotated agendas, item 1). */
const ON_RECORD: ReadonlyMap<number, PartialDate> = new Map([
  [1, '1946-01-10'],
  [6, '1951-11-06'],
  [7, '1952-10-14'],
  [11, '1956-11-12'],
  [19, '1964-12-01'],
  [53, '1998-09-09'],
  [54, '1999-09-14'],
  [55, '2000-09-05'],
  [56, '2001-09-12'],
  [57, '2002-09-10'],
])

/** When the nth regular session opens and ends; null where there is no such session. */
export function sessionSpan(n: number): SessionSpan | null {
  if (!Number.isInteger(n) || n < 1 || n > 199) return null
  spans[n] ??= spanOf(n)
  return spans[n]
}

/** Those that were asked for: every text about one session asks for it and the next. */
const spans: SessionSpan[] = []

function spanOf(n: number): SessionSpan {
  const next = new Date(`${openingOf(n + 1).day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() - 1)
  const { day, rule } = openingOf(n)
  return { from: day, to: dayOf(next), rule }
}

/** The number of the regular session that a day falls in; null for a date that names no day, or before the first. */
export function sessionOn(date: PartialDate): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return null
  let n = Number(date.slice(0, 4)) - 1945
  if (n >= 1 && openingOf(n).day > date) n--
  return n >= 1 && n <= 199 ? n : null
}

function openingOf(n: number): { readonly day: PartialDate; readonly rule: SessionRule } {
  const recorded = ON_RECORD.get(n)
  if (recorded !== undefined) return { day: recorded, rule: 'opened-on-record' }
  const found = RULES.find(({ since }) => n >= since) as (typeof RULES)[number]
  return { day: dayOf(found.opening(1945 + n)), rule: found.rule }
}

/** Weeks run from Sunday to Saturday; a September that begins on a Saturday has its first working day in the week after. */
function tuesdayOfWeek(year: number, week: number): Date {
  const first = new Date(Date.UTC(year, 8, 1))
  const weekday = first.getUTCDay()
  const sunday = weekday === 6 ? 2 : 1 - weekday
  return new Date(Date.UTC(year, 8, sunday + 7 * (week - 1) + 2))
}

function thirdTuesday(year: number): Date {
  const weekday = new Date(Date.UTC(year, 8, 1)).getUTCDay()
  return new Date(Date.UTC(year, 8, 1 + ((2 - weekday + 7) % 7) + 14))
}

function dayOf(date: Date): PartialDate {
  return date.toISOString().slice(0, 10)
}
