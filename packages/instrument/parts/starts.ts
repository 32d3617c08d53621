import type { EndsEarly } from '../layout/line-width.ts'
import { type TextLine, wordsOf } from '../layout/running-text.ts'
import { stopOf } from '../layout/signs.ts'
import type { OpeningPhrases, Part } from './opening-phrase.ts'
import { type ProvisionNumber, provisionNumberAt } from './provision-number.ts'

/** A provision that begins at a line. */
export type Start = {
  readonly part: Part
  /** As printed; empty where none is. */
  readonly number: string
  readonly value: number
  /** Where its words begin in the line. */
  readonly from: number
  /** A line after it that holds nothing but its number. */
  readonly skipsNext: boolean
}

/** A line in its text, and what has been read before it. */
export type Place = {
  readonly lines: readonly TextLine[]
  readonly at: number
  readonly part: Part
  /** The number that the next operative paragraph should bear. */
  readonly expected: number
  /** The sign that the text before it stops with, or '' where it does not; null at the beginning. */
  readonly sign: string | null
}

/** Tells the starts of provisions in one language. */
export type Starts = (place: Place) => Start | null

const UNNUMBERED = { number: '', value: 0, from: 0, skipsNext: false } as const

export function startsOf(phrases: OpeningPhrases, endsEarly: EndsEarly): Starts {
  return (place) => numbered(place) ?? numberedLate(place) ?? unnumbered(place)

  /** "12. Requests the Secretary-General …" */
  function numbered(place: Place): Start | null {
    const line = lineOf(place)
    const words = wordsOf(line)
    const number = provisionNumberAt(words)
    if (number === null || !isDue(number, words, line, place)) return null
    return {
      part: 'operative',
      number: number.printed,
      value: number.value,
      from: number.end,
      skipsNext: false,
    }
  }

  /** Whether a number at a line's start is a paragraph's, and not one that a sentence broke before. */
  function isDue(number: ProvisionNumber, words: string, line: TextLine, place: Place): boolean {
    const next = place.lines[place.at + 1] ?? line
    const verb = opens(number.end < words.length ? words.slice(number.end) : wordsOf(next), 'operative')
    const apart = hasStopped(place) || line.gap !== 'line'
    // "I. Takes note": a scanned page makes a letter of the first number.
    if (words[0] === 'I' || words[0] === 'l') return place.expected === 1 && verb && hasStopped(place)
    if (number.value !== place.expected) return verb && apart && !number.unstopped
    return number.unstopped ? verb && apart : verb || apart
  }

  /** "Affirms that the United Nations and the Islamic", "4.", "Conference share …": some readers of PDF files say it so. */
  function numberedLate(place: Place): Start | null {
    const next = place.lines[place.at + 1]
    if (next === undefined || !hasStopped(place)) return null
    const words = wordsOf(next)
    const late = provisionNumberAt(words)
    if (late === null || late.value !== place.expected || late.end < words.length) return null
    if (!opens(wordsOf(lineOf(place)), 'operative')) return null
    return { part: 'operative', number: late.printed, value: late.value, from: 0, skipsNext: true }
  }

  /** "Recalling its resolution 63/114 …", and the one paragraph of a decision, "Decides to include …" */
  function unnumbered(place: Place): Start | null {
    if (place.part !== 'preamble') return null
    const line = lineOf(place)
    const words = wordsOf(line)
    const before = place.lines[place.at - 1]
    const early = place.sign === null || before === undefined || endsEarly(before, line)
    const apart = line.gap === 'blank' || hasStopped(place)
    if (apart && opens(words, 'preamble')) return { part: 'preamble', ...UNNUMBERED }
    // "Takes note of the report.": italics open it too, but its words say that the preamble is over.
    const acts = opens(words, 'operative')
    if (apart && !acts && opensInItalics(line)) return { part: 'preamble', ...UNNUMBERED }
    if (!hasStopped(place) || !early) return null
    if (acts) return { part: 'operative', ...UNNUMBERED }
    return mayOpenPreamble(place, line, words) ? { part: 'preamble', ...UNNUMBERED } : null
  }

  /** Words that nobody listed, where everything else speaks for a new paragraph */
  function mayOpenPreamble(place: Place, line: TextLine, words: string): boolean {
    if (phrases.resembles(words)) return true
    return line.gap === 'blank' && place.sign !== ':' && phrases.canOpen(words) && blockStops(place)
  }

  function opens(words: string, part: Part): boolean {
    return phrases.measure(words, part) > 0
  }
}

function lineOf(place: Place): TextLine {
  return place.lines[place.at] as TextLine
}

/** The text before has come to a stop, or there is none. */
function hasStopped({ sign }: Place): boolean {
  return sign !== ''
}

/** A paragraph's first words are printed in italics, and not all of its line as a heading is. */
function opensInItalics(line: TextLine): boolean {
  if (line.gap === 'line') return false
  return line.emphasis.some(([from, to]) => from === 0 && to < line.text.length - 1)
}

/** The block of lines that begins here comes to a stop before the next empty line: a paragraph, not a heading. */
export function blockStops({ lines, at }: Pick<Place, 'lines' | 'at'>): boolean {
  let last = at
  while (last + 1 < lines.length && (lines[last + 1] as TextLine).gap === 'line') last++
  return stopOf(wordsOf(lines[last] as TextLine)) !== ''
}
