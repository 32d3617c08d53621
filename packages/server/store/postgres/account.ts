import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { existsSync, lchownSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CannotRun } from '../cannot-run.ts'

/**
 * As whom PostgreSQL runs. It refuses root, so for root it gets a user namespace in which root bears another
 * number (no owner changes, and a folder below a closed one is still reached), else another user.
 */
export type Account =
  | { readonly kind: 'self' }
  | { readonly kind: 'namespace' }
  | { readonly kind: 'user'; readonly name: string; readonly uid: number; readonly gid: number }

export type Command = {
  readonly file: string
  readonly args: readonly string[]
  readonly ids: { readonly uid?: number; readonly gid?: number }
}

/** The number that stands for nobody on Linux, and the one that root bears in the namespace. */
const nobody = 65534
const namespace = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`]

/** The account for a data folder that exists, and for the cluster in it where there is one already. */
export function chooseAccount(data: string): Account {
  if (process.getuid?.() !== 0) return { kind: 'self' }
  const cluster = join(data, 'postgres')
  const owner = existsSync(cluster) ? statSync(cluster) : undefined
  if (owner && owner.uid !== 0) return reaching(data, userOf(owner.uid, owner.gid))
  if (isReached({ kind: 'namespace' }, data, '-w')) return { kind: 'namespace' }
  const { uid, gid } = statSync(data)
  return reaching(data, uid === 0 ? nobodyHere() : userOf(uid, gid))
}

/** Whether user namespaces are allowed to this process (containers often refuse them). */
export function hasNamespaces(): boolean {
  return run({ kind: 'namespace' }, 'true', []).status === 0
}

/** How a program is called so that it runs under an account. */
export function commandFor(account: Account, file: string, args: readonly string[]): Command {
  if (account.kind === 'namespace') return { file: 'unshare', args: [...namespace, file, ...args], ids: {} }
  return { file, args, ids: account.kind === 'user' ? { uid: account.uid, gid: account.gid } : {} }
}

/** Gives a folder and all in it to the account, where that is another user. The folder itself last: it is the mark. */
export function giveTo(account: Account, path: string): void {
  if (account.kind !== 'user' || lstatSync(path).uid === account.uid) return
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) giveTo(account, join(path, name))
  lchownSync(path, account.uid, account.gid)
}

/** Ends in a sentence that names the first folder on the way that the user may not enter. */
function reaching(data: string, account: Account & { kind: 'user' }): Account {
  const closed = ancestors(data).find((folder) => !isReached(account, folder, '-x'))
  if (closed === undefined) return account
  throw new CannotRun(
    'folder-not-reachable',
    `PostgreSQL does not run as root, and as ${account.name} it cannot enter ${closed}. ` +
      `Open that folder to others (chmod o+x ${closed}), or set COMITY_DATA to a folder elsewhere.`,
  )
}

function isReached(account: Account, folder: string, right: '-w' | '-x'): boolean {
  return run(account, '/bin/sh', ['-c', `cd / && test ${right} "$1"`, 'sh', folder]).status === 0
}

function run(account: Account, file: string, args: string[]): SpawnSyncReturns<Buffer> {
  const command = commandFor(account, file, args)
  return spawnSync(command.file, command.args, { ...command.ids, cwd: '/', stdio: 'ignore' })
}

function ancestors(folder: string): string[] {
  const above = dirname(folder)
  return above === folder ? [folder] : [...ancestors(above), folder]
}

function nobodyHere(): Account & { kind: 'user' } {
  return userOf(passwd().find(([name]) => name === 'nobody')?.[1] ?? nobody, undefined)
}

function userOf(uid: number, gid: number | undefined): Account & { kind: 'user' } {
  const known = passwd().find((line) => line[1] === uid)
  return { kind: 'user', name: known?.[0] ?? `user ${uid}`, uid, gid: gid ?? known?.[2] ?? nobody }
}

/** "nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin" */
function passwd(): [name: string, uid: number, gid: number][] {
  const lines = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : []
  return lines.map((line) => {
    const [name = '', , uid, gid] = line.split(':')
    return [name, Number(uid), Number(gid)]
  })
}
