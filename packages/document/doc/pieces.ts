import { damaged } from '../archive/central-directory.ts'
import { viewOf } from './compound-file.ts'

/** The text as it runs through the pieces in which the file keeps it, and where in the file each sign stands. */
export type Text = {
  readonly signs: string
  /** The offset in the main stream of a sign, by which its looks are looked up. */
  readonly placeOf: (sign: number) => number
}

type Piece = { readonly from: number; readonly to: number; readonly at: number; readonly width: 1 | 2 }

/** Signs are kept in two bytes, or in one where the Western encoding is enough. */
const COMPRESSED = 0x40000000
const LOOKS = 1
const PIECES = 2

/** Reads the text by its table of pieces ([MS-DOC] 2.8.35 PlcPcd, 2.9.38 Clx). */
export function readText(main: Uint8Array, clx: Uint8Array, length: number): Text {
  const pieces = piecesIn(clx, main.length)
  const parts: string[] = []
  for (const { from, to, at, width } of pieces) {
    const end = at + (to - from) * width
    if (end > main.length) throw damaged()
    parts.push(new TextDecoder(width === 1 ? 'windows-1252' : 'utf-16le').decode(main.subarray(at, end)))
  }
  const signs = parts.join('')
  if (signs.length < length) throw damaged()
  return {
    signs,
    placeOf(sign) {
      let low = 0
      let high = pieces.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((pieces[middle] as Piece).from <= sign) low = middle
        else high = middle - 1
      }
      const piece = pieces[low]
      return piece === undefined ? 0 : piece.at + (sign - piece.from) * piece.width
    },
  }
}

function piecesIn(clx: Uint8Array, most: number): Piece[] {
  const view = viewOf(clx)
  let at = 0
  while (at + 3 <= clx.length && view.getUint8(at) === LOOKS) at += 3 + view.getUint16(at + 1, true)
  if (at + 5 > clx.length || view.getUint8(at) !== PIECES) throw damaged()
  const size = view.getUint32(at + 1, true)
  const table = at + 5
  const count = Math.floor((size - 4) / 12)
  if (size < 16 || table + size > clx.length) throw damaged()
  const pieces: Piece[] = []
  for (let i = 0; i < count; i++) {
    const from = view.getUint32(table + i * 4, true)
    const to = view.getUint32(table + (i + 1) * 4, true)
    const place = view.getUint32(table + (count + 1) * 4 + i * 8 + 2, true)
    const compressed = (place & COMPRESSED) !== 0
    const offset = place & ~(COMPRESSED | 0x80000000)
    // No piece is used twice, so the text has no more signs than the file has bytes.
    if (to < from || to > most) throw damaged()
    pieces.push({ from, to, at: compressed ? offset >> 1 : offset, width: compressed ? 1 : 2 })
  }
  return pieces
}
