import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { CannotRun } from '../store/cannot-run.ts'
import { type DatabaseSettings, openDatabase } from '../store/database.ts'

/**
 * Lends a connection as the owner of the tables to a command, beside a running server or without one. The records
 * must be there already, unless the settings claim the folder for making them. The signal cuts the connection.
 */
export async function asOwner<T>(
  settings: DatabaseSettings,
  signal: AbortSignal | undefined,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const isMaking = settings.claim !== undefined
  if (!settings.databaseUrl && !isMaking && !existsSync(join(settings.data, 'postgres')))
    throw new CannotRun(
      'no-records',
      `There are no records in ${settings.data}. Set COMITY_DATA to the folder of an installation, or DATABASE_URL.`,
    )
  const database = await openDatabase(settings)
  const client = new Client({ ...database.owner, application_name: 'comity command' })
  client.on('error', () => {})
  const cut = () => void client.end()
  signal?.addEventListener('abort', cut)
  try {
    signal?.throwIfAborted()
    await client.connect()
    return await work(client)
  } finally {
    signal?.removeEventListener('abort', cut)
    await client.end().catch(() => {})
    await database.close()
  }
}
