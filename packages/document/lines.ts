import { openMarkup } from './markup.ts'
import type { Line } from './source-document.ts'

/** Every way to end a line but LF: CR (and the LF behind it), vertical tab, next line, line and paragraph separators, and a page's end. */
const RARE_END = /[\r\v\f\u0085\u2028\u2029]/g

/** The lines of a text that bear any sign, each with what parts it from the one before. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const readLine = openMarkup(text)
  const endFrom = openEnds(text)
  let gap: Line['gap'] = 'line'
  for (let from = 0, end = 0; end < text.length; ) {
    end = endFrom(from)
    const [a, b] = trimmed(text, from, end)
    if (a < b) lines.push({ ...readLine(a, b), gap })
    if (text[end] === '\f') gap = 'page'
    else if (a < b) gap = 'line'
    else if (gap === 'line') gap = 'blank'
    from = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
  }
  return lines
}

/** Tells where a line ends, for one line behind the other; each kind of end is looked for once it has been passed. */
function openEnds(text: string): (from: number) => number {
  let feed = -1
  let rare = -1
  return (from) => {
    if (feed < from) {
      feed = text.indexOf('\n', from)
      if (feed < 0) feed = text.length
    }
    if (rare < from) {
      RARE_END.lastIndex = from
      rare = RARE_END.test(text) ? RARE_END.lastIndex - 1 : text.length
    }
    return Math.min(feed, rare)
  }
}

function trimmed(text: string, from: number, to: number): [number, number] {
  let a = from
  let b = to
  while (a < b && isInvisible(text.charCodeAt(a))) a++
  while (b > a && isInvisible(text.charCodeAt(b - 1))) b--
  return [a, b]
}

/** White space, and the signs without width that copied text is strewn with (joiners, direction marks). */
function isInvisible(code: number): boolean {
  if (code < 0x80) return code <= 32 || code === 0x7f
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
