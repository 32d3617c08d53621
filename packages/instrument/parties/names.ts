import type { Language } from '../instrument.ts'
import roles from '../lexicon/parties.roles.json' with { type: 'json' }
import { beginningsOf } from './beginnings.ts'
import type { Party, PartyName } from './party.ts'
import { partyRegister } from './register.ts'
import { endOfWord, joined, nextWord, plainWord, withoutPrefix } from './words.ts'

/** What a run of words may stand for. */
export type Meaning =
  | { readonly kind: 'party'; readonly party: Party; readonly name: PartyName }
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'pair' }
  | { readonly kind: 'short'; readonly word: string }
  /** The title of a text: "Charter of the United Nations" is no mention of the Organization. */
  | { readonly kind: 'title' }

/** Words in a text that may stand for parties, as long as they go. */
export type Hit = { readonly at: number; readonly end: number; readonly meanings: readonly Meaning[] }

type Node = { readonly next: Map<string, Node>; meanings: Meaning[] | null }

/** The names of a language as a tree of words, and which words may begin one. */
type Names = { readonly root: Node; readonly mayBegin: (text: string, at: number) => boolean }

const namesByLanguage = new Map<Language, Names>()

/** The names, roles and short names that a text prints, the longest at each place, in one pass over its words. */
export function hitsIn(text: string, language: Language): Hit[] {
  const { root, mayBegin } = namesOf(language)
  const hits: Hit[] = []
  for (let at = nextWord(text, 0); at < text.length; ) {
    const end = endOfWord(text, at)
    const found = mayBegin(text, at) ? longestFrom(root, text, at, end) : null
    if (found !== null) hits.push(found)
    at = nextWord(text, found?.end ?? end)
  }
  return hits
}

function longestFrom(root: Node, text: string, at: number, endOfFirst: number): Hit | null {
  const word = plainWord(text, at, endOfFirst)
  let node = root.next.get(word) ?? afterPrefix(root, word)
  let found: Hit | null = null
  let end = endOfFirst
  while (node !== undefined) {
    if (node.meanings !== null) found = { at, end, meanings: node.meanings }
    const next = nextWord(text, end)
    if (next >= text.length || !joined(text, end, next)) break
    end = endOfWord(text, next)
    node = node.next.get(plainWord(text, next, end))
  }
  return found
}

function afterPrefix(root: Node, word: string): Node | undefined {
  for (const bare of withoutPrefix(word)) {
    const node = root.next.get(bare)
    if (node !== undefined) return node
  }
  return undefined
}

function namesOf(language: Language): Names {
  const known = namesByLanguage.get(language)
  if (known !== undefined) return known
  const root: Node = { next: new Map(), meanings: null }
  for (const party of partyRegister()) {
    for (const name of party.names) {
      if (belongsIn(name, party, language)) grow(root, name.text, { kind: 'party', party, name })
    }
  }
  for (const [role, words] of Object.entries(roles.roles)) {
    for (const word of wordsIn(words, language)) grow(root, word, { kind: 'role', role })
  }
  for (const pair of wordsIn(roles.pairs, language)) grow(root, pair, { kind: 'pair' })
  for (const title of wordsIn(roles.titles, language)) grow(root, title, { kind: 'title' })
  for (const word of wordsIn(roles.shortNames, language)) grow(root, word, { kind: 'short', word })
  const names = { root, mayBegin: beginningsOf(root.next.keys()) }
  namesByLanguage.set(language, names)
  return names
}

/** English abbreviations are used in all languages; where a language has its own, "UN" is rather its article in capitals. */
function belongsIn(name: PartyName, party: Party, language: Language): boolean {
  if (name.lang === language) return true
  if (name.kind !== 'abbreviation' || name.lang !== 'en' || name.text.length < 3) return false
  return !party.names.some((other) => other.lang === language && other.kind === 'abbreviation')
}

function grow(root: Node, text: string, meaning: Meaning): void {
  let node = root
  for (let at = nextWord(text, 0); at < text.length; ) {
    const end = endOfWord(text, at)
    const word = plainWord(text, at, end)
    const next = node.next.get(word) ?? { next: new Map(), meanings: null }
    node.next.set(word, next)
    node = next
    at = nextWord(text, end)
  }
  node.meanings = [...(node.meanings ?? []), meaning]
}

function wordsIn(
  words: { readonly [L in Language]?: readonly string[] },
  language: Language,
): readonly string[] {
  return words[language] ?? []
}
