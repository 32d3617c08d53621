import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { createZstdDecompress } from 'node:zlib'
import { CannotRun, codeOf } from '../store/cannot-run.ts'
import {
  type BackupEnd,
  type BlockLine,
  blockSize,
  closingLength,
  digestIn,
  format,
  frameMark,
  type Header,
  longestLine,
  type TableEnd,
  type TableLine,
  tally,
} from './format.ts'

/** A table in a backup. Its rows are read to their end before the next table; then its digest has been checked. */
export type TableIn = {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: AsyncIterable<Buffer>
  /** Its digest, when its rows have been read. */
  digest(): string
}

/** A backup that is whole, opened for reading. */
export type Backup = {
  readonly header: Header
  tables(): AsyncIterable<TableIn>
  /** What it held, when all tables have been read. */
  end(): { readonly tables: number; readonly rows: number }
  close(): Promise<void>
}

/** Opens a file, once its closing digest has proved that every byte of it is as it was written. */
export async function openBackup(file: string): Promise<Backup> {
  const handle = await open(file, 'r').catch((error) => refuseFile(file, error))
  try {
    const length = await provedLength(handle, file)
    return await readHeader(handle, file, length)
  } catch (error) {
    await handle.close()
    throw codeOf(error) === 'EISDIR' ? refuseFile(file, error) : error
  }
}

/** The length of the content, before the closing frame. */
async function provedLength(handle: FileHandle, file: string): Promise<number> {
  const { size } = await handle.stat()
  const mark = await readAt(handle, 0, frameMark.length)
  if (!mark.equals(frameMark))
    throw new CannotRun(
      'backup-damaged',
      `${file} is no backup of Comity. Name the file that comity backup wrote.`,
    )
  const length = size - closingLength
  const digest = length > 0 ? digestIn(await readAt(handle, length, closingLength)) : null
  if (digest === null) throw damaged(file, 'it was cut off, or something was added to it')
  const hash = createHash('sha256')
  for await (const bytes of bytesIn(handle, length)) hash.update(bytes)
  if (!hash.digest().equals(digest)) throw damaged(file, 'its bytes are not those that were written')
  return length
}

const chunk = 1 << 18

async function* bytesIn(handle: FileHandle, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < length; ) {
    const bytes = await readAt(handle, at, Math.min(chunk, length - at))
    if (bytes.length === 0) return
    at += bytes.length
    yield bytes
  }
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

async function readHeader(handle: FileHandle, file: string, length: number): Promise<Backup> {
  const compressed = Readable.from(bytesIn(handle, length), { objectMode: false, highWaterMark: 1 })
  // Whoever reads the content learns of an error there.
  const content = pipeline(compressed, createZstdDecompress({ chunkSize: chunk }), () => {})
  const input = readerOf(content, file)
  const header = (await input.line()) as Header
  if (header.comity !== 'backup')
    throw new CannotRun(
      'backup-damaged',
      `${file} is no backup of Comity. Name the file that comity backup wrote.`,
    )
  if (header.format !== format)
    throw new CannotRun(
      'backup-newer',
      `${file} was written by Comity ${header.program} in format ${header.format}, and this program reads format ${format}. ` +
        'Restore it with that program.',
    )
  const held = { tables: 0, rows: 0 }
  return {
    header,
    tables: () => readTables(input, file, held),
    end: () => held,
    async close() {
      content.destroy()
      await handle.close()
    },
  }
}

async function* readTables(
  input: Reader,
  file: string,
  held: { tables: number; rows: number },
): AsyncGenerator<TableIn> {
  for (;;) {
    const line = (await input.line()) as TableLine | BackupEnd
    if ('end' in line) {
      if (line.tables !== held.tables || line.rows !== held.rows)
        throw damaged(file, 'its counts do not add up')
      return
    }
    let digest = ''
    const { table: name, columns } = line
    yield { name, columns, rows: rowsOf(name), digest: () => digest }
    async function* rowsOf(table: string): AsyncGenerator<Buffer> {
      const passed = tally()
      for (;;) {
        const line = (await input.line()) as BlockLine | TableEnd
        if ('block' in line) {
          for await (const bytes of input.bytes(line.block)) {
            passed.add(bytes)
            yield bytes
          }
          continue
        }
        const total = passed.total()
        const holds = line.end === table && line.sha256 === total.sha256 && line.rows === total.rows
        if (!holds) throw damaged(file, `the rows of the table ${table} are not those that were written`)
        digest = total.sha256
        held.tables++
        held.rows += total.rows
        return
      }
    }
  }
}

type Reader = { line(): Promise<unknown>; bytes(length: number): AsyncIterable<Buffer> }

/** Reads lines and blocks from a stream, holding back no more than the chunk that it has come to. */
function readerOf(source: AsyncIterable<Buffer>, file: string): Reader {
  const chunks = source[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)

  async function more(): Promise<Buffer> {
    const next = await chunks.next().catch((error) => {
      throw damaged(file, `its content cannot be unpacked (${codeOf(error)})`)
    })
    if (next.done) throw damaged(file, 'its content ends too early')
    return next.value
  }

  return {
    async line() {
      let text = rest
      for (let end = text.indexOf(10); ; end = text.indexOf(10)) {
        if (end !== -1) {
          rest = text.subarray(end + 1)
          return parse(text.subarray(0, end).toString('utf8'), file)
        }
        if (text.length > longestLine) throw damaged(file, 'a line of it has no end')
        text = Buffer.concat([text, await more()])
      }
    },
    async *bytes(length) {
      if (!Number.isSafeInteger(length) || length < 0 || length > blockSize)
        throw damaged(file, 'a block of it has no length')
      for (let left = length; left > 0; ) {
        if (rest.length === 0) rest = await more()
        const part = rest.subarray(0, left)
        rest = rest.subarray(part.length)
        left -= part.length
        yield part
      }
    },
  }
}

function parse(text: string, file: string): object {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // Told below.
  }
  throw damaged(file, 'a line of it cannot be read')
}

function damaged(file: string, what: string): CannotRun {
  return new CannotRun('backup-damaged', `${file} is damaged: ${what}. Use another backup.`)
}

function refuseFile(file: string, error: unknown): never {
  const reasons: Record<string, string> = {
    ENOENT: 'is not there',
    EISDIR: 'is a folder',
    EACCES: 'may not be read by this user',
    EPERM: 'may not be read by this user',
  }
  const reason = reasons[codeOf(error)] ?? `cannot be read (${codeOf(error)})`
  throw new CannotRun(
    'file-not-readable',
    `${file} ${reason}. Name the file that comity backup wrote.`,
    error,
  )
}
