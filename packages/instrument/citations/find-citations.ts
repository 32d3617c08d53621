import { type Passage, placeOf } from '@comity/document'
import { fullDatesOf } from '../dates/index.ts'
import type { Citation } from '../instrument.ts'
import { A_FIGURE, knownOf, mayHold } from '../landmarks/index.ts'
import { passagesOf } from '../passages.ts'
import type { Provision } from '../provision.ts'
import type { ReadingContext } from '../reading-context.ts'
import { adoptingBody } from './body.ts'
import { dateBehind } from './date-of.ts'
import type { SymbolMention } from './forms/document-symbol.ts'
import { symbolForms } from './forms/index.ts'
import { findPresent } from './forms/present-resolution.ts'
import { type NumberMention, numbersIn } from './numbers-in.ts'

/** The documents that a provision and the notes marked in it cite, in the order of their words. */
export function findCitations(provision: Provision, context: ReadingContext): Citation[] {
  const own = passagesOf(provision).flatMap((passage) => citationsIn(passage, provision.id, null, context))
  const noted = provision.notes.flatMap((note) =>
    citationsIn(note.passage, provision.id, note.marker, context),
  )
  return [...own, ...noted]
}

function citationsIn(passage: Passage, id: string, note: string | null, context: ReadingContext): Citation[] {
  return mentionsIn(passage, context).map(({ symbol, text, date, at, end }) => ({
    symbol,
    text,
    date,
    in: id,
    note,
    ...placeOf(passage, at, end),
  }))
}

function mentionsIn(passage: Passage, context: ReadingContext): readonly NumberMention[] {
  const { text } = passage
  const present = findPresent(passage, context)
  if (!mayHold(knownOf(passage, context.language).landmarks, A_FIGURE)) return present
  const symbols: SymbolMention[] = []
  for (const find of symbolForms) for (const symbol of find(text)) symbols.push(symbol)
  const numbers = numbersIn(passage, context.language, adoptingBody(context.organ))
  if (symbols.length === 0) return inOrder([...numbers, ...present])
  const dates = MAY_BE_DATED.test(text) ? fullDatesOf(passage, context.language) : []
  const dated = outermost(symbols).map((mention) => ({
    ...mention,
    date: dateBehind(text, mention.end, dates)?.from ?? null,
  }))
  return inOrder([...dated, ...outside(numbers, dated), ...present])
}

/** "S/RES/2254 (2015) of …", "A/RES/37/4 du …": a figure or a bracket, and the word before a date. */
const MAY_BE_DATED = /[\d)],?\s(?:of|on|adopted|dated|du|en|de|от|المؤرخ)/u

/** "RES/77/18" within "A/ RES/77/18" is no symbol, nor "A/RES/77" in "A/RES/77/ 18"; those of one range stand at one place. */
function outermost(symbols: readonly SymbolMention[]): readonly SymbolMention[] {
  if (symbols.length === 1) return symbols
  const longestFirst = [...symbols].sort((a, b) => a.at - b.at || b.end - a.end)
  let outer: SymbolMention | null = null
  return longestFirst.filter((symbol) => {
    if (outer !== null && symbol.at < outer.end) {
      const ofRange = symbol.at === outer.at && symbol.end === outer.end
      if (!ofRange || symbol.symbol === outer.symbol) return false
    }
    outer = symbol
    return true
  })
}

/** "72 / 384" within "A / 72 / 384" is no number of a resolution. */
function outside(numbers: readonly NumberMention[], symbols: readonly NumberMention[]): NumberMention[] {
  let passed = 0
  return numbers.filter(({ at }) => {
    while (passed < symbols.length && (symbols[passed] as NumberMention).end <= at) passed++
    const symbol = symbols[passed]
    return symbol === undefined || at < symbol.at
  })
}

function inOrder(mentions: readonly NumberMention[]): readonly NumberMention[] {
  return mentions.length > 1 ? [...mentions].sort((a, b) => a.at - b.at) : mentions
}
