import { Inflate } from 'fflate'
import type { Limits } from '../limits.ts'
import { Unreadable } from '../unreadable.ts'
import { damaged, type Member, readDirectory } from './central-directory.ts'
import { checksumOf } from './checksum.ts'

/** A ZIP archive that has been measured. Members are unpacked one by one, in memory only, when they are asked for. */
export type Archive = {
  readonly names: readonly string[]
  /** The bytes of a member, or null where there is none of that name. */
  readonly unpack: (name: string) => Uint8Array | null
}

const LOCAL_HEADER = 0x04034b50
const LOCAL_LENGTH = 30
const STORED = 0
const DEFLATED = 8
/** Deflate grows at most a thousandfold, so a slice of this size never gives more than 2 MB before it is measured. */
const SLICE = 2_048
/** Below this, a ratio tells nothing: a short text of one repeated letter is no bomb. */
const HARMLESS = 1_000_000

/** Measures an archive by its directory; nothing is unpacked yet. An archive within the archive is never opened. */
export function openArchive(bytes: Uint8Array, limits: Limits): Archive {
  const members = readDirectory(bytes, limits.members)
  const announced = members.reduce((sum, m) => sum + m.unpacked, 0)
  const packed = members.reduce((sum, m) => sum + m.packed, 0)
  if (packed > bytes.length) throw tooLarge()
  checkGrowth(announced, bytes.length, limits)
  for (const member of members) checkGrowth(member.unpacked, member.packed, limits)
  const byName = new Map(members.map((m) => [m.name, m]))
  let total = 0
  const unpack = (name: string): Uint8Array | null => {
    const member = byName.get(name)
    if (member === undefined) return null
    const unpacked = contentOf(bytes, member, limits, total)
    total += unpacked.length
    return unpacked
  }
  return { names: [...byName.keys()], unpack }
}

/** Unpacks one member and measures it once more on the way, since what a directory announces may be a lie. */
function contentOf(bytes: Uint8Array, member: Member, limits: Limits, before: number): Uint8Array {
  if (member.encrypted) {
    throw new Unreadable(
      'file-encrypted',
      'The file is protected by a password. Save it without one and bring it again.',
    )
  }
  const packed = packedBytes(bytes, member)
  if (member.method === STORED) return packed
  if (member.method !== DEFLATED) throw damaged()
  const out = new Uint8Array(member.unpacked)
  let length = 0
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > out.length) throw tooLarge()
    checkGrowth(before + length + chunk.length, bytes.length, limits)
    out.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += SLICE) {
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length)
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : damaged()
  }
  if (length !== out.length || checksumOf(out) !== member.checksum) throw damaged()
  return out
}

function packedBytes(bytes: Uint8Array, member: Member): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (member.at + LOCAL_LENGTH > bytes.length || view.getUint32(member.at, true) !== LOCAL_HEADER)
    throw damaged()
  const from =
    member.at + LOCAL_LENGTH + view.getUint16(member.at + 26, true) + view.getUint16(member.at + 28, true)
  if (from + member.packed > bytes.length) throw damaged()
  return bytes.subarray(from, from + member.packed)
}

function checkGrowth(unpacked: number, packed: number, limits: Limits): void {
  if (unpacked > limits.unpacked || (unpacked > HARMLESS && unpacked > packed * limits.ratio))
    throw tooLarge()
}

function tooLarge(): Unreadable {
  return new Unreadable(
    'archive-too-large',
    'The file would grow far beyond what a document needs when it is unpacked. Nothing was read; check where it comes from.',
  )
}
