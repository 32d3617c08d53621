import Type, { type Static } from 'typebox'
import { Classification } from './classification.ts'
import { Subject } from './desk.ts'
import { PartyRef } from './party.ts'
import { Code, Maybe, Spoken } from './words.ts'

/** Whom something on a record is for: one's own side alone, or both. It is always chosen, never presumed. */
export const audiences = ['own', 'both'] as const
export type Audience = (typeof audiences)[number]

/** The longest comment. */
export const longestComment = 8000
/** The largest file on a record: twenty megabytes. */
export const largestFile = 20 * 1024 * 1024

const said = {
  id: Type.String(),
  /** The side that alone sees it; null for both. */
  side: Maybe(Code),
  by: Spoken,
  at: Type.String(),
  /** When whoever said it took it back; nothing of it is told then. */
  withdrawn: Maybe(Type.String()),
  /** Whether whoever asks said it, and may correct it and take it back. */
  own: Type.Boolean(),
  /** What it is itself marked: that of the record which it is about holds as well. */
  classification: Classification,
}

export const Comment = Type.Object({
  ...said,
  /** Empty where it was withdrawn. "@un/who" speaks to that body. */
  text: Type.String(),
  mentions: Type.Array(PartyRef),
  corrected: Maybe(Type.String()),
})
export type Comment = Static<typeof Comment>

export const Attachment = Type.Object({
  ...said,
  name: Type.String(),
  /** Found from the bytes, whatever the name says. */
  mediaType: Type.String(),
  sha256: Type.String(),
  size: Type.Integer(),
})
export type Attachment = Static<typeof Attachment>

/** What is said and filed about a record, as far as whoever asks may see it, the first first. */
export const Discussion = Type.Object({
  subject: Subject,
  following: Type.Boolean(),
  comments: Type.Array(Comment),
  files: Type.Array(Attachment),
  /** How many comments there are; at most the last thousand are given. */
  total: Type.Integer(),
})
export type Discussion = Static<typeof Discussion>
