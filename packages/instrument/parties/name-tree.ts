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

type Branch<Sense> = { readonly word: string; readonly node: NameTree<Sense> }

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
  for (let at = nextWord(name, 0); at < name.length; at = nextWord(name, endOfWord(name, at)))
    words.push(plainWord(name, at, endOfWord(name, at)))
  return words
}

function branchOf<Sense>(node: NameTree<Sense>, word: string): NameTree<Sense> | null {
  return node.next.get(slotOf(word, 0))?.find((branch) => branch.word === word)?.node ?? null
}

function grow<Sense>(node: NameTree<Sense>, word: string, next: NameTree<Sense>): void {
  const branch = { word, node: next }
  node.only = node.next.size === 0 ? branch : null
  const slot = slotOf(word, 0)
  const branches = node.next.get(slot) ?? []
  node.next.set(slot, branches)
  branches.push(branch)
}

/** One number for the first two letters of a word; what ends a word of one counts alike, whatever it is. */
function slotOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const second = at + 1 < text.length && !isWordOfItsOwn(code) ? text.charCodeAt(at + 1) : 0
  return code * 31 + (isLetterOrDigit(second) ? second : 0)
}

/** The next word of the text from `from` on, where it goes on with a name; the first may stand right there. */
export function continuation<Sense>(
  node: NameTree<Sense>,
  text: string,
  from: number,
  first: boolean,
): Step<Sense> | null {
  if (node.next.size === 0) return null
  const at = first ? from : nextInName(text, from)
  if (at >= text.length) return null
  if (isArabic(text.charCodeAt(at))) return arabicContinuation(node, text, at, first)
  if (node.only !== null) return stepOver(node.only, text, at)
  const branches = node.next.get(slotOf(text, at))
  if (branches === undefined) return null
  for (let i = 0; i < branches.length; i++) {
    const step = stepOver(branches[i] as Branch<Sense>, text, at)
    if (step !== null) return step
  }
  return null
}

/** No word is cut out of the text to be compared, for most are tried in vain: they differ within their first signs. */
function stepOver<Sense>({ word, node }: Branch<Sense>, text: string, at: number): Step<Sense> | null {
  const end = at + word.length
  if (end > text.length) return null
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return null
  return endsWord(text, end) ? { node, at, end } : null
}

/** Where the next word of a name would begin; the text's end where none could, by what stands between. */
function nextInName(text: string, from: number): number {
  if (text.charCodeAt(from) === 0x20 && isLetterOrDigit(text.charCodeAt(from + 1))) return from + 1
  const at = nextWord(text, from)
  return partedAsInNames(text, from, at) ? at : text.length
}

function endsWord(text: string, end: number): boolean {
  const code = text.charCodeAt(end - 1)
  return end >= text.length || !isLetterOrDigit(text.charCodeAt(end)) || !isLetterOrDigit(code)
}

/** Arabic is compared without vowel marks, the first word also without the "and" and "for" that it is written with. */
function arabicContinuation<Sense>(
  node: NameTree<Sense>,
  text: string,
  at: number,
  first: boolean,
): Step<Sense> | null {
  const end = endOfWord(text, at)
  const plain = plainWord(text, at, end)
  for (const form of first ? [plain, ...withoutPrefix(plain)] : [plain]) {
    const branch = node.next.get(slotOf(form, 0))?.find(({ word }) => word === form)
    if (branch === undefined) continue
    // The name begins behind its "and"; only "for the" (لل) has grown together with it.
    const prefix = plain.endsWith(form) && plain.length === end - at ? plain.length - form.length : 0
    return { node: branch.node, at: at + prefix, end }
  }
  return null
}
