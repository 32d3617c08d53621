import Type, { type Static } from 'typebox'
import { PartyRef } from './party.ts'
import { Code, Maybe, PartialDate } from './words.ts'

const Known = {
  id: Type.String(),
  source: Type.String({ description: 'where it is known from, as a person would cite it' }),
}
const Days = Type.Object({ from: PartialDate, to: PartialDate })

/** What kind of paper an agreement is, or that it is only spoken of. */
export const notedAgreementKinds = [
  'memorandum',
  'memorandum-of-cooperation',
  'letter-of-intent',
  'under-discussion',
] as const

/** An agreement that is known from elsewhere than a text held here; nobody has confirmed it. */
export const NotedAgreement = Type.Object({
  ...Known,
  kind: Type.Enum([...notedAgreementKinds]),
  parties: Type.Array(PartyRef),
  signed: Maybe(PartialDate),
  place: Maybe(Type.String()),
  note: Maybe(
    Type.Union([Type.Literal('renewed'), Type.Literal('first-in-1986'), Type.Literal('still-in-2024')]),
  ),
})
export type NotedAgreement = Static<typeof NotedAgreement>

export const notedMeetingKinds = [
  'general',
  'summit',
  'ministerial',
  'security-council',
  'training',
  'brainstorming',
] as const

/** A meeting that is known from elsewhere; when it was planned and when it was held can differ. */
export const NotedMeeting = Type.Object({
  ...Known,
  kind: Type.Enum([...notedMeetingKinds]),
  number: Maybe(Type.Integer()),
  planned: Maybe(Days),
  held: Maybe(Days),
  place: Maybe(Type.String()),
  /** The side that hosted or is to host. */
  host: Maybe(Code),
})
export type NotedMeeting = Static<typeof NotedMeeting>
