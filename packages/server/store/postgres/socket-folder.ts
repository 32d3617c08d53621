import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Account } from './account.ts'

/** A socket's address holds 103 bytes on macOS and 107 on Linux (sockaddr_un); the data folder may lie deeper. */
const longestAddress = 103

/**
 * The closed folder for the server's socket, the same as long as it stands: a pool finds a server that was started
 * again where the last one was. Its name is random, so that nobody can put a folder there before.
 */
export function openSocketFolder(data: string, account: Account): string {
  const note = join(data, 'postgres.socket')
  // The note names the data too: in a copied data folder it tells of the server of the other one.
  const [known, of] = existsSync(note) ? readFileSync(note, 'utf8').split('\n') : []
  if (known && of === realpathSync(data) && remakeFolder(known, account)) return known
  const made = mkdtempSync(join(shortFolder(account), 'comity-'))
  give(made, account)
  writeFileSync(note, `${made}\n${realpathSync(data)}\n`, { mode: 0o600 })
  give(note, account)
  return made
}

export function removeSocketFolder(data: string, socket: string): void {
  rmSync(join(data, 'postgres.socket'), { force: true })
  rmSync(socket, { recursive: true, force: true })
}

/** Whether only the account and this user can enter the folder, so that what answers there is trusted. */
export function isClosed(folder: string, account: Account): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  const owners = [process.getuid?.(), account.kind === 'user' ? account.uid : undefined]
  return found?.isDirectory() === true && (found.mode & 0o077) === 0 && owners.includes(found.uid)
}

/** Folders for temporary things are swept; one that was swept away is made again under its name. */
function remakeFolder(folder: string, account: Account): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 })
    give(folder, account)
    return true
  } catch {
    return isClosed(folder, account)
  }
}

function give(folder: string, account: Account): void {
  if (account.kind === 'user') chownSync(folder, account.uid, account.gid)
}

function shortFolder(account: Account): string {
  const own = tmpdir()
  const address = Buffer.byteLength(join(own, 'comity-XXXXXX', '.s.PGSQL.5432'))
  // Another user may not get into a temporary folder of root's own.
  return address <= longestAddress && account.kind !== 'user' ? own : '/tmp'
}
