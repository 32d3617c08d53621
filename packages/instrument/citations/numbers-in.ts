import type { Passage } from '@comity/document'
import { type DateMention, datesOf } from '../dates/index.ts'
import type { Language, PartialDate } from '../instrument.ts'
import { type Attribution, attributionAt, bodyAfter, bodyOf } from './attribution.ts'
import { type Body, mayHaveAdopted, symbolOf } from './body.ts'
import type { CitedNumber } from './cited-number.ts'
import { dateOf } from './date-of.ts'
import { numberForms } from './forms/index.ts'
import { findGoverningWords } from './governing-words.ts'

/** A resolution or decision cited by its number, with the symbol that it bears. */
export type NumberMention = {
  readonly symbol: string
  readonly text: string
  readonly date: PartialDate | null
  readonly at: number
  readonly end: number
}

/**
 * The resolutions and decisions that a text cites by number. A number counts once a word such as "resolutions"
 * has stood before it, and belongs to the body that those words name, until other words do.
 */
export function numbersIn(passage: Passage, language: Language, adopting: Body): NumberMention[] {
  const { text } = passage
  const numbers = findNumbers(text)
  if (numbers.length === 0) return []
  const words = findGoverningWords(text, language)
  const dates = datesOf(passage, language)
  const mentions: NumberMention[] = []
  let next = 0
  let attribution: Attribution | null = null
  numbers.forEach((cited, i) => {
    for (; next < words.length && (words[next] as { at: number }).at < cited.at; next++) {
      if (words[next]?.kind === 'act') attribution = attributionAt(words, next, text, adopting)
    }
    if (attribution === null) return
    const { act } = attribution
    const printed = dateOf(text, numbers, i, dates)
    const after = bodyAfter(words, next, text, printed?.date.end ?? cited.end)
    const whose = after === null ? attribution : { act, possible: after, named: true }
    const { body, date } = bodyAndDate(cited, whose, printed)
    const symbol = body === null ? null : symbolOf(body, act, cited, yearOf(date))
    if (body === null || symbol === null) return
    mentions.push({ symbol, text: cited.text, date: date?.from ?? null, at: cited.at, end: cited.end })
    if (after === null && !whose.named) attribution = { ...whose, possible: [body, ...whose.possible] }
  })
  return mentions
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

/** What any form needs: a figure before a slash or a bracket. Most texts hold none, which this tells at once. */
const MAY_CITE = /\d(?:\s?\/\s?\d|\s{0,2}(?:\S{1,3}\s{0,2})?\()/

function findNumbers(text: string): CitedNumber[] {
  if (!MAY_CITE.test(text)) return []
  return numberForms
    .flatMap((form) => Array.from(text.matchAll(form.pattern), form.read).flat())
    .sort((a, b) => a.at - b.at)
}

function yearOf(date: DateMention | null): number | null {
  return date === null ? null : Number(date.from.slice(0, 4))
}
