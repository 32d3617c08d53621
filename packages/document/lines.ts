import { readLine } from './markup.ts'
import type { Line } from './source-document.ts'

/** The lines of a text that bear any sign, each with what parts it from the one before. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const units = unitsOf(text)
  const narrow = narrowed(text)
  let gap: Line['gap'] = 'line'
  for (let at = 0; at < units.length; ) {
    const begin = beginOf(units, at)
    const { end, common, isNarrow } = passOver(units, begin)
    const to = trimmedEnd(units, begin, end)
    if (begin < to) lines.push(readLine((isNarrow ? narrow : text).slice(begin, to), begin, gap, common))
    if (units[end] === FEED) gap = 'page'
    else if (begin < to) gap = 'line'
    else if (gap === 'line') gap = 'blank'
    at = end + (units[end] === RETURN && units[end + 1] === NEW_LINE ? 2 : 1)
  }
  return lines
}

function unitsOf(text: string): Uint16Array {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length)
}

/**
 * The same text, of whose signs only those up to U+00FF are right. An engine keeps such a string in half the room and
 * searches it faster; one "’" in a text would make each of its lines a wide one.
 */
function narrowed(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1')
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
const NEW_LINE = 0x0a
const FEED = 0x0c
const RETURN = 0x0d
const SPACE = 0x20
const APOSTROPHE = 0x2019

function kindOf(code: number): number {
  if (code < PLAIN) return kinds[code] as number
  if (code === APOSTROPHE) return COMMON
  return code === 0x85 || code === 0x2028 || code === 0x2029 ? END : UNCOMMON
}

/** Where a line ends, whether it has nothing but common signs with single spaces between them, and none beyond U+00FF. */
function passOver(
  units: Uint16Array,
  from: number,
): { readonly end: number; readonly common: boolean; readonly isNarrow: boolean } {
  let seen = COMMON
  let bits = 0
  let before = 0
  let at = from
  for (; at < units.length; at++) {
    const code = units[at] as number
    const kind = kindOf(code)
    if (kind === END) break
    // Two spaces: of no other two common signs are the bits together those of a space.
    seen |= kind | ((code | before) === SPACE ? UNCOMMON : COMMON)
    bits |= code
    before = code
  }
  return { end: at, common: seen === COMMON, isNarrow: bits <= 0xff }
}

function beginOf(units: Uint16Array, from: number): number {
  let at = from
  while (at < units.length) {
    const code = units[at] as number
    if (!isInvisible(code) || kindOf(code) === END) break
    at++
  }
  return at
}

function trimmedEnd(units: Uint16Array, from: number, to: number): number {
  let end = to
  while (end > from && isInvisible(units[end - 1] as number)) end--
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
