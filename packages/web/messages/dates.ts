import type { InterfaceLanguage } from '@comity/contract'
import type { MessageKey } from './en.ts'

/** Dates in words, never more precise than they were given: "2018", "February 2014", "21 November 2017". */
export type Dates = {
  date(partial: string): string
  /** Both ends, as the language joins them: "11–13 May 2016", "من 11 إلى 13 أيار/مايو 2016". */
  dates(from: string, to: string): string
  /** Month and year only, for what is worked out: "Sep 2018 – Sep 2019". */
  months(from: string, to: string): string
  /** How long a number of days is, no more precisely than one remembers it: "3 days", "5 weeks", "8 months". */
  lasting(days: number): string
  /** The calendar year of a date. */
  year(partial: string): string
}

type Say = (key: MessageKey, values: Record<string, string>) => string

/**
 * The months as the United Nations writes them in Arabic, the Syriac name before the Latin one;
 * no locale of Intl gives this pair.
 */
const arabicMonths = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيه',
  'تموز/يوليه',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
]

export function datesIn(lang: InterfaceLanguage, locale: string, say: Say): Dates {
  return { ...(lang === 'ar' ? arabicDates(say) : latinDates(locale, say)), lasting: lastingIn(locale) }
}

function lastingIn(locale: string): Dates['lasting'] {
  const units = [
    { unit: 'day', days: 1, below: 14 },
    { unit: 'week', days: 7, below: 60 },
    { unit: 'month', days: 30.44, below: 730 },
    { unit: 'year', days: 365.25, below: Infinity },
  ] as const
  return (days) => {
    const { unit, days: each } = units.find(({ below }) => days < below) ?? units[0]
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })
    return format.format(Math.max(1, Math.floor(days / each)))
  }
}

function latinDates(locale: string, say: Say): Omit<Dates, 'lasting'> {
  const formats = {
    year: new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
    day: new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  }
  // British English alone shortens September to four letters.
  const short = new Intl.DateTimeFormat(locale === 'en-GB' ? 'en' : locale, {
    year: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })
  const date = (partial: string): string => {
    const said = formats[precisionOf(partial)].format(timeOf(partial))
    // French counts the first of a month as an ordinal; Intl does not.
    return locale === 'fr' ? said.replace(/^1 /, '1er ') : said
  }
  return {
    date,
    dates: (from, to) => {
      if (from === to) return date(from)
      const precision = precisionOf(from)
      if (precision !== precisionOf(to)) return say('range.long', { from: date(from), to: date(to) })
      return formats[precision].formatRange(timeOf(from), timeOf(to))
    },
    months: (from, to) =>
      sameMonth(from, to)
        ? short.format(timeOf(from))
        : say('range.long', { from: short.format(timeOf(from)), to: short.format(timeOf(to)) }),
    year: (partial) => partial.slice(0, 4),
  }
}

function arabicDates(say: Say): Omit<Dates, 'lasting'> {
  const monthYear = (partial: string) =>
    `${arabicMonths[timeOf(partial).getUTCMonth()]} ${timeOf(partial).getUTCFullYear()}`
  const day = (partial: string) => timeOf(partial).getUTCDate()
  const date = (partial: string): string => {
    const precision = precisionOf(partial)
    if (precision === 'year') return partial
    return precision === 'month' ? monthYear(partial) : `${day(partial)} ${monthYear(partial)}`
  }
  return {
    date,
    dates: (from, to) => {
      if (from === to) return date(from)
      const inMonth = precisionOf(from) === 'day' && sameMonth(from, to)
      return say('range.long', { from: inMonth ? String(day(from)) : date(from), to: date(to) })
    },
    months: (from, to) =>
      sameMonth(from, to) ? monthYear(from) : say('range.long', { from: monthYear(from), to: monthYear(to) }),
    year: (partial) => partial.slice(0, 4),
  }
}

const sameMonth = (from: string, to: string): boolean => from.slice(0, 7) === to.slice(0, 7)

function precisionOf(partial: string): 'year' | 'month' | 'day' {
  return partial.length <= 4 ? 'year' : partial.length <= 7 ? 'month' : 'day'
}

/** A partial date at the beginning of its year or month. A full time stamp counts by its day. */
function timeOf(partial: string): Date {
  const [year = 0, month = 1, day = 1] = partial.slice(0, 10).split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day))
}
