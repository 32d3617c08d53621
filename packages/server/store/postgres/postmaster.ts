import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { commandFor, giveTo } from './account.ts'
import { type Cluster, isAlive } from './cluster.ts'

/** A server that runs on a cluster, as its postmaster.pid tells. */
export type Postmaster = { readonly pid: number; readonly socket: string; readonly isReady: boolean }

/** A server that this process started and that may end before it answers. */
export type Attempt = {
  readonly child: ChildProcess
  readonly ended: () => boolean
  readonly words: () => string
}

/** The server that runs on the cluster. A file that a killed one left behind is none. */
export function findPostmaster({ folder }: Cluster): Postmaster | undefined {
  const pidFile = readLines(join(folder, 'postmaster.pid'))
  // Line 1 the process, 5 the socket's folder, 8 how far it is (src/include/utils/pidfile.h).
  const pid = Number(pidFile[0])
  const socket = pidFile[4]
  if (!Number.isInteger(pid) || pid <= 0 || !socket || !servesFolder(pid, folder)) return undefined
  return { pid, socket, isReady: pidFile[7]?.trim() === 'ready' }
}

/** Starts the server in a session of its own: Ctrl-C reaches the application, which stops the server last. */
export function startPostmaster(cluster: Cluster, socket: string): Attempt {
  removeStaleLocks(cluster, socket)
  turnLog(cluster.log)
  const log = openSync(cluster.log, 'a', 0o600)
  giveTo(cluster.account, cluster.log)
  const before = statSync(cluster.log).size
  const command = commandFor(cluster.account, join(cluster.home, 'bin', 'postgres'), [
    ...['-D', cluster.folder],
    ...settingsFor(cluster, socket).flatMap((setting) => ['-c', setting]),
  ])
  const child = spawn(command.file, command.args, {
    ...command.ids,
    cwd: cluster.folder,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  let failure: Error | undefined
  child.on('error', (error) => {
    failure = error
  })
  return {
    child,
    ended: () => failure !== undefined || child.exitCode !== null || child.signalCode !== null,
    words: () => failure?.message ?? fatalWords(readFileSync(cluster.log).subarray(before).toString('utf8')),
  }
}

function settingsFor(cluster: Cluster, socket: string): string[] {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socket,
    unix_socket_permissions: '0700',
    fsync: cluster.fsync ? 'on' : 'off',
    synchronous_commit: cluster.fsync ? 'on' : 'off',
    full_page_writes: cluster.fsync ? 'on' : 'off',
    max_connections: '60',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    // A log tells what happened, never what was written: no statements, no values.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
  }
  return Object.entries(settings).map(([name, value]) => `${name}=${value}`)
}

/** Whether a process is a server on that folder: a postmaster and its children work in their data folder. */
function servesFolder(pid: number, folder: string): boolean {
  if (!isAlive(pid)) return false
  if (!existsSync('/proc/self/cwd')) {
    const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return (stdout ?? '').includes(folder)
  }
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder)
  } catch (error) {
    // Another user's process tells nothing; PostgreSQL itself will then say whether the file is stale.
    return (error as NodeJS.ErrnoException).code === 'EACCES'
  }
}

/**
 * PostgreSQL refuses to start while the process that its lock files name exists. That number may by now be another
 * program's, as is usual in a container, or a killed server's that init has not buried yet. Its shared memory still
 * guards against a second server.
 */
function removeStaleLocks({ folder }: Cluster, socket: string): void {
  for (const lock of [join(folder, 'postmaster.pid'), join(socket, '.s.PGSQL.5432.lock')]) {
    const pid = Number(readLines(lock)[0])
    if (pid > 0 && isAlive(pid) && !servesFolder(pid, folder)) rmSync(lock, { force: true })
  }
}

/** Ends what a killed postmaster left behind and did not notice. A new server waits until they are gone. */
export function endOrphans({ folder }: Cluster, signal: NodeJS.Signals): number {
  if (!existsSync('/proc/self/cwd')) return 0
  const orphans = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isOrphan(Number(name), folder))
  for (const pid of orphans) process.kill(Number(pid), signal)
  return orphans.length
}

function isOrphan(pid: number, folder: string): boolean {
  const name = readLines(`/proc/${pid}/comm`)[0]
  return name === 'postgres' && servesFolder(pid, folder)
}

const largestLog = 5 * 1024 * 1024

function turnLog(log: string): void {
  if (existsSync(log) && statSync(log).size > largestLog) renameSync(log, `${log}.1`)
}

/** "2026-01-31 10:00:00.000 UTC [75] FATAL:  could not create lock file …: No space left on device" */
function fatalWords(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '')
  const telling = lines.find((line) => /(FATAL|PANIC):/.test(line)) ?? lines.at(-1) ?? 'it gave no reason'
  return telling.replace(/^.*?(FATAL|PANIC|LOG):\s*/, '')
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}
