import Type, { type Static } from 'typebox'
import { Classification } from './classification.ts'
import { Naming } from './naming.ts'
import { Code, Maybe, PartialDate } from './words.ts'

/** A meeting that texts name by the same words, days and place. */
export const MeetingItem = Type.Object({
  id: Type.String(),
  space: Code,
  what: Type.String(),
  language: Type.String(),
  place: Maybe(Type.String()),
  from: PartialDate,
  to: PartialDate,
  host: Maybe(Type.String()),
  /** The side that hosted or is to host, where the words say so. */
  hostSide: Maybe(Code),
  /** Whether it is one of the general meetings of the two organizations. */
  general: Type.Boolean(),
  texts: Type.Integer({ description: 'how many texts name it' }),
  /** As the least marked of the texts that name it. */
  classification: Classification,
})
export type MeetingItem = Static<typeof MeetingItem>

export const Meeting = Type.Object({
  ...MeetingItem.properties,
  /** Every naming with its words, the latest text first; at most 100. */
  namings: Type.Array(Naming),
})
export type Meeting = Static<typeof Meeting>
