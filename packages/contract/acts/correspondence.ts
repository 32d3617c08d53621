import Type from 'typebox'
import { ComesMarked } from '../classification.ts'
import { subjectFields } from '../desk.ts'
import { audiences, longestComment } from '../discussion.ts'
import { letterKinds } from '../letter.ts'
import { Address } from '../people.ts'
import { FileName } from '../preview.ts'
import { Code, interfaceLanguages, Maybe } from '../words.ts'
import { act, Id, Named, seen } from './act.ts'

const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'ISO date' })
/** Whom something on a record is for: one's own side alone, or both. */
const To = Type.Enum([...audiences])
const CommentText = Type.String({ minLength: 1, maxLength: longestComment })
const letterFields = {
  /** As the letter bears it; the next of the year of one's side where it is left out. */
  number: Type.Optional(Type.String({ minLength: 1, maxLength: 60, pattern: '^[^\\p{Cc}]*$' })),
  date: Day,
  text: Type.Optional(Type.String({ maxLength: 100_000 })),
  replyDue: Type.Optional(Day),
}

/** What people follow, say, file and write to each other. */
export const correspondenceActs = {
  /** Follows a record: what changes in it stands first on one's desk. */
  follow: act({ space: Code, ...subjectFields }, Named),
  unfollow: act({ space: Code, ...subjectFields }, Named),
  /** Says that one has looked at one's desk: what changed until now is no longer new. */
  'see-desk': act({ space: Code }, Named),
  /** Says whether one wants a mail a day when something waits, in which language, and for a post without account where to. */
  'choose-digest': act(
    {
      space: Code,
      wanted: Type.Boolean(),
      language: Type.Optional(Type.Enum([...interfaceLanguages])),
      address: Type.Optional(Address),
    },
    Named,
  ),
  /** Says something on a record. "@un/who" in it speaks to that body. */
  comment: act({ space: Code, ...subjectFields, to: To, text: CommentText, marking: ComesMarked }, Named),
  /** Sets one's own comment right; what stood before stays in its history. */
  'correct-comment': act({ comment: Id, text: CommentText }, Named),
  'withdraw-comment': act({ comment: Id }, Named),
  /** Files something on a record, at most twenty megabytes. */
  'attach-file': act(
    {
      space: Code,
      ...subjectFields,
      to: To,
      name: FileName,
      base64: Type.String({ minLength: 1 }),
      marking: ComesMarked,
    },
    Type.Object({ ...Named.properties, sha256: Type.String(), mediaType: Type.String() }),
  ),
  'withdraw-file': act({ attachment: Id }, Named),
  /** Registers a letter that one's side has sent or received. */
  'register-letter': act(
    {
      space: Code,
      ...letterFields,
      kind: Type.Enum([...letterKinds]),
      from: Code,
      to: Code,
      subject: Type.String({ minLength: 1, maxLength: 500 }),
      answers: Type.Optional(Id),
      about: Type.Optional(
        Type.Array(Type.Object(subjectFields, { additionalProperties: false }), { maxItems: 50 }),
      ),
      marking: ComesMarked,
    },
    Type.Object({ ...Named.properties, number: Type.String() }),
  ),
  /** Registers the answer to a letter, from whom that was to and to whom that was from. */
  'answer-letter': act(
    {
      letter: Id,
      ...letterFields,
      subject: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
      /** Where it is marked less than what it answers, it is marked as that. */
      marking: ComesMarked,
    },
    Type.Object({ ...Named.properties, number: Type.String() }),
  ),
  /** Sets a letter right that one's side has registered. What is left out stays; what stood before stays in its history. */
  'correct-letter': act(
    {
      letter: Id,
      ...Type.Partial(Type.Object(letterFields)).properties,
      text: Type.Optional(Maybe(Type.String({ maxLength: 100_000 }))),
      replyDue: Type.Optional(Maybe(Day)),
      kind: Type.Optional(Type.Enum([...letterKinds])),
      from: Type.Optional(Code),
      to: Type.Optional(Code),
      subject: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
      reason: Type.Optional(Maybe(Type.String({ minLength: 1, maxLength: 2000 }))),
      seen,
    },
    Type.Object({ ...Named.properties, number: Type.String() }),
  ),
  /** Keeps a view of a list for one's own post; the same name again takes its place. */
  'save-view': act(
    {
      space: Code,
      name: Type.String({ minLength: 1, maxLength: 80 }),
      /** What stands in the address after the question mark. */
      query: Type.String({ maxLength: 2000, pattern: '^[^?#<>\\s]*$' }),
    },
    Named,
  ),
  'forget-view': act({ view: Id }, Named),
} as const
