import Type, { type Static } from 'typebox'
import { Due } from './instrument.ts'
import { Code, Maybe, PartialDate } from './words.ts'

const Words = Type.String({ minLength: 1, maxLength: 4000 })
const Short = Type.String({ minLength: 1, maxLength: 300 })

/** A body as words name it; what the words stand for is looked up in the register where it is not said. */
const Named = Type.Union([
  Short,
  Type.Object({ text: Short, parties: Type.Optional(Type.Array(Code, { maxItems: 40 })) }),
])

/** What can be found in words, by its kind, with the values that a person can set right or give. */
export const findingFields = {
  mandate: {
    verb: Short,
    addressees: Type.Array(Named, { maxItems: 60 }),
    with: Type.Array(Named, { maxItems: 60 }),
    action: Words,
    due: Maybe(Due),
    recurs: Maybe(Short),
    report: Type.Boolean(),
    areas: Type.Array(Code, { maxItems: 40 }),
  },
  undertaking: { who: Maybe(Short), action: Words },
  event: { what: Words, place: Maybe(Short), from: PartialDate, to: PartialDate, host: Maybe(Short) },
  agreement: {
    what: Words,
    parties: Type.Array(Short, { maxItems: 40 }),
    signed: Maybe(PartialDate),
    promises: Maybe(Words),
  },
  citation: { symbol: Short, date: Maybe(PartialDate) },
  area: { text: Words },
  situation: { text: Words },
  'former-name': { party: Code },
} as const
export type FindingKind = keyof typeof findingFields

/** The fields of every kind; the act refuses those that the finding's own kind has not. */
export const FindingFields = Type.Partial(
  Type.Object(
    {
      ...findingFields.citation,
      ...findingFields.event,
      ...findingFields.undertaking,
      ...findingFields.mandate,
      ...findingFields.area,
      ...findingFields['former-name'],
      what: Words,
      parties: Type.Array(Short, { maxItems: 40 }),
      signed: Maybe(PartialDate),
      promises: Maybe(Words),
    },
    { additionalProperties: false },
  ),
)
export type FindingFields = Static<typeof FindingFields>

/** The kinds that a person can add from the words of a paragraph. */
export const addedKinds = ['mandate', 'undertaking', 'event', 'agreement'] as const
export type AddedKind = (typeof addedKinds)[number]

/** What a person can say of a finding; `reopen` takes back what was said. */
export const verdicts = ['accept', 'correct', 'reject', 'reopen'] as const
export type Verdict = (typeof verdicts)[number]
