import { type Signs, signsOf } from '../landmarks/index.ts'
import {
  endOfWord,
  isArabic,
  isLetterOrDigit,
  isWordOfItsOwn,
  nextWord,
  partedAsInNames,
  plainWord,
  withoutPrefix,
} from './words.ts'

/**
 * Names as a tree of their words: what "United", then "Nations", then "Office" may go on with and stand for. The words
 * that may follow are kept by how they begin, so that few of them are tried.
 */
export type NameTree<Sense> = {
  sense: Sense | null
  /** By the two signs that they begin with. */
  readonly next: Map<number, Branch<Sense>[]>
  /** Where only one word may follow, that word: it need not be looked up. */
  only: Branch<Sense> | null
}

type Branch<Sense> = {
  readonly word: string
  /** The signs of the word. */
  readonly units: Uint16Array
  readonly node: NameTree<Sense>
}

/** How far a name went with one more word, and where that word begins. */
export type Step<Sense> = { readonly node: NameTree<Sense>; readonly at: number; readonly end: number }

export function emptyNames<Sense>(): NameTree<Sense> {
  return { sense: null, next: new Map(), only: null }
}

export function addName<Sense>(tree: NameTree<Sense>, name: string, sense: Sense): void {
  let node = tree
  for (const word of wordsOf(name)) {
    const next = branchOf(node, word) ?? emptyNames<Sense>()
    if (branchOf(node, word) === null) grow(node, word, next)
    node = next
  }
  node.sense = sense
}

/**
 * "League of Arab states": behind a name's first word, any may be printed with a small letter where that says nothing
 * else. To be asked once all names are there.
 */
export function allowSmallLetters<Sense>(tree: NameTree<Sense>, name: string): void {
  let node = tree
  for (const word of wordsOf(name)) {
    const next = branchOf(node, word)
    if (next === null) return
    const small = withSmallLetter(word)
    if (node !== tree && branchOf(node, small) === null) grow(node, small, next)
    node = next
  }
}

/** The States Members of the United Nations bear a capital; those of other organizations do not. */
const TOLD_BY_CAPITAL = new Set(['Member', 'Members', 'Membre', 'Membres'])

function withSmallLetter(word: string): string {
  const isAbbreviation = word.length > 1 && word === word.toUpperCase()
  return isAbbreviation || TOLD_BY_CAPITAL.has(word)
    ? word
    : `${word.charAt(0).toLowerCase()}${word.slice(1)}`
}

function wordsOf(name: string): string[] {
  const words: string[] = []
  const signs = signsOf(name)
  for (let at = nextWord(signs, 0); at < signs.length; at = nextWord(signs, endOfWord(signs, at)))
    words.push(plainWord(signs, at, endOfWord(signs, at)))
  return words
}

function branchOf<Sense>(node: NameTree<Sense>, word: string): NameTree<Sense> | null {
  return node.next.get(slotOfWord(word))?.find((branch) => branch.word === word)?.node ?? null
}

function grow<Sense>(node: NameTree<Sense>, word: string, next: NameTree<Sense>): void {
  const units = Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i))
  const branch = { word, units, node: next }
  node.only = node.next.size === 0 ? branch : null
  const slot = slotOfWord(word)
  const branches = node.next.get(slot) ?? []
  node.next.set(slot, branches)
  branches.push(branch)
}

function slotOfWord(word: string): number {
  return slotOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0)
}

/** One number for the first two letters of a word; what ends a word of one counts alike, whatever it is. */
function slotOf(first: number, second: number): number {
  return first * 31 + (isLetterOrDigit(second) && !isWordOfItsOwn(first) ? second : 0)
}

/** The next word of the text from `from` on, where it goes on with a name; the first may stand right there. */
export function continuation<Sense>(
  node: NameTree<Sense>,
  signs: Signs,
  from: number,
  first: boolean,
): Step<Sense> | null {
  if (node.next.size === 0) return null
  const { units, length } = signs
  const at = first ? from : nextInName(signs, from)
  if (at >= length) return null
  const code = units[at] as number
  if (isArabic(code)) return arabicContinuation(node, signs, at, first)
  if (node.only !== null) return stepOver(node.only, signs, at)
  const branches = node.next.get(slotOf(code, units[at + 1] as number))
  if (branches === undefined) return null
  for (let i = 0; i < branches.length; i++) {
    const step = stepOver(branches[i] as Branch<Sense>, signs, at)
    if (step !== null) return step
  }
  return null
}

/** No word is cut out of the text to be compared, for most are tried in vain: they differ within their first signs. */
function stepOver<Sense>(
  { units: word, node }: Branch<Sense>,
  { units, length }: Signs,
  at: number,
): Step<Sense> | null {
  const end = at + word.length
  if (end > length) return null
  for (let i = 0; i < word.length; i++) if (units[at + i] !== word[i]) return null
  return isLetterOrDigit(units[end] as number) && isLetterOrDigit(units[end - 1] as number)
    ? null
    : { node, at, end }
}

/** Where the next word of a name would begin; the text's end where none could, by what stands between. */
function nextInName(signs: Signs, from: number): number {
  const { units, length } = signs
  if (units[from] === 0x20 && isLetterOrDigit(units[from + 1] as number)) return from + 1
  const at = nextWord(signs, from)
  return partedAsInNames(signs, from, at) ? at : length
}

/** Arabic is compared without vowel marks, the first word also without the "and" and "for" that it is written with. */
function arabicContinuation<Sense>(
  node: NameTree<Sense>,
  signs: Signs,
  at: number,
  first: boolean,
): Step<Sense> | null {
  const end = endOfWord(signs, at)
  const plain = plainWord(signs, at, end)
  for (const form of first ? [plain, ...withoutPrefix(plain)] : [plain]) {
    const branch = node.next.get(slotOfWord(form))?.find(({ word }) => word === form)
    if (branch === undefined) continue
    // The name begins behind its "and"; only "for the" (لل) has grown together with it.
    const prefix = plain.endsWith(form) && plain.length === end - at ? plain.length - form.length : 0
    return { node: branch.node, at: at + prefix, end }
  }
  return null
}
