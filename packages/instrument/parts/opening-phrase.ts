import type { Language } from '../instrument.ts'
import { OPENING_WORDS, type OpeningGrammar } from '../lexicon/opening-words/index.ts'

export type Part = 'preamble' | 'operative'

/** Tells the phrase that opens a provision: "Also notes with appreciation". */
export type OpeningPhrases = {
  /** The length of the phrase at the start of `text`; 0 where none is known. */
  readonly measure: (text: string, part: Part) => number
  /** Whether an unknown opening of the preamble has the form of one. */
  readonly resembles: (text: string) => boolean
  /** Whether a provision can begin so: with a capital, where the language has them there. */
  readonly canOpen: (text: string) => boolean
  /** After a comma the same words may also go on with the sentence. */
  readonly mistakable: boolean
}

/** How far into a paragraph an opening phrase can reach, in words. */
const LONGEST = 14
/** A word; in Chinese, which does not part them, a sign. */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}ـ'’‐‑-])+|\S/gu
const FIRST_WORD = new RegExp(`^(?:${WORD.source})`, 'u')
const CAPITAL = /^[“"«]?\p{Lu}/u
const ANY = /^[“"«]?\p{L}/u

const known = new Map<Language, OpeningPhrases>()

export function openingPhrasesOf(language: Language): OpeningPhrases {
  const made = known.get(language) ?? compile(OPENING_WORDS[language])
  known.set(language, made)
  return made
}

type Words = readonly string[]
/** One step of a template: any of these groups of words, by their first word. */
type Step = {
  readonly any: ReadonlyMap<string, readonly Words[]>
  readonly optional: boolean
  readonly many: boolean
}
type Node = Step | { readonly group: readonly Node[]; readonly optional: true }

function compile(grammar: OpeningGrammar): OpeningPhrases {
  const templates = {
    preamble: byFirstWord(grammar.preamble, grammar),
    operative: byFirstWord(grammar.operative, grammar),
  }
  return {
    measure(text, part) {
      if (grammar.capital && !CAPITAL.test(text)) return 0
      const head = text.slice(0, 160)
      const word = FIRST_WORD.exec(head)
      const candidates = word === null ? undefined : templates[part].get(fold(word[0]))
      if (candidates === undefined) return 0
      const words: string[] = []
      const ends: number[] = []
      for (const match of head.matchAll(WORD)) {
        words.push(fold(match[0]))
        ends.push(match.index + match[0].length)
        if (words.length === LONGEST) break
      }
      let longest = 0
      for (const template of candidates) longest = Math.max(longest, ...run(template, words, new Set([0])))
      return longest === 0 ? 0 : (ends[longest - 1] as number)
    },
    resembles: (text) => grammar.shape?.test(text) === true,
    canOpen: (text) => (grammar.capital ? CAPITAL : ANY).test(text),
    mistakable: grammar.mistakable,
  }
}

/** Capitals, kinds of hyphens and apostrophes, and the vowels and strokes of Arabic do not tell words apart. */
function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/[‐‑]/g, '-')
    .replace(/’/g, "'")
    .replace(/[\u064b-\u0652ـ]/g, '')
}

/** The places that a template can end at, for each that it can start at. */
function run(nodes: readonly Node[], words: Words, from: ReadonlySet<number>): Set<number> {
  let places = new Set(from)
  for (const node of nodes) {
    if ('group' in node) {
      for (const p of run(node.group, words, places)) places.add(p)
      continue
    }
    let reached = step(node, words, places)
    const next = node.optional ? new Set([...places, ...reached]) : reached
    while (node.many && reached.size > 0) {
      reached = step(node, words, reached)
      for (const p of reached) next.add(p)
    }
    places = next
    if (places.size === 0) break
  }
  return places
}

function step(node: Step, words: Words, places: ReadonlySet<number>): Set<number> {
  const reached = new Set<number>()
  for (const p of places) {
    const word = words[p]
    if (word === undefined) continue
    for (const group of node.any.get(word) ?? []) {
      if (group.every((w, i) => words[p + i] === w)) reached.add(p + group.length)
    }
  }
  return reached
}

function readTemplate(template: string, grammar: OpeningGrammar): readonly Node[] {
  const tokens = template.replace(/[[\]]/g, ' $& ').trim().split(/\s+/)
  let at = 0
  const readGroup = (): Node[] => {
    const nodes: Node[] = []
    while (at < tokens.length) {
      const token = tokens[at++] as string
      if (token === ']') break
      if (token === '[') nodes.push({ group: readGroup(), optional: true })
      else nodes.push(readStep(token, grammar))
    }
    return nodes
  }
  return readGroup()
}

function readStep(token: string, grammar: OpeningGrammar): Step {
  const many = token.endsWith('*')
  const choices = (many ? token.slice(0, -1) : token).split('|')
  const any = new Map<string, Words[]>()
  for (const choice of choices.flatMap((c) => grammar.classes[c] ?? [c])) {
    const group = (choice.match(WORD) ?? []).map(fold)
    const first = group[0] as string
    any.set(first, [...(any.get(first) ?? []), group])
  }
  return { any, optional: many, many }
}

/** The templates by each word that they can begin with. */
function byFirstWord(
  templates: readonly string[],
  grammar: OpeningGrammar,
): Map<string, (readonly Node[])[]> {
  const found = new Map<string, (readonly Node[])[]>()
  for (const template of templates) {
    const nodes = readTemplate(template, grammar)
    const words = new Set<string>()
    collectFirst(nodes, words)
    for (const word of words) found.set(word, [...(found.get(word) ?? []), nodes])
  }
  return found
}

/** Adds the words that can come first; true when no later node can. */
function collectFirst(nodes: readonly Node[], words: Set<string>): boolean {
  for (const node of nodes) {
    if ('group' in node) {
      collectFirst(node.group, words)
      continue
    }
    for (const word of node.any.keys()) words.add(word)
    if (!node.optional) return true
  }
  return false
}
