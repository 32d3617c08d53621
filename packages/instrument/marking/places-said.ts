import { hullOf, type Line, placeOf, type SourceDocument, type Span } from '@comity/document'
import { findDates } from '../dates/index.ts'
import type { Language, PartialDate } from '../instrument.ts'
import type { Marking, Places } from './marking.ts'

/** Finds what a person said of a text in the words that say it: its title, symbol, organ, item and dates. */
export function placesSaid({ text, lines }: SourceDocument, marking: Marking): Places {
  const printed = (value: string | null): Span | null => {
    const at = value === null || value === '' ? -1 : text.indexOf(value)
    return at < 0 ? null : [at, at + (value as string).length]
  }
  const dated = (date: PartialDate | null) =>
    date === null ? null : placeOfDate(lines, date, marking.language)
  return {
    title: placeOfTitle(lines, marking),
    symbol: printed(marking.symbol),
    organ: printed(marking.organ),
    agendaItem: printed(marking.agendaItem),
    date: dated(marking.date),
    adopted: dated(marking.adopted),
  }
}

function placeOfTitle(lines: readonly Line[], marking: Marking): Span | null {
  const spans: Span[] = []
  let within = false
  for (const { line, as } of marking.lines) {
    within = as === 'title' || (as === 'more' && within)
    const of = lines[line]
    if (within && of !== undefined) spans.push(placeOf(of, 0, of.text.length).span)
  }
  return spans.length === 0 ? null : hullOf(spans)
}

function placeOfDate(lines: readonly Line[], date: PartialDate, language: Language): Span | null {
  for (const line of lines) {
    const found = findDates(line.text, language).find(({ from }) => from === date)
    if (found !== undefined) return placeOf(line, found.at, found.end).span
  }
  return null
}
