import { existsSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { CannotRun } from './cannot-run.ts'
import { type Database, type DatabaseSettings, describeProgram, openDatabase } from './database.ts'
import { readMigrations, schemaVersion } from './migrate.ts'
import { chooseAccount, hasNamespaces } from './postgres/account.ts'
import { chooseProgram, openDataFolder } from './postgres/cluster.ts'
import { appRole, findExcess } from './roles.ts'

/** One thing that was looked at: all is well, worth knowing, or in the way. */
export type Examined = { readonly state: 'well' | 'note' | 'wrong'; readonly sentence: string }

const well = (sentence: string): Examined => ({ state: 'well', sentence })
const note = (sentence: string): Examined => ({ state: 'note', sentence })
const wrong = (sentence: string): Examined => ({ state: 'wrong', sentence })

/**
 * Looks at what the records stand on, from the folder upward, and tells what it finds; it ends at the first thing
 * that is in the way of the next. It changes no records; a database that is not running is started for the look only.
 */
export async function* examineRecords(settings: DatabaseSettings): AsyncIterable<Examined> {
  try {
    yield* examineFolder(settings)
    if (!settings.databaseUrl) yield* examineServer(settings)
    if (settings.databaseUrl || existsSync(join(settings.data, 'postgres'))) yield* examineDatabase(settings)
    else yield note('There are no records yet; npm start makes them.')
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error
    yield wrong(error.message)
  }
}

/** Less than this and the first gigabyte of write-ahead log may not fit. */
const leastSpace = 2 * 1024 ** 3

function* examineFolder({ data }: DatabaseSettings): Iterable<Examined> {
  if (!existsSync(data)) return yield note(`The data folder ${data} is not there yet.`)
  openDataFolder(data)
  const { bavail, bsize } = statfsSync(data)
  const free = `${(Number(bavail * bsize) / 1024 ** 3).toFixed(1)} GB are free`
  yield well(`The data folder ${data} can be written to.`)
  yield bavail * bsize < leastSpace
    ? note(`Only ${free} there; the records may soon not fit.`)
    : well(`There, ${free}.`)
}

function* examineServer({ data, programs }: DatabaseSettings): Iterable<Examined> {
  const program = chooseProgram(data, programs)
  yield well(`The database is ${describeProgram(program)}, since DATABASE_URL is not set.`)
  if (process.getuid?.() !== 0) return
  // PostgreSQL does not run as root.
  const account = existsSync(data) ? chooseAccount(data) : undefined
  if (account?.kind === 'user') yield note(`It runs as ${account.name}, to whom its files belong.`)
  else if (hasNamespaces()) yield well('It runs in a user namespace, since PostgreSQL does not run as root.')
  else
    yield note(
      'It will run as another user, since it does not run as root and user namespaces are refused here.',
    )
}

async function* examineDatabase(settings: DatabaseSettings): AsyncIterable<Examined> {
  const database = await openDatabase(settings)
  try {
    yield well(`It answers: ${database.described}${database.adopted ? '.' : '; started for this look only.'}`)
    yield* examineSchema(database)
    const excess = await findExcess(database.app)
    yield excess === null
      ? well(`The role ${appRole} reads and writes behind row-level security and owns nothing.`)
      : wrong(`The role ${appRole} ${excess}: row-level security would not hold for it.`)
  } finally {
    await database.close()
  }
}

async function* examineSchema({ owner }: Database): AsyncIterable<Examined> {
  const [version, known] = [await schemaVersion(owner), readMigrations().at(-1)?.name ?? '']
  if (version === null) yield note('It has no tables yet; npm start makes them.')
  else if (version > known)
    yield wrong(`Its tables are those of ${version}, of a newer Comity; this one knows ${known}.`)
  else if (version < known)
    yield note(`Its tables are those of ${version}; npm start brings them to ${known}.`)
  else yield well(`Its tables are those of ${version}, which this program knows.`)
}
