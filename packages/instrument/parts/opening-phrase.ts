import type { Language } from '../instrument.ts'
import { OPENING_WORDS, type OpeningGrammar } from '../lexicon/opening-words/index.ts'
import { phrasesOf } from './phrase-reader.ts'

export type Part = 'preamble' | 'operative'

/** Tells the phrase that opens a provision: "Also notes with appreciation". */
export type OpeningPhrases = {
  /** The length of the phrase at the start of `text`; 0 where none is known. */
  readonly measure: (text: string, part: Part) => number
  /** Whether an unknown opening of the preamble has the form of one. */
  readonly resembles: (text: string) => boolean
  /** Whether a provision can begin so: with a capital, where the language has them there. */
  readonly canOpen: (text: string) => boolean
}

/** How far into a paragraph an opening phrase can reach, in words and in letters. */
const LONGEST = 14
const REACH = 160
/** A word; in Chinese, which does not part them, a sign. Most words are of plain letters. */
const WORD =
  /[A-Za-z'’\-]+(?![\p{L}\p{M}\p{N}ـ'’‐‑\-])|\p{Script=Han}|[[\p{L}\p{M}\p{N}ـ'’‐‑\-]--\p{Script=Han}]+|\S/gv
const CAPITAL = /^[“"«]?\p{Lu}/u
const ANY = /^[“"«]?\p{L}/u

const known = new Map<Language, OpeningPhrases>()

export function openingPhrasesOf(language: Language): OpeningPhrases {
  const made = known.get(language) ?? compile(OPENING_WORDS[language])
  known.set(language, made)
  return made
}

function compile(grammar: OpeningGrammar): OpeningPhrases {
  const phrases = {
    preamble: phrasesOf(grammar.preamble, grammar.classes, wordsIn),
    operative: phrasesOf(grammar.operative, grammar.classes, wordsIn),
  }
  return {
    measure(text, part) {
      if (grammar.capital && !hasCapital(text)) return 0
      const head = text.length > REACH ? text.slice(0, REACH) : text
      let read = phrases[part]
      let end = 0
      let at = 0
      for (let count = 0; count < LONGEST; count++) {
        const begin = text.charCodeAt(at) === SPACE ? at + 1 : at
        const plain = endOfPlainWord(head, begin)
        const word = plain > begin ? plainly(head.slice(begin, plain)) : wordFrom(head, at)
        const next = word === null ? null : read.after(word)
        if (next === null) break
        read = next
        at = plain > begin ? plain : WORD.lastIndex
        if (read.isWhole) end = at
      }
      return end
    },
    resembles: (text) => grammar.shape?.test(text) === true,
    canOpen: (text) => (grammar.capital ? hasCapital(text) : ANY.test(text)),
  }
}

/** Where a word of plain letters ends that no other sign goes on with; where there is none, its beginning. */
function endOfPlainWord(text: string, from: number): number {
  let end = from
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end++
  if (end === text.length) return end
  const next = text.charCodeAt(end)
  return next === SPACE || next === COMMA || next === COLON ? end : from
}

function isPlainLetter(code: number): boolean {
  const small = code | 0x20
  return (small >= 0x61 && small <= 0x7a) || code === HYPHEN
}

const SPACE = 0x20
const COMMA = 0x2c
const HYPHEN = 0x2d
const COLON = 0x3a

/** Most words stand in small letters already; to make a string of wide signs small is dear. */
function plainly(word: string): string {
  for (let i = 0; i < word.length; i++)
    if ((word.charCodeAt(i) | 0x20) !== word.charCodeAt(i)) return word.toLowerCase()
  return word
}

/** The next word, whatever its signs. */
function wordFrom(text: string, from: number): string | null {
  WORD.lastIndex = from
  const word = WORD.exec(text)?.[0]
  return word === undefined ? null : fold(word)
}

/** Most lines go on with a small letter, and need not be matched. */
function hasCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 0x80 && code !== 0x22) return code >= 65 && code <= 90
  return CAPITAL.test(text)
}

function wordsIn(text: string): string[] {
  return (text.match(WORD) ?? []).map(fold)
}

const VARIABLE = /[‐‑’\u064b-\u0652ـ]/

/** Capitals, kinds of hyphens and apostrophes, and the vowels and strokes of Arabic do not tell words apart. */
function fold(word: string): string {
  const lower = word.toLowerCase()
  if (!VARIABLE.test(lower)) return lower
  return lower
    .replace(/[‐‑]/g, '-')
    .replace(/’/g, "'")
    .replace(/[\u064b-\u0652ـ]/g, '')
}
