import { setTimeout as sleep } from 'node:timers/promises'
import { Client, type ClientConfig } from 'pg'
import { CannotRun, codeOf } from '../cannot-run.ts'
import { type Account, chooseAccount } from './account.ts'
import { type Cluster, chooseProgram, makeCluster, openDataFolder, superuser } from './cluster.ts'
import { type Attempt, endOrphans, findPostmaster, startPostmaster } from './postmaster.ts'
import type { Program } from './program.ts'
import { isClosed, openSocketFolder, removeSocketFolder } from './socket-folder.ts'
import { claimFolder, leaveServer, useServer } from './use.ts'

export type SupervisorSettings = {
  /** The data folder, as an absolute path. */
  readonly data: string
  readonly say: (sentence: string) => void
  /** Claims the folder for a server of pages: a second one is refused, and this is what it is told. */
  readonly claim?: string
  readonly programs?: Iterable<Program>
  readonly fsync?: boolean
}

/** PostgreSQL on our own data folder, started or found running, and started again when it dies. */
export type Supervisor = {
  readonly program: Program
  readonly account: Account
  readonly adopted: boolean
  connection(user: string, database: string): ClientConfig
  /** Leaves the server, and stops it when nobody else uses it. */
  close(): Promise<void>
}

/** How long a server may take before it answers; recovering after a kill is most of it. */
const patience = 120_000
/** How long children of a killed server may take to notice before they are told. */
const orphanPatience = 5_000

/** Opens the cluster of a data folder, which is made where there is none. */
export async function openPostgres(settings: SupervisorSettings): Promise<Supervisor> {
  const { data, say } = settings
  openDataFolder(data)
  const program = chooseProgram(data, settings.programs)
  const account = chooseAccount(data)
  const cluster = makeCluster(data, program, account, settings.fsync)
  let keeper = await attach()
  const { adopted } = keeper
  let closing = false
  let reviving: Promise<void> | undefined
  watch()

  /** Reaches the server and marks it as used, so that no other process stops it meanwhile. */
  async function attach(): Promise<{ client: Client; socket: string; pid: number; adopted: boolean }> {
    for (;;) {
      const reached = await reachServer(cluster, data, say)
      try {
        await useServer(reached.client)
        if (settings.claim) await claimFolder(reached.client, data, settings.claim)
        return reached
      } catch (error) {
        await reached.client.end().catch(() => {})
        if (error instanceof CannotRun) throw error
        // The last to use the server was just stopping it: start it again.
        await sleep(50)
      }
    }
  }

  function watch(): void {
    keeper.client.on('error', () => {})
    keeper.client.once('end', () => {
      if (!closing) reviving = revive()
    })
  }

  async function revive(): Promise<void> {
    say('PostgreSQL has gone; starting it again.')
    for (let told = ''; !closing; await sleep(1000)) {
      try {
        keeper = await attach()
        watch()
        return say('PostgreSQL is back.')
      } catch (error) {
        const sentence = error instanceof Error ? error.message : String(error)
        if (sentence !== told) say(sentence)
        told = sentence
      }
    }
  }

  return {
    program,
    account,
    adopted,
    connection: (user, database) => ({ host: keeper.socket, port: 5432, user, database }),
    async close() {
      closing = true
      await reviving
      if (await leaveServer(keeper.client, keeper.pid, () => findPostmaster(cluster)?.pid === keeper.pid))
        removeSocketFolder(data, keeper.socket)
    },
  }
}

/** Connects to the server that runs on the cluster, or starts one and waits until it answers. */
async function reachServer(cluster: Cluster, data: string, say: (sentence: string) => void) {
  const began = Date.now()
  let attempt: Attempt | undefined
  let waitsForOrphans = 0
  for (let told = false; Date.now() - began < patience; await sleep(20)) {
    const running = findPostmaster(cluster)
    if (running) {
      const client = running.isReady ? await connect(running.socket, cluster) : undefined
      if (client) return { client, ...running, adopted: attempt === undefined }
      if (!told && Date.now() - began > 2000)
        say('Waiting for PostgreSQL, which recovers what it had written.')
      told ||= Date.now() - began > 2000
    } else if (attempt === undefined) {
      attempt = startPostmaster(cluster, openSocketFolder(data, cluster.account))
    } else if (attempt.ended()) {
      // "pre-existing shared memory block (key 4711, ID 5) is still in use": children of a killed server live on.
      // "lock file "postmaster.pid" already exists": another process started the server at the same moment.
      if (!/pre-existing shared memory|lock file .* already exists/.test(attempt.words()))
        throw new CannotRun(
          'postgres-does-not-start',
          `PostgreSQL did not start: ${attempt.words()}. More stands in ${cluster.log}.`,
        )
      waitsForOrphans ||= Date.now()
      const waited = Date.now() - waitsForOrphans
      if (waited > orphanPatience) endOrphans(cluster, waited > 2 * orphanPatience ? 'SIGKILL' : 'SIGQUIT')
      await sleep(100)
      attempt = undefined
    }
  }
  throw new CannotRun(
    'postgres-does-not-start',
    `PostgreSQL did not answer within ${patience / 1000} seconds. What it says stands in ${cluster.log}.`,
  )
}

/** A connection as superuser, or undefined where nothing answers yet. */
async function connect(socket: string, cluster: Cluster): Promise<Client | undefined> {
  if (!isClosed(socket, cluster.account)) return undefined
  const client = new Client({
    host: socket,
    port: 5432,
    user: superuser,
    database: 'postgres',
    application_name: `comity ${process.pid}`,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => {})
    const code = codeOf(error)
    // Not yet there, starting up or shutting down, or cut off while it did.
    if (['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P03', '57P01', '53300'].includes(code))
      return undefined
    if (/timeout|terminated/i.test(code)) return undefined
    throw error
  }
}
