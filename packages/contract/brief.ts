import Type, { type Static } from 'typebox'
import { Subject } from './desk.ts'
import { Maybe, PartialDate } from './words.ts'

/** What a brief tells, in its order. */
export const briefSections = ['mandated', 'agreed', 'running', 'waiting', 'next'] as const
export type BriefSection = (typeof briefSections)[number]

/** What a brief can be about: the whole cooperation, a body, an area or a meeting: "party:un/who", "area:health". */
export const BriefAbout = Type.String({
  pattern: '^(cooperation|(party|area|meeting):[a-z0-9][a-z0-9/.-]{0,119})$',
  description: '"cooperation", "party:un/who", "area:health" or "meeting:" with its id',
})

/** One fact of a brief with the record that it is from. */
export const BriefLine = Type.Object({
  subject: Subject,
  /** Its days: when it falls due, was signed, runs or takes place. */
  days: Maybe(Type.Object({ from: PartialDate, to: PartialDate })),
  /** Of a mandate: what is asked of whom, in the words of its text: "requests the Secretary-General". */
  asks: Maybe(Type.String()),
  /** Whether a program alone read it, and nobody has answered for it. */
  unconfirmed: Type.Boolean(),
  /** Its day has passed, or a side says that it is delayed. */
  late: Type.Boolean(),
})
export type BriefLine = Static<typeof BriefLine>

/** One page for whoever has to speak about something in an hour: each line with its source. */
export const Brief = Type.Object({
  about: Type.Object({
    kind: Type.Enum(['cooperation', 'party', 'area', 'meeting']),
    title: Type.String(),
    names: Subject.properties.names,
    language: Maybe(Type.String()),
  }),
  today: Type.String(),
  sections: Type.Array(
    Type.Object({
      section: Type.Enum([...briefSections]),
      total: Type.Integer(),
      /** At most six: what falls due first stands first. */
      lines: Type.Array(BriefLine),
    }),
  ),
})
export type Brief = Static<typeof Brief>
