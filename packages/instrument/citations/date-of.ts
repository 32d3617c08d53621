import type { DateMention } from '../dates/index.ts'
import { firstFrom, lastBefore } from '../first-from.ts'
import type { CitedNumber } from './cited-number.ts'

/** "37/4 of 22 October 1982" · "1754 (2007) on 30 April 2007" · "37/4 du …" · "37/4, de …" · "37/4 от …" · "37/4 المؤرخ …" */
const DATED = /^,?\s(?:of|on|adopted\son|dated|du|en\sdate\sdu|de|от|المؤرخ(?:ة|ين|تين)?)\s$/u
/** "3375 (XXX) and 3376 (XXX) of 10 November 1975": adopted on one day. */
const JOINED = /^(?:,\s|\s(?:and|et|y|и)\s|,\sand\s|\sو\s?)$/u

/** The date that a number may be of, its own or that of the list it stands in, printed from `end` on. */
export function dateOf(
  text: string,
  numbers: readonly CitedNumber[],
  index: number,
  dates: readonly DateMention[],
  end: number,
): { readonly date: DateMention; readonly own: boolean } | null {
  const before = dateBefore(text, numbers[index] as CitedNumber, dates)
  if (before !== null) return { date: before, own: true }
  for (let i = index; i < numbers.length && i < index + 8; i++) {
    const cited = numbers[i] as CitedNumber
    const from = i === index ? end : cited.end
    const date = firstFrom(dates, from)
    if (date !== undefined && date.at - from <= 20 && DATED.test(text.slice(from, date.at)))
      return { date, own: i === index }
    const next = numbers[i + 1]
    if (next === undefined || next.at - cited.end > 8 || next.numbering !== cited.numbering) return null
    if (!JOINED.test(text.slice(cited.end, next.at))) return null
  }
  return null
}

/** "A/RES/37/4 of 22 October 1982": the date that is printed right behind a symbol. */
export function dateBehind(text: string, end: number, dates: readonly DateMention[]): DateMention | null {
  const date = firstFrom(dates, end)
  return date !== undefined && date.at - end <= 20 && DATED.test(text.slice(end, date.at)) ? date : null
}

/** Chinese prints the date before the number: "2021年3月25日第75/269号决议". */
function dateBefore(text: string, cited: CitedNumber, dates: readonly DateMention[]): DateMention | null {
  if (text[cited.at - 1] !== '第') return null
  const date = lastBefore(dates, cited.at)
  return date !== undefined && cited.at - date.end <= 2 ? date : null
}
