import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'

/** The number of a letter, and its place in the year where it was not given. */
export type LetterNumber = { readonly number: string; readonly year: number; readonly ordinal: number | null }

/** "UN/2026/14": the fourteenth that the side of the United Nations has registered for the year. */
function numberWords(side: string, year: number, ordinal: number): string {
  return `${side.toUpperCase()}/${year}/${ordinal}`
}

/**
 * The next number of a side and year, under a lock that the transaction keeps, so that two who register at once get two
 * numbers. A number that was given in the same words is passed over.
 */
export async function nextNumber(
  db: Kysely<Tables>,
  { space, side, year }: { readonly space: string; readonly side: string; readonly year: number },
): Promise<LetterNumber> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`letter ${space} ${side} ${year}`}, 0))`.execute(
    db,
  )
  const { rows } = await sql<{ last: number | null }>`
    select letter_numbers(${space}, ${side}, ${year}) as last`.execute(db)
  for (let ordinal = (rows[0]?.last ?? 0) + 1; ; ordinal++) {
    const number = numberWords(side, year, ordinal)
    if (!(await isTaken(db, { space, side, number }))) return { number, year, ordinal }
  }
}

/** Whether a side has given this number, also to a letter that whoever asks may not read. */
export async function isTaken(
  db: Kysely<Tables>,
  { space, side, number }: { readonly space: string; readonly side: string; readonly number: string },
): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select is_letter_number(${space}, ${side}, ${number}) as taken`.execute(db)
  return rows[0]?.taken === true
}
