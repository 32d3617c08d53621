import Type, { type Static } from 'typebox'
import { Lit } from './search.ts'
import { Maybe, PartialDate, Standing } from './words.ts'

/** A text as other records refer to it. */
export const TextRef = Type.Object({
  id: Type.String(),
  symbol: Maybe(Type.String()),
  title: Maybe(Type.String()),
  date: Maybe(PartialDate),
  kind: Type.String(),
  language: Type.String(),
})
export type TextRef = Static<typeof TextRef>

/** Words of a paragraph in which something is named, and where in them. */
export const NamingWords = Type.Object({
  in: Type.String({ description: 'the address of the paragraph within the text: "pp12"' }),
  number: Type.String({ description: 'of the paragraph, as printed' }),
  sub: Maybe(Type.String({ description: 'of the sub-paragraph that the words are from: "(a)"' })),
  words: Type.String(),
  lit: Type.Array(Lit),
})
export type NamingWords = Static<typeof NamingWords>

/** One place where a meeting or an agreement is named; each is read by itself and judged by itself. */
export const Naming = Type.Object({
  ...NamingWords.properties,
  id: Type.String({ description: 'of the finding' }),
  text: TextRef,
  standing: Standing,
})
export type Naming = Static<typeof Naming>

/** A text with the paragraphs of it that name a body or an area. */
export const TextNaming = Type.Object({ text: TextRef, paragraphs: Type.Array(NamingWords) })
export type TextNaming = Static<typeof TextNaming>
