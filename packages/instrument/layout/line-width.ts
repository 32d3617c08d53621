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
  const lengths = new Int32Array(sample.length)
  for (let i = 0; i < sample.length; i++) lengths[i] = (sample[i] as Line).text.length
  lengths.sort()
  const width = lengths[Math.floor(lengths.length * 0.99)] ?? 0
  if (width > WRAPPED) return () => true
  const room: number[] = []
  for (let i = 0; i + 1 < sample.length; i++) {
    const line = sample[i] as Line
    const next = sample[i + 1] as Line
    if (next.gap === 'line' && stopOf(line.text) === '' && line.text.length > width / 2)
      room.push(roomAfter(line, next, width))
  }
  const rooms = new Int32Array(room).sort()
  const spare = Math.max(-1, rooms[Math.floor(rooms.length * 0.95)] ?? -1)
  return (line, next) => next.gap !== 'line' || roomAfter(line, next, width) > spare
}

/** How many letters stay free when the next line's first word is put at the line's end. */
function roomAfter(line: Line, next: Line, width: number): number {
  if (isHan(next.text.charCodeAt(0))) return width - line.text.length - 1
  const space = next.text.indexOf(' ')
  return width - line.text.length - 1 - (space < 0 ? next.text.length : space)
}
