import type { Language } from '../instrument.ts'
import roles from '../lexicon/parties.roles.json' with { type: 'json' }
import { beginningsOf } from './beginnings.ts'
import { addName, continuation, emptyNames, type NameTree } from './name-tree.ts'
import type { Party, PartyName } from './party.ts'
import { partyRegister } from './register.ts'
import { isLetterOrDigit, isWordOfItsOwn } from './words.ts'

/** What a run of words may stand for; a title ("Charter of the United Nations") stands for nobody. */
export type Sense = {
  readonly parties: readonly { readonly party: Party; readonly name: PartyName }[]
  readonly roles: readonly string[]
  readonly isPair: boolean
  readonly shortName: string | null
}

/** Words in a text that may stand for parties, as long as they go. */
export type Hit = { readonly at: number; readonly end: number; readonly sense: Sense }

type Names = { readonly tree: NameTree<Sense>; readonly mayBegin: (text: string, at: number) => boolean }

const namesByLanguage = new Map<Language, Names>()

/** The names, roles and short names that a text prints, the longest at each place, in one pass over its words. */
export function hitsIn(text: string, language: Language): Hit[] {
  const { tree, mayBegin } = namesOf(language)
  const hits: Hit[] = []
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const letter = isLetterOrDigit(code)
    const begins = letter ? !inWord : isWordOfItsOwn(code)
    inWord = letter
    if (!begins || !mayBegin(text, at)) continue
    const hit = longestFrom(tree, text, at)
    if (hit === null) continue
    hits.push(hit)
    at = hit.end - 1
    inWord = false
  }
  return hits
}

function longestFrom(tree: NameTree<Sense>, text: string, at: number): Hit | null {
  let hit: Hit | null = null
  let step = continuation(tree, text, at, true)
  const begin = step?.at ?? at
  while (step !== null) {
    if (step.node.sense !== null) hit = { at: begin, end: step.end, sense: step.node.sense }
    step = continuation(step.node, text, step.end, false)
  }
  return hit
}

function namesOf(language: Language): Names {
  const known = namesByLanguage.get(language)
  if (known !== undefined) return known
  const senses = sensesOf(language)
  const tree = emptyNames<Sense>()
  for (const [words, sense] of senses) addName(tree, words, sense)
  const names = { tree, mayBegin: beginningsOf(senses.keys()) }
  namesByLanguage.set(language, names)
  return names
}

const NOBODY: Sense = { parties: [], roles: [], isPair: false, shortName: null }

function sensesOf(language: Language): Map<string, Sense> {
  const senses = new Map<string, Sense>()
  const add = (words: string, more: (sense: Sense) => Partial<Sense>) => {
    const sense = senses.get(words) ?? NOBODY
    senses.set(words, { ...sense, ...more(sense) })
  }
  for (const party of partyRegister()) {
    for (const name of party.names) {
      if (belongsIn(name, party, language))
        add(name.text, ({ parties }) => ({ parties: [...parties, { party, name }] }))
    }
  }
  for (const [role, words] of Object.entries(roles.roles)) {
    for (const word of wordsIn(words, language)) add(word, (sense) => ({ roles: [...sense.roles, role] }))
  }
  for (const pair of wordsIn(roles.pairs, language)) add(pair, () => ({ isPair: true }))
  for (const word of wordsIn(roles.shortNames, language)) add(word, () => ({ shortName: word }))
  for (const title of wordsIn(roles.titles, language)) add(title, () => NOBODY)
  return senses
}

/** English abbreviations are used in all languages; where a language has its own, "UN" is rather its article in capitals. */
function belongsIn(name: PartyName, party: Party, language: Language): boolean {
  if (name.lang === language) return true
  if (name.kind !== 'abbreviation' || name.lang !== 'en' || name.text.length < 3) return false
  return !party.names.some((other) => other.lang === language && other.kind === 'abbreviation')
}

function wordsIn(
  words: { readonly [L in Language]?: readonly string[] },
  language: Language,
): readonly string[] {
  return words[language] ?? []
}
