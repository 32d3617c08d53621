import { readLine } from './markup.ts'
import type { Line } from './source-document.ts'

/** The lines of a text that bear any sign, each with what parts it from the one before. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let gap: Line['gap'] = 'line'
  for (let at = 0; at < text.length; ) {
    const begin = beginOf(text, at)
    const { end, common } = passOver(text, begin)
    const to = trimmedEnd(text, begin, end)
    if (begin < to) lines.push(readLine(text.slice(begin, to), begin, gap, common))
    if (text[end] === '\f') gap = 'page'
    else if (begin < to) gap = 'line'
    else if (gap === 'line') gap = 'blank'
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
  }
  return lines
}

const COMMON = 0
/** Marks of Markdown, raised and invisible signs, other scripts: what most lines have none of. */
const UNCOMMON = 1
/** Every way to end a line: LF, CR (and the LF behind it), vertical tab, next line, line and paragraph separators, and a page's end. */
const END = 2

const PLAIN = 0x80
const kinds = Uint8Array.from({ length: PLAIN }, (_, code) => {
  const sign = String.fromCharCode(code)
  if ('\n\r\v\f'.includes(sign)) return END
  return code < 0x20 || code === 0x7f || '#*<[\\^_'.includes(sign) ? UNCOMMON : COMMON
})
const SPACE = 0x20
const APOSTROPHE = 0x2019

function kindOf(code: number): number {
  if (code < PLAIN) return kinds[code] as number
  if (code === APOSTROPHE) return COMMON
  return code === 0x85 || code === 0x2028 || code === 0x2029 ? END : UNCOMMON
}

/** Where a line ends, and whether there is nothing on it but common signs with single spaces between them. */
function passOver(text: string, from: number): { readonly end: number; readonly common: boolean } {
  let seen = COMMON
  let before = 0
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = kindOf(code)
    if (kind === END) break
    // Two spaces: of no other two common signs are the bits together those of a space.
    seen |= kind | ((code | before) === SPACE ? UNCOMMON : COMMON)
    before = code
  }
  return { end: at, common: seen === COMMON }
}

function beginOf(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (!isInvisible(code) || kindOf(code) === END) break
    at++
  }
  return at
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isInvisible(text.charCodeAt(end - 1))) end--
  return end
}

/** White space, and the signs without width that copied text is strewn with (joiners, direction marks). */
function isInvisible(code: number): boolean {
  if (code < PLAIN) return code <= SPACE || code === 0x7f
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
