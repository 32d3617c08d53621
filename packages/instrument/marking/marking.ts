import type { Span } from '@comity/document'
import type { InstrumentKind, Language, PartialDate } from '../instrument.ts'

/**
 * What a line is: the first of something, more of what stands before it, or nothing that is kept ("Page 2"). A line
 * that a note parts from its paragraph is that paragraph's `rest`.
 * A `paragraph` is one of a report, a statement or an agreement, which asks nobody for anything by its form.
 */
export type LineRole =
  | 'none'
  | 'title'
  | 'preamble'
  | 'operative'
  | 'paragraph'
  | 'item'
  | 'sub-item'
  | 'heading'
  | 'note'
  | 'more'
  | 'rest'

export type LineMark = {
  /** Its place among the document's lines, from 0. */
  readonly line: number
  readonly as: LineRole
  /** As printed: "5", "(a)", a note's mark; empty where there is none. */
  readonly number: string
}

/** A document that a line cites: the words that do so, and its symbol. */
export type CitationMark = {
  readonly line: number
  readonly text: string
  readonly symbol: string
  readonly date: PartialDate | null
}

/** What a person says of a text: what it is, what its lines are, and what they cite. */
export type Marking = {
  readonly kind: InstrumentKind
  readonly symbol: string | null
  readonly organ: string | null
  readonly session: number | string | null
  readonly agendaItem: string | null
  readonly date: PartialDate | null
  readonly adopted: PartialDate | null
  readonly language: Language
  /** In the order of the text. A line that is not named is nothing that is kept. */
  readonly lines: readonly LineMark[]
  readonly citations: readonly CitationMark[]
}

/** Where what a person said of the whole text stands in the source; null where the text does not print it. */
export type Places = {
  readonly [K in 'title' | 'symbol' | 'organ' | 'agendaItem' | 'date' | 'adopted']: Span | null
}
