import { createHash } from 'node:crypto'

/**
 * What a backup is, so that it can be read without Comity.
 *
 * The file is one Zstandard frame (RFC 8878), then a skippable frame of 40 bytes that holds the SHA-256 of all bytes
 * before it; `zstd -dc FILE` shows the content. The content is lines of JSON and blocks of rows:
 *
 *     {"comity":"backup","format":1,…}                             the header
 *     {"table":"space","columns":["id",…]}                         a table begins
 *     {"block":262144}                                             so many bytes of rows follow, at most 256 KiB
 *     …                                                            rows as COPY writes them (text format, UTF-8)
 *     {"end":"space","rows":1,"bytes":262144,"sha256":"…"}         the table ends: its count and its digest
 *     {"end":"backup","tables":24,"rows":1204}                     everything was written
 *
 * Counts and digests stand behind the rows, since they are known only then. Rows are in the order of their primary
 * key, compared byte by byte: the same records give the same bytes.
 */
export const format = 1

export type Header = {
  readonly comity: 'backup'
  readonly format: number
  readonly made: string
  /** The version of the program that wrote it. */
  readonly program: string
  readonly migrations: readonly { readonly name: string; readonly digest: string }[]
  readonly tables: readonly string[]
  /** Tables that were left out on purpose: they are empty after a restore. */
  readonly leftOut: readonly string[]
  readonly sequences: readonly { readonly name: string; readonly value: string; readonly called: boolean }[]
  /** The tree of heads at that moment; null where the tables are older than it. */
  readonly heads: { readonly size: number; readonly root: string } | null
}

export type TableLine = { readonly table: string; readonly columns: readonly string[] }
export type BlockLine = { readonly block: number }
export type TableEnd = Tally & { readonly end: string }
export type BackupEnd = { readonly end: 'backup'; readonly tables: number; readonly rows: number }

/** A table's rows, counted and digested. */
export type Tally = { readonly rows: number; readonly bytes: number; readonly sha256: string }

export function lineOf(value: Header | TableLine | BlockLine | TableEnd | BackupEnd): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`)
}

export const blockSize = 256 * 1024

/** Longer lines are none that a backup has. */
export const longestLine = 16 * 1024 * 1024

/** The first bytes of a Zstandard frame (RFC 8878, section 3.1.1). */
export const frameMark: Buffer = Buffer.from([0x28, 0xb5, 0x2f, 0xfd])

/** A skippable frame (RFC 8878, section 3.1.2) for 32 bytes. */
const closingMark = Buffer.from([0x5c, 0x2a, 0x4d, 0x18, 32, 0, 0, 0])
export const closingLength: number = closingMark.length + 32

export function closingOf(digest: Buffer): Buffer {
  return Buffer.concat([closingMark, digest])
}

/** The digest that a closing frame holds; null where the bytes are none. */
export function digestIn(closing: Buffer): Buffer | null {
  if (closing.length !== closingLength || !closing.subarray(0, closingMark.length).equals(closingMark))
    return null
  return closing.subarray(closingMark.length)
}

/** Counts and digests rows as they pass. COPY ends each row with a line feed and has none within (`\n` is escaped). */
export function tally(): { add(bytes: Uint8Array): void; total(): Tally } {
  const hash = createHash('sha256')
  let [rows, length] = [0, 0]
  return {
    add(bytes) {
      hash.update(bytes)
      length += bytes.length
      for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) rows++
    },
    total: () => ({ rows, bytes: length, sha256: hash.digest('hex') }),
  }
}
