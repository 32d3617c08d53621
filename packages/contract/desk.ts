import Type, { type Static } from 'typebox'
import { Code, Maybe, Names, Spoken } from './words.ts'

/** The kinds of records that can be followed, discussed and written about. */
export const subjectKinds = [
  'instrument',
  'provision',
  'mandate',
  'activity',
  'agreement',
  'meeting',
  'party',
  'letter',
] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** Which record: its kind, and its id as its own question gives it; a paragraph as `ref` has it: "…#op5". */
export const subjectFields = {
  kind: Type.Enum([...subjectKinds]),
  record: Type.String({ minLength: 1, maxLength: 120 }),
}

/** What stands on the page of its cooperation or its area, or is one, and is named only where it waits or has changed. */
export const namedKinds = [...subjectKinds, 'proposed-area', 'idea', 'space'] as const
export type NamedKind = (typeof namedKinds)[number]

/** A record in a line: what it is called, and where it stands. */
export const Subject = Type.Object({
  kind: Type.Enum([...namedKinds]),
  record: subjectFields.record,
  title: Type.String(),
  /** The language of the title; null where it is a symbol, a number or a name. */
  language: Maybe(Type.String()),
  /** The names of a body or a cooperation. */
  names: Maybe(Names),
  /** The text that it stands in, and the paragraph. */
  text: Maybe(Type.Object({ id: Type.String(), symbol: Maybe(Type.String()), in: Maybe(Type.String()) })),
  /** The area that an idea was noted in. */
  area: Maybe(Code),
})
export type Subject = Static<typeof Subject>

/** What can wait for a post, in the order in which a desk shows it. */
export const waitingKinds = [
  'letter',
  'offer',
  'declined',
  'area',
  'release',
  'opening',
  'mention',
  'idea',
  'activity',
  'mandate',
  'finding',
] as const
export type WaitingKind = (typeof waitingKinds)[number]

/** One thing that waits for whoever asks. */
export const Waiting = Type.Object({
  waits: Type.Enum([...waitingKinds]),
  subject: Subject,
  /** The days on which it falls due, where there are any. */
  due: Maybe(Type.Object({ from: Type.String(), to: Type.String() })),
  overdue: Type.Boolean(),
  /** When it came; null for what the texts themselves ask. */
  at: Maybe(Type.String()),
  by: Maybe(Spoken),
  /** How many findings of a text wait. */
  n: Maybe(Type.Integer()),
  /** What the other side said: why it declines an offer, what it proposes an area for, what an idea is. */
  words: Maybe(Type.String()),
})
export type Waiting = Static<typeof Waiting>

/** What happened to a record since the desk was last looked at, the latest act of several. */
export const Change = Type.Object({
  subject: Subject,
  act: Type.String(),
  at: Type.String(),
  by: Maybe(Spoken),
  times: Type.Integer({ description: 'how often it was changed since' }),
  followed: Type.Boolean(),
})
export type Change = Static<typeof Change>

export const Desk = Type.Object({
  /** Until when it was looked at; null where it never was. */
  since: Maybe(Type.String()),
  today: Type.String(),
  /** What waits, by kind; of each at most ten, the most pressing first. */
  waiting: Type.Array(
    Type.Object({
      waits: Type.Enum([...waitingKinds]),
      total: Type.Integer(),
      items: Type.Array(Waiting),
    }),
  ),
  /** At most forty records, the followed first. */
  changed: Type.Array(Change),
  following: Type.Array(Type.Object({ subject: Subject, since: Type.String() })),
  /** Where the daily digest goes, and in which language; null where none is wanted. */
  digest: Maybe(Type.Object({ address: Type.String(), language: Type.String() })),
})
export type Desk = Static<typeof Desk>

/** How a record is followed by whoever asks. */
export const Following = Type.Object({ space: Code, subject: Subject, since: Maybe(Type.String()) })
export type Following = Static<typeof Following>
