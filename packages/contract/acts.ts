import Type, { type Static, type TProperties, type TSchema } from 'typebox'
import { Code } from './words.ts'

/** Every act that changes the record, with what it takes and what it gives: POST /api/v1/acts/{name}. */
export const acts = {
  'import-text': act(
    {
      space: Code,
      /** The file's name, for people; the type is found from the bytes. */
      name: Type.String({ minLength: 1, maxLength: 255 }),
      text: Type.Optional(Type.String()),
      base64: Type.Optional(Type.String()),
    },
    Type.Object({
      id: Type.String(),
      version: Type.Integer(),
      instrument: Type.String(),
      /** True where these very bytes were held already: nothing was changed. */
      known: Type.Boolean(),
      /** What the reader was in doubt about, in words. */
      findings: Type.Array(Type.Object({ rule: Type.String(), message: Type.String() })),
    }),
  ),
  /** Takes in the index of a session: votes, sponsors and subjects of its resolutions, whether their texts are held. */
  'import-index': act(
    {
      space: Code,
      name: Type.String({ minLength: 1, maxLength: 255 }),
      text: Type.String(),
    },
    Type.Object({
      id: Type.String(),
      version: Type.Integer(),
      new: Type.Integer(),
      changed: Type.Integer(),
      unchanged: Type.Integer(),
      wrong: Type.Array(Type.Object({ line: Type.Integer(), message: Type.String() })),
    }),
  ),
} as const

export type Acts = typeof acts
export type ActName = keyof Acts
export type BodyOf<N extends ActName> = Static<Acts[N]['body']>
export type OutcomeOf<N extends ActName> = Static<Acts[N]['outcome']>

function act<B extends TProperties, O extends TSchema>(body: B, outcome: O) {
  return { body: Type.Object(body, { additionalProperties: false }), outcome }
}
