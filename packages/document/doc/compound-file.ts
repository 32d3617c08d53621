import { damaged } from '../archive/central-directory.ts'

/** The streams of a compound file, by name, wherever in its folders they stand ([MS-CFB]). */
export type CompoundFile = { readonly stream: (name: string) => Uint8Array | null }

const HEADER = 512
const IN_HEADER = 109
const ENTRY = 128
const STREAM = 2
const ROOT = 5
/** Sector numbers from here on mean "end", "free" and the like ([MS-CFB] 2.1). */
const LAST_SECTOR = 0xfffffffa

export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < HEADER) throw damaged()
  const view = viewOf(bytes)
  const sectorSize = 1 << view.getUint16(30, true)
  if (sectorSize !== 512 && sectorSize !== 4096) throw damaged()
  const most = Math.ceil(bytes.length / sectorSize)
  const sector = (number: number): Uint8Array => {
    const from = (number + 1) * sectorSize
    if (number >= most || from >= bytes.length) throw damaged()
    return bytes.subarray(from, Math.min(bytes.length, from + sectorSize))
  }
  const table = allocationTable(view, sector, sectorSize, most)
  const chain = (first: number): Uint8Array => joined(numbersFrom(first, table, most).map(sector))

  const directory = chain(view.getUint32(48, true))
  const entries = entriesIn(directory)
  const small = chain(entries.find((e) => e.kind === ROOT)?.first ?? LAST_SECTOR)
  const smallTable = numbersIn(chain(view.getUint32(60, true)))
  const smallSize = 1 << view.getUint16(32, true)
  const cutoff = view.getUint32(56, true)

  const stream = (name: string): Uint8Array | null => {
    const entry = entries.find((e) => e.kind === STREAM && e.name === name)
    if (entry === undefined) return null
    if (entry.size >= cutoff) return chain(entry.first).subarray(0, entry.size)
    const sectors = numbersFrom(entry.first, smallTable, smallTable.length)
    return joined(sectors.map((n) => small.subarray(n * smallSize, (n + 1) * smallSize))).subarray(
      0,
      entry.size,
    )
  }
  return { stream }
}

type Entry = { readonly name: string; readonly kind: number; readonly first: number; readonly size: number }

function entriesIn(directory: Uint8Array): Entry[] {
  const view = viewOf(directory)
  const entries: Entry[] = []
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2)
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)),
      kind: view.getUint8(at + 66),
      first: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    })
  }
  return entries
}

/** Which sector follows which. The first hundred of the table's own sectors are named in the header. */
function allocationTable(
  view: DataView,
  sector: (n: number) => Uint8Array,
  size: number,
  most: number,
): Uint32Array {
  const own: number[] = []
  for (let i = 0; i < IN_HEADER; i++) own.push(view.getUint32(76 + i * 4, true))
  let more = view.getUint32(68, true)
  for (let i = 0; more < LAST_SECTOR && i < most; i++) {
    const numbers = numbersIn(sector(more))
    own.push(...numbers.subarray(0, size / 4 - 1))
    more = numbers[size / 4 - 1] ?? LAST_SECTOR
  }
  return numbersIn(
    joined(
      own
        .filter((n) => n < LAST_SECTOR)
        .slice(0, most)
        .map(sector),
    ),
  )
}

/** A chain of sectors; one that runs in a ring ends. */
function numbersFrom(first: number, table: Uint32Array, most: number): number[] {
  const numbers: number[] = []
  for (let next = first; next < LAST_SECTOR && numbers.length <= most; next = table[next] ?? LAST_SECTOR)
    numbers.push(next)
  if (numbers.length > most) throw damaged()
  return numbers
}

function numbersIn(bytes: Uint8Array): Uint32Array {
  const view = viewOf(bytes)
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(i * 4, true))
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
