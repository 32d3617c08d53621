import Type from 'typebox'
import { ComesMarked } from '../classification.ts'
import { addedKinds, FindingFields, verdicts } from '../judgement.ts'
import { instrumentKinds, Marking } from '../marking.ts'
import { Came, FileName } from '../preview.ts'
import { Code, Maybe, Standing } from '../words.ts'
import { act, Id } from './act.ts'

/** What would come of keeping a text. */
const Previewed = Type.Object({
  /** Of the preview, for the question `preview` and for `import-text`. */
  id: Type.String(),
  /** The version that it would be, or is. */
  version: Type.Integer(),
  came: Came,
  instrument: Maybe(Type.String()),
  findings: Type.Array(Type.Object({ rule: Type.String(), message: Type.String() })),
})

/** Bringing texts in, and saying of what was read in them whether it is so. */
export const textActs = {
  'import-text': act(
    {
      space: Code,
      /** The file's name, for people; the type is found from the bytes. Needed with `text` and `base64`. */
      name: Type.Optional(FileName),
      text: Type.Optional(Type.String()),
      base64: Type.Optional(Type.String()),
      /** What `preview-text` gave, in place of the text. */
      preview: Type.Optional(Type.String({ maxLength: 40 })),
      marking: ComesMarked,
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
  /** Brings several texts in together: each is kept, known or refused for itself, and all that are kept at once. */
  'import-texts': act(
    {
      space: Code,
      texts: Type.Array(
        Type.Object(
          { name: FileName, text: Type.Optional(Type.String()), base64: Type.Optional(Type.String()) },
          { additionalProperties: false },
        ),
        { minItems: 1, maxItems: 100 },
      ),
      marking: ComesMarked,
      /** What those of them are that do not say it themselves; an organ by any of its names. */
      unsaid: Type.Optional(
        Type.Object(
          {
            kind: Type.Optional(Type.Enum(instrumentKinds.filter((kind) => kind !== 'other'))),
            organ: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
          },
          { additionalProperties: false },
        ),
      ),
    },
    Type.Object({
      /** What came of each, in the order in which they were sent. */
      texts: Type.Array(
        Type.Object({
          name: Type.String(),
          instrument: Maybe(Type.String()),
          version: Maybe(Type.Integer()),
          known: Type.Boolean(),
          findings: Type.Array(Type.Object({ rule: Type.String(), message: Type.String() })),
          /** Why it was not kept, in words. */
          refused: Maybe(Type.String()),
        }),
      ),
    }),
  ),
  /** Reads a text and shows what would come of keeping it, for two hours and for this actor alone. */
  'preview-text': act(
    {
      space: Code,
      name: FileName,
      text: Type.Optional(Type.String()),
      base64: Type.Optional(Type.String()),
    },
    Previewed,
  ),
  /** Reads a text that is looked at anew, by what a person has marked in it. */
  'mark-text': act({ space: Code, preview: Type.String({ maxLength: 40 }), marking: Marking }, Previewed),
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
  /**
   * Says of what was read that it is so, how it is instead, or that it is not so. Several alike are judged together,
   * all or none.
   */
  'judge-finding': act(
    {
      finding: Type.Union([Id, Type.Array(Id, { minItems: 1, maxItems: 200 })]),
      verdict: Type.Enum([...verdicts]),
      /** With `correct`: the values that are otherwise; those left out stay. */
      changes: Type.Optional(FindingFields),
      reason: Type.Optional(Type.String({ maxLength: 2000 })),
      /** The state that was seen: where somebody has spoken since, nothing is done and what stands now is told. */
      state: Type.Optional(Type.String({ maxLength: 20 })),
    },
    Type.Object({
      id: Type.String(),
      /** How often this finding has been spoken of. */
      version: Type.Integer(),
      findings: Type.Array(Type.Object({ id: Type.String(), version: Type.Integer(), standing: Standing })),
    }),
  ),
  /** Makes of words of a paragraph what no program read there. */
  'add-finding': act(
    {
      /** As a text's answer gives it in `ref`: the instrument's id, "#" and the paragraph's: "…#op5". */
      provision: Type.String({ minLength: 3, maxLength: 120 }),
      kind: Type.Enum([...addedKinds]),
      /** The words: by their place in the source that was read, or as they stand in the paragraph. */
      span: Type.Optional(Type.Tuple([Type.Integer({ minimum: 0 }), Type.Integer({ minimum: 1 })])),
      words: Type.Optional(Type.String({ minLength: 1, maxLength: 8000 })),
      fields: Type.Optional(FindingFields),
      reason: Type.Optional(Type.String({ maxLength: 2000 })),
    },
    Type.Object({ id: Type.String(), version: Type.Integer(), finding: Type.String(), standing: Standing }),
  ),
} as const
