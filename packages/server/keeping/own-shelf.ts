import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import type { Reading } from './reading.ts'
import type { Digested } from './rounds.ts'

/** Where all stands that nobody keeps from whoever brings it. */
const commonShelf = ''

/**
 * The shelf on which each reading is to be kept: one of its own where its file, its words or its symbol are held behind a
 * wall that whoever brings it does not see behind. They are kept as if nothing were held, so that nothing tells that it is.
 */
export async function shelvesFor(
  db: Kysely<Tables>,
  space: string,
  round: readonly Digested[],
): Promise<(reading: Reading) => string> {
  const files = round.map(({ reading }) => reading.original.sha256)
  const wordings = round.map(({ words }) => words)
  const symbols = round.flatMap(({ reading }) => reading.instrument.symbol ?? [])
  const { rows } = await sql<{ file: Buffer | null; words: Buffer | null; symbol: string | null }>`
    select * from held_unseen(${space}, ${files}::bytea[], ${wordings}::bytea[], ${symbols}::text[])`.execute(
    db,
  )
  const held = new Set(rows.map(({ file, words, symbol }) => (file ?? words)?.toString('hex') ?? symbol))
  const own = new Set(
    round
      .filter(({ reading: { original, instrument }, words }) =>
        [original.sha256.toString('hex'), words.toString('hex'), instrument.symbol].some(
          (one) => one !== null && held.has(one),
        ),
      )
      .map(({ reading }) => reading),
  )
  return (reading) => (own.has(reading) ? reading.id : commonShelf)
}
