import { type PrintedLine, type Row, rowsOf } from './printed-line.ts'
import type { Words } from './words.ts'

/** Where two columns can part, as shares of the page's width. */
const GUTTER_FROM = 0.35
const GUTTER_TO = 0.65
const STEPS = 60
/** The empty band between two columns, in letter heights; wider than any space between words. */
const BAND = 0.8
/** So many rows of words on either side make columns. */
const ROWS = 6
/** Of all rows at most this share may cross the gutter: titles and rules. */
const CROSSING = 0.3

/** From so many crossing rows on, a page is neither plainly set in two columns nor plainly in one. */
const DOUBTFUL_FROM = 0.15
const DOUBTFUL_TO = 0.6

/** Where a page parts, null where it is set in one column, and whether it could be meant otherwise. */
export type Setting = { readonly gutter: number | null; readonly doubtful: boolean }

/**
 * Where a page that is set in two columns parts, or null where it is set in one. A last page may be filled but in
 * part; it parts where the page before it did.
 */
export function settingOf(rows: readonly Row[], width: number, before: number | null): Setting {
  const best = bestGutter(rows, width)
  const doubtful = best !== null && best.crossing > DOUBTFUL_FROM && best.crossing <= DOUBTFUL_TO
  if (best !== null && best.crossing <= CROSSING) return { gutter: best.at, doubtful }
  return { gutter: before !== null && goesOnAt(rows, before) ? before : null, doubtful }
}

/** Where the most rows stand on two sides of an empty band, and the share of all rows that cross it there. */
function bestGutter(rows: readonly Row[], width: number): { at: number; crossing: number } | null {
  let best: { at: number; sided: number; crossing: number } | null = null
  for (let step = 0; step <= STEPS; step++) {
    const at = width * (GUTTER_FROM + ((GUTTER_TO - GUTTER_FROM) * step) / STEPS)
    const open = rows.filter((row) => isOpenAt(row, at))
    const sided = Math.min(
      filled(open, width, (w) => w.right <= at),
      filled(open, width, (w) => w.left >= at),
    )
    if (sided < ROWS) continue
    const crossing = 1 - open.length / rows.length
    if (best === null || isBetter({ sided, crossing }, best)) best = { at, sided, crossing }
  }
  return best
}

type Candidate = { readonly sided: number; readonly crossing: number }

/** What few rows cross comes first, whatever stands beside it. */
function isBetter(one: Candidate, other: Candidate): boolean {
  const [parts, otherParts] = [one.crossing <= CROSSING, other.crossing <= CROSSING]
  return parts === otherParts ? one.sided > other.sided : parts
}

function goesOnAt(rows: readonly Row[], at: number): boolean {
  const open = rows.filter((row) => isOpenAt(row, at))
  const beyond = open.filter((row) => row.words.some(({ words }) => words.left >= at))
  return beyond.length > 0 && rows.length - open.length <= CROSSING * rows.length
}

/** The rows of each column by itself: one column's lines do not stand at the heights of the other's. */
export function rowsOfColumns(rows: readonly Row[], gutter: number): Row[] {
  const open = rows.filter((row) => isOpenAt(row, gutter))
  const words = open.flatMap((row) => row.words.map((placed) => placed.words))
  return [
    ...rows.filter((row) => !open.includes(row)),
    ...rowsOf(words.filter((w) => w.right <= gutter)),
    ...rowsOf(words.filter((w) => w.left >= gutter)),
  ]
}

/** No words stand within the band. */
function isOpenAt(row: Row, at: number): boolean {
  const half = (BAND * row.size) / 2
  return row.words.every(({ words }) => words.right <= at - half || words.left >= at + half)
}

/** How many rows fill a good part of one side; a number before a paragraph, or an end of a running head, does not. */
function filled(rows: readonly Row[], width: number, onSide: (words: Words) => boolean): number {
  return rows.filter((row) => {
    const lengths = row.words.map(({ words }) => (onSide(words) ? words.right - words.left : 0))
    return lengths.reduce((sum, length) => sum + length, 0) > width / 6
  }).length
}

/** The columns of a page in the order of reading, and what is printed across them between. */
export function columnsOf(
  lines: readonly PrintedLine[],
  gutter: number | null,
  rightToLeft: boolean,
): PrintedLine[][] {
  const downwards = [...lines].sort((a, b) => a.baseline - b.baseline || a.left - b.left)
  if (gutter === null) return [downwards]
  const columns: PrintedLine[][] = []
  let left: PrintedLine[] = []
  let right: PrintedLine[] = []
  let across: PrintedLine[] = []
  const turn = (): void => {
    columns.push(...(rightToLeft ? [across, right, left] : [across, left, right]))
    left = []
    right = []
    across = []
  }
  for (const line of downwards) {
    if (line.right <= gutter) left.push(line)
    else if (line.left >= gutter) right.push(line)
    else {
      if (left.length + right.length > 0) turn()
      across.push(line)
    }
  }
  turn()
  return columns.filter((column) => column.length > 0)
}
