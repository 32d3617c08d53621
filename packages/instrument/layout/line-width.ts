import type { Line } from '@comity/document'
import { isHan, stopOf } from './signs.ts'

/** Tells whether a line ends before the room for it does, so that a paragraph may end there. */
export type EndsEarly = (line: Line, next: Line) => boolean

/** How many lines of a text are looked at. */
const SAMPLE = 600
/** A text with longer lines is not wrapped: each of its lines is a paragraph. */
const WRAPPED = 160

/**
 * Learns from the lines that run on (no stop at their end) how much room a typesetter leaves:
 * none where lines were broken by counting letters, some where they were justified.
 */
export function lineWidth(lines: readonly Line[]): EndsEarly {
  const sample = lines.slice(0, SAMPLE)
  const width = rankedAt(
    sample.map((line) => Math.min(line.text.length, WRAPPED + 1)),
    0.99,
    0,
  )
  if (width > WRAPPED) return () => true
  const room: number[] = []
  for (let i = 0; i + 1 < sample.length; i++) {
    const line = sample[i] as Line
    const next = sample[i + 1] as Line
    if (next.gap === 'line' && stopOf(line.text) === '' && line.text.length > width / 2)
      room.push(roomAfter(line, next, width))
  }
  const spare = rankedAt(
    room.map((letters) => Math.max(-1, letters)),
    0.95,
    -1,
  )
  return (line, next) => next.gap !== 'line' || roomAfter(line, next, width) > spare
}

/** Which of some small numbers stands so far up when they are in order; none is smaller than `least`, which is that of none. */
function rankedAt(numbers: readonly number[], share: number, least: number): number {
  const counts = new Uint16Array(WRAPPED + 3)
  for (const number of numbers) counts[number - least] = (counts[number - least] as number) + 1
  let left = Math.floor(numbers.length * share)
  for (let i = 0; i < counts.length; i++) {
    left -= counts[i] as number
    if (left < 0) return i + least
  }
  return least
}

/** How many letters stay free when the next line's first word is put at the line's end. */
function roomAfter(line: Line, next: Line, width: number): number {
  if (isHan(next.text.charCodeAt(0))) return width - line.text.length - 1
  const space = next.text.indexOf(' ')
  return width - line.text.length - 1 - (space < 0 ? next.text.length : space)
}
