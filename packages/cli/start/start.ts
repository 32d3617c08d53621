import { flushCompileCache } from 'node:module'
import {
  CannotRun,
  createStore,
  type Installation,
  isFounded,
  loadSample,
  openReadingPool,
  serve,
} from '@comity/server'
import { createPages } from '@comity/web'
import packageJson from '../../../package.json' with { type: 'json' }
import type { Io } from '../index.ts'
import { addressOf, type InstallationSettings, installationSettings } from '../installation.ts'
import { untilStopped } from './until-stopped.ts'

export const usage = `Usage: comity start
Serves the pages until it is stopped. Its settings come from the environment; README.md lists them.\n`

/** `comity start`: opens the records, serves the pages, and stops in good order. */
export async function start(args: readonly string[], io: Io): Promise<number> {
  if (args.length > 0) {
    io.err(`comity start takes no arguments.\n${usage}`)
    return 2
  }
  const say = (sentence: string) => io.out(`${sentence}\n`)
  // Whoever read what is said may be gone before the records are closed; that must not end the process.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  try {
    await run(installationSettings(), say, (line) => io.err(`${line}\n`))
    return 0
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error
    io.err(`${error.message}\n`)
    return 1
  }
}

async function run(
  settings: InstallationSettings,
  say: (sentence: string) => void,
  log: (line: string) => void,
): Promise<void> {
  const stopped = untilStopped()
  say('Opening the records.')
  const store = await createStore({ ...settings, say, claim: `${addressOf(settings)}/` })
  say(`The records are in ${store.described}.`)
  const pool = openReadingPool()
  try {
    const now = () => new Date()
    await loadSample(store, await store.admit('installation', 10), now)
    const pages = await createPages()
    const { version } = packageJson
    const { read } = pool
    // Asked before anybody is served: from then on nothing waits for the database but what is asked of it.
    const first = await firstAddress(store)
    const serving = await serve({
      ...settings,
      store,
      keeper: store.keeper,
      pages,
      version,
      now,
      read,
      log,
    }).catch(refuseAddress(settings))
    say(`Comity is at ${serving.address}/ (Ctrl-C stops it).`)
    if (first !== null) {
      say(
        'Nobody administers this installation yet. Whoever opens this address first does; it ends in a day:',
      )
      say(`${settings.site ?? serving.address}${first}`)
    }
    const { mail, site = serving.address } = settings
    const digests = mail && store.keepDigests({ mail, site, now, log })
    // Now, and not at the end, which a killed process does not reach.
    flushCompileCache()
    await stopped.asked
    say('Stopping: requests under way are answered first. Ctrl-C again does not wait for them.')
    await Promise.race([Promise.all([serving.close(), digests?.stop()]), stopped.hurried])
  } finally {
    await pool.close()
    await store.close({ hurry: stopped.hurried })
  }
  say('Stopped.')
  // Connections that were not waited for would keep the process alive.
  if (stopped.isHurried()) process.exit(0)
}

/** While nobody administers the installation, each start promises an address that sets the administrator up: its path. */
async function firstAddress(store: Installation): Promise<string | null> {
  return (await isFounded(store)) ? null : store.promiseAdministrator(null)
}

function refuseAddress({ host, port }: InstallationSettings) {
  return (error: NodeJS.ErrnoException): never => {
    if (error.code === 'EADDRINUSE')
      throw new CannotRun(
        'port-in-use',
        `Port ${port} of ${host} is in use by another program. Stop that one, or set PORT to another number.`,
        error,
      )
    if (error.code === 'EACCES')
      throw new CannotRun(
        'port-in-use',
        `This user may not open port ${port}. Set PORT to a number from 1024.`,
        error,
      )
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
      throw new CannotRun(
        'address-not-here',
        `${host} is no address of this machine. Set COMITY_HOST to one that is, or to 0.0.0.0 for all.`,
        error,
      )
    throw error
  }
}
