import type { Line, Passage, Piece } from '@comity/document'
import { isHan } from './signs.ts'

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

/** White space that is not one plain space, control signs, and signs without width: a piece ends before them. */
const UNEVEN = /[^\S ]| {2}|[\p{Cc}\u00ad\u200b\u200e\u200f\u2060\ufeff]/u
const UNEVEN_RUN = /[\s\p{Cc}\u00ad\u200b\u200e\u200f\u2060\ufeff]+/gu
/** "medium-" before "and long-term": the hyphen hangs, so the space stays. */
const JOINING_WORD = /^(?:and|or|to|et|ou|à|y|o|и|или)\b/

/** Joins stretches of lines into one running text without its note marks. */
export function runningText(stretches: readonly Stretch[]): MarkedPassage {
  const marks: PlacedMark[] = []
  const words = openWords()
  for (const { line, from, to } of stretches) {
    let next = from
    let first = true
    const add = (a: number, b: number): void => {
      let start = a
      while (
        start < b &&
        line.text[start] === ' ' &&
        (first || words.tail === '' || words.tail.endsWith(' '))
      )
        start++
      if (start >= b) return
      if (first) words.put(jointOf(words.tail, line.text.slice(start, Math.min(b, start + 12))))
      first = false
      takeEven(words, line, start, b)
    }
    for (const mark of line.marks) {
      if (mark.from < next || mark.to > to) continue
      add(next, mark.from)
      marks.push({ marker: mark.marker, at: words.length })
      next = mark.to
    }
    add(next, to)
  }
  const passage = trimmed(words.passage())
  // A mark behind the last words stands right after them, whatever space was printed between.
  return {
    passage,
    marks: marks.map((mark) => (mark.at > passage.text.length ? { ...mark, at: passage.text.length } : mark)),
  }
}

/** Words that are being joined. What they end in is kept apart: a growing text that is looked at is copied each time. */
type Joined = {
  readonly length: number
  /** The last two signs. */
  readonly tail: string
  /** Adds a sign that the source does not have. */
  readonly put: (sign: string) => void
  readonly take: (line: TextLine, from: number, to: number) => void
  readonly passage: () => Passage
}

function openWords(): Joined {
  const pieces: Piece[] = []
  let text = ''
  let tail = ''
  const put = (words: string): void => {
    text += words
    tail = words.length > 1 ? words.slice(-2) : (tail + words).slice(-2)
  }
  return {
    get length() {
      return text.length
    },
    get tail() {
      return tail
    },
    put,
    take(line, from, to) {
      for (const piece of line.pieces) {
        const a = Math.max(from, piece.at)
        const b = Math.min(to, piece.at + piece.span[1] - piece.span[0])
        if (a >= b) continue
        const start = piece.span[0] + a - piece.at
        pieces.push({ at: text.length, span: [start, start + b - a] })
        put(line.text.slice(a, b))
      }
    },
    passage: () => ({ text, pieces }),
  }
}

/** Takes a part of a line with its white space made even, and without signs that nobody sees. */
function takeEven(words: Joined, line: TextLine, from: number, to: number): void {
  const printed = line.text.slice(from, to)
  if (line.common || !UNEVEN.test(printed)) {
    words.take(line, from, to)
    return
  }
  let next = 0
  for (const gap of printed.matchAll(UNEVEN_RUN)) {
    if (gap[0] === ' ') continue
    words.take(line, from + next, from + gap.index)
    if (/\s/.test(gap[0]) && words.length > 0) words.put(' ')
    next = gap.index + gap[0].length
  }
  words.take(line, from + next, to)
}

/** The words of some lines as one text, where their place does not matter. */
export function textOf(lines: readonly Pick<Line, 'text'>[]): string {
  let text = ''
  for (const line of lines) text += jointOf(text.slice(-2), line.text) + line.text
  return text.replace(/\s{2,}/g, ' ')
}

/** What stands between the last two signs of one line and the start of the next: a space, or nothing after a hyphen. */
function jointOf(tail: string, next: string): string {
  if (tail === '' || tail.endsWith(' ')) return ''
  const last = tail.charCodeAt(tail.length - 1)
  if (last === 0x2d || last === 0x2010 || last === 0x2011) return JOINING_WORD.test(next) ? ' ' : ''
  if (last === 0x2f) return ''
  if (last === 0x2013 && /^\d/.test(tail)) return ''
  if (isHan(last) && isHan(next.charCodeAt(0))) return ''
  return ' '
}

function trimmed(passage: { text: string; pieces: readonly Piece[] }): Passage {
  const text = passage.text.trimEnd()
  if (text.length === passage.text.length) return passage
  const pieces = passage.pieces.flatMap((p): Piece[] => {
    const length = Math.min(p.span[1] - p.span[0], text.length - p.at)
    return length > 0 ? [{ at: p.at, span: [p.span[0], p.span[0] + length] }] : []
  })
  return { text, pieces }
}
