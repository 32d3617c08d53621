import type { Language } from '../instrument.ts'
import { landmarksIn, placesOf, type Signs, signsOf, type Watch, watchPlacesOf } from '../landmarks/index.ts'
import roles from '../lexicon/parties.roles.json' with { type: 'json' }
import { spellingsOf } from '../lexicon/spellings.ts'
import { addName, allowSmallLetters, continuation, emptyNames, type NameTree } from './name-tree.ts'
import type { Party, PartyName } from './party.ts'
import { partyRegister } from './register.ts'
import { endOfWord, isLetterOrDigit, isWordOfItsOwn } from './words.ts'

/** What a run of words may stand for; a title ("Charter of the United Nations") stands for nobody. */
export type Sense = {
  readonly parties: readonly { readonly party: Party; readonly name: PartyName }[]
  readonly roles: readonly string[]
  readonly isPair: boolean
  readonly shortName: string | null
}

/** Words in a text that may stand for parties, as long as they go. */
export type Hit = { readonly at: number; readonly end: number; readonly sense: Sense }

type Names = { readonly tree: NameTree<Sense>; readonly first: readonly string[]; readonly beginning: RegExp }

/** The first words of names; where most names begin with letters beyond plain Latin, each of those letters would be a place. */
export const NAME_BEGINS: Watch = watchPlacesOf({
  en: () => namesOf('en').first,
  fr: () => namesOf('fr').first,
  es: () => namesOf('es').first,
})

const namesByLanguage = new Map<Language, Names>()

/**
 * The names, roles and short names that a text prints, the longest at each place; `places` are those of their first
 * words, where they are known.
 */
export function hitsIn(text: string, language: Language, places: readonly number[] | null = null): Hit[] {
  const at = places ?? placesOf(landmarksIn(text, language), NAME_BEGINS)
  return at === null ? searched(text, language) : hitsAt(at, text, language)
}

function hitsAt(places: readonly number[], text: string, language: Language): Hit[] {
  const { tree } = namesOf(language)
  const hits: Hit[] = []
  if (places.length === 0) return hits
  const signs = signsOf(text)
  let end = 0
  for (const at of places) {
    const hit = at >= end && beginsWord(signs, at) ? longestFrom(tree, signs, at) : null
    if (hit === null) continue
    hits.push(hit)
    end = hit.end
  }
  return hits
}

function searched(text: string, language: Language): Hit[] {
  const { tree, beginning } = namesOf(language)
  const hits: Hit[] = []
  const signs = signsOf(text)
  beginning.lastIndex = 0
  for (let begins = beginning.exec(text); begins !== null; begins = beginning.exec(text)) {
    const hit = beginsWord(signs, begins.index) ? longestFrom(tree, signs, begins.index) : null
    if (hit === null) continue
    hits.push(hit)
    beginning.lastIndex = hit.end
  }
  return hits
}

function beginsWord({ units }: Signs, at: number): boolean {
  return at === 0 || isWordOfItsOwn(units[at] as number) || !isLetterOrDigit(units[at - 1] as number)
}

function longestFrom(tree: NameTree<Sense>, signs: Signs, at: number): Hit | null {
  let hit: Hit | null = null
  let step = continuation(tree, signs, at, true)
  const begin = step?.at ?? at
  while (step !== null) {
    if (step.node.sense !== null) hit = { at: begin, end: step.end, sense: step.node.sense }
    step = continuation(step.node, signs, step.end, false)
  }
  return hit
}

function namesOf(language: Language): Names {
  const known = namesByLanguage.get(language)
  if (known !== undefined) return known
  const senses = sensesOf(language)
  const tree = emptyNames<Sense>()
  for (const [words, sense] of senses) addName(tree, words, sense)
  for (const words of senses.keys()) allowSmallLetters(tree, words)
  const first = [
    ...new Set(Array.from(senses.keys(), (name) => name.slice(0, endOfWord(signsOf(name), 0)))),
  ].sort()
  const names = { tree, first, beginning: beginningOf(first) }
  namesByLanguage.set(language, names)
  return names
}

/**
 * Finds where names may begin: at one of their first words, or at a letter where those begin with none of plain Latin,
 * and in Arabic at any, since "and" and "for" are joined to it. An engine passes over a text quickly for a plain list
 * of words between "\b" and "\b", and several times as slowly for anything that looks ahead or behind.
 */
function beginningOf(first: readonly string[]): RegExp {
  const plain = first.filter((word) => /^\w+$/.test(word))
  const letters = new Set(first.filter((word) => !/^\w+$/.test(word)).map((word) => word.charAt(0)))
  return new RegExp(`\\b(?:${plain.join('|')})\\b|[\\u0620-\\u06FF${[...letters].join('')}]`, 'g')
}

const NOBODY: Sense = { parties: [], roles: [], isPair: false, shortName: null }

/** All senses have their properties in one order: an engine reads them faster. */
function senseOf({ parties, roles, isPair, shortName }: Sense): Sense {
  return { parties, roles, isPair, shortName }
}

function sensesOf(language: Language): Map<string, Sense> {
  const senses = new Map<string, Sense>()
  const add = (words: string, more: (sense: Sense) => Partial<Sense>) => {
    const sense = senses.get(words) ?? NOBODY
    senses.set(words, senseOf({ ...sense, ...more(sense) }))
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
  if (language === 'en') addSpellings(senses)
  return senses
}

/** "Organisation of Islamic Co-operation", but where another bears a name that is spelt so. */
function addSpellings(senses: Map<string, Sense>): void {
  for (const [name, sense] of [...senses]) {
    for (const spelling of spellingsOf(name)) if (!senses.has(spelling)) senses.set(spelling, sense)
  }
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
