import { hullOf, type Span } from './span.ts'

/**
 * One running text as it is read (lines joined, note marks, link targets and emphasis marks taken out),
 * with the place in the source of each of its stretches.
 * `text.slice(p.at, p.at + (p.span[1] - p.span[0]))` is the source between `p.span`, but for white space;
 * what stands between two pieces in `text` is at most one space that joins two lines.
 */
export type Passage = {
  readonly text: string
  readonly pieces: readonly Piece[]
}

export type Piece = { readonly at: number; readonly span: Span }

/** Where words stand in the source: the hull, and its parts where page furniture or marks interrupt them. */
export type Place = { readonly span: Span; readonly pieces?: readonly Span[] }

/** The place in the source of `passage.text.slice(from, to)`. An empty stretch gives an empty span. */
export function placeOf(passage: Passage, from: number, to: number): Place {
  const first = firstPieceAt(passage.pieces, from)
  const within = placeInPiece(passage.pieces[first], from, to)
  if (within !== null) return within
  const spans: Span[] = []
  for (let i = first; i < passage.pieces.length; i++) {
    const piece = passage.pieces[i] as Piece
    if (piece.at >= to) break
    const length = piece.span[1] - piece.span[0]
    const a = Math.max(from, piece.at) - piece.at
    const b = Math.min(to, piece.at + length) - piece.at
    if (a >= b) continue
    spans.push([piece.span[0] + a, piece.span[0] + b])
  }
  return spans.length > 1 ? { span: hullOf(spans), pieces: spans } : { span: hullOf(spans) }
}

/** Most words stand within one piece. */
function placeInPiece(piece: Piece | undefined, from: number, to: number): Place | null {
  if (piece === undefined || from < piece.at || from >= to) return null
  const { at, span } = piece
  if (to - at > span[1] - span[0]) return null
  return { span: [span[0] + from - at, span[0] + to - at] }
}

/** The index of the last piece that starts at or before `at`. */
function firstPieceAt(pieces: readonly Piece[], at: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle] as Piece).at <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** A passage whose text is its own source, beginning at `from`. */
export function passageOf(text: string, from = 0): Passage {
  return { text, pieces: [{ at: 0, span: [from, from + text.length] }] }
}
