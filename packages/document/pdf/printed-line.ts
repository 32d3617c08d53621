import type { Run } from '../transcript.ts'
import type { Words } from './words.ts'

/** A line as it stands on a page. */
export type PrintedLine = {
  readonly runs: readonly Run[]
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

/** Words that stand on one height of a page, whatever parts them. */
export type Row = { baseline: number; size: number; left: number; right: number; readonly words: Placed[] }
export type Placed = { readonly words: Words; readonly raised: boolean }

/** Letters of less than a point are not meant to be read. */
const SMALLEST = 1
/** Rows are looked up by bands of the page, in points; a raised sign reaches less than its row's height. */
const BAND = 4
const REACH = 0.75
/** Signs smaller than this share of their line's letters can be raised. */
const SMALL = 0.85
/** Parts of a line that are further apart, in letter heights, do not belong together: columns, a head's two ends. */
const APART = 3
/** Words closer than this, in letter heights, are one word. */
const TOUCHING = 0.12

/** Puts words that stand on one height together, and raised signs into the row that they stand in. */
export function rowsOf(words: readonly Words[]): Row[] {
  const rows: Row[] = []
  const bySize = words
    .filter((w) => w.text.trim() !== '' && w.size >= SMALLEST)
    .sort((a, b) => b.size - a.size)
  const reach = (bySize[0]?.size ?? 0) * REACH
  const byHeight = new Map<number, Row[]>()
  const bandOf = (height: number): number => Math.floor(height / BAND)
  for (const word of bySize) {
    let row: Row | undefined
    for (
      let band = bandOf(word.baseline - reach);
      band <= bandOf(word.baseline + reach) && row === undefined;
      band++
    ) {
      row = byHeight.get(band)?.find((r) => standsIn(word, r))
    }
    if (row === undefined) {
      const { baseline, size, left, right } = word
      row = { baseline, size, left, right, words: [{ words: word, raised: false }] }
      rows.push(row)
      byHeight.set(bandOf(baseline), [...(byHeight.get(bandOf(baseline)) ?? []), row])
      continue
    }
    row.words.push({ words: word, raised: isRaised(word, row) })
    row.left = Math.min(row.left, word.left)
    row.right = Math.max(row.right, word.right)
  }
  for (const row of rows) row.words.sort((a, b) => a.words.left - b.words.left)
  return rows
}

/** The lines of a page; a row is parted where the gutter between two columns runs through it. */
export function linesOf(rows: readonly Row[], gutter: number | null): PrintedLine[] {
  return rows.flatMap((row) => partsOf(row, gutter)).map(lineFrom)
}

function standsIn(word: Words, row: Row): boolean {
  return (
    Math.abs(word.baseline - row.baseline) < 0.2 * row.size || isRaised(word, row) || isLowered(word, row)
  )
}

function isRaised(word: Words, row: Row): boolean {
  const above = row.baseline - word.baseline
  return (
    word.size < SMALL * row.size && above > 0.1 * row.size && above < 0.75 * row.size && isNear(word, row)
  )
}

/** "CO₂": below the line, but no mark. */
function isLowered(word: Words, row: Row): boolean {
  const below = word.baseline - row.baseline
  return word.size < SMALL * row.size && below > 0 && below < 0.4 * row.size && isNear(word, row)
}

function isNear(word: Words, row: Row): boolean {
  return word.left < row.right + row.size && word.right > row.left - row.size
}

/** A row of two columns is two lines, and so are the two ends of a running head. */
function partsOf(row: Row, gutter: number | null): Row[] {
  const parts: Row[] = []
  for (const placed of row.words) {
    const { left, right } = placed.words
    const part = parts.at(-1)
    const parted = part !== undefined && gutter !== null && part.right <= gutter && left >= gutter
    if (part === undefined || parted || left - part.right > APART * row.size) {
      parts.push({ ...row, left, right, words: [placed] })
    } else {
      part.words.push(placed)
      part.right = Math.max(part.right, right)
    }
  }
  return parts
}

/** Words in the order in which they are read, with the spaces that the page shows as distance. */
function lineFrom(row: Row): PrintedLine {
  const letters = (which: (w: Words) => boolean): number =>
    row.words.reduce((sum, { words }) => sum + (which(words) ? words.text.trim().length : 0), 0)
  const rightToLeft = letters((w) => w.rightToLeft) * 2 > letters(() => true)
  const ordered = rightToLeft ? inRightToLeftOrder(row.words) : row.words
  const runs: Run[] = []
  let last: Placed | null = null
  for (const placed of ordered) {
    const { text, italic, size } = placed.words
    if (
      last !== null &&
      !last.words.text.endsWith(' ') &&
      !text.startsWith(' ') &&
      distance(last.words, placed.words) > TOUCHING * size
    ) {
      runs.push({ text: ' ' })
    }
    const raised = placed.raised && /^[\d\s,*†]+$|^\p{L}$/u.test(text.trim())
    runs.push({ text, italic, raised })
    last = placed
  }
  const { left, right, baseline } = row
  const size = Math.max(...row.words.map((p) => p.words.size))
  return {
    runs,
    text: runs
      .map((r) => r.text)
      .join('')
      .trim(),
    left,
    right,
    baseline,
    size,
  }
}

/** From the right to the left, but numbers and foreign words that stand together keep their own order. */
function inRightToLeftOrder(words: readonly Placed[]): Placed[] {
  const ordered: Placed[] = []
  let foreign: Placed[] = []
  for (const placed of [...words].reverse()) {
    if (placed.words.rightToLeft || !/[\p{L}\p{N}]/u.test(placed.words.text)) {
      ordered.push(...foreign, placed)
      foreign = []
    } else foreign.unshift(placed)
  }
  return [...ordered, ...foreign]
}

function distance(a: Words, b: Words): number {
  return a.left < b.left ? b.left - a.right : a.left - b.right
}
