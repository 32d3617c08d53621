import Type, { type Static } from 'typebox'
import { PartyRef } from './party.ts'
import { Code, Maybe, Names, Spoken } from './words.ts'

/** A priority area of a cooperation, with how much stands in it. */
export const AreaItem = Type.Object({
  id: Code,
  names: Names,
  mandates: Type.Integer(),
  /** Texts that name it in so many words. */
  texts: Type.Integer(),
  source: Maybe(Type.String()),
})
export type AreaItem = Static<typeof AreaItem>

/** How a proposed area stands: as an activity does, the other side accepts the very proposal or declines it in words. */
const areaStates = ['offered', 'agreed', 'declined', 'withdrawn'] as const

/** An area that a side proposes to the other, or has proposed. */
export const ProposedArea = Type.Object({
  id: Type.String(),
  /** Of the area that it is to be. */
  code: Code,
  names: Names,
  why: Maybe(Type.String()),
  /** What the other side accepts: the digest of these very names. */
  rev: Type.String(),
  side: Code,
  at: Type.String(),
  state: Type.Enum([...areaStates]),
  decidedAt: Maybe(Type.String()),
  /** Why it was declined. */
  words: Maybe(Type.String()),
})
export type ProposedArea = Static<typeof ProposedArea>

/** A field that mandates touch on by their words and that is no area of the cooperation: worked out, agreed by nobody. */
export const TouchedField = Type.Object({ code: Code, names: Names, mandates: Type.Integer() })
export type TouchedField = Static<typeof TouchedField>

/** What somebody would like to be done in an area, and where it was said. */
export const Idea = Type.Object({
  id: Type.String(),
  title: Type.String(),
  words: Maybe(Type.String()),
  source: Maybe(Type.String()),
  by: Spoken,
  at: Type.String(),
  /** The activity that it has become, where whoever asks may see that. */
  activity: Maybe(Type.Object({ id: Type.String(), title: Type.String() })),
})
export type Idea = Static<typeof Idea>

export const Area = Type.Object({
  ...AreaItem.properties,
  space: Code,
  /** Whom its mandates address, the most often addressed first. */
  addressees: Type.Array(Type.Object({ party: PartyRef, count: Type.Integer() })),
  /** What was noted in it to be done, the latest first, at most a hundred. */
  ideas: Type.Array(Idea),
  /** Where the two sides agreed on it here: who proposed it, and when it was agreed. */
  agreed: Maybe(Type.Object({ side: Code, on: Type.String(), why: Maybe(Type.String()) })),
})
export type Area = Static<typeof Area>
