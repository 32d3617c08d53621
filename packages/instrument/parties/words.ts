import type { Signs } from '../landmarks/index.ts'

/** Where the next word begins; a hyphen or an apostrophe parts words, so that either may be printed otherwise. */
export function nextWord({ units, length }: Signs, from: number): number {
  let at = from
  while (at < length && !isLetterOrDigit(units[at] as number) && !isWordOfItsOwn(units[at] as number)) at++
  return at
}

/** Where the word that begins at `at` ends. */
export function endOfWord({ units, length }: Signs, at: number): number {
  if (isWordOfItsOwn(units[at] as number)) return at + 1
  let end = at + 1
  while (end < length && isLetterOrDigit(units[end] as number)) end++
  return end
}

/** A word as names are compared by: Arabic without vowel marks, and its alef with or without hamza. */
export function plainWord({ text }: Signs, start: number, end: number): string {
  const word = text.slice(start, end)
  return isArabic(word.charCodeAt(0))
    ? word.replace(/[\u064B-\u0652\u0640]/g, '').replace(/[أإآ]/g, 'ا')
    : word
}

/** Arabic writes "and", "for", "by" and "like" in one with the next word: وللأمم is "and for the nations". */
export function withoutPrefix(word: string): string[] {
  const bare: string[] = []
  for (let rest = word; rest.length > 3; rest = rest.slice(1)) {
    if (rest.startsWith('لل')) bare.push(`ال${rest.slice(2)}`)
    if (!'وفبلك'.includes(rest[0] as string)) break
    bare.push(rest.slice(1))
  }
  return bare
}

/** Whether only what may stand inside a name stands between two words: spaces, a hyphen, a comma, a slash. */
export function partedAsInNames({ units }: Signs, from: number, to: number): boolean {
  if (to - from > 3) return false
  for (let i = from; i < to; i++) {
    const code = units[i] as number
    if (code !== 0x20 && !PARTINGS.has(code)) return false
  }
  return true
}

const PARTINGS = new Set(
  Array.from("\u00A0\u202F\n-\u2010\u2011\u2013'’,/&،\u200F\u200E", (c) => c.charCodeAt(0)),
)

export function isLetterOrDigit(code: number): boolean {
  if (code < 0x80) return ASCII[code] === 1
  if (code < 0x2000) return code >= 0xc0 && code !== 0x60c && code !== 0x61b && code !== 0x61f
  if (code <= 0x206f || isWordOfItsOwn(code)) return false
  return !(code >= 0x3000 && code < 0x3040) && !(code >= 0xff00 && code < 0xff10)
}

const ASCII = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
)

/** Chinese has no spaces: each of its characters is a word. */
export function isWordOfItsOwn(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff
}

export function isArabic(code: number): boolean {
  return code >= 0x600 && code <= 0x6ff
}
