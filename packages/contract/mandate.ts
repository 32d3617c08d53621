import Type, { type Static } from 'typebox'
import { MandateFound } from './instrument.ts'
import { PartyRef } from './party.ts'
import { Code, Maybe, Names, PartialDate } from './words.ts'

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
})
export type MandateItem = Static<typeof MandateItem>

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
