import Type, { type Static } from 'typebox'
import { Code, Maybe, PartialDate } from './words.ts'

/** A text in a lineage: held here, or known only because another cites it. */
export const LineageText = Type.Object({
  symbol: Type.String(),
  date: Maybe(PartialDate),
  title: Maybe(Type.String()),
  held: Maybe(Type.String()),
})
export type LineageText = Static<typeof LineageText>

/** A text that other texts recall, with how many of them. */
export const RecalledText = Type.Object({ ...LineageText.properties, texts: Type.Integer() })
export type RecalledText = Static<typeof RecalledText>

/** What a text recalls and what recalls it, and how the texts of its line recall each other over the years. */
export const Lineage = Type.Object({
  of: Type.Object({ ...LineageText.properties, space: Code }),
  recalls: Type.Array(Type.Object({ ...LineageText.properties, in: Type.Array(Type.String()) })),
  recalledBy: Type.Array(Type.Object({ ...LineageText.properties, in: Type.Array(Type.String()) })),
  /** Edges between any two of the texts named here, by symbol; `from` recalls `to`. */
  edges: Type.Array(Type.Object({ from: Type.String(), to: Type.String() })),
})
export type Lineage = Static<typeof Lineage>
