import type { PlainListGrammar } from './grammar.ts'

/** A body in a list: a stretch of the text. */
export type Named = { from: number; to: number }

// Nobody's list is longer; a bound keeps hostile text cheap.
const LIST_LENGTH = 3000

/** The bodies of a list; a closed one reaches up to `to`, an open one ends where its words end. */
export function readPlainList(
  text: string,
  from: number,
  to: number,
  closed: boolean,
  grammar: PlainListGrammar,
): Named[] {
  const entries: Named[] = []
  let beside = false
  for (const piece of piecesOf(text, from, Math.min(to, from + LIST_LENGTH), grammar)) {
    const words = text.slice(piece.from, piece.to)
    const is = grammar.pieceIs(words, piece.joint, entries.length === 0)
    const last = entries.at(-1)
    if (is === 'aside' && last !== undefined) {
      if (!closed) break
      beside = true
      continue
    }
    if (beside && (is !== 'body' || !grammar.resumes.test(piece.joint))) continue
    beside = false
    const cut = closed ? null : grammar.end.exec(words)
    const end = cut === null ? piece.to : piece.from + cut.index
    if (is === 'body') entries.push({ from: piece.from, to: end })
    else if (last === undefined) return []
    else last.to = end
    if (cut !== null) break
  }
  return entries.map((entry) => trimmed(text, entry, grammar)).filter((entry) => entry.to > entry.from)
}

type Piece = Named & { readonly joint: string }

function piecesOf(text: string, from: number, to: number, { joint }: PlainListGrammar): Piece[] {
  const pieces: Piece[] = []
  let start = from
  let before = ''
  joint.lastIndex = from
  for (let match = joint.exec(text); match !== null && match.index < to; match = joint.exec(text)) {
    if (match.index > start) pieces.push({ from: start, to: match.index, joint: before })
    before = match[0]
    start = Math.max(joint.lastIndex, start)
    if (match[0] === '') joint.lastIndex++
    if (pieces.length > 200) break
  }
  if (start < to) pieces.push({ from: start, to, joint: before })
  return pieces
}

function trimmed(text: string, { from, to }: Named, { leading, trailing }: PlainListGrammar): Named {
  const lead = leading.exec(text.slice(from, Math.min(to, from + 80)))?.[0].length ?? 0
  const tail = trailing.exec(text.slice(from + lead, to))
  const end = tail === null ? to : from + lead + tail.index
  return {
    from: from + lead,
    to: end - (/[\s,;:،؛]*$/.exec(text.slice(Math.max(from + lead, end - 10), end))?.[0].length ?? 0),
  }
}
