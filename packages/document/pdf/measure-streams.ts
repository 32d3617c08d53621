import { Inflate } from 'fflate'
import type { Limits } from '../limits.ts'
import { Unreadable } from '../unreadable.ts'

/** Deflate grows at most a thousandfold, so a slice of this size never gives more than 16 MB at once. */
const SLICE = 16_384
/** Below this, a ratio tells nothing. */
const HARMLESS = 10_000_000
/** So far before "stream" its dictionary is looked for. */
const DICTIONARY = 2_000
const STREAM = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d]
const D = 0x64
const ENDSTREAM = [0x65, 0x6e, D, ...STREAM]

/**
 * Measures the packed streams of a PDF before anything reads them, as an archive is measured. Pictures are left
 * aside: a blank page grows a thousandfold, and no picture is ever unpacked.
 */
export function measureStreams(bytes: Uint8Array, limits: Limits): void {
  let total = 0
  let end = 0
  let closing = 0
  for (let at = nextStream(bytes, 0); at >= 0; at = nextStream(bytes, at + STREAM.length)) {
    const dictionary = latin(bytes.subarray(Math.max(end, at - DICTIONARY), at))
    end = at
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1)
    const packings = own.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW)\b/g)?.length ?? 0
    if (packings === 0 || /\/Subtype\s*\/Image\b/.test(own)) continue
    if (packings > 1) throw tooLarge()
    const told = Number(/\/Length\s+(\d{1,9})(?!\s+\d+\s+R)/.exec(own)?.[1] ?? 0)
    if (closing >= 0 && closing <= at) closing = nextWord(bytes, ENDSTREAM, at + STREAM.length)
    const until = Math.max(
      closing < 0 ? bytes.length : closing,
      Math.min(bytes.length, at + STREAM.length + told),
    )
    total += sizeOf(bytes.subarray(at + STREAM.length, until), limits)
    if (total > limits.unpacked) throw tooLarge()
  }
}

/** What a stream comes to; one that is no sound deflate is the reader's to deal with, and counts what it gave. */
function sizeOf(bytes: Uint8Array, limits: Limits): number {
  let start = 0
  if (bytes[start] === 0x0d) start++
  if (bytes[start] === 0x0a) start++
  // Two bytes of zlib's own stand before the packed ones (RFC 1950).
  start += 2
  let size = 0
  const inflate = new Inflate((chunk) => {
    size += chunk.length
  })
  try {
    let quiet = 0
    // What follows the end of the packed bytes gives nothing more.
    for (let at = start; at < bytes.length && quiet < 2; at += SLICE) {
      const before = size
      inflate.push(bytes.subarray(at, at + SLICE))
      quiet = size === before ? quiet + 1 : 0
      if (size > limits.unpacked || (size > HARMLESS && size > (at + SLICE - start) * limits.ratio)) {
        throw tooLarge()
      }
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error
  }
  return size
}

/** "stream", but not the end of "endstream". */
function nextStream(bytes: Uint8Array, from: number): number {
  let at = nextWord(bytes, STREAM, from)
  while (at >= 0 && bytes[at - 1] === D) at = nextWord(bytes, STREAM, at + 1)
  return at
}

function nextWord(bytes: Uint8Array, word: readonly number[], from: number): number {
  const [first] = word as [number]
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (word.every((byte, i) => bytes[at + i] === byte)) return at
  }
  return -1
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

function tooLarge(): Unreadable {
  return new Unreadable(
    'archive-too-large',
    'The file would grow far beyond what a document needs when it is unpacked. Nothing was read; check where it comes from.',
  )
}
