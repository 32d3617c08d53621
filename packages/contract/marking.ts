import Type, { type Static } from 'typebox'
import { Maybe, PartialDate } from './words.ts'

/** What a text can be, and the languages that it can be in. */
export const instrumentKinds = [
  'resolution',
  'draft resolution',
  'decision',
  'agreement',
  'report',
  'statement',
  'declaration',
  'communique',
  'memorandum',
  'programme of action',
  'other',
] as const
export const textLanguages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const

/** What a line of a text can be. */
export const lineRoles = [
  /** Nothing that is kept: the number of a page, a running title. */
  'none',
  'title',
  'preamble',
  'operative',
  /** A paragraph that by its form asks nobody for anything: of a report, a statement, an agreement. */
  'paragraph',
  'item',
  'sub-item',
  'heading',
  'note',
  /** More of what stands before it. */
  'more',
  /** More of the paragraph, which a note parts from what stands before. */
  'rest',
] as const
export type LineRole = (typeof lineRoles)[number]

const oneOf = <const T extends readonly string[]>(values: T) =>
  Type.Unsafe<T[number]>(Type.Union(values.map((value) => Type.Literal(value))))
const words = (maxLength: number) => Maybe(Type.String({ minLength: 1, maxLength }))
const line = Type.Integer({ minimum: 0, maximum: 99_999, description: 'its place in the text, from 0' })

/** What a person says of a text: what it is, what its lines are, and what they cite. */
export const Marking = Type.Object(
  {
    kind: oneOf(instrumentKinds),
    symbol: words(120),
    organ: words(300),
    session: Maybe(Type.Union([Type.Integer({ minimum: 1, maximum: 999 }), Type.String({ maxLength: 20 })])),
    agendaItem: words(40),
    date: Maybe(PartialDate),
    adopted: Maybe(PartialDate),
    language: oneOf(textLanguages),
    /** A line that is not named is nothing that is kept. */
    lines: Type.Array(
      Type.Object({
        line,
        as: oneOf(lineRoles),
        /** As printed: "5", "(a)", a note's mark; empty where there is none. */
        number: Type.String({ maxLength: 20 }),
      }),
      { maxItems: 20_000 },
    ),
    citations: Type.Array(
      Type.Object({
        line,
        /** The words that cite, as they stand in the line and what follows it. */
        text: Type.String({ minLength: 1, maxLength: 300 }),
        symbol: Type.String({ minLength: 1, maxLength: 120 }),
        date: Maybe(PartialDate),
      }),
      { maxItems: 5_000 },
    ),
  },
  { additionalProperties: false },
)
export type Marking = Static<typeof Marking>

/** The lines of a text that is looked at, and what they are taken for. */
export const MarkedLines = Type.Object({
  lines: Type.Array(Type.String()),
  marking: Maybe(Marking),
  /** Whether a person has marked it; else it is what the program read. */
  marked: Type.Boolean(),
})
export type MarkedLines = Static<typeof MarkedLines>
