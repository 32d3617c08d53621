import Type, { type Static } from 'typebox'
import { NotedMeeting } from './noted.ts'
import { PartyRef } from './party.ts'
import { Beyond, Code, Maybe, Names, PartialDate, Spoken } from './words.ts'

const Line = Type.String({ minLength: 1, maxLength: 500 })
const Words = Type.String({ minLength: 1, maxLength: 8000 })

export const markings = ['unclassified', 'confidential', 'strictly confidential'] as const
export const activityStatuses = ['not begun', 'under way', 'done', 'delayed', 'dropped'] as const

/** What an indicator stood at, when, and where that is known from. */
const Measured = Type.Object(
  {
    value: Type.String({ minLength: 1, maxLength: 200, pattern: '^[^;\\r\\n]*$' }),
    on: PartialDate,
    source: Type.Optional(Line),
  },
  { additionalProperties: false },
)

const Indicator = Type.Object(
  {
    name: Line,
    unit: Type.Optional(Line),
    baseline: Type.Optional(Line),
    target: Type.Optional(Line),
    /** What it stands at today. */
    value: Type.Optional(Line),
    values: Type.Optional(Type.Array(Measured, { maxItems: 60 })),
  },
  { additionalProperties: false },
)

const Amount = Type.String({ pattern: '^\\d{1,15}(\\.\\d{1,4})?$' })
const Currency = Type.String({ pattern: '^[A-Z]{3}$' })

/** A sum: a decimal as text, so that no program rounds it, its currency (ISO 4217) and the body that pays. */
const Money = Type.Object(
  { amount: Amount, currency: Currency, payer: Maybe(Code) },
  { additionalProperties: false },
)

/** A sum as it may be proposed: a number is kept as the decimal that it is written as, and nobody need pay yet. */
const ProposedMoney = Type.Object(
  {
    amount: Type.Union([Amount, Type.Number({ minimum: 0, maximum: 999_999_999_999 })]),
    currency: Currency,
    payer: Type.Optional(Maybe(Code)),
  },
  { additionalProperties: false },
)

/** A paper that belongs to it; `at` is its symbol, or an address that begins with https. */
const Document = Type.Object({ title: Line, at: Maybe(Line) }, { additionalProperties: false })

const known = {
  title: Line,
  goal: Maybe(Words),
  areas: Type.Array(Code, { maxItems: 40 }),
  /** The id of the biennium. */
  biennium: Maybe(Type.String({ maxLength: 40 })),
  /** The body that leads it, by side. */
  leads: Type.Record(Code, Maybe(Code)),
  contributors: Type.Array(Code, { maxItems: 100 }),
  from: Maybe(PartialDate),
  to: Maybe(PartialDate),
  place: Maybe(Line),
  deliverables: Type.Array(Words, { maxItems: 100 }),
  indicators: Type.Array(Indicator, { maxItems: 100 }),
  money: Type.Array(Money, { maxItems: 100 }),
  /** The ids of the mandates that it answers. */
  mandates: Type.Array(Type.String({ maxLength: 40 }), { maxItems: 100 }),
  /** The ids of the agreements that it carries out. */
  agreements: Type.Array(Type.String({ maxLength: 40 }), { maxItems: 100 }),
  situations: Type.Array(Line, { maxItems: 40 }),
  /** Sustainable Development Goals and targets: "5", "16.7", "17.b". */
  developmentGoals: Type.Array(
    Type.String({
      pattern: '^([1-9]|1[0-7])(\\.([1-9]\\d?|[a-d]))?$',
      description: 'a goal or target by its number',
    }),
    { maxItems: 60 },
  ),
  /** Priority areas of the OIC-2025 Programme of Action, by number. */
  oicPriorities: Type.Array(Type.String({ pattern: '^([1-9]|1[0-8])$' }), { maxItems: 18 }),
  /** Programmes and processes by their names: "Istanbul Process". */
  programmes: Type.Array(Line, { maxItems: 40 }),
  documents: Type.Array(Document, { maxItems: 100 }),
  marking: Type.Enum([...markings]),
}

/** What an activity says, as one whole revision has it. */
export const ActivityFields = Type.Object(known, { additionalProperties: false })
export type ActivityFields = Static<typeof ActivityFields>

/** What is proposed: the title at least; what is left out of a first revision is nothing yet. */
const { title, ...others } = known
const proposed = { ...others, money: Type.Array(ProposedMoney, { maxItems: 100 }) }
export const ProposedFields = Type.Object(
  { title, ...Type.Partial(Type.Object(proposed)).properties },
  { additionalProperties: false },
)
export type ProposedFields = Static<typeof ProposedFields>

export const Difference = Type.Object({
  field: Type.String(),
  before: Type.Unknown(),
  after: Type.Unknown(),
})
export type Difference = Static<typeof Difference>

/** A revision that a side has offered, in whole; it stands while it can still be accepted. */
export const ActivityOffer = Type.Object({
  side: Code,
  rev: Type.String(),
  parent: Maybe(Type.String()),
  fields: ActivityFields,
  /** Beside what is agreed, or beside nothing. */
  differences: Type.Array(Difference),
  standing: Type.Boolean(),
  at: Type.String(),
  /** What the other side said of it, where it will not have it; null too for whoever speaks for neither side. */
  declined: Maybe(Type.Object({ by: Spoken, words: Type.String(), at: Type.String() })),
})
export type ActivityOffer = Static<typeof ActivityOffer>

const Status = Type.Enum([...activityStatuses])

/** An activity in a list: what is agreed, or where nothing is what is offered. */
export const ActivityItem = Type.Object({
  id: Type.String(),
  space: Code,
  agreed: Type.Boolean(),
  crossed: Type.Boolean(),
  /** The sides that stand by an offer. */
  offered: Type.Array(Code),
  title: Type.String(),
  areas: Type.Array(Code),
  biennium: Maybe(Type.String()),
  leads: Type.Record(Type.String(), Maybe(PartyRef)),
  from: Maybe(PartialDate),
  to: Maybe(PartialDate),
  place: Maybe(Type.String()),
  marking: Type.String(),
  /** Whether its last day has passed and something is still to be done. */
  overdue: Type.Boolean(),
  /** Under what it stands where the list is grouped: an area, a body or a month; empty where nothing is named. */
  group: Maybe(Type.String()),
  /** As each side reports it for itself. */
  sides: Type.Record(Type.String(), Type.Object({ status: Status })),
})
export type ActivityItem = Static<typeof ActivityItem>

export const Activity = Type.Object({
  ...ActivityItem.properties,
  /** The agreed head, in whole; null where nothing is agreed yet. */
  agreed: Maybe(Type.Object({ rev: Type.String(), fields: ActivityFields, at: Type.String() })),
  /** Every revision that was agreed, from the first to the head. */
  chain: Type.Array(Type.String()),
  offers: Type.Array(ActivityOffer),
  crossed: Type.Boolean(),
  contributors: Type.Array(PartyRef),
  /** Every body that what is agreed or offered names: leads, contributors and payers. */
  named: Type.Array(PartyRef),
  /** The years for which it was adopted, and what is agreed otherwise by now than it was adopted. */
  adopted: Type.Array(
    Type.Object({
      biennium: Type.String(),
      from: Type.Integer(),
      to: Type.Integer(),
      at: Type.String(),
      meeting: Maybe(Type.String()),
      noted: Maybe(NotedMeeting),
      /** The revision that was adopted. */
      rev: Type.String(),
      differences: Type.Array(Difference),
    }),
  ),
  /** Whether whoever asks may say how it comes along for a side. */
  mayReport: Type.Boolean(),
  /** Why a focal point who asks may not report on this activity; null for everybody else, and where it may. */
  beyond: Maybe(Beyond),
})
export type Activity = Static<typeof Activity>

/** Two years of the programme. */
export const Biennium = Type.Object({
  id: Type.String(),
  space: Code,
  from: Type.Integer(),
  to: Type.Integer(),
  state: Type.Union([Type.Literal('planned'), Type.Literal('adopted')]),
  adoptedAt: Maybe(Type.String()),
  /** The meeting that adopted it, in words. */
  meeting: Maybe(Type.String()),
  /** What is known of that meeting from elsewhere, so that it can be named in any language. */
  noted: Maybe(NotedMeeting),
  activities: Type.Integer(),
  agreed: Type.Integer(),
})
export type Biennium = Static<typeof Biennium>

/** What was adopted for a biennium, beside what has become of it. */
export const BienniumRecord = Type.Object({
  ...Biennium.properties,
  /** The id of the years before these; null where none were planned. */
  before: Maybe(Type.String()),
  areas: Type.Array(Type.Object({ id: Code, names: Names, activities: Type.Integer() })),
  /**
   * What was promised, and what has become of it; an activity that slipped may yet be done. What was carried over is
   * told of the later years. `added` is what was agreed for these years beside what was adopted.
   */
  outcomes: Type.Object({
    promised: Type.Integer(),
    done: Type.Integer(),
    dropped: Type.Integer(),
    carried: Type.Integer(),
    slipped: Type.Integer(),
    added: Type.Integer(),
  }),
  /** At most 500, by their titles. */
  adopted: Type.Array(
    Type.Object({
      activity: Type.String(),
      rev: Type.String(),
      title: Type.String(),
      /** As it was adopted, agreed otherwise since, carried over, or dropped by a side. */
      since: Type.Union([
        Type.Literal('as adopted'),
        Type.Literal('changed'),
        Type.Literal('carried over'),
        Type.Literal('dropped'),
      ]),
      /** Whether every side says that it is done; whether its last day has passed without that. */
      done: Type.Boolean(),
      slipped: Type.Boolean(),
      /** What is agreed otherwise than it was adopted: the adopted before, the agreed after. */
      changes: Type.Array(Difference),
    }),
  ),
  /** Agreed for these years since they were adopted; at most 500, by their titles. */
  added: Type.Array(Type.Object({ activity: Type.String(), title: Type.String() })),
})
export type BienniumRecord = Static<typeof BienniumRecord>
