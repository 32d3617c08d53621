import Type from 'typebox'
import { GivenKind, MarkedIn, MarkingDay, MarkingSet } from '../classification.ts'
import { acceptances, implementations, MandateSaid, mandateStates } from '../mandate.ts'
import { Code, Maybe } from '../words.ts'
import { act, Id, Named, seen } from './act.ts'

/** What is said of any record: who may see it, how a mandate lives, and taking back. */
export const recordActs = {
  /**
   * Marks a record (ST/SGB/2007/6). What would let out something strictly confidential is proposed by it, and done when
   * another person confirms it.
   */
  'set-marking': act(
    { ...MarkedIn, ...MarkingSet, reason: Type.Optional(Type.String({ maxLength: 2000 })) },
    Type.Object({ ...Named.properties, done: Type.Boolean() }),
  ),
  /** Confirms, as another person of the same side, a release that was proposed. */
  'confirm-release': act(MarkedIn, Named),
  /** Lets a third party see a record, until the end of a day where one is named. */
  'give-sight': act(
    { kind: GivenKind, record: Id, party: Code, until: Type.Optional(Maybe(MarkingDay)) },
    Named,
  ),
  /** Takes back what a third party was given to see. */
  'take-sight': act({ kind: GivenKind, record: Id, party: Code }, Named),
  /** Says of a mandate what stands beside its words: who answers for it, when it is reviewed, what it costs. */
  'set-mandate': act({ mandate: Id, said: MandateSaid, seen }, Named),
  /** Answers for an addressee of one's own side: whether it accepts a mandate, how far it has implemented it. */
  'answer-mandate': act(
    {
      mandate: Id,
      party: Code,
      accepted: Type.Optional(Maybe(Type.Enum([...acceptances]))),
      implemented: Type.Optional(Maybe(Type.Enum([...implementations]))),
      note: Type.Optional(Maybe(Type.String({ minLength: 1, maxLength: 2000 }))),
      seen,
    },
    Named,
  ),
  /** Records how a mandate stands by a decision of its organ, or that it has expired or is fully implemented. */
  'decide-mandate': act(
    {
      mandate: Id,
      state: Type.Enum([...mandateStates]),
      /** The decision: a symbol, or a paragraph of a text. */
      decision: Type.Optional(Maybe(Type.String({ minLength: 1, maxLength: 300 }))),
      decidedOn: Type.Optional(Maybe(MarkingDay)),
      seen,
    },
    Named,
  ),
  /** Takes back what one entry of a record's history did, where nothing later builds on it. */
  undo: act(
    {
      space: Code,
      kind: Type.String({ pattern: '^[a-z][a-z-]{0,40}$' }),
      record: Id,
      entry: Type.Integer({ minimum: 1 }),
    },
    Named,
  ),
} as const
