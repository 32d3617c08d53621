import Type, { type Static } from 'typebox'
import { PartyRef } from './party.ts'
import { Code, Maybe } from './words.ts'

/** The post in a body that answers for areas of a cooperation; for all of them where none is named. */
export const FocalPoint = Type.Object({
  id: Type.String(),
  space: Code,
  side: Maybe(Code),
  party: PartyRef,
  areas: Type.Array(Code),
  since: Type.String({ description: 'the moment from which the post is held' }),
})
export type FocalPoint = Static<typeof FocalPoint>
