import Type, { type Static } from 'typebox'
import { Code, Maybe, Spoken } from './words.ts'

/** What whoever asks may do about who reads a cooperation. */
export const openingDeeds = ['release', 'withdraw', 'close'] as const

/** Whether a cooperation is released to be read by everybody, and what a side proposes about it. */
export const Opening = Type.Object({
  space: Code,
  open: Type.Boolean(),
  sample: Type.Boolean(),
  /** That one side would release it, told to the two sides alone. */
  proposed: Maybe(Type.Object({ side: Code, by: Spoken, reason: Maybe(Type.String()), at: Type.String() })),
  /** The side for which whoever asks may speak on this. */
  own: Maybe(Code),
  may: Type.Array(Type.Enum([...openingDeeds])),
})
export type Opening = Static<typeof Opening>
export type OpeningDeed = (typeof openingDeeds)[number]
