import Type, { type Static } from 'typebox'
import { Classification } from './classification.ts'
import { MandateFound } from './instrument.ts'
import { PartyRef } from './party.ts'
import { Beyond, Code, Maybe, Names, PartialDate, Spoken } from './words.ts'

/** How a mandate stands (A/RES/80/251, paragraphs 20 and 24). */
export const mandateStates = [
  'active',
  'renewed',
  'adapted',
  'merged',
  'replaced',
  'retired',
  'fully implemented',
  'expired',
] as const
/** What paragraph 25 of it leaves out of the review. */
export const leftOutOfReview = [
  'charter',
  'universal norm',
  'founding institution',
  'ongoing political situation',
] as const
export const acceptances = ['accepted', 'not accepted'] as const
export const implementations = ['not begun', 'under way', 'partly', 'fully'] as const
export const reviewRules = ['past its clause', 'fully implemented', 'duplicative', 'inactive'] as const

const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
const Line = Type.String({ minLength: 1, maxLength: 500 })
const Words = Type.String({ minLength: 1, maxLength: 4000 })
const Cost = Type.Object(
  {
    amount: Type.String({ pattern: '^\\d{1,15}(\\.\\d{1,4})?$' }),
    currency: Type.String({ pattern: '^[A-Z]{3}$' }),
  },
  { additionalProperties: false },
)

/** What a side says of a mandate beside its words. */
export const mandateFields = {
  clause: Maybe(Words),
  nextReview: Maybe(Day),
  expiresOn: Maybe(Day),
  leftOut: Maybe(Type.Enum([...leftOutOfReview])),
  lead: Maybe(Code),
  from: Maybe(PartialDate),
  to: Maybe(PartialDate),
  cost: Maybe(Cost),
  objective: Maybe(Words),
  impact: Maybe(Words),
}

/** Who answers for a mandate on one side: a body, and the post in it where there is one. */
export const MandateOwner = Type.Object(
  { party: Code, post: Type.Optional(Maybe(Line)) },
  { additionalProperties: false },
)

/** What is sent of a mandate; what is left out stays as it is. */
export const MandateSaid = Type.Object(
  {
    ...Type.Partial(Type.Object(mandateFields)).properties,
    /** Of one's own side. */
    owner: Type.Optional(Maybe(MandateOwner)),
  },
  { additionalProperties: false },
)
export type MandateSaid = Static<typeof MandateSaid>

/** A mandate in a list: what was found, and the text that it stands in. */
export const MandateItem = Type.Object({
  ...MandateFound.properties,
  instrument: Type.Object({
    id: Type.String(),
    symbol: Maybe(Type.String()),
    title: Maybe(Type.String()),
    date: Maybe(PartialDate),
    language: Type.String(),
  }),
  number: Type.String({ description: 'of the paragraph, as printed' }),
  /** How it stands today, in the words of A/RES/80/251. */
  state: Type.Enum([...mandateStates]),
  /** When it is looked at again, where somebody has said. */
  nextReview: Maybe(Type.String()),
  /** As its text is marked. */
  classification: Classification,
})
export type MandateItem = Static<typeof MandateItem>

/** A rule by which a mandate may be looked at again, with what shows it. It decides nothing. */
export const ReviewReason = Type.Object({
  rule: Type.Enum([...reviewRules]),
  /** The day of the clause, or since when nobody has spoken of it. */
  on: Maybe(Type.String()),
  clause: Maybe(Type.Union([Type.Literal('expires'), Type.Literal('review')])),
  years: Maybe(Type.Integer()),
  /** The addressees that say it is fully implemented. */
  said: Type.Array(PartyRef),
  /** Mandates that ask the same, with the share of words in the hundred. */
  alike: Type.Array(
    Type.Object({
      id: Type.String(),
      symbol: Maybe(Type.String()),
      in: Type.String(),
      percent: Type.Integer(),
    }),
  ),
})
export type ReviewReason = Static<typeof ReviewReason>

export const MandateAnswer = Type.Object({
  party: PartyRef,
  /** Whether it accepts the mandate, and how far it has implemented it; null where it has not answered. */
  accepted: Maybe(Type.Enum([...acceptances])),
  implemented: Maybe(Type.Enum([...implementations])),
  note: Maybe(Type.String()),
  by: Maybe(Spoken),
  at: Maybe(Type.String()),
  /** Whether whoever asks may answer for it. */
  may: Type.Boolean(),
})
export type MandateAnswer = Static<typeof MandateAnswer>

/** One mandate: its words, how it lives, what its addressees say, and why it may be looked at again. */
export const MandateRecord = Type.Object({
  ...MandateItem.properties,
  space: Code,
  /** How often something was said of it beside its words; whoever says more names it as `seen`. */
  version: Type.Integer(),
  decision: Maybe(Type.String()),
  decidedOn: Maybe(Type.String()),
  ...mandateFields,
  lead: Maybe(PartyRef),
  /** By side. */
  owners: Type.Record(Code, Maybe(Type.Object({ party: PartyRef, post: Maybe(Type.String()) }))),
  answers: Type.Array(MandateAnswer),
  activities: Type.Array(Type.Object({ id: Type.String(), title: Type.String() })),
  reasons: Type.Array(ReviewReason),
  /** What is said of it, apart from its words, is marked so. */
  life: Classification,
  may: Type.Array(Type.Union([Type.Literal('steer'), Type.Literal('decide')])),
  /** Why a focal point who asks may not speak of this mandate; null for everybody else, and where it may. */
  beyond: Maybe(Beyond),
})
export type MandateRecord = Static<typeof MandateRecord>

/** A mandate that may be looked at again, and why. */
export const ReviewCandidate = Type.Object({
  mandate: MandateItem,
  reasons: Type.Array(ReviewReason),
})
export type ReviewCandidate = Static<typeof ReviewCandidate>

/** What a list of mandates can be narrowed by, with how many of the whole list each choice leaves. */
export const MandateFacets = Type.Object({
  addressees: Type.Array(Type.Object({ party: PartyRef, count: Type.Integer() })),
  verbs: Type.Array(Type.Object({ verb: Type.String(), count: Type.Integer() })),
  areas: Type.Array(Type.Object({ id: Code, names: Names, count: Type.Integer() })),
})
export type MandateFacets = Static<typeof MandateFacets>

/** How many mandates fall due in each year, and how many of those have passed without an answer. */
export const MandateTimeline = Type.Object({
  today: Type.String(),
  years: Type.Array(Type.Object({ year: Type.String(), count: Type.Integer(), overdue: Type.Integer() })),
  /** Those for which no day could be worked out. */
  undated: Type.Integer(),
})
export type MandateTimeline = Static<typeof MandateTimeline>
