import Type, { type Static } from 'typebox'
import { TextRef } from './naming.ts'
import { Maybe, Spoken } from './words.ts'

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

/** One entry of a record's history: what was done to it, by which post, and what it said before and after. */
export const HistoryItem = Type.Object({
  id: Type.String({ description: 'its place in the record’s history, from "1"' }),
  act: Type.String(),
  at: Type.String(),
  by: Maybe(Spoken),
  /** Null where the body was erased. */
  before: Type.Unknown(),
  after: Type.Unknown(),
  reason: Maybe(Type.String()),
})
export type HistoryItem = Static<typeof HistoryItem>
