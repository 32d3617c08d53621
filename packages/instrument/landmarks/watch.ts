import type { Language } from '../instrument.ts'

/** A finder's sign among the landmarks: a bit of its own. */
export type Watch = number

/** The words of a language without one of which a finder has nothing to look for; given when a text first needs them. */
export type WatchedWords = { readonly [L in Language]?: () => Iterable<string> }

/** Each of these words, and the same with a capital. */
export function inEitherCase(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`])
}

/** Bits that are no finder's: what the pass sees of figures. */
export const A_FIGURE: Watch = 1
/** Four figures in a row, as years are. */
export const A_YEAR: Watch = 2

type Watcher = { readonly bit: Watch; readonly words: WatchedWords; readonly placed: boolean }

const watchers: Watcher[] = []
const watchedIn = new Map<Language, Watched | null>()

/** Has the pass over a passage's words look for these too; the answer is asked for with what this gives. */
export function watchFor(words: WatchedWords): Watch {
  return add(words, false)
}

/** The same, and where each of them stands. */
export function watchPlacesOf(words: WatchedWords): Watch {
  return add(words, true)
}

function add(words: WatchedWords, placed: boolean): Watch {
  const bit = 4 << watchers.length
  if (bit <= 0) throw new Error('There are more watchers than bits: 29 can be told apart.')
  watchers.push({ bit, words, placed })
  // A finder may be loaded after others have read.
  watchedIn.clear()
  return bit
}

/** What the pass needs in one language: the bits of each word by the word's hash, and of signs beyond plain Latin. */
export type Watched = {
  readonly hashes: Int32Array
  readonly bits: Int32Array
  readonly signs: ReadonlyMap<number, number>
  /** The bits of those that ask for places. */
  readonly placed: number
  /** Set from the start: those that have no words in this language and have to look for themselves. */
  readonly blind: number
}

/** Kept in a table twice as wide as it has to be, so that most words that nobody watches for are told at once. */
const SLOTS = 4096

/** Null for a language that no finder has given words in. */
export function watchedWords(language: Language): Watched | null {
  const known = watchedIn.get(language)
  if (known !== undefined) return known
  const made = watchers.some(({ words }) => words[language] !== undefined) ? tableOf(language) : null
  watchedIn.set(language, made)
  return made
}

function tableOf(language: Language): Watched {
  const hashes = new Int32Array(SLOTS)
  const bits = new Int32Array(SLOTS)
  const signs = new Map<number, number>()
  let blind = 0
  for (const { bit, words } of watchers) {
    const given = words[language]?.()
    if (given === undefined) blind |= bit
    for (const word of given ?? []) {
      const first = word.charCodeAt(0)
      if (!isPlainLetter(first)) signs.set(first, (signs.get(first) ?? 0) | bit)
      else {
        const slot = slotOf(hashes, hashOf(word))
        hashes[slot] = hashOf(word)
        bits[slot] = (bits[slot] as number) | bit
      }
    }
  }
  const placed = watchers.reduce((all, watcher) => (watcher.placed ? all | watcher.bit : all), 0)
  return { hashes, bits, signs, placed, blind }
}

/** Where a hash stands in the table, or would. */
export function slotOf(hashes: Int32Array, hash: number): number {
  let slot = hash & (SLOTS - 1)
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1)
  return slot
}

/** Of the plain Latin letters that a word begins with: what the pass sees as one word. */
function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; isPlainLetter(word.charCodeAt(i)); i++) hash = hashWith(hash, word.charCodeAt(i))
  return hash
}

export function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

function isPlainLetter(code: number): boolean {
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a
}
