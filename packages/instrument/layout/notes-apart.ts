import type { Line } from '@comity/document'
import type { Forms } from '../lexicon/forms/index.ts'
import { isDigit, raisedDigits, stopOf } from './signs.ts'

/** A note as it stands at the foot of a page or at the end: its marker and the lines of its text. */
export type PrintedNote = {
  readonly marker: string
  readonly lines: readonly NoteLine[]
  readonly page: number
}

/** The page of a note whose mark may stand on any: raised digits show it, or all notes stand at the end. */
export const EVERY_PAGE = -1

/** A line of a note from where its words begin. */
export type NoteLine = { readonly line: Line; readonly from: number }

/** The text's own lines, page by page, and the notes that stood among them. */
export type Apart = {
  readonly lines: readonly Line[]
  /** The page of each line; a page ends where its notes stand. */
  readonly pages: readonly number[]
  readonly notes: readonly PrintedNote[]
  /** The asterisk's note: "* On behalf of the States Members …" */
  readonly asterisk: readonly NoteLine[] | null
}

/** "__________________" */
const RULE = /^[_‗─—-]{5,}$/
const RULED = '_‗─—-'

/** Sets the notes apart from the text between which they are printed. */
export function notesApart(lines: readonly Line[], from: number, forms: Forms): Apart {
  const ruled = lines.some(isRule)
  const text: Line[] = []
  const pages: number[] = []
  const notes: PrintedNote[] = []
  let asterisk: NoteLine[] | null = null
  let page = 0
  let i = from
  while (i < lines.length) {
    const line = lines[i] as Line
    if (isRule(line)) {
      const end = endOfFoot(lines, i + 1)
      notes.push(
        ...footNotes(lines.slice(i + 1, end), notes.length === 0 ? 0 : Number(notes.at(-1)?.marker), page),
      )
      page++
      i = end
      continue
    }
    if (!ruled && opensLooseNotes(lines, i, text.at(-1), forms)) {
      let end = i + 1
      while (end < lines.length && (lines[end] as Line).gap === 'line') end++
      notes.push(...footNotes(lines.slice(i, end), (markerAt(line.text)?.number ?? 1) - 1, page))
      page++
      i = end
      continue
    }
    const starred =
      line.gap !== 'line' && line.anchor === undefined && asterisk === null ? starNote(line) : null
    const raised = line.gap !== 'line' || lines[i - 1] === undefined ? raisedMarker(line) : null
    if (starred !== null || raised !== null) {
      const taken: NoteLine[] = [{ line, from: starred ?? raised?.end ?? 0 }]
      i++
      while (i < lines.length && continuesNote(lines[i] as Line))
        taken.push({ line: lines[i++] as Line, from: 0 })
      if (raised !== null) notes.push({ marker: raised.marker, lines: taken, page: EVERY_PAGE })
      else asterisk = taken
      continue
    }
    text.push(line)
    pages.push(page)
    i++
  }
  return { lines: text, pages, notes, asterisk }
}

/** Most lines are told by their first sign. */
function isRule({ text }: Line): boolean {
  return RULED.includes(text.charAt(0)) && RULE.test(text)
}

/** "3 S/14244. For the printed text, see …": notes below the text without a rule above them. */
function opensLooseNotes(lines: readonly Line[], i: number, before: Line | undefined, forms: Forms): boolean {
  const { text } = lines[i] as Line
  const marker = before !== undefined && isDigit(text.charCodeAt(0)) ? markerAt(text) : null
  if (marker === null || before === undefined || stopOf(before.text) === '') return false
  return forms.opensNote.test(text.slice(marker.end))
}

/** Notes that stand together behind the text, and the line where they begin. */
export type EndNotes = { readonly notes: readonly PrintedNote[]; readonly from: number }

/** "1 See resolution 70/1.", "2 …" behind the line that closes the text, or after an empty line where none does. */
export function notesAtEnd(lines: readonly Line[], closing: number, forms: Forms): EndNotes {
  const from = closing >= 0 ? firstMarker(lines, closing + 1, forms) : lastFirstNote(lines)
  const number = markerAt(lines[from]?.text ?? '')?.number ?? 1
  const notes = takeInOrder(lines.slice(from), number - 1, EVERY_PAGE)
  return notes === null ? { notes: [], from: lines.length } : { notes, from }
}

function firstMarker(lines: readonly Line[], from: number, forms: Forms): number {
  for (let i = from; i < lines.length; i++) {
    const { text } = lines[i] as Line
    const marker = isDigit(text.charCodeAt(0)) ? markerAt(text) : null
    // "5 December 2008" is the day of the meeting.
    if (marker !== null && !forms.numbers.after.test(text.slice(marker.end))) return i
  }
  return lines.length
}

function lastFirstNote(lines: readonly Line[]): number {
  for (let i = lines.length - 1; i >= 0; i--) {
    const { text, gap } = lines[i] as Line
    if (gap === 'blank' && text.startsWith('1') && markerAt(text)?.number === 1) return i
  }
  return lines.length
}

function endOfFoot(lines: readonly Line[], from: number): number {
  let i = from
  while (i < lines.length && (lines[i] as Line).gap !== 'page') i++
  return i
}

function continuesNote(line: Line): boolean {
  return line.gap === 'line' && raisedMarker(line) === null
}

/** "* On behalf of the States Members of the United Nations that …" */
function starNote(line: Line): number | null {
  const found = /^\*{1,3} ?(?=[^\s*])/.exec(line.text)
  return found === null ? null : found[0].length
}

/** "¹ On 28 June 2011, …", "[^1]: On …" */
function raisedMarker(line: Line): { readonly marker: string; readonly end: number } | null {
  const marked = line.superscripts[0]
  if (marked !== undefined && marked[0] === 0) {
    return { marker: line.text.slice(0, marked[1]).trim(), end: spaceAfter(line.text, marked[1]) }
  }
  const { digits, end } = raisedDigits(line.text, 0)
  return digits === '' || end === line.text.length
    ? null
    : { marker: digits, end: spaceAfter(line.text, end) }
}

function spaceAfter(text: string, at: number): number {
  let i = at
  while (text[i] === ' ') i++
  return i
}

type Marker = { readonly number: number; readonly end: number }

/** "12" or "12 See resolution 70/1." or "() القرار 70/1." */
function markerAt(text: string): Marker | null {
  let end = 0
  while (end < 4 && isDigit(text.charCodeAt(end))) end++
  if (end === 0 || end === 4) return null
  if (end < text.length && text[end] !== ' ') return null
  // "1 . Takes note": a paragraph's number, typed with a space before its stop.
  if (text[end + 1] === '.') return null
  return { number: Number(text.slice(0, end)), end: spaceAfter(text, end) }
}

/** The notes of a page's foot. Where the reader of the file tore their numbers away, they are put back in order. */
function footNotes(lines: readonly Line[], last: number, page: number): PrintedNote[] {
  const inOrder = takeInOrder(lines, last, page)
  if (inOrder !== null) return inOrder
  const loose = lines.filter((l) => /^\d{1,3}$/.test(l.text)).map((l) => Number(l.text))
  const texts = sentences(lines.filter((l) => !/^\d{1,3}$/.test(l.text)))
  const numbers = [...new Set(loose)]
    .filter((n) => n > last && n <= last + texts.length)
    .sort((a, b) => a - b)
  return texts.map((taken, i) => ({ marker: String(numbers[i] ?? last + i + 1), lines: taken, page }))
}

/** Notes of which each begins with the number after the last one's; null where the numbers do not lead so. */
function takeInOrder(lines: readonly Line[], last: number, page: number): PrintedNote[] | null {
  const notes: { marker: string; lines: NoteLine[]; page: number }[] = []
  let expected = last + 1
  for (const line of lines) {
    const marker = markerAt(line.text)
    const note = notes.at(-1)
    if (marker !== null && opensNote(line, marker, expected, note?.lines.at(-1)?.line)) {
      const words = marker.end < line.text.length ? [{ line, from: marker.end }] : []
      notes.push({ marker: String(marker.number), lines: words, page })
      expected = marker.number + 1
    } else if (note === undefined) return null
    // "3", "2", "Ibid.": a page's number between a note's marker and its words.
    else if (!/^\d{1,3}$/.test(line.text)) note.lines.push({ line, from: 0 })
  }
  return notes.some((n) => n.lines.length === 0) ? null : notes
}

/** A number opens the next note where it is awaited and cannot be a number in the note before it. */
function opensNote(line: Line, marker: Marker, expected: number, before: Line | undefined): boolean {
  if (before === undefined) return marker.number > 0
  const words = line.text.slice(marker.end)
  // A scanned page may lose a note's number; one that stands alone a little later still opens a note.
  if (words === '' && marker.number > expected && marker.number <= expected + 2)
    return stopOf(before.text) === '.'
  if (marker.number !== expected) return false
  return words === '' || /^[\p{Lu}\p{Script=Han}“"《]/u.test(words) || stopOf(before.text) !== ''
}

/** Lines grouped so that each group ends with a full stop. */
function sentences(lines: readonly Line[]): NoteLine[][] {
  const groups: NoteLine[][] = []
  let ended = true
  for (const line of lines) {
    if (ended) groups.push([])
    groups.at(-1)?.push({ line, from: 0 })
    ended = stopOf(line.text) === '.'
  }
  return groups
}
