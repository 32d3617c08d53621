import Type from 'typebox'
import { Code, Maybe } from '../words.ts'
import { act, Id, Named, Rev, Said } from './act.ts'

const AreaName = Type.String({ minLength: 2, maxLength: 200 })

/** The areas of cooperation, and what could be done in them. */
export const areaActs = {
  /**
   * Proposes a further area of the cooperation, by its names in every language of the pages. The other side accepts
   * these very names, or declines them in words.
   */
  'propose-area': act(
    {
      space: Code,
      names: Type.Object({ en: AreaName, fr: AreaName, ar: AreaName }, { additionalProperties: false }),
      /** Drawn from the English name where it is left out. */
      code: Type.Optional(Type.String({ pattern: '^[a-z][a-z0-9-]{1,59}$' })),
      why: Type.Optional(Maybe(Said)),
    },
    Type.Object({ ...Named.properties, rev: Rev, code: Code }),
  ),
  /** Accepts the very area that the other side proposes: from then on it stands among those of the cooperation. */
  'accept-area': act({ area: Id, rev: Rev }, Type.Object({ ...Named.properties, code: Code })),
  /** Declines an area that the other side proposes, and says why. It stays readable, and can be proposed again. */
  'decline-area': act({ area: Id, words: Said }, Named),
  /** Takes back an area that one's own side proposes. */
  'withdraw-area': act({ area: Id }, Named),
  /** Notes in an area what the two organizations could do, and where it was said. */
  'note-idea': act(
    {
      space: Code,
      area: Code,
      title: Type.String({ minLength: 1, maxLength: 500 }),
      words: Type.Optional(Maybe(Type.String({ minLength: 1, maxLength: 8000 }))),
      /** A symbol, a meeting or an address that begins with https. */
      source: Type.Optional(Maybe(Type.String({ minLength: 1, maxLength: 500 }))),
    },
    Named,
  ),
  /** Takes back an idea that one's own side noted and that has become no activity. */
  'withdraw-idea': act({ idea: Id }, Named),
  /** Makes an activity of an idea: proposes it with the idea's title, words and area, and its source as a document. */
  'take-up-idea': act(
    { idea: Id, biennium: Type.Optional(Maybe(Id)) },
    Type.Object({ ...Named.properties, activity: Type.String(), rev: Rev }),
  ),
} as const
