import Type from 'typebox'
import { activityStatuses, ProposedFields } from '../activity.ts'
import { FileName } from '../preview.ts'
import { SheetChoice, SheetColumns, SheetCompared, SheetRows } from '../sheet.ts'
import { Code, Maybe } from '../words.ts'
import { act, Id, Named, Rev, Said } from './act.ts'

const Year = Type.Integer({ minimum: 1945, maximum: 2200 })

/** The programme that both sides agree, and the spreadsheets that come back. */
export const programmeActs = {
  /** Opens two years of the programme to be planned. */
  'plan-biennium': act({ space: Code, from: Year, to: Year }, Named),
  /**
   * Offers a whole revision of a record of both sides: a new record, or another text of one in place of the agreed
   * revision that `parent` names. Nothing is agreed by it.
   */
  'propose-revision': act(
    {
      space: Code,
      kind: Type.Literal('activity'),
      record: Type.Optional(Maybe(Id)),
      parent: Type.Optional(Maybe(Rev)),
      fields: ProposedFields,
    },
    Type.Object({ ...Named.properties, rev: Rev }),
  ),
  /** Accepts the very revision that the other side stands by. It is sealed where its parent is still the head. */
  'accept-revision': act(
    { record: Id, rev: Rev },
    Type.Object({ ...Named.properties, rev: Rev, sealed: Type.Boolean() }),
  ),
  /** Takes back the offer that one's own side stands by. It stays readable. */
  'withdraw-revision': act({ record: Id }, Named),
  /**
   * Says of the very revision that the other side stands by that one's own side will not have it, and why. The offer
   * stands until it is withdrawn or another takes its place, and can still be accepted.
   */
  'decline-revision': act({ record: Id, rev: Rev, words: Said }, Named),
  /** Says how an activity comes along, for one's own side alone. */
  'report-status': act(
    {
      activity: Id,
      status: Type.Enum([...activityStatuses]),
      /** What one's side said of it when one looked; where it says another by now, this is a conflict. */
      seen: Type.Optional(Type.Enum([...activityStatuses])),
    },
    Named,
  ),
  /** Freezes what is agreed for a biennium, as the meeting adopted it. */
  'adopt-biennium': act(
    { biennium: Id, meeting: Type.String({ minLength: 1, maxLength: 500 }) },
    Type.Object({ ...Named.properties, adopted: Type.Integer() }),
  ),
  /** Proposes activities of one biennium for another, each as a revision that the other side has to accept. */
  'carry-over': act(
    { from: Id, to: Id, activities: Type.Array(Id, { minItems: 1, maxItems: 500 }) },
    Type.Object({
      ...Named.properties,
      carried: Type.Array(Type.Object({ activity: Type.String(), rev: Rev })),
    }),
  ),
  /**
   * Compares a sheet with the record, row by row; nothing is changed by it. A sheet of ours needs no columns; of any
   * other, and of the table of a document, they are named once and known from then on.
   */
  'compare-sheet': act(
    {
      biennium: Id,
      name: Type.Optional(FileName),
      base64: Type.Optional(Type.String()),
      /** A comparison before, in place of the file: to name its columns, or to look again. */
      comparison: Type.Optional(Id),
      columns: Type.Optional(Maybe(SheetColumns)),
      /** Which table of several, from 0; the first that has these columns where it is left out. */
      table: Type.Optional(Type.Integer({ minimum: 0, maximum: 999 })),
    },
    SheetCompared,
  ),
  /** Proposes the chosen rows of a comparison, whole or not at all. */
  'apply-sheet': act(
    {
      comparison: Id,
      rows: Type.Optional(SheetRows),
      /** All rows of these states that were not proposed yet, beside those of `rows`. */
      all: Type.Optional(Type.Array(SheetChoice, { maxItems: 2 })),
      /** Of `all`, rows that are left out. */
      except: Type.Optional(SheetRows),
    },
    Type.Object({
      ...Named.properties,
      applied: Type.Array(
        Type.Object({ row: Type.Integer(), activity: Type.String(), rev: Maybe(Type.String()) }),
      ),
    }),
  ),
} as const
