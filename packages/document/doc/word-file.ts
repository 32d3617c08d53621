import { damaged } from '../archive/central-directory.ts'
import { Unreadable } from '../unreadable.ts'
import { type CompoundFile, viewOf } from './compound-file.ts'

/** A Word 97 to 2003 file: its two streams, and where in them what is found ([MS-DOC] 2.5, the FIB). */
export type WordFile = {
  readonly main: Uint8Array
  readonly table: Uint8Array
  /** How many signs each part of the text has, in the order in which the parts follow one another. */
  readonly lengths: {
    readonly text: number
    readonly footnotes: number
    readonly heads: number
    readonly comments: number
    readonly endnotes: number
  }
  /** A part of the table stream, by its place in the file's list of parts. */
  readonly part: (place: number) => Uint8Array
}

/** Places in FibRgFcLcb97 ([MS-DOC] 2.5.6). */
export const PART = {
  styles: 1,
  footnoteMarks: 2,
  footnotes: 3,
  heads: 11,
  letterLooks: 12,
  paragraphLooks: 13,
  pieces: 33,
  endnoteMarks: 46,
  endnotes: 47,
  lists: 73,
  listOverrides: 74,
} as const

const WORD = 0xa5ec
const WORD_97 = 0x00c1
const ENCRYPTED = 0x0100
const TABLE_1 = 0x0200
const LENGTHS = 64
const PARTS = 154

export function openWordFile(file: CompoundFile): WordFile {
  const main = file.stream('WordDocument')
  if (main === null) throw otherFile(file)
  const view = viewOf(main)
  if (main.length < PARTS || view.getUint16(0, true) !== WORD) throw damaged()
  if (view.getUint16(2, true) < WORD_97) {
    throw new Unreadable(
      'file-type-unknown',
      'The file is older than Word 97 and cannot be read. Save it as .docx and bring that.',
    )
  }
  const flags = view.getUint16(10, true)
  if ((flags & ENCRYPTED) !== 0) throw encrypted()
  const table = file.stream((flags & TABLE_1) === 0 ? '0Table' : '1Table')
  if (table === null) throw damaged()
  const length = (place: number): number => view.getUint32(LENGTHS + place * 4, true)
  return {
    main,
    table,
    lengths: {
      text: length(3),
      footnotes: length(4),
      heads: length(5),
      comments: length(7),
      endnotes: length(8),
    },
    part: (place) => {
      const at = PARTS + place * 8
      if (at + 8 > main.length) return new Uint8Array()
      const from = view.getUint32(at, true)
      // What the list table leads to stands right behind it, so the part is given to the stream's end.
      const to = place === PART.lists ? table.length : from + view.getUint32(at + 4, true)
      return view.getUint32(at + 4, true) === 0 ? new Uint8Array() : table.subarray(from, to)
    },
  }
}

function otherFile(file: CompoundFile): Unreadable {
  if (file.stream('EncryptedPackage') !== null) return encrypted()
  return new Unreadable(
    'file-type-unknown',
    'The file is of an office program, but no document of a word processor. Bring the document itself.',
  )
}

function encrypted(): Unreadable {
  return new Unreadable(
    'file-encrypted',
    'The file is protected by a password. Save it without one and bring it again.',
  )
}
