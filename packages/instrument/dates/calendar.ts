import type { Language } from '../instrument.ts'
import { watchPlacesOf } from '../landmarks/index.ts'
import { anyOf, beginningsIn } from '../lexicon/any-of.ts'
import lexicon from '../lexicon/months.json' with { type: 'json' }

/** What a language needs to have its dates found: two patterns, and the number of each month's name. */
export type Calendar = {
  /** The name of any month: cheap to look for before dates are. */
  readonly month: RegExp
  readonly date: RegExp
  readonly year: RegExp
  /** The words that make a year of a number behind them: "in", "for". */
  readonly yearAfter: ReadonlySet<string>
  readonly numberOfMonth: ReadonlyMap<string, number>
}

type Words = (typeof lexicon)['en']

/** Where the names of months stand that begin with a plain Latin letter. */
export const MONTHS = watchPlacesOf({
  en: () => lexicon.en.months.flat(),
  fr: () => lexicon.fr.months.flat(),
  es: () => lexicon.es.months.flat(),
})

const calendars = new Map<Language, Calendar>()

export function calendarOf(language: Exclude<Language, 'zh'>): Calendar {
  const known = calendars.get(language)
  if (known !== undefined) return known
  const words: Words = lexicon[language]
  const made = {
    month: new RegExp(anyOf(words.months.flat())),
    date: datePattern(words),
    year: yearPattern(words),
    yearAfter: new Set(words.yearAfter),
    numberOfMonth: new Map(words.months.flatMap((names, i) => names.map((name) => [name, i + 1] as const))),
  }
  calendars.set(language, made)
  return made
}

const DAY = '\\d{1,2}(?:er|st|nd|rd|th|º)?'
const YEAR = '(?:1[6-9]|2[01])\\d\\d'
const DASH = '[-–—−]'

/**
 * "22 October 1982" · "February 2014" · "14 and 15 April 2016" · "11 to 13 May 2016" · "1, 2 and 3 May 2016" ·
 * "30 April to 2 May 2016" · "31 December 2019 to 2 January 2020" · "14 y 15 de abril de 2016".
 * Every repetition is bounded, so that no text is read twice.
 */
function datePattern(words: Words): RegExp {
  // Arabic prints both names of a month: "حزيران/يونيه", sometimes with a space behind the slash.
  const month = anyOf(words.months.flat()).replaceAll('\\/', '\\/\\s?')
  const of = `,?\\s{1,2}${words.of.length > 0 ? `(?:${anyOf(words.of)}\\s{1,2})?` : ''}`
  const through = `\\s{0,2}(?:${anyOf(words.through)}|${DASH})\\s{0,2}`
  const either = `\\s{0,2}(?:${anyOf([...words.through, ...words.and])}|${DASH}|,)\\s{0,2}`
  const days = `(${DAY})(?:${either}(${DAY})){0,4}${of}`
  const acrossYears = `${of}(${YEAR})(?:${through}(?:(${DAY})${of})?(${month})${of}(${YEAR}))?`
  const acrossMonths = `${either}(?:(${DAY})${of})?(${month})${of}(${YEAR})`
  const begins = `(?=[\\d${beginningsIn(words.months.flat())}])`
  return new RegExp(
    `${begins}(?<![\\p{L}\\p{N}/])(?:${days})?(${month})(?:${acrossYears}|${acrossMonths})(?![\\p{L}\\p{N}])`,
    'gu',
  )
}

/** "2018", "2018–2019", "2018 to 2019" */
function yearPattern(words: Words): RegExp {
  return new RegExp(
    `(${YEAR})(?:\\s{0,2}(?:${anyOf(words.through)}|${DASH})\\s{0,2}(${YEAR}))?(?![\\p{L}\\p{N}/])`,
    'gu',
  )
}
