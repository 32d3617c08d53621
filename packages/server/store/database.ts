import { Client, type ClientConfig } from 'pg'
import { CannotRun, codeOf } from './cannot-run.ts'
import { openDataFolder, superuser } from './postgres/cluster.ts'
import { oldestMajor, type Program } from './postgres/program.ts'
import { openPostgres, type SupervisorSettings } from './postgres/supervisor.ts'
import { appRole, databaseName, giveAppRole, makeRoles, ownerRole } from './roles.ts'

export type DatabaseSettings = SupervisorSettings & {
  /** A database elsewhere, as its owner: "postgresql://owner:password@host/name". Without it, one of our own. */
  readonly databaseUrl?: string
}

/** A database that answers, and the two ways into it: as the owner of its tables, and as the application. */
export type Database = {
  /** Which database this is and why, in a few words for people. */
  readonly described: string
  readonly adopted: boolean
  readonly owner: ClientConfig
  readonly app: ClientConfig
  close(): Promise<void>
}

/** Opens the database that the settings name: the given one, else our own, with the best PostgreSQL there is. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  return settings.databaseUrl ? openGiven(settings.databaseUrl, settings.data) : openOwn(settings)
}

/** Has the statistics of all tables taken anew, by which statements are planned; the plans that stood are dropped. */
export async function analyze(owner: ClientConfig): Promise<void> {
  const client = new Client(owner)
  await client.connect()
  try {
    const { rows } = await client.query<{ tables: string }>(
      `select string_agg(format('%I', tablename), ', ') as tables from pg_tables where schemaname = 'public'`,
    )
    await client.query(`analyze ${rows[0]?.tables}`)
  } finally {
    await client.end()
  }
}

async function openOwn(settings: SupervisorSettings): Promise<Database> {
  const server = await openPostgres(settings)
  try {
    await makeRoles(server.connection(superuser, 'postgres'))
  } catch (error) {
    await server.close()
    throw error
  }
  return {
    described: `${describeProgram(server.program)}, on the files in ${settings.data}`,
    adopted: server.adopted,
    owner: server.connection(ownerRole, databaseName),
    app: server.connection(appRole, databaseName),
    close: () => server.close(),
  }
}

export function describeProgram({ origin, version }: Program): string {
  const release = /^\d+(\.\d+)?/.exec(version)?.[0]
  return origin === 'embedded'
    ? `PostgreSQL ${release}, which came with Comity`
    : `PostgreSQL ${release} of this machine`
}

async function openGiven(address: string, data: string): Promise<Database> {
  openDataFolder(data)
  const owner = ownerOf(address)
  const place = `${owner.host}:${owner.port}, database ${owner.database}`
  const version = await versionOf(owner, place)
  return {
    described: `PostgreSQL ${version} at ${place}, which DATABASE_URL names`,
    adopted: true,
    owner,
    app: await giveAppRole(owner, data),
    close: async () => {},
  }
}

function ownerOf(address: string): ClientConfig {
  try {
    if (!/^postgres(ql)?:\/\//.test(address)) throw new Error('another kind of address')
    const { host, port, user, password, database, ssl } = new Client({ connectionString: address })
    return { host, port, user, password: password ?? '', database, ssl } as ClientConfig
  } catch (error) {
    // The address holds a password: it is not repeated.
    throw new CannotRun(
      'database-out-of-reach',
      'DATABASE_URL is not an address of a PostgreSQL database. Write it as postgresql://user:password@host:5432/name.',
      error,
    )
  }
}

async function versionOf(owner: ClientConfig, place: string): Promise<string> {
  const client = new Client({ ...owner, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query(`select current_setting('server_version') as version,
      current_setting('server_version_num')::int / 10000 as major, current_setting('server_encoding') as encoding`)
    const { version, major, encoding } = rows[0]
    if (major < oldestMajor || encoding !== 'UTF8')
      throw new CannotRun(
        'postgres-too-old',
        `The database at ${place} is PostgreSQL ${version} in ${encoding}; Comity needs version ${oldestMajor} or later ` +
          'and UTF8. Set DATABASE_URL to another one.',
      )
    return String(version).split(' ')[0] as string
  } catch (error) {
    if (error instanceof CannotRun) throw error
    throw new CannotRun(
      'database-out-of-reach',
      `The database at ${place} could not be reached (${reasonOf(error)}). Check DATABASE_URL and that PostgreSQL runs there.`,
      error,
    )
  } finally {
    await client.end().catch(() => {})
  }
}

/** One word of the system, or PostgreSQL's own sentence; several addresses of one host fail together. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  const code = codeOf(error)
  return /^[A-Z]+$/.test(code) || !(error instanceof Error) ? code : error.message
}
