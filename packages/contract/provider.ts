import Type, { type Static } from 'typebox'
import { Code } from './words.ts'

/** The identity provider of a side, as its administrator set it up; its secret is never told. */
export const Provider = Type.Object({
  side: Code,
  issuer: Type.String(),
  client: Type.String(),
  /** What stands after the sign in the addresses that it may speak of. */
  domains: Type.Array(Type.String()),
})
export type Provider = Static<typeof Provider>
