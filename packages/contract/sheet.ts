import Type, { type Static } from 'typebox'
import { Code, Maybe } from './words.ts'

/** How a row of a sheet stands beside the record. */
export const sheetStates = ['new', 'changed', 'unchanged', 'conflicting', 'wrong', 'unknown'] as const
export type SheetState = (typeof sheetStates)[number]
export const SheetState = Type.Enum([...sheetStates])

/** The states of which all rows can be chosen at once; a conflicting row is chosen by itself. */
export const sheetChoices = ['new', 'changed'] as const satisfies readonly SheetState[]
export const SheetChoice = Type.Enum([...sheetChoices])
/** Rows as people count them in the file. */
export const SheetRows = Type.Array(Type.Integer({ minimum: 1 }), { maxItems: 100_000 })

/** A field as it was when the sheet was written, as it stands now, and as the sheet has it. */
export const SheetChange = Type.Object({
  field: Type.String(),
  before: Type.Unknown(),
  now: Type.Unknown(),
  after: Type.Unknown(),
})
export type SheetChange = Static<typeof SheetChange>

/** A cell that cannot be taken: its column as the sheet calls it, by which rule, and why in words. */
export const WrongCell = Type.Object({
  column: Type.String(),
  field: Type.String(),
  rule: Type.String(),
  /** The words of the cell that are at fault; empty where none are. */
  given: Type.String(),
  reason: Type.String(),
})
export type WrongCell = Static<typeof WrongCell>

export const SheetRow = Type.Object({
  /** As people count rows in the file. */
  row: Type.Integer(),
  state: SheetState,
  activity: Maybe(Type.String()),
  title: Type.String(),
  changes: Type.Array(SheetChange),
  wrong: Type.Array(WrongCell),
  /** Whether it was proposed already. */
  applied: Type.Boolean(),
})
export type SheetRow = Static<typeof SheetRow>

/** A table of a foreign file, with what its columns are most likely to be. */
export const SheetTable = Type.Object({
  name: Type.String(),
  rows: Type.Integer(),
  /** The number of the row in which its heads stand. */
  headRow: Type.Integer(),
  heads: Type.Array(Type.String()),
  guesses: Type.Array(Maybe(Type.String())),
  /** The first rows below the heads. */
  examples: Type.Array(Type.Array(Type.String())),
})
export type SheetTable = Static<typeof SheetTable>

/** Which field each column becomes, by its head as the file prints it: { "Venue": "place" }. */
export const SheetColumns = Type.Record(
  Type.String({ maxLength: 500 }),
  Type.String({ minLength: 1, maxLength: 60 }),
)
export type SheetColumns = Static<typeof SheetColumns>

const compared = {
  /** Of the comparison, which is held for two days and for whoever made it alone. */
  id: Type.String(),
  biennium: Type.String(),
  name: Type.String(),
  /** Null where the columns of a foreign file have still to be named: `tables` says what there is. */
  columns: Maybe(Type.Array(Type.Object({ head: Type.String(), field: Maybe(Type.String()) }))),
  tables: Type.Array(SheetTable),
  /** What a column may become. */
  fields: Type.Array(Type.String()),
  counts: Type.Record(SheetState, Type.Integer()),
  /** How many of these were not proposed yet. */
  waiting: Type.Record(SheetState, Type.Integer()),
  /** Activities of the biennium that the sheet does not speak of; they stay as they are. */
  missing: Type.Integer(),
}

/** What comparing a sheet gives: every row, and how it stands. */
export const SheetCompared = Type.Object({ ...compared, version: Type.Integer(), rows: Type.Array(SheetRow) })
export type SheetCompared = Static<typeof SheetCompared>

/** A comparison that is held, and the rows of it that were asked for. */
export const SheetComparison = Type.Object({
  ...compared,
  space: Code,
  /** When it is forgotten. */
  until: Type.String(),
  applied: Type.Integer(),
  rows: Type.Array(SheetRow),
  next: Maybe(Type.Integer({ description: 'the row after which the next ones stand' })),
})
export type SheetComparison = Static<typeof SheetComparison>
