import Type, { type Static } from 'typebox'
import { markings } from './activity.ts'
import { Code, Maybe, Names, Spoken } from './words.ts'

const Level = Type.Enum([...markings])
const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'an ISO date' })

/** The kinds of records that bear a marking of their own; what is read in a text is marked as the text is as well. */
export const markedKinds = [
  'instrument',
  'mandate',
  'activity',
  'letter',
  'comment',
  'attachment',
  'agreement',
  'meeting',
] as const
export const MarkedKind = Type.Enum([...markedKinds])
export type MarkedKind = Static<typeof MarkedKind>

/** The record that is marked; `space` where an agreement or a meeting is known in several. */
export const MarkedIn = {
  kind: MarkedKind,
  record: Type.String({ minLength: 1, maxLength: 120 }),
  space: Type.Optional(Code),
}

/** The kinds of records that a third party can be given to see. */
export const givenKinds = ['instrument', 'activity'] as const
export const GivenKind = Type.Enum([...givenKinds])

/** What a record is marked (ST/SGB/2007/6). */
export const Classification = Type.Object({
  /** What it is today. */
  level: Level,
  /** What it was set to. */
  set: Level,
  /** The day from which it is the next lower level. */
  fallsOn: Maybe(Type.String()),
  /** The sides and bodies that it is for; all of both sides where none is named. */
  audience: Type.Array(Code),
})
export type Classification = Static<typeof Classification>

/** What is asked of a marking. */
export const MarkingSet = {
  level: Level,
  fallsOn: Type.Optional(Maybe(Day)),
  audience: Type.Optional(Type.Array(Code, { maxItems: 60, uniqueItems: true })),
}

/** What something is marked from the moment that it comes in or is made; `by` is said by whoever runs the installation alone. */
export const ComesMarked = Type.Optional(
  Type.Object({ ...MarkingSet, by: Type.Optional(Code) }, { additionalProperties: false }),
)

const Reader = Type.Object({ party: Code, names: Names })

/** Who may see a record: its marking, who answers for it, and which third parties were given it. */
export const RecordMarking = Type.Object({
  space: Code,
  kind: MarkedKind,
  id: Type.String(),
  /** What the record is called. */
  title: Type.String(),
  symbol: Maybe(Type.String()),
  language: Type.String(),
  classification: Classification,
  /** The side that marked it and alone may mark it otherwise; null where any side may. */
  side: Maybe(Code),
  /** The sides and bodies that it is for, by name. */
  audience: Type.Array(Reader),
  /** A release that one person has proposed: another has to confirm it. */
  release: Maybe(Type.Object({ to: Classification, by: Spoken, at: Type.String() })),
  given: Type.Array(Type.Object({ ...Reader.properties, until: Maybe(Type.String()) })),
  /** What whoever asks may do: "mark", "confirm", "give". */
  may: Type.Array(Type.Union([Type.Literal('mark'), Type.Literal('confirm'), Type.Literal('give')])),
})
export type RecordMarking = Static<typeof RecordMarking>

export { Day as MarkingDay }
