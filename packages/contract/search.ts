import Type, { type Static } from 'typebox'
import { PartyRef } from './party.ts'
import { Code, Maybe, PartialDate } from './words.ts'

/** A stretch of a text that matches: [from, to) in its UTF-16 units. */
export const Lit = Type.Tuple([Type.Integer(), Type.Integer()])
export type Lit = Static<typeof Lit>

/** A title, paragraph or note in which the words stand. */
export const SearchHit = Type.Object({
  kind: Type.Union([Type.Literal('title'), Type.Literal('provision'), Type.Literal('note')]),
  space: Code,
  instrument: Type.Object({
    id: Type.String(),
    symbol: Maybe(Type.String()),
    title: Maybe(Type.String()),
    date: Maybe(PartialDate),
    kind: Type.String(),
  }),
  language: Type.String(),
  /** The address of the paragraph within the text: "pp12"; null for a title. */
  in: Maybe(Type.String()),
  number: Maybe(Type.String()),
  text: Type.String(),
  lit: Type.Array(Lit),
})
export type SearchHit = Static<typeof SearchHit>

export const SearchAnswer = Type.Object({
  items: Type.Array(SearchHit),
  next: Maybe(Type.String()),
  total: Type.Integer(),
  /** True where there are more than were looked at: the best are then chosen among 2,000. */
  more: Type.Boolean(),
  /** The text whose symbol was asked for, where it is held. */
  named: Type.Array(
    Type.Object({
      id: Type.String(),
      space: Code,
      symbol: Type.String(),
      title: Maybe(Type.String()),
      language: Type.String(),
      /** The paragraph that was asked for with it, where it has one of that number, and its words. */
      in: Maybe(Type.String()),
      text: Maybe(Type.String()),
    }),
  ),
  parties: Type.Array(PartyRef),
  /** Where nothing was found: the same with words of titles in place of those that were perhaps mistyped. */
  instead: Maybe(Type.String()),
})
export type SearchAnswer = Static<typeof SearchAnswer>
