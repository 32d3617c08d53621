import { type Kysely, sql } from 'kysely'
import { type KeptReading, keepReadings } from '../keeping/keep-readings.ts'
import type { Kept, Reading } from '../keeping/reading.ts'
import { wordsDigest } from '../keeping/words-digest.ts'
import { type ComeMarked, markNew } from '../marking/come-marked.ts'
import { codeOf } from '../store/cannot-run.ts'
import { chronicleAll, type HistoryEntry } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'

/** Keeps readings of one space with the entries of their histories, in the caller's transaction. */
function keepTexts(
  db: Kysely<Tables>,
  readings: readonly Reading[],
  actor: string,
  marked: ComeMarked | null,
): Promise<Kept[]> {
  return keepReadings(db, readings, async (kept) => {
    await chronicleAll(
      db,
      kept.map((one) => entryOf(one, actor)),
    )
    if (marked !== null) await markNew(db, kept, marked, actor)
  })
}

export async function keepText(
  db: Kysely<Tables>,
  reading: Reading,
  actor: string,
  marked: ComeMarked | null = null,
): Promise<Kept> {
  const [kept] = await keepTexts(db, [reading], actor, marked)
  return kept as Kept
}

/**
 * Keeps readings as `keepTexts` does; one that the records cannot hold is null and costs only itself: where not all can
 * be kept together, they are kept one by one.
 */
export async function keepEach(
  db: Kysely<Tables>,
  readings: readonly Reading[],
  actor: string,
  marked: ComeMarked | null = null,
): Promise<(Kept | null)[]> {
  const all = await attempt(db, () => keepTexts(db, readings, actor, marked))
  if (all !== null || readings.length === 1) return all ?? [null]
  const each: (Kept | null)[] = []
  for (const reading of readings) each.push(await attempt(db, () => keepText(db, reading, actor, marked)))
  return each
}

async function attempt<T>(db: Kysely<Tables>, keep: () => Promise<T>): Promise<T | null> {
  await sql`savepoint attempt`.execute(db)
  try {
    const kept = await keep()
    await sql`release savepoint attempt`.execute(db)
    return kept
  } catch (error) {
    if (!isUnholdable(error)) throw error
    await sql`rollback to savepoint attempt`.execute(db)
    return null
  }
}

/** What PostgreSQL says of values that no column takes (class 22) and of what passes its limits (class 54). */
export function isUnholdable(error: unknown): boolean {
  return /^(22|54)/.test(codeOf(error))
}

export const unholdable =
  'The records cannot hold this text as it was read: its title, its symbol or another value is too long, or holds ' +
  'signs that are no text. Look at the file.'

function entryOf(
  { reading, instrument: record, follows, version }: KeptReading,
  actor: string,
): HistoryEntry {
  const { space, at, instrument, original, marking, said } = reading
  return {
    space,
    kind: 'instrument',
    record,
    act: 'import-text',
    actor,
    at,
    body: {
      before: follows ? { version: version - 1 } : null,
      after: {
        version,
        language: instrument.language,
        name: original.name,
        sha256: original.sha256.toString('hex'),
        digest: wordsDigest(instrument, marking).toString('hex'),
        symbol: instrument.symbol,
        title: instrument.title,
        ...(marking === undefined ? {} : { marked: true }),
        ...(said === undefined ? {} : { said }),
      },
    },
  }
}
