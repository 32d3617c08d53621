import type { Passage } from '@comity/document'
import { type DateMention, fullDatesOf } from '../dates/index.ts'
import type { Language, PartialDate } from '../instrument.ts'
import { isDigit } from '../layout/signs.ts'
import { matchesAround, placesIn } from '../matches.ts'
import { type Attribution, attributionOf, type BodyBehind, bodyBehind, bodyOf } from './attribution.ts'
import { type Act, type Body, mayHaveAdopted, symbolOf } from './body.ts'
import type { CitedNumber } from './cited-number.ts'
import { dateOf } from './date-of.ts'
import { numberForms } from './forms/index.ts'
import { findGoverningWords } from './governing-words.ts'
import { groupsOf } from './groups.ts'
import { unsaidBetween } from './ranges.ts'

/** A resolution or decision cited by its number, with the symbol that it bears. */
export type NumberMention = {
  readonly symbol: string
  readonly text: string
  readonly date: PartialDate | null
  readonly at: number
  readonly end: number
}

/** The resolutions and decisions that a passage cites by number, each list by the words that govern it. */
export function numbersIn(passage: Passage, language: Language, adopting: Body): NumberMention[] {
  const { text } = passage
  const numbers = findNumbers(text)
  if (numbers.length === 0) return []
  const words = findGoverningWords(passage, language)
  const dates = fullDatesOf(passage, language)
  return groupsOf(numbers, words, language).flatMap((group) => {
    const behind = group.numbers.map((cited, i) =>
      bodyBehindNumber(text, words, group.numbers, i, dates, cited),
    )
    // "resolutions 34/24 and 40/20 of the Human Rights Council": what stands behind the last is said of all.
    const shared = behind.find((body) => body !== null)?.bodies ?? []
    let understood = attributionOf(group, words, text, adopting)
    if (!understood.named) understood = { ...understood, possible: [...shared, ...understood.possible] }
    return group.numbers.flatMap((cited, i) => {
      const body = behind[i] ?? null
      const whose = body === null ? understood : { act: understood.act, possible: body.bodies, named: true }
      const found = read(text, group.numbers, i, dates, whose, body?.end ?? cited.end)
      // A list goes on with the body that gave its last number.
      if (found === null) return []
      if (!whose.named) understood = { ...whose, possible: withFirst(found.body, whose.possible) }
      return [found.mention, ...unsaid(text, cited, group.numbers[i + 1], found.body, whose.act)]
    })
  })
}

function withFirst(body: Body, others: readonly Body[]): readonly Body[] {
  return others[0] === body ? others : [body, ...others.filter((other) => other !== body)]
}

/** "60/1 to 60/5": what the range leaves unsaid is of the same body. */
function unsaid(text: string, cited: CitedNumber, next: CitedNumber | undefined, body: Body, act: Act) {
  return unsaidBetween(cited, next, text).flatMap((between): NumberMention[] => {
    const symbol = symbolOf(body, act, between, null)
    return symbol === null
      ? []
      : [{ symbol, date: null, text: between.text, at: between.at, end: between.end }]
  })
}

function read(
  text: string,
  numbers: readonly CitedNumber[],
  index: number,
  dates: readonly DateMention[],
  whose: Attribution,
  end: number,
): { readonly mention: NumberMention; readonly body: Body } | null {
  const cited = numbers[index] as CitedNumber
  const { body, date } = bodyAndDate(cited, whose, dateOf(text, numbers, index, dates, end))
  if (body === null) return null
  const symbol = symbolOf(body, whose.act, cited, yearOf(date))
  if (symbol === null) return null
  return {
    mention: { symbol, text: cited.text, date: date?.from ?? null, at: cited.at, end: cited.end },
    body,
  }
}

/** Behind the number, or behind its date: "17/4 of the Human Rights Council", "17/4 of 16 June 2011 of the …". */
function bodyBehindNumber(
  text: string,
  words: Parameters<typeof bodyBehind>[0],
  numbers: readonly CitedNumber[],
  index: number,
  dates: readonly DateMention[],
  cited: CitedNumber,
): BodyBehind | null {
  const directly = bodyBehind(words, text, cited.end)
  if (directly !== null) return directly
  const date = dateOf(text, numbers, index, dates, cited.end)
  return date === null || !date.own ? null : bodyBehind(words, text, date.date.end)
}

/** A date printed behind a list may belong to its last number only: where no body met then, the number is undated. */
function bodyAndDate(cited: CitedNumber, whose: Attribution, printed: ReturnType<typeof dateOf>) {
  const date = printed?.date ?? null
  if (printed === null || printed.own) return { body: bodyOf(cited, whose, yearOf(date)), date }
  const fits = whose.possible.some((body) => mayHaveAdopted(body, cited, yearOf(date)))
  return fits
    ? { body: bodyOf(cited, whose, yearOf(date)), date }
    : { body: bodyOf(cited, whose, null), date: null }
}

function findNumbers(text: string): CitedNumber[] {
  const signs = { '/': behindFigures(text, '/'), '(': behindFigures(text, '(') }
  const found: CitedNumber[] = []
  for (const { sign, pattern, read } of numberForms)
    for (const match of matchesAround(signs[sign], BEFORE_SIGN, pattern, text)) found.push(...read(match))
  return found.sort((a, b) => a.at - b.at)
}

/** No number is longer up to its slash or bracket: "دإط - 10 /". */
const BEFORE_SIGN = 10
/** "217 A (", "2254  (", "1514  ألف (" */
const BEHIND_FIGURE = 7

/** Where a sign stands that has a figure shortly before it. */
function behindFigures(text: string, sign: string): readonly number[] {
  return placesIn(text, sign).filter((place) => {
    for (let at = place - 1; at >= 0 && at >= place - BEHIND_FIGURE; at--)
      if (isDigit(text.charCodeAt(at))) return true
    return false
  })
}

function yearOf(date: DateMention | null): number | null {
  return date === null ? null : Number(date.from.slice(0, 4))
}
