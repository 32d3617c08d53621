import Type, { type Static } from 'typebox'
import { Code, Maybe, Names, PartialDate } from './words.ts'

/** One of the two organizations of a cooperation. The first is always shown first. */
export const Side = Type.Object({
  id: Code,
  names: Names,
  short: Names,
})
export type Side = Static<typeof Side>

/** A cooperation between two organizations: the space in which its record is kept. */
export const Space = Type.Object({
  id: Code,
  names: Names,
  sides: Type.Array(Side, { minItems: 2, maxItems: 2 }),
  /** True for the sample that comes with the program: open to read. */
  sample: Type.Boolean(),
  /** Released by its two sides: open to read for everybody. */
  open: Type.Boolean(),
  counts: Type.Object({
    texts: Type.Integer(),
    mandates: Type.Integer(),
    agreements: Type.Integer(),
    meetings: Type.Integer(),
    areas: Type.Integer(),
    parties: Type.Integer(),
  }),
  /** The date of the latest text held. */
  latest: Maybe(PartialDate),
})
export type Space = Static<typeof Space>
