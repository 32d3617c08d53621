import Type, { type Static } from 'typebox'
import { Difference } from './activity.ts'
import { TextRef } from './naming.ts'
import { Maybe, Names, Spoken } from './words.ts'

/** The kinds of what a program reads that wait to be answered for. */
export const reviewedKinds = ['mandate', 'event', 'agreement', 'citation', 'area', 'situation'] as const
export type ReviewedKind = (typeof reviewedKinds)[number]

/** A text with how much of a kind was read in it, and how much of that nobody has answered for. */
export const TextToReview = Type.Object({
  text: TextRef,
  read: Type.Integer(),
  waiting: Type.Integer(),
})
export type TextToReview = Static<typeof TextToReview>

/**
 * The kinds whose history is told of a whole space: those of which the rule of the rows looks for the record before it
 * tells of an entry. Of all others (posts, views, plans, what was brought in) the history is asked record by record.
 */
export const listedInHistory = [
  'instrument',
  'mandate',
  'mandate-life',
  'citation',
  'event',
  'agreement',
  'meeting',
  'undertaking',
  'area',
  'situation',
  'former-name',
  'activity',
  'comment',
  'attachment',
  'letter',
] as const

/**
 * Why an entry is not taken back: nothing takes such an act back in one step, the role does not reach, the other side
 * said it, somebody else's own words are theirs to take back, it is beyond what a focal point answers for, or something
 * later builds on it.
 */
export const reasonsToStay = ['act', 'role', 'other side', 'own words', 'remit', 'later'] as const
export type ReasonToStay = (typeof reasonsToStay)[number]

/** One entry of a record's history: what was done to it, by which post, and what it said before and after. */
export const HistoryItem = Type.Object({
  id: Type.String({ description: 'its place in the record’s history, from "1"' }),
  kind: Type.String({ description: 'of the record' }),
  record: Type.String(),
  act: Type.String(),
  at: Type.String(),
  by: Maybe(Spoken),
  /** Null where the body was erased, or tells of an offer that whoever asks must not see. */
  before: Type.Unknown(),
  after: Type.Unknown(),
  reason: Maybe(Type.String()),
  /** Of an offer: in what it differs from what was agreed before it, field by field; null where it is of none. */
  differences: Maybe(Type.Array(Difference)),
  /** What the codes and ids in the values are called, as far as whoever asks may see what they stand for. */
  named: Type.Record(Type.String(), Names),
  /** Whether whoever asks may take it back, and nothing later builds on it. */
  undo: Type.Boolean(),
  /** Why they cannot; null where they can. */
  stays: Maybe(Type.Enum([...reasonsToStay])),
})
export type HistoryItem = Static<typeof HistoryItem>

/** A value that a person has answered for, with its words and what a program had read in them. */
export const Correction = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  symbol: Maybe(Type.String()),
  language: Type.String(),
  /** The paragraph: "op5". */
  in: Type.String(),
  /** As they stand in the source. */
  words: Type.String(),
  state: Type.String(),
  /** What the program had read where a person set it right; null where that stands, and for what was added. */
  read: Type.Unknown(),
  values: Type.Unknown(),
  reason: Maybe(Type.String()),
})
export type Correction = Static<typeof Correction>
