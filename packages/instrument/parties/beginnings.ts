import { isArabic, isLetterOrDigit } from './words.ts'

/**
 * Tells from its first three letters whether a word may begin one of these, so that nine words in ten need no look-up.
 * It may say yes for a word that begins none, never no for one that does.
 */
export function beginningsOf(words: Iterable<string>): (text: string, at: number) => boolean {
  const seen = new Uint8Array(SLOTS)
  for (const word of words) seen[slotOf(word, 0)] = 1
  // Arabic writes "and", "for" and "by" in one with the word: there the look-up decides.
  return (text, at) => isArabic(text.charCodeAt(at)) || seen[slotOf(text, at)] === 1
}

const SLOTS = 1 << 15

function slotOf(text: string, at: number): number {
  const second = letterAt(text, at + 1)
  const third = second === 0 ? 0 : letterAt(text, at + 2)
  return ((text.charCodeAt(at) * 31 + second) * 31 + third) & (SLOTS - 1)
}

/** What ends a short word counts alike, whatever it is: "UN " and "UN,". */
function letterAt(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : 0
  return isLetterOrDigit(code) ? code : 0
}
