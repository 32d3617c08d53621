import type { Line } from '@comity/document'
import type { Language } from '../instrument.ts'
import { type TextLine, wordsOf } from '../layout/running-text.ts'
import type { HeadingUnit } from './division.ts'
import { enactingOrganAt } from './enacting-line.ts'
import { headingsOf } from './headings.ts'

/** The part of a resolution that follows the end of another: the lines where its letter and its enacting line stand. */
export type NextPart = { readonly letter: number; readonly enacting: number }

/** "B", "ب", "باء" */
const PART_LETTER = /^(?:\p{Lu}|ألف|باء|جيم|دال|هاء)$/u

/** How far behind the day of a meeting the next part opens: its letter, its title, "The General Assembly,". */
const REACH = 12

/** "49th plenary meeting", "9 December 2021", "B", "United Nations global communications policies", "The General Assembly," */
export function nextPart(lines: readonly TextLine[], closing: number, language: Language): NextPart | null {
  let letter = -1
  const last = Math.min(lines.length - 1, closing + REACH)
  for (let at = closing + 1; at <= last; at++) {
    if (PART_LETTER.test(wordsOf(lines[at] as TextLine))) letter = at
    else if (letter >= 0 && enactingOrganAt(lines, at, language) !== null) return { letter, enacting: at }
  }
  return null
}

/** The letter and the title of the first part, above its enacting line: none where nothing follows the letter. */
export function firstPart(above: readonly Line[]): HeadingUnit[] {
  const letter = above.findLastIndex(({ text }) => PART_LETTER.test(text))
  if (letter < 0 || letter === above.length - 1 || above.length - letter > REACH) return []
  return headingsOf(
    above.slice(letter).map((line) => ({ line: { ...line, marks: [] }, from: 0, to: line.text.length })),
  )
}
