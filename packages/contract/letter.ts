import Type, { type Static } from 'typebox'
import { Classification } from './classification.ts'
import { Subject } from './desk.ts'
import { PartyRef } from './party.ts'
import { Code, Maybe, Spoken } from './words.ts'

/** What one organization writes to another. */
export const letterKinds = ['letter', 'note verbale', 'memorandum', 'other'] as const
export type LetterKind = (typeof letterKinds)[number]

const LetterRef = Type.Object({ id: Type.String(), number: Type.String(), date: Type.String() })

export const LetterItem = Type.Object({
  id: Type.String(),
  space: Code,
  /** As given, or the next of the year of the side that registered it. */
  number: Type.String(),
  /** The side whose number it is. */
  side: Code,
  kind: Type.Enum([...letterKinds]),
  date: Type.String(),
  from: PartyRef,
  to: PartyRef,
  subject: Type.String(),
  replyDue: Maybe(Type.String()),
  /** Asked for a reply that has not come, and its day has passed. */
  overdue: Type.Boolean(),
  /** The first letter that answers it, and the one that it answers. */
  answeredBy: Maybe(LetterRef),
  answers: Maybe(LetterRef),
  /** What the letter itself is marked. */
  classification: Classification,
})
export type LetterItem = Static<typeof LetterItem>

export const Letter = Type.Object({
  ...LetterItem.properties,
  text: Maybe(Type.String()),
  /** The records that it is about, as far as whoever asks may see them. */
  about: Type.Array(Subject),
  by: Spoken,
  registered: Type.String(),
  /** How often it was written to; whoever corrects it names it as `seen`. */
  version: Type.Integer(),
  /** When it was last corrected, and by whom. */
  corrected: Maybe(Type.Object({ at: Type.String(), by: Maybe(Spoken) })),
  /** Whether whoever asks may correct it: the side that registered it does. */
  mayCorrect: Type.Boolean(),
})
export type Letter = Static<typeof Letter>
