import Type, { type TProperties, type TSchema } from 'typebox'
import { interfaceLanguages } from '../words.ts'

export const Id = Type.String({ minLength: 1, maxLength: 120 })
export const Rev = Type.String({ pattern: '^[0-9a-f]{64}$', description: 'the digest of a whole revision' })
export const Said = Type.String({ minLength: 1, maxLength: 2000 })
/** What an act was done to, and how often that record was written to. */
export const Named = Type.Object({ id: Type.String(), version: Type.Integer() })
/** The version of the record that was looked at; where the same was written to since, the act is a conflict. */
export const seen = Type.Optional(Type.Integer({ minimum: 0 }))
/** The language of the mail that goes. */
export const language = Type.Optional(Type.Enum([...interfaceLanguages]))

export function act<B extends TProperties, O extends TSchema>(body: B, outcome: O) {
  return { body: Type.Object(body, { additionalProperties: false }), outcome }
}
