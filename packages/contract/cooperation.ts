import Type, { type Static } from 'typebox'
import { TextRef } from './naming.ts'
import { PartyRef } from './party.ts'
import { Code, Maybe } from './words.ts'

/** An organization that can be a side of a cooperation; `code` is what it is called by as a side. */
export const Organization = Type.Object({ code: Code, party: PartyRef })
export type Organization = Static<typeof Organization>

/** Two organizations whose cooperation texts of a space are about, other than the space's own two. */
export const OtherCooperation = Type.Object({
  sides: Type.Array(Organization, { minItems: 2, maxItems: 2 }),
  texts: Type.Array(TextRef),
  /** The space in which their cooperation is kept, where there is one that this actor may see. */
  space: Maybe(Code),
})
export type OtherCooperation = Static<typeof OtherCooperation>

/** What a text could start: the two organizations that its title names, and who may. */
export const CooperationOfText = Type.Object({
  text: TextRef,
  /** None where the title names other than two. */
  sides: Type.Array(Organization),
  /** Whether the text stands in the cooperation of these two already. */
  own: Type.Boolean(),
  space: Maybe(Code),
  may: Type.Boolean({ description: 'whether this actor may start it with the sides that are named' }),
  /** What either side could be instead, for whoever may start it. */
  organizations: Type.Array(Organization),
})
export type CooperationOfText = Static<typeof CooperationOfText>
