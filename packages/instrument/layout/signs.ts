/** What a line or a word ends in decides much of a printed text's structure: these tell it, for all six languages. */

/** A clause or sentence can end here: "," ";" ":" "." "?" and their Arabic and Chinese forms. */
const STOPS = ',;:.?!،؛؟。，；：？！…'
/** What may follow a stop and still belong to it: closing quotation marks and brackets. */
const CLOSERS = '”’»"\')]）」』“'

/** "Conference/'": what a scan makes of a stop and a note's raised mark. */
const SCANNED = /\p{L}\/['’"]$/u
const MARKED = /[^\d\s]([,;:.])[”"’]?\d{1,2}$/

/** The sign that ends a line, closing marks left aside, or '' where it is no stop. */
export function stopOf(text: string): string {
  let i = text.length - 1
  // Most lines end in a letter.
  if (isPlainLetter(text.charCodeAt(i))) return ''
  while (i >= 0 && (CLOSERS.includes(text[i] as string) || text[i] === ' ')) i--
  const sign = text[i] ?? ''
  if (sign !== '' && STOPS.includes(sign)) return sign
  if (sign === '/' && SCANNED.test(text.slice(-4))) return ','
  // "the Secretary-General;2": a note's mark that was not known for one.
  const marked = isDigit(sign.charCodeAt(0)) ? MARKED.exec(text.slice(-6)) : null
  return marked === null ? '' : (marked[1] as string)
}

function isPlainLetter(code: number): boolean {
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a
}

/** Letters and digits alone, in lower case: what is left of words when typesetting is left aside. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** A letter of a script that writes words without spaces between them. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60)
  )
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The number that raised digits stand for ("¹²" is "12"), or '' where a sign is none. */
export function raisedDigits(text: string, from: number): { readonly digits: string; readonly end: number } {
  let end = from
  let digits = ''
  for (; end < text.length; end++) {
    const value = RAISED.indexOf(text[end] as string)
    if (value < 0) break
    digits += value
  }
  return { digits, end }
}
