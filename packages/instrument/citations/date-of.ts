import type { DateMention } from '../dates/index.ts'
import type { CitedNumber } from './cited-number.ts'

/** "37/4 of 22 October 1982" · "1754 (2007) on 30 April 2007" · "37/4 du …" · "37/4, de …" · "37/4 от …" · "37/4 المؤرخ …" */
const DATED = /^,?\s(?:of|on|adopted\son|dated|du|en\sdate\sdu|de|от|المؤرخ(?:ة|ين|تين)?)\s$/u
/** "3375 (XXX) and 3376 (XXX) of 10 November 1975": adopted on one day. */
const JOINED = /^(?:,\s|\s(?:and|et|y|и)\s|,\sand\s|\sو\s?)$/u

/** The dates that a number may be of, its own or that of the list it stands in; none where no date is printed with it. */
export function dateOf(
  text: string,
  numbers: readonly CitedNumber[],
  index: number,
  dates: readonly DateMention[],
): { readonly date: DateMention; readonly own: boolean } | null {
  for (let i = index; i < numbers.length && i < index + 8; i++) {
    const cited = numbers[i] as CitedNumber
    const date = firstFrom(dates, cited.end)
    if (date !== undefined && date.at - cited.end <= 20 && DATED.test(text.slice(cited.end, date.at)))
      return { date, own: i === index }
    const next = numbers[i + 1]
    if (next === undefined || next.at - cited.end > 8 || next.numbering !== cited.numbering) return null
    if (!JOINED.test(text.slice(cited.end, next.at))) return null
  }
  return null
}

function firstFrom(dates: readonly DateMention[], position: number): DateMention | undefined {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle] as DateMention).at < position) low = middle + 1
    else high = middle
  }
  return dates[low]
}
