import Type, { type Static, type TSchema } from 'typebox'
import { Glance } from './glance.ts'
import {
  InstrumentFacets,
  InstrumentRecord,
  type InstrumentRecord as InstrumentRecordType,
  InstrumentSummary,
} from './instrument.ts'
import { Lineage } from './lineage.ts'
import { MandateFacets, MandateItem } from './mandate.ts'
import { Party } from './party.ts'
import { SearchAnswer } from './search.ts'
import { Space } from './space.ts'
import { Code, Maybe, Names, Page, paging } from './words.ts'

const space = { space: Code }
const Id = Type.String({ minLength: 1, maxLength: 120 })

/**
 * Every question that can be asked, with its address below /api/v1, what it takes and what it gives.
 * A question changes nothing.
 */
export const questions = {
  spaces: question('/spaces', { ...paging }, Page(Space)),
  space: question('/spaces/{id}', { id: Code }, Space),
  glance: question('/spaces/{space}/glance', { ...space }, Glance),
  instruments: question(
    '/instruments',
    {
      ...space,
      kind: Type.Optional(Type.String({ maxLength: 40 })),
      organ: Type.Optional(Type.String({ maxLength: 120 })),
      session: Type.Optional(Type.String({ maxLength: 10 })),
      year: Type.Optional(Type.String({ pattern: '^\\d{4}$' })),
      /** An agenda item as printed: "127 (b)". */
      item: Type.Optional(Type.String({ maxLength: 40 })),
      vote: Type.Optional(Type.Union([Type.Literal('recorded vote'), Type.Literal('without a vote')])),
      /** A body that the text names. */
      party: Type.Optional(Code),
      sort: Type.Optional(sorts('date', 'symbol', 'title', 'mandates')),
      ...paging,
    },
    Type.Object({ ...Page(InstrumentSummary).properties, facets: InstrumentFacets }),
  ),
  instrument: question(
    '/instruments/{id}',
    {
      id: Id,
      /** Another wording than the listed one: its language, and a version of it. */
      lang: Type.Optional(Type.String({ pattern: '^[a-z]{2}$' })),
      version: Type.Optional(Type.Integer({ minimum: 1, maximum: 9999 })),
    },
    InstrumentRecord,
  ),
  lineage: question('/instruments/{id}/lineage', { id: Id }, Lineage),
  search: question(
    '/search',
    {
      q: Type.String({ minLength: 1, maxLength: 300 }),
      space: Type.Optional(Code),
      kind: Type.Optional(
        Type.Union([Type.Literal('title'), Type.Literal('provision'), Type.Literal('note')]),
      ),
      /** The language that is searched; every language where it is left out. */
      language: Type.Optional(Type.String({ pattern: '^[a-z]{2}$' })),
      from: Type.Optional(Type.Integer({ minimum: 1900, maximum: 2200, description: 'the earliest year' })),
      to: Type.Optional(Type.Integer({ minimum: 1900, maximum: 2200, description: 'the latest year' })),
      ...paging,
    },
    SearchAnswer,
  ),
  mandates: question(
    '/mandates',
    {
      ...space,
      addressee: Type.Optional(Code),
      verb: Type.Optional(Type.String({ maxLength: 60 })),
      area: Type.Optional(Code),
      instrument: Type.Optional(Id),
      sort: Type.Optional(sorts('date', 'due', 'verb')),
      ...paging,
    },
    Type.Object({ ...Page(MandateItem).properties, facets: MandateFacets }),
  ),
  mandate: question('/mandates/{id}', { id: Id }, MandateItem),
  parties: question(
    '/parties',
    { ...space, side: Type.Optional(Code), q: Type.Optional(Type.String({ maxLength: 200 })), ...paging },
    Page(Party),
  ),
  party: question('/parties/{id}', { id: Code }, Party),
  areas: question(
    '/areas',
    { ...space, ...paging },
    Page(Type.Object({ id: Code, names: Names, mandates: Type.Integer(), source: Maybe(Type.String()) })),
  ),
} as const

export type Questions = typeof questions
export type QuestionName = keyof Questions
export type QueryOf<N extends QuestionName> = Static<Questions[N]['query']>
/** What the answer holds; recursive parts are spelled out where inference stops. */
export type ResultOf<N extends QuestionName> = N extends 'instrument'
  ? InstrumentRecordType
  : Static<Questions[N]['result']>

/** The columns that a list can be ordered by; with "-" before it, from the last to the first. */
function sorts(...columns: string[]) {
  return Type.String({ pattern: `^-?(${columns.join('|')})$` })
}

function question<P extends string, Q extends Record<string, TSchema>, R extends TSchema>(
  path: P,
  query: Q,
  result: R,
) {
  return { path, query: Type.Object(query, { additionalProperties: false }), result }
}
