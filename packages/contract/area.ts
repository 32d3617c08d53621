import Type, { type Static } from 'typebox'
import { PartyRef } from './party.ts'
import { Code, Maybe, Names } from './words.ts'

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

export const Area = Type.Object({
  ...AreaItem.properties,
  space: Code,
  /** Whom its mandates address, the most often addressed first. */
  addressees: Type.Array(Type.Object({ party: PartyRef, count: Type.Integer() })),
})
export type Area = Static<typeof Area>
