import { findDates, isPartialDate } from '@comity/instrument'
import { plainDigits } from '../plain-words.ts'
import { readStretch } from './stretch.ts'
import { type Value, value, wrong } from './value.ts'

export type Period = { readonly from: string; readonly to: string }

/**
 * "2026", "2026-05", "21.05.2026", "May 2026", "21 mai 2026", "مايو 2026", in any digits. Where it is known which end of
 * a time is meant, a quarter, a half or years that are planned together say it too: "Q2 2026", "2026/27".
 */
export function readDate(text: string, end?: keyof Period): Value<string> {
  const stretch = end === undefined ? null : readStretch(text)
  if (end !== undefined && stretch !== null) return value(stretch[end])
  const period = readPeriod(text)
  if (!period.ok) return period
  return period.value.from === period.value.to ? value(period.value.from) : wrong('date', text)
}

/** A date, or a stretch of time: "2026–2027", "Q2 2026", "May to July 2026", "2026-05-01 - 2026-05-03". */
export function readPeriod(text: string): Value<Period> {
  const given = plainDigits(text).trim()
  const stretch = readStretch(given)
  if (stretch !== null) return value(stretch)
  const one = figures(given)
  if (one !== null) return one.ok ? value({ from: one.value, to: one.value }) : one
  const parts =
    /^(\S+)\s*(?:\s[-–—]\s|[–—]|\s(?:to|au|à|إلى)\s)\s*(\S+)$/u.exec(given) ?? /^(\d{4})-(\d{4})$/.exec(given)
  if (parts !== null) {
    const [from, to] = [figures(parts[1] ?? ''), figures(parts[2] ?? '')]
    if (from?.ok && to?.ok) return value({ from: from.value, to: to.value })
  }
  return inWords(given) ?? wrong('date', text)
}

/** A date in figures alone; null where there are others. What could be a day or a month is told, not guessed. */
function figures(text: string): Value<string> | null {
  if (/^[12]\d{3}$/.test(text)) return value(text)
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text)
  if (iso !== null) return dateOf(text, iso[1], iso[2], iso[3])
  const month = /^(\d{1,2})[-/.](\d{4})$/.exec(text)
  if (month !== null) return dateOf(text, month[2], month[1])
  const [, first = '', second = '', year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  if (year === undefined) return null
  if (Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second))
    return wrong('date-ambiguous', text)
  return Number(second) > 12 ? dateOf(text, year, first, second) : dateOf(text, year, second, first)
}

function dateOf(text: string, year = '', ...figures: (string | undefined)[]): Value<string> {
  const date = [year, ...figures.flatMap((one) => one?.padStart(2, '0') ?? [])].join('-')
  return isPartialDate(date) ? value(date) : wrong('date', text)
}

/** The words of English dates that are no names of months: "21st of May", "March to May". */
const JOINS = /^(?:to|through|until|and|or|of|st|nd|rd|th)$/

/** A date in the words of one of the three languages, where it is the whole of the text. */
function inWords(text: string): Value<Period> | null {
  const capital = text
    .toLowerCase()
    .replace(/\p{L}+/gu, (word) => (JOINS.test(word) ? word : word[0]?.toUpperCase() + word.slice(1)))
  // "May 21, 2026" is printed day first here; "March - May 2026" and "March–May 2026" are the same.
  const dayFirst = capital.replace(/^(\p{L}+\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,\s*(\d{4})$/iu, '$2 $1 $3')
  for (const [lang, words] of [
    ['en', dayFirst],
    ['fr', text.toLowerCase()],
    ['ar', text],
  ] as const) {
    const [found, ...more] = findDates(words, lang)
    if (found !== undefined && more.length === 0 && found.at === 0 && found.end === words.length)
      return value({ from: found.from, to: found.to })
  }
  return null
}
