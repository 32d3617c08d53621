import { isWords, type MarkupElement, type Piece, type Span } from '@comity/document'
import type { Mark, TextLine } from '../layout/running-text.ts'

/** Gives the key of the note that an element marks. */
export type KeyOf = (note: MarkupElement) => string

const ITALIC = /\bitalic\b/

/** The words of marked elements as one line of text; a note's mark has no width in it. */
export function lineOf(elements: readonly MarkupElement[], keyOf: KeyOf): TextLine {
  let text = ''
  const pieces: Piece[] = []
  const marks: Mark[] = []
  const emphasis: [number, number][] = []
  const take = (words: string, at: number, italic: boolean): void => {
    const from = text.length
    if (from > 0 && !words.startsWith(' ') && apart) text += ' '
    apart = false
    const start = text.length
    text += words
    pieces.push({ at: start, span: [at, at + words.length] })
    if (italic) addEmphasis(emphasis, start + (words.startsWith(' ') ? 1 : 0), text.length)
  }
  let apart = false
  /** A note that no words mark is known, but stands nowhere. */
  const mark = (note: MarkupElement): void => {
    const marker = keyOf(note)
    if (note.attributes.get('class') !== 'unmarked')
      marks.push({ marker, from: text.length, to: text.length })
  }
  const walk = (element: MarkupElement, around: boolean): void => {
    const italic = around || element.name === 'i' || ITALIC.test(element.attributes.get('class') ?? '')
    for (const child of element.children) {
      if (isWords(child)) take(child.text, child.at, italic)
      else if (child.name === 'authorialNote') mark(child)
      else if (!isBracket(child)) walk(child, italic)
    }
    // Paragraphs and lines that follow one another are parted, though no white space stands between them.
    if (BLOCKS.has(element.name)) apart = true
  }
  for (const element of elements) walk(element, false)
  return { text, pieces, gap: 'blank', emphasis: emphasis as readonly Span[], superscripts: [], marks }
}

/** `<sup>(</sup>`, `<sup>)</sup>`: what Arabic prints around a note's mark is no word of the text. */
function isBracket({ name, children }: MarkupElement): boolean {
  return name === 'sup' && children.every((c) => isWords(c) && /^[\s()]*$/.test(c.text))
}

const BLOCKS = new Set(['p', 'eol', 'td', 'th', 'tr', 'heading', 'subheading', 'item', 'num'])

/** The line from `cut` on. */
export function lineFrom(line: TextLine, cut: number): TextLine {
  if (cut === 0) return line
  return {
    ...line,
    text: line.text.slice(cut),
    pieces: line.pieces.flatMap(({ at, span: [from, to] }): Piece[] => {
      if (at >= cut) return [{ at: at - cut, span: [from, to] }]
      return to - from <= cut - at ? [] : [{ at: 0, span: [from + cut - at, to] }]
    }),
    emphasis: line.emphasis.flatMap(([a, b]): Span[] => (b <= cut ? [] : [[Math.max(0, a - cut), b - cut]])),
    marks: line.marks.map((mark) => ({
      ...mark,
      from: Math.max(0, mark.from - cut),
      to: Math.max(0, mark.to - cut),
    })),
  }
}

function addEmphasis(emphasis: [number, number][], from: number, to: number): void {
  const last = emphasis.at(-1)
  if (last !== undefined && from - last[1] <= 1) last[1] = to
  else emphasis.push([from, to])
}
