import Type, { type Static } from 'typebox'
import { InstrumentRecord, type InstrumentRecord as InstrumentRecordType } from './instrument.ts'
import { Code, Maybe } from './words.ts'

/** A file's name as people read it: no signs that cannot be seen, none that turn the direction of what stands beside. */
export const FileName = Type.String({
  minLength: 1,
  maxLength: 255,
  pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$',
})

/** What keeping a text would come to. */
export const Came = Type.Union([
  Type.Literal('new'),
  /** These words are held already. */
  Type.Literal('known'),
  Type.Literal('new-version'),
  /** The same text in a language in which it was not held. */
  Type.Literal('new-language'),
])
export type Came = Static<typeof Came>

/** A text that was brought in and read, and is not kept yet. */
export const Preview = Type.Object({
  id: Type.String(),
  space: Code,
  name: Type.String(),
  came: Came,
  /** The text that it is, or would be a version of; null where none is held. */
  instrument: Maybe(Type.String()),
  /** When it is forgotten if it is not kept. */
  until: Type.String(),
  /** As it would stand. */
  text: InstrumentRecord,
})
export type Preview = Omit<Static<typeof Preview>, 'text'> & { text: InstrumentRecordType }
