import { type TextLine, wordsOf } from '../layout/running-text.ts'
import { stopOf } from '../layout/signs.ts'
import { LONGEST_HEADING, NUMERAL } from './headings.ts'
import type { OpeningPhrases } from './opening-phrase.ts'
import { blockStops } from './starts.ts'

/**
 * "III", "International Trade Centre", "Recalling its resolution 76/245 …": a section that opens with a preamble or an
 * unnumbered paragraph of its own. Gives the line where that begins, or null where no such section begins at `at`.
 */
export function sectionBody(lines: readonly TextLine[], at: number, phrases: OpeningPhrases): number | null {
  if (!isNumeral(wordsOf(lines[at] as TextLine))) return null
  const last = Math.min(lines.length - 1, at + LONGEST_HEADING)
  for (let body = at + 1; body <= last; body++) {
    const words = wordsOf(lines[body] as TextLine)
    const opens = phrases.measure(words, 'preamble') > 0 || phrases.measure(words, 'operative') > 0
    if (opens && blockStops({ lines, at: body })) return body
    if (stopOf(words) !== '') return null
  }
  return null
}

/** A number in digits may also be a paragraph's. */
function isNumeral(words: string): boolean {
  return words.length <= LONGEST_NUMERAL && !/^\d/.test(words) && NUMERAL.test(words)
}

/** "ثالث عشر", "XXVIII." */
const LONGEST_NUMERAL = 10
