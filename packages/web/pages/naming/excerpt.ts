/** A piece of a text: plain, lit, or where words are left out. */
export type Piece = { readonly kind: 'plain' | 'lit' | 'gap'; readonly text: string; readonly at: number }

type Stretch = readonly [number, number]

/** Paragraphs up to this long are shown whole; of longer ones, so much around what is lit. */
const whole = 520
const around = 150

/** The pieces of a text with its lit stretches; what is far from all of them is left out of a long one. */
export function excerpt(text: string, lit: readonly Stretch[], most: number = whole): Piece[] {
  const shown = text.length <= most ? ([[0, text.length]] as const) : windows(text, lit)
  const pieces: Piece[] = []
  let end = 0
  for (const [from, to] of shown) {
    if (from > end) pieces.push({ kind: 'gap', text: '…', at: end })
    let at = from
    for (const [start, stop] of lit) {
      if (stop <= at || start >= to) continue
      if (start > at) pieces.push({ kind: 'plain', text: text.slice(at, start), at })
      const begin = Math.max(start, at)
      at = Math.min(stop, to)
      pieces.push({ kind: 'lit', text: text.slice(begin, at), at: begin })
    }
    if (at < to) pieces.push({ kind: 'plain', text: text.slice(at, to), at })
    end = to
  }
  if (end < text.length) pieces.push({ kind: 'gap', text: '…', at: end })
  return pieces
}

/** The stretches around what is lit, from word to word; the beginning where nothing is. At most three. */
function windows(text: string, lit: readonly Stretch[]): Stretch[] {
  if (lit.length === 0) return [[0, wordEnd(text, 2 * around)]]
  const kept: [number, number][] = []
  for (const [from, to] of lit) {
    const wide: [number, number] = [wordStart(text, from - around), wordEnd(text, to + around)]
    const last = kept.at(-1)
    if (last !== undefined && wide[0] <= last[1]) last[1] = Math.max(last[1], wide[1])
    else if (kept.length === 3) break
    else kept.push(wide)
  }
  return kept
}

function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.indexOf(' ', at)
  return space < 0 ? text.length : space
}
