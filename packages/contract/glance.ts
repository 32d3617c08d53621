import Type, { type Static } from 'typebox'
import { Biennium } from './activity.ts'
import { AgreementFound, Due, DueDerived, EventFound } from './instrument.ts'
import { NotedAgreement, NotedMeeting } from './noted.ts'
import { PartyRef } from './party.ts'
import { Space } from './space.ts'
import { Code, Maybe, Names, PartialDate } from './words.ts'

const place = { instrument: Type.String(), symbol: Maybe(Type.String()), in: Type.String() }

/** A cooperation on one page: what is due, its texts, meetings, mandates and agreements. */
export const Glance = Type.Object({
  space: Space,
  asAt: Type.String({ description: 'today where the installation stands' }),
  session: Type.Object({ number: Type.Integer(), from: Type.String(), to: Type.String() }),
  /** The latest text that gives mandates. */
  latest: Maybe(
    Type.Object({
      id: Type.String(),
      symbol: Maybe(Type.String()),
      kind: Type.String(),
      date: Maybe(PartialDate),
      mandates: Type.Integer(),
      dated: Type.Integer(),
      confirmed: Type.Integer(),
    }),
  ),
  due: Type.Array(
    Type.Object({
      ...place,
      mandate: Type.String(),
      verb: Type.String(),
      action: Type.String(),
      due: Due,
      dueDerived: Maybe(DueDerived),
      /** Days from asAt to the last day; negative when it is past. */
      days: Maybe(Type.Integer()),
      addressees: Type.Array(PartyRef),
    }),
  ),
  texts: Type.Array(
    Type.Object({
      symbol: Maybe(Type.String()),
      title: Maybe(Type.String()),
      kind: Maybe(Type.String()),
      date: Maybe(PartialDate),
      held: Maybe(Type.String()),
    }),
  ),
  /** The resolutions of the series by year: those held and those known by citation only. */
  series: Type.Array(
    Type.Object({ symbol: Type.String(), date: Maybe(PartialDate), held: Maybe(Type.String()) }),
  ),
  /** The latest two years planned or adopted together, with how many activities stand in them. */
  programme: Maybe(Biennium),
  meetings: Type.Array(
    Type.Object({
      ...EventFound.properties,
      instrument: Type.String(),
      meeting: Type.String({ description: 'the id of the meeting, whichever text names it' }),
      /** The side that hosted or is to host, where the words say so. */
      hostSide: Maybe(Code),
      general: Type.Boolean(),
    }),
  ),
  addressees: Type.Array(Type.Object({ party: PartyRef, count: Type.Integer() })),
  areas: Type.Array(Type.Object({ id: Code, names: Names, count: Type.Integer() })),
  mandatesWithoutArea: Type.Integer(),
  agreements: Type.Array(
    Type.Object({
      ...AgreementFound.properties,
      instrument: Type.String(),
      agreement: Type.String({ description: 'the id of the agreement, whichever text names it' }),
    }),
  ),
  /** What is known from elsewhere than a text held here; some of it the texts name as well. */
  noted: Type.Object({ meetings: Type.Array(NotedMeeting), agreements: Type.Array(NotedAgreement) }),
})
export type Glance = Static<typeof Glance>
