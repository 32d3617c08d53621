import Type from 'typebox'
import { Code } from '../words.ts'
import { act, Named, Said } from './act.ts'

/** Beginning a cooperation, opening it to all and closing it. */
export const cooperationActs = {
  /**
   * Starts the cooperation of two organizations from a text that is held: a space of its own, closed to all but its
   * two sides, with the text in it.
   */
  'start-cooperation': act(
    {
      text: Type.String({ minLength: 1, maxLength: 120, description: 'the id of the instrument' }),
      /** The codes of the two organizations, as in a space: "un", "las". The first is shown first. */
      sides: Type.Array(Code, { minItems: 2, maxItems: 2 }),
    },
    Type.Object({
      id: Type.String(),
      version: Type.Integer(),
      space: Code,
      /** The text as the new space holds it. */
      instrument: Type.String(),
    }),
  ),
  /**
   * Proposes, for one's own side, that everybody may read the cooperation; agrees to it where the other side has proposed
   * that, which releases it.
   */
  'release-space': act(
    { space: Code, reason: Type.Optional(Said) },
    Type.Object({ ...Named.properties, open: Type.Boolean() }),
  ),
  /** Closes a cooperation to all but its two sides, which either of them may; or withdraws one's own proposal. */
  'close-space': act({ space: Code, reason: Type.Optional(Said) }, Named),
} as const
