import { matchesOf } from '../matches.ts'
import { type DateMention, dayOf, monthOf } from './date-mention.ts'

/** "2016年4月14日和15日" · "2016年5月11日至13日" · "2016年4月30日至5月2日" · "2014年2月" · "2018年" */
const DATE =
  /(?<!\d)((?:1[6-9]|2[01])\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日(?:[至和、—-](?:(?:((?:1[6-9]|2[01])\d\d)年)?(\d{1,2})月)?(\d{1,2})日)?)?)?/g

/** Dates as Chinese prints them: the year first, the year alone too. */
export function findYearMonthDay(text: string): DateMention[] {
  const found: DateMention[] = []
  for (const match of matchesOf(DATE, text)) {
    const mention = readMatch(match)
    if (mention !== null) found.push(mention)
  }
  return found
}

function readMatch(match: RegExpMatchArray): DateMention | null {
  const [printed, year, month, day, endYear, endMonth, endDay] = match as unknown as (string | undefined)[]
  const at = match.index as number
  const end = at + (printed as string).length
  const from = partial(year as string, month, day)
  const to = endDay === undefined ? from : partial(endYear ?? (year as string), endMonth ?? month, endDay)
  return from === null || to === null ? null : { from, to, at, end }
}

function partial(year: string, month: string | undefined, day: string | undefined): string | null {
  if (month === undefined) return year
  if (day !== undefined) return dayOf(Number(year), Number(month), Number(day))
  return Number(month) >= 1 && Number(month) <= 12 ? monthOf(Number(year), Number(month)) : null
}
