import { CannotRun } from '../store/cannot-run.ts'
import type { DatabaseSettings } from '../store/database.ts'
import type { Fault } from '../store/heads/faults.ts'
import { type RecordsVerified, verifyRecords } from '../store/heads/verify-records.ts'
import { appliedMigrations, readMigrations } from '../store/migrate.ts'
import { asOwner } from './as-owner.ts'

/** Checks the records of an installation, beside its server or without one. `noted` is a root from elsewhere. */
export async function verifyInstallation(
  settings: DatabaseSettings,
  report: (fault: Fault) => void,
  noted?: Buffer,
): Promise<RecordsVerified> {
  return asOwner(settings, undefined, async (client) => {
    const applied = await appliedMigrations(client)
    if (applied.length < readMigrations().length)
      throw new CannotRun(
        'no-records',
        applied.length === 0
          ? 'The database has no tables yet, so there is nothing to verify.'
          : `The tables are those of ${applied.at(-1)?.name}. Start Comity once, which brings them up to date; then verify.`,
      )
    return verifyRecords(client, report, noted)
  })
}
