import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { CannotRun } from '../cannot-run.ts'
import { type Account, commandFor, giveTo } from './account.ts'
import { keepProgram } from './keep-program.ts'
import { findPrograms, type Program } from './program.ts'

/** A database cluster of our own: PostgreSQL's files, the program that serves them and as whom. */
export type Cluster = {
  readonly folder: string
  readonly log: string
  readonly program: Program
  readonly home: string
  readonly account: Account
  /** False in tests only, which may lose their data. */
  readonly fsync: boolean
}

/** The superuser of our own cluster. The supervisor uses it; the application never does. */
export const superuser = 'postgres'

/** The program for the files that are there, else the best one found. Files of one major are read by no other. */
export function chooseProgram(data: string, programs: Iterable<Program> = findPrograms()): Program {
  const file = join(data, 'postgres', 'PG_VERSION')
  const major = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined
  const others: Program[] = []
  for (const program of programs) {
    if (major === undefined || program.major === major) return program
    others.push(program)
  }
  const found = others.map(({ version }) => version).join(', ')
  throw new CannotRun(
    'postgres-missing',
    major === undefined
      ? `No PostgreSQL for ${process.platform} ${process.arch} came with the packages and none of version 15 or later ` +
          'was found on this machine. Install PostgreSQL, or set DATABASE_URL to a database elsewhere.'
      : `The data in ${data} were written by PostgreSQL ${major}; found here: ${found || 'none'}. ` +
          `Install PostgreSQL ${major}, or set COMITY_DATA to another folder.`,
  )
}

/** Makes the cluster where there is none yet. It appears whole or not at all. */
export function makeCluster(data: string, program: Program, account: Account, fsync = true): Cluster {
  const folder = join(data, 'postgres')
  const home = keepProgram(program, data)
  const cluster = { folder, log: join(data, 'postgres.log'), program, home, account, fsync }
  if (existsSync(folder)) {
    giveTo(account, folder)
    // PostgreSQL refuses files that others may read, as those of a plain copy are.
    chmodSync(folder, 0o700)
    return cluster
  }
  removeLeftovers(data)
  const unfinished = `${folder}.new-${process.pid}`
  mkdirSync(unfinished, { mode: 0o700 })
  giveTo(account, unfinished)
  initialize(cluster, unfinished)
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Another process that started at the same moment made it first.
    if (!existsSync(folder)) throw error
  }
  return cluster
}

function initialize({ home, program, account, fsync }: Cluster, folder: string): void {
  // From 17 PostgreSQL knows C.UTF-8 itself; before, the system must.
  const locale =
    program.major >= 17
      ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
      : ['--locale=C.UTF-8', '--data-checksums']
  const args = [
    '-D',
    folder,
    '-U',
    superuser,
    '--auth=trust',
    '--encoding=UTF8',
    '--no-instructions',
    ...locale,
  ]
  if (!fsync) args.push('--no-sync')
  const command = commandFor(account, join(home, 'bin', 'initdb'), args)
  const made = spawnSync(command.file, command.args, { ...command.ids, cwd: folder, encoding: 'utf8' })
  if (made.status === 0) {
    // Whoever may enter the socket's folder may be any role; that folder is closed to all but the account (0700).
    writeFileSync(join(folder, 'pg_hba.conf'), 'local all all trust\n')
    return
  }
  rmSync(folder, { recursive: true, force: true })
  throw new CannotRun('postgres-does-not-start', `PostgreSQL could not make its files: ${lastWords(made)}.`)
}

/** "initdb: error: could not create directory …: No space left on device" */
function lastWords({ error, stderr }: { error?: Error; stderr?: string }): string {
  if (error) return error.message
  const lines = (stderr ?? '').split('\n').filter((line) => /error|fatal|permission|denied/i.test(line))
  return (lines[0] ?? stderr ?? 'it gave no reason').replace(/^initdb: (error: )?/, '').trim()
}

/** What processes that were killed while making a cluster left behind. */
function removeLeftovers(data: string): void {
  for (const name of readdirSync(data)) {
    const pid = /^postgres.*\.(?:new|copy)-(\d+)$/.exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(data, name), { recursive: true, force: true })
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The data folder, made where it is missing. Others may pass through it but see nothing: what is in it is closed. */
export function openDataFolder(data: string): void {
  try {
    if (!existsSync(data)) {
      mkdirSync(data, { recursive: true })
      chmodSync(data, 0o711)
    }
    const probe = join(data, `.writable-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new CannotRun(
      'folder-not-writable',
      `The data folder ${data} cannot be written to (${(error as NodeJS.ErrnoException).code}). ` +
        'Give this user the right to write there, or set COMITY_DATA to another folder.',
      error,
    )
  }
}
