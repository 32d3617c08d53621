import type { Piece } from './passage.ts'
import type { Anchor, Line } from './source-document.ts'
import type { Span } from './span.ts'

const NOTHING: readonly Span[] = []
const MARK = /[*_[<\\#^]/

/**
 * A line without its Markdown: what stays is what a reader would see, and where that stands. One with nothing but common
 * signs bears none.
 */
export function readLine(line: string, from: number, gap: Line['gap'], common: boolean): Line {
  if (!common) return withoutMarkup(line, from, gap)
  return { text: line, pieces: whole(line, from), gap, emphasis: NOTHING, superscripts: NOTHING, common }
}

function withoutMarkup(line: string, from: number, gap: Line['gap']): Line {
  if (!MARK.test(line)) return plain(line, from, gap)
  const escaped = line.includes('\\')
  const unescaped = escaped ? line.replace(ESCAPED, '\u0001\u0001') : line
  const hidden = [
    ...(line.startsWith('#') ? headingMarks(unescaped) : NONE),
    ...(line.includes('*') ? pairs(unescaped, '*') : NONE),
    ...(line.includes('_') ? pairs(unescaped, '_') : NONE),
    ...(line.includes('[') ? links(unescaped) : NONE),
    ...(line.includes('<') ? raised(unescaped) : NONE),
    ...(escaped ? escapes(line) : NONE),
    ...anchors(line),
  ]
  if (hidden.length === 0) return plain(line, from, gap)
  return without(line, from, gap, hidden)
}

function plain(line: string, from: number, gap: Line['gap']): Line {
  return { text: line, pieces: whole(line, from), gap, emphasis: NOTHING, superscripts: NOTHING }
}

function whole(line: string, from: number): readonly Piece[] {
  return [{ at: 0, span: [from, from + line.length] }]
}

/** Marks to leave out, and what the words between an opening and a closing one are. */
type Hidden = {
  readonly open: Span
  readonly close: Span
  readonly means: 'emphasis' | 'raised' | 'heading' | 'nothing'
}

const NONE: readonly Hidden[] = []

/** `<a id="op5"></a>` at a paragraph's end, `<a id="op5-1" data-number="(a bis)"></a>` */
const ANCHOR = /<a id="((?:pp|op)\d{1,4}(?:-\d{1,3}){0,9})"(?: data-number="([^"]{0,40})")?><\/a>$/

function anchors(line: string): Hidden[] {
  const found = line.endsWith('</a>') ? ANCHOR.exec(line) : null
  if (found === null) return []
  return [{ open: [found.index, line.length], close: [line.length, line.length], means: 'nothing' }]
}

function anchorIn(line: string): Anchor | null {
  const found = line.endsWith('</a>') ? ANCHOR.exec(line) : null
  return found === null ? null : { id: found[1] as string, number: found[2] ?? null }
}

/** "\\*": a sign that Markdown would take for its own, and is not */
const ESCAPED = /\\[\\*_[\]<#]/g

function escapes(line: string): Hidden[] {
  return [...line.matchAll(ESCAPED)].map(({ index }) => {
    const open: Span = [index, index + 1]
    return { open, close: [index + 1, index + 1], means: 'nothing' }
  })
}

/** "## Capacity-building" */
function headingMarks(line: string): Hidden[] {
  const found = /^#{1,6}[ \t]+/.exec(line)
  if (found === null) return []
  return [{ open: [0, found[0].length], close: [line.length, line.length], means: 'heading' }]
}

/**
 * "*Takes note*", "**Takes note**", "_Takes note_": an opening mark touches the word after it, a closing one the
 * word before it, and what they enclose has a letter; so the sponsors' "Angola:* draft resolution", the bar code
 * "*2226539*" and a ruled line "______" stay as they are.
 */
function pairs(line: string, sign: '*' | '_'): Hidden[] {
  const found: Hidden[] = []
  let open: Span | null = null
  let letters = false
  let end = 0
  for (let i = line.indexOf(sign); i >= 0; i = line.indexOf(sign, end)) {
    letters ||= open !== null && hasLetter(line, end, i)
    end = i + 1
    while (line[end] === sign) end++
    const mark: Span = [i, end]
    const before = isWord(line.charCodeAt(mark[0] - 1))
    const after = isWord(line.charCodeAt(end))
    const touchesBefore = mark[0] > 0 && !isSpace(line.charCodeAt(mark[0] - 1))
    const touchesAfter = end < line.length && !isSpace(line.charCodeAt(end))
    const length = end - mark[0]
    if (
      open !== null &&
      letters &&
      touchesBefore &&
      length === open[1] - open[0] &&
      !(sign === '_' && after)
    ) {
      found.push({ open, close: mark, means: 'emphasis' })
      open = null
    } else if (length <= 3 && touchesAfter && !before) {
      open = mark
      letters = false
    }
  }
  return found
}

function hasLetter(line: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isLetter(line.charCodeAt(i))) return true
  return false
}

/** "[37/4](#)", "[37/4](https://undocs.org/A/RES/37/4)"; a note's "[^1]" is a raised 1. */
function links(line: string): Hidden[] {
  const found: Hidden[] = []
  let open = -1
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '[') open = i
    if (line[i] !== ']' || open < 0) continue
    if (line[open + 1] === '^' && i > open + 2) {
      found.push({
        open: [open, open + 2],
        close: [i, open === 0 && line[i + 1] === ':' ? i + 2 : i + 1],
        means: 'raised',
      })
    } else if (line[i + 1] === '(') {
      const close = line.indexOf(')', i)
      if (close < 0) return found
      found.push({ open: [open, open + 1], close: [i, close + 1], means: 'nothing' })
      i = close
    }
    open = -1
  }
  return found
}

/** "<sup>1</sup>" */
function raised(line: string): Hidden[] {
  const found: Hidden[] = []
  let open: Span | null = null
  for (const tag of line.matchAll(/<(\/?)sup>/gi)) {
    const at: Span = [tag.index, tag.index + tag[0].length]
    if (tag[1] === '') open = at
    else if (open !== null) {
      found.push({ open, close: at, means: 'raised' })
      open = null
    }
  }
  return found
}

function without(line: string, from: number, gap: Line['gap'], hidden: readonly Hidden[]): Line {
  const cuts = hidden.flatMap((h) => [h.open, h.close]).sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const pieces: Piece[] = []
  const kept: string[] = []
  let at = 0
  let next = 0
  const keep = (to: number): void => {
    if (to <= next) return
    pieces.push({ at, span: [from + next, from + to] })
    kept.push(line.slice(next, to))
    at += to - next
  }
  for (const [a, b] of cuts) {
    keep(a)
    next = Math.max(next, b)
  }
  keep(line.length)
  const text = kept.join('')
  const seen = (position: number): number => visible(pieces, from + position)
  const spans = (means: Hidden['means']): Span[] =>
    hidden
      .filter((h) => h.means === means)
      .map((h): Span => [seen(h.open[1]), seen(h.close[0])])
      .sort((a, b) => a[0] - b[0])
  const anchor = anchorIn(line)
  return {
    text,
    pieces,
    gap,
    emphasis: spans('emphasis'),
    superscripts: spans('raised'),
    ...(hidden.some((h) => h.means === 'heading') ? { heading: true } : {}),
    ...(anchor === null ? {} : { anchor }),
  }
}

/** The offset in the visible text that belongs to a position in the source; of a hidden one, the next visible. */
function visible(pieces: readonly Piece[], position: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle] as Piece).span[1] < position) low = middle + 1
    else high = middle
  }
  const piece = pieces[low]
  if (piece === undefined) {
    const last = pieces.at(-1)
    return last === undefined ? 0 : last.at + last.span[1] - last.span[0]
  }
  return piece.at + Math.max(0, position - piece.span[0])
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 0xbf
}

function isWord(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57)
}
