import { createHash } from 'node:crypto'
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress } from 'node:zlib'
import type { Client } from 'pg'
import { CannotRun, codeOf } from '../store/cannot-run.ts'
import type { DatabaseSettings } from '../store/database.ts'
import { HeadsDamaged, sequenceHeads } from '../store/heads/sequence.ts'
import { asOwner } from './as-owner.ts'
import { hasHeads, readContent } from './content.ts'
import { closingOf, type Header } from './format.ts'
import { openBackup } from './read-backup.ts'
import { copySettings } from './tables.ts'

export type BackupOptions = {
  readonly file: string
  /** Whether a file that is there already may be replaced. */
  readonly force?: boolean
  /** The version of the program, which the backup tells. */
  readonly version: string
  readonly signal?: AbortSignal
}

export type BackedUp = {
  readonly header: Header
  readonly tables: number
  readonly rows: number
  readonly bytes: number
}

/**
 * Writes all records, as they are at one moment while others write, into one file. The file appears under its name
 * only when it is whole: written beside it, flushed to the disk and read again with every digest.
 */
export async function backUp(settings: DatabaseSettings, options: BackupOptions): Promise<BackedUp> {
  const { file, force = false, signal } = options
  await refuseOverwriting(file, force)
  const partial = `${file}.partial`
  // Nobody but this user: the records of closed cooperations are in it.
  const handle = await open(partial, 'w', 0o600).catch(refuseFolder(file))
  try {
    const header = await asOwner(settings, signal, (client) => write(client, handle, settings.say, options))
    settings.say('Reading the backup again.')
    const held = await readAgain(partial, signal)
    const { size: bytes } = await handle.stat()
    await refuseOverwriting(file, force)
    await rename(partial, file)
    await flushFolder(file)
    return { header, ...held, bytes }
  } catch (error) {
    await rm(partial, { force: true })
    throw isDiskFull(error) ? diskFull(file, error) : error
  } finally {
    await handle.close()
  }
}

async function write(
  client: Client,
  handle: FileHandle,
  say: (sentence: string) => void,
  { version }: BackupOptions,
): Promise<Header> {
  await client.query(copySettings)
  if (await hasHeads(client)) await sequence(client, say)
  await client.query('begin isolation level repeatable read read only')
  const { header, bytes } = await readContent(client, version, say)
  const compress = createZstdCompress({ chunkSize: 1 << 18, params: { [constants.ZSTD_c_checksumFlag]: 1 } })
  await pipeline(bytes, compress, closed, (source) => handle.writeFile(source))
  await client.query('commit')
  await handle.sync()
  return header
}

/** Passes the compressed bytes on and puts their digest behind them. */
async function* closed(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  for await (const bytes of source) {
    hash.update(bytes)
    yield bytes
  }
  yield closingOf(hash.digest())
}

async function sequence(client: Client, say: (sentence: string) => void): Promise<void> {
  try {
    await sequenceHeads(client)
  } catch (error) {
    // A register whose tree was altered is backed up as it is, all the more.
    if (!(error instanceof HeadsDamaged)) throw error
    say(`${error.message} The backup holds it as it is; npx comity verify tells more.`)
  }
}

async function readAgain(file: string, signal?: AbortSignal): Promise<{ tables: number; rows: number }> {
  const backup = await openBackup(file)
  try {
    for await (const { rows } of backup.tables()) for await (const _ of rows) signal?.throwIfAborted()
    return backup.end()
  } finally {
    await backup.close()
  }
}

async function refuseOverwriting(file: string, force: boolean): Promise<void> {
  const found = await stat(file).catch(() => null)
  if (found === null || (force && found.isFile())) return
  throw new CannotRun(
    'file-there',
    found.isFile()
      ? `${file} is there already. Choose another name, or add --force to replace it.`
      : `${file} is there already and is no file. Choose another name.`,
  )
}

function refuseFolder(file: string) {
  return (error: unknown): never => {
    throw new CannotRun(
      'file-not-writable',
      `${file} cannot be written (${codeOf(error)}). Choose a folder that is there and that this user may write to.`,
      error,
    )
  }
}

function isDiskFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error))
}

function diskFull(file: string, error: unknown): CannotRun {
  return new CannotRun(
    'file-not-writable',
    `The backup does not fit where ${file} would be (${codeOf(error)}); nothing was left there. ` +
      'Make room, or choose another place.',
    error,
  )
}

/** A name is on the disk when its folder is. */
async function flushFolder(file: string): Promise<void> {
  const folder = await open(dirname(file), 'r')
  await folder.sync().catch(() => {})
  await folder.close()
}
