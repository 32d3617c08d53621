import type { Kysely } from 'kysely'
import { type KeptReading, keepReadings } from '../keeping/keep-readings.ts'
import type { Kept, Reading } from '../keeping/reading.ts'
import { chronicleAll, type HistoryEntry } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'

/** Keeps readings of one space with the entries of their histories, in the caller's transaction. */
export function keepTexts(db: Kysely<Tables>, readings: readonly Reading[], actor: string): Promise<Kept[]> {
  return keepReadings(db, readings, (kept) =>
    chronicleAll(
      db,
      kept.map((one) => entryOf(one, actor)),
    ),
  )
}

export async function keepText(db: Kysely<Tables>, reading: Reading, actor: string): Promise<Kept> {
  const [kept] = await keepTexts(db, [reading], actor)
  return kept as Kept
}

function entryOf(
  { reading, instrument: record, follows, version }: KeptReading,
  actor: string,
): HistoryEntry {
  const { space, at, instrument, original, marking } = reading
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
        symbol: instrument.symbol,
        title: instrument.title,
        ...(marking === undefined ? {} : { marked: true }),
      },
    },
  }
}
