import type { Line, Passage, Piece } from '@comity/document'
import { matchesOf } from '../matches.ts'
import { isDigit, isHan } from './signs.ts'

/** A note's mark in a line: "Conference¹", "Agenda, 2 the". */
export type Mark = { readonly marker: string; readonly from: number; readonly to: number }

/** A line of the text proper with the note marks that were found in it. */
export type TextLine = Line & { readonly marks: readonly Mark[] }

/** A line's words without a note's mark at its end: what tells whether the text has come to a stop. */
export function wordsOf(line: TextLine): string {
  const last = line.marks.at(-1)
  if (last === undefined || last.to < line.text.length) return line.text
  return line.text.slice(0, last.from).trimEnd()
}

/** A part of a line. */
export type Stretch = { readonly line: TextLine; readonly from: number; readonly to: number }

export type MarkedPassage = { readonly passage: Passage; readonly marks: readonly PlacedMark[] }

/** Where a mark stood in a running text. */
export type PlacedMark = { readonly marker: string; readonly at: number }

/** A mark in a provision: `path` leads to the sub-paragraph, by its place on each level. */
export type MarkInProvision = PlacedMark & { readonly path: readonly number[] }

/** White space, control signs, and signs without width: a piece ends before them, but for one plain space. */
const UNEVEN_RUN = /[\s\p{Cc}\u00ad\u200b\u200e\u200f\u2060\ufeff]+/gu
/** "medium-" before "and long-term": the hyphen hangs, so the space stays. */
const JOINING_WORD = /^(?:and|or|to|et|ou|à|y|o|и|или)\b/

/** Joins stretches of lines into one running text without its note marks. */
export function runningText(stretches: readonly Stretch[]): MarkedPassage {
  const marks: PlacedMark[] = []
  const words = openWords()
  for (const { line, from, to } of stretches) {
    let next = from
    let joined = false
    for (const mark of line.marks) {
      if (mark.from < next || mark.to > to) continue
      joined = takeWords(words, line, next, mark.from, joined)
      marks.push({ marker: mark.marker, at: words.length })
      next = mark.to
    }
    takeWords(words, line, next, to, joined)
  }
  const passage = trimmed(words)
  // A mark behind the last words stands right after them, whatever space was printed between.
  return {
    passage,
    marks: marks.map((mark) => (mark.at > passage.text.length ? { ...mark, at: passage.text.length } : mark)),
  }
}

/**
 * Words that are being joined: all at once in the end, which gives a text in one stretch of memory, as everything that
 * goes over it wants. What they end in is kept apart.
 */
type Joined = {
  readonly parts: string[]
  readonly pieces: Piece[]
  length: number
  beforeLast: number
  last: number
}

function openWords(): Joined {
  return { parts: [], pieces: [], length: 0, beforeLast: Number.NaN, last: Number.NaN }
}

const SPACE = 0x20

/** Adds a part of a line, joined to what stands before unless another part of its line has been; says whether it now has. */
function takeWords(words: Joined, line: TextLine, from: number, to: number, joined: boolean): boolean {
  let start = from
  const atSpace = !joined || words.length === 0 || words.last === SPACE
  while (atSpace && start < to && line.text.charCodeAt(start) === SPACE) start++
  if (start >= to) return joined
  if (!joined) put(words, jointOf(words, line.text, start, to))
  takeEven(words, line, start, to)
  return true
}

/** Adds signs that the source does not have, or that a piece has been made for. */
function put(words: Joined, added: string): void {
  const { length } = added
  if (length === 0) return
  words.parts.push(added)
  words.length += length
  words.beforeLast = length > 1 ? added.charCodeAt(length - 2) : words.last
  words.last = added.charCodeAt(length - 1)
}

function take(words: Joined, line: TextLine, from: number, to: number): void {
  for (const piece of line.pieces) {
    const a = Math.max(from, piece.at)
    const b = Math.min(to, piece.at + piece.span[1] - piece.span[0])
    if (a >= b) continue
    const start = piece.span[0] + a - piece.at
    words.pieces.push({ at: words.length, span: [start, start + b - a] })
    put(words, line.text.slice(a, b))
  }
}

/** Takes a part of a line with its white space made even, and without signs that nobody sees. */
function takeEven(words: Joined, line: TextLine, from: number, to: number): void {
  if (line.common || isEven(line.text, from, to)) {
    take(words, line, from, to)
    return
  }
  const printed = line.text.slice(from, to)
  let next = 0
  for (const gap of matchesOf(UNEVEN_RUN, printed)) {
    if (gap[0] === ' ') continue
    take(words, line, from + next, from + gap.index)
    if (/\s/.test(gap[0]) && words.length > 0) put(words, ' ')
    next = gap.index + gap[0].length
  }
  take(words, line, from + next, to)
}

/** Two spaces, or any sign that may be uneven. */
const MAY_BE_UNEVEN = / {2}|[^ -~’]/

/** Whether nothing but single plain spaces parts the signs. */
function isEven(text: string, from: number, to: number): boolean {
  // A search is faster than a loop; only of a whole line, or one with many marks would be searched for each.
  if (to - from === text.length && !MAY_BE_UNEVEN.test(text)) return true
  let before = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === SPACE ? before === SPACE : code < SPACE || (code > 0x7e && isUneven(code))) return false
    before = code
  }
  return true
}

/** Of the signs that are not plain: white space, control signs, and those without width. */
function isUneven(code: number): boolean {
  if (code < 0xa1) return true
  if (code < 0x2000) return code === 0xad || code === 0x1680
  if (code < 0x2070)
    return (
      code <= 0x200b ||
      (code >= 0x200e && code <= 0x200f) ||
      (code >= 0x2028 && code <= 0x2029) ||
      code === 0x202f ||
      (code >= 0x205f && code <= 0x2060)
    )
  return code === 0x3000 || code === 0xfeff
}

/** The words of some lines as one text, where their place does not matter. */
export function textOf(lines: readonly Pick<Line, 'text'>[]): string {
  const words = openWords()
  for (const { text } of lines) {
    put(words, jointOf(words, text, 0, text.length))
    put(words, text)
  }
  return words.parts.join('').replace(/\s{2,}/g, ' ')
}

/** How far the next word is looked at: farther than any word that may join. */
const NEXT_WORD = 12

/** What stands between the last signs of one line and the start of the next: a space, or nothing after a hyphen. */
function jointOf({ beforeLast, last }: Joined, text: string, from: number, to: number): string {
  if (Number.isNaN(last) || last === SPACE) return ''
  if (last === 0x2d || last === 0x2010 || last === 0x2011)
    return JOINING_WORD.test(text.slice(from, Math.min(to, from + NEXT_WORD))) ? ' ' : ''
  if (last === 0x2f) return ''
  if (last === 0x2013 && isDigit(beforeLast)) return ''
  if (isHan(last) && isHan(text.charCodeAt(from))) return ''
  return ' '
}

function trimmed({ parts, pieces }: Joined): Passage {
  const text = parts.join('')
  const kept = text.trimEnd()
  if (kept.length === text.length) return { text, pieces }
  return {
    text: kept,
    pieces: pieces.flatMap((p): Piece[] => {
      const length = Math.min(p.span[1] - p.span[0], kept.length - p.at)
      return length > 0 ? [{ at: p.at, span: [p.span[0], p.span[0] + length] }] : []
    }),
  }
}
