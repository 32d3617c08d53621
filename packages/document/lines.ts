import { readMarkup } from './markup.ts'
import type { Line } from './source-document.ts'

/** Every way to end a line: LF, CR (and the LF behind it), vertical tab, next line, line and paragraph separators, and a page's end. */
const LINE_END = /[\n\r\v\f\u0085\u2028\u2029]/g

/** The lines of a text that bear any sign, each with what parts it from the one before. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let gap: Line['gap'] = 'line'
  let from = 0
  const take = (to: number): void => {
    const [a, b] = trimmed(text, from, to)
    if (a === b) {
      if (gap === 'line') gap = 'blank'
      return
    }
    lines.push({ ...readMarkup(text, a, b), gap })
    gap = 'line'
  }
  LINE_END.lastIndex = 0
  for (let end = LINE_END.exec(text); end !== null; end = LINE_END.exec(text)) {
    take(end.index)
    if (end[0] === '\f') gap = 'page'
    if (end[0] === '\r' && text[LINE_END.lastIndex] === '\n') LINE_END.lastIndex++
    from = LINE_END.lastIndex
  }
  take(text.length)
  return lines
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
