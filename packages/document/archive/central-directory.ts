import { Unreadable } from '../unreadable.ts'

/** A member of a ZIP archive as its central directory announces it. */
export type Member = {
  readonly name: string
  /** 0 is stored, 8 is deflated. */
  readonly method: number
  readonly encrypted: boolean
  readonly packed: number
  readonly unpacked: number
  readonly checksum: number
  /** Where its local header begins. */
  readonly at: number
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LONGEST_COMMENT = 65_535
/** A size or offset that stands in the ZIP64 extension, which no document needs. */
const IN_ZIP64 = 0xffffffff

/** Lists an archive's members without unpacking anything (PKWARE APPNOTE 6.3.10, sections 4.3.12 and 4.3.16). */
export function readDirectory(bytes: Uint8Array, mostMembers: number): Member[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  if (count > mostMembers) {
    throw new Unreadable(
      'archive-too-many-files',
      `The file holds ${count} parts; at most ${mostMembers} are unpacked. Nothing was read.`,
    )
  }
  const members: Member[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged()
    const nameLength = view.getUint16(at + 28, true)
    const next =
      at + ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) throw damaged()
    members.push(memberAt(view, bytes, at, nameLength))
    at = next
  }
  return members
}

function memberAt(view: DataView, bytes: Uint8Array, at: number, nameLength: number): Member {
  const packed = view.getUint32(at + 20, true)
  const unpacked = view.getUint32(at + 24, true)
  const local = view.getUint32(at + 42, true)
  if (packed === IN_ZIP64 || unpacked === IN_ZIP64 || local === IN_ZIP64) throw damaged()
  return {
    name: new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packed,
    unpacked,
    checksum: view.getUint32(at + 16, true),
    at: local,
  }
}

/** The record that closes an archive stands at its end, before a comment of any length. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  throw damaged()
}

export function damaged(): Unreadable {
  return new Unreadable(
    'file-damaged',
    'The file is damaged or was not copied in full: its parts cannot be unpacked. Ask for it again.',
  )
}
