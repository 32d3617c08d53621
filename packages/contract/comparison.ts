import Type, { type Static } from 'typebox'
import { Wording } from './instrument.ts'
import { Maybe } from './words.ts'

/** A stretch of words that both wordings have, only the older, or only the newer. */
export const Piece = Type.Object({
  kind: Type.Union([Type.Literal('kept'), Type.Literal('gone'), Type.Literal('new')]),
  text: Type.String(),
})

/** A title, paragraph or note as it was and as it is; null where the other wording lacks it. */
export const ComparedPart = Type.Object({
  kind: Type.Union([Type.Literal('title'), Type.Literal('provision'), Type.Literal('note')]),
  was: Maybe(Type.String({ description: 'the address in the older wording: "op4"' })),
  is: Maybe(Type.String({ description: 'the address in the newer wording: "op5"' })),
  pieces: Type.Array(Piece),
})
export type ComparedPart = Static<typeof ComparedPart>

/** What was changed between two versions of a text in one language. */
export const Comparison = Type.Object({
  instrument: Type.Object({
    id: Type.String(),
    space: Type.String(),
    symbol: Maybe(Type.String()),
    title: Maybe(Type.String()),
    kind: Type.String(),
  }),
  from: Wording,
  to: Wording,
  wordings: Type.Array(Wording),
  parts: Type.Array(ComparedPart),
  counts: Type.Object({
    kept: Type.Integer(),
    reworded: Type.Integer(),
    gone: Type.Integer(),
    new: Type.Integer(),
    moved: Type.Integer({ description: 'of those kept or reworded, under another number' }),
  }),
})
export type Comparison = Static<typeof Comparison>
