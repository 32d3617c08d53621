import Type, { type Static } from 'typebox'
import { PartyRef } from './party.ts'
import { Code, Maybe, Names } from './words.ts'

/** The bodies that lead on either side; null where a side names none. */
const Pair = Type.Object({
  first: Maybe(PartyRef),
  second: Maybe(PartyRef),
  activities: Type.Integer(),
})

const Cell = Type.Object({
  /** Where its pair stands in `pairs`; null for the pairs that are not among them. */
  pair: Maybe(Type.Integer()),
  activities: Type.Integer(),
  /** Those whose last day has passed and that are still open. */
  overdue: Type.Integer(),
})

/** Areas by pairs of bodies: where the work of two years lies, and where it does not. */
export const MatrixCells = Type.Object({
  today: Type.String(),
  /** The pairs with the most activities, at most 14. */
  pairs: Type.Array(Pair),
  areas: Type.Array(
    Type.Object({
      /** Null for what names no area. */
      id: Maybe(Code),
      names: Maybe(Names),
      activities: Type.Integer(),
      overdue: Type.Integer(),
      /** Mandates that ask for work in it. */
      mandates: Type.Integer(),
      cells: Type.Array(Cell),
    }),
  ),
  overdue: Type.Integer({ description: 'activities of these years that are overdue, each counted once' }),
})
export type MatrixCells = Static<typeof MatrixCells>

/** The situations in which activities of two years are. */
export const Situations = Type.Object({
  situations: Type.Array(
    Type.Object({
      text: Type.String({ description: 'as the activities name it' }),
      activities: Type.Array(Type.Object({ id: Type.String(), title: Type.String() })),
      total: Type.Integer({ description: 'at most 50 of which are told' }),
    }),
  ),
})
export type Situations = Static<typeof Situations>

/** A view of a list that a post keeps under a name: what stands in the address after the question mark. */
export const SavedView = Type.Object({
  id: Type.String(),
  name: Type.String(),
  query: Type.String(),
})
export type SavedView = Static<typeof SavedView>

/** What the activities of two years name, by which they are found; each in its own order, at most two hundred. */
export const MatrixTags = Type.Object({
  programmes: Type.Array(Type.String()),
  goals: Type.Array(Type.String()),
  priorities: Type.Array(Type.String()),
  thirds: Type.Array(PartyRef),
  markings: Type.Array(Type.String()),
})
export type MatrixTags = Static<typeof MatrixTags>
