import type { Language } from '../instrument.ts'
import roles from '../lexicon/parties.roles.json' with { type: 'json' }
import type { Party, PartyName } from './party.ts'
import { partyRegister } from './register.ts'
import { joined, plainWord, type Tokens, tokensOf, withoutPrefix } from './tokens.ts'

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

const tries = new Map<Language, Node>()

/** The names, roles and short names that a text prints, the longest at each place, in one pass over its words. */
export function hitsIn(text: string, language: Language): Hit[] {
  const root = trieOf(language)
  const tokens = tokensOf(text)
  const hits: Hit[] = []
  for (let i = 0; i < tokens.starts.length; ) {
    const found = longestFrom(root, tokens, i)
    if (found === null) {
      i++
      continue
    }
    hits.push({
      at: tokens.starts[i] as number,
      end: tokens.ends[found.last] as number,
      meanings: found.meanings,
    })
    i = found.last + 1
  }
  return hits
}

function longestFrom(
  root: Node,
  tokens: Tokens,
  first: number,
): { last: number; meanings: Meaning[] } | null {
  const { text, starts, ends } = tokens
  const word = plainWord(text, starts[first] as number, ends[first] as number)
  let node = root.next.get(word) ?? afterPrefix(root, word)
  let found: { last: number; meanings: Meaning[] } | null = null
  for (let i = first; node !== undefined; i++) {
    if (node.meanings !== null) found = { last: i, meanings: node.meanings }
    const next = i + 1
    if (next >= starts.length || !joined(text, ends[i] as number, starts[next] as number)) break
    node = node.next.get(plainWord(text, starts[next] as number, ends[next] as number))
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

function trieOf(language: Language): Node {
  const known = tries.get(language)
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
  tries.set(language, root)
  return root
}

/** English abbreviations are used in all languages; where a language has its own, "UN" is rather its article in capitals. */
function belongsIn(name: PartyName, party: Party, language: Language): boolean {
  if (name.lang === language) return true
  if (name.kind !== 'abbreviation' || name.lang !== 'en' || name.text.length < 3) return false
  return !party.names.some((other) => other.lang === language && other.kind === 'abbreviation')
}

function grow(root: Node, text: string, meaning: Meaning): void {
  const { starts, ends } = tokensOf(text)
  let node = root
  starts.forEach((start, i) => {
    const word = plainWord(text, start, ends[i] as number)
    const next = node.next.get(word) ?? { next: new Map(), meanings: null }
    node.next.set(word, next)
    node = next
  })
  node.meanings = [...(node.meanings ?? []), meaning]
}

function wordsIn(
  words: { readonly [L in Language]?: readonly string[] },
  language: Language,
): readonly string[] {
  return words[language] ?? []
}
