import type { Passage } from '@comity/document'
import type { Language } from '../instrument.ts'
import { knownOf, placesOf, watchPlacesOf } from '../landmarks/index.ts'
import { anyOf, beginningsIn } from '../lexicon/any-of.ts'
import lexicon from '../lexicon/bodies.json' with { type: 'json' }
import { matchesAt, matchesOf } from '../matches.ts'
import { type Act, type Body, bodies, bodiesNamed, bodyOfSupplement } from './body.ts'

/** A word that governs the numbers after it. */
export type GoverningWord = { readonly at: number; readonly end: number } & (
  | { readonly kind: 'body'; readonly bodies: readonly Body[]; readonly supplement: boolean }
  | { readonly kind: 'own' }
  | { readonly kind: 'act'; readonly act: Act; readonly own: boolean }
)

type Words = {
  readonly resolution: readonly string[]
  readonly decision: readonly string[]
  readonly own: readonly string[]
  readonly ownResolution?: readonly string[]
}

/** The words that govern numbers, in the order of the text: "Human Rights Council" · "its" · "resolutions" · "Supplement No. 53". */
export function findGoverningWords(passage: Passage, language: Language): GoverningWord[] {
  const { pattern, sticky, acts, own } = vocabularyOf(language)
  const places = placesOf(knownOf(passage, language).landmarks, GOVERNING)
  const matches = places === null ? matchesOf(pattern, passage.text) : matchesAt(places, sticky, passage.text)
  const found: GoverningWord[] = []
  for (const match of matches) {
    const [printed, supplement, word] = match as unknown as [string, string | undefined, string | undefined]
    const at = match.index
    const end = at + printed.length
    if (word === undefined) {
      const body = bodyOfSupplement(supplement as string)
      const named = body === undefined ? [] : [body]
      found.push({ kind: 'body', bodies: named, supplement: body !== undefined, at, end })
      continue
    }
    const plain = language === 'ar' ? word.replace(/[\u0640\u064B-\u0652]/g, '') : word
    const act = acts.get(plain)
    if (act !== undefined) found.push({ kind: 'act', act, own: own.has(plain), at, end })
    else if (own.has(plain)) found.push({ kind: 'own', at, end })
    else found.push({ kind: 'body', bodies: bodiesNamed(plain), supplement: false, at, end })
  }
  return found
}

/** Where the words may stand; where most begin with other letters than plain Latin, they are searched for. */
const GOVERNING = watchPlacesOf({
  en: () => wordsOf('en').all,
  fr: () => wordsOf('fr').all,
  es: () => wordsOf('es').all,
})

type Vocabulary = {
  readonly pattern: RegExp
  /** The same, for a place that is known. */
  readonly sticky: RegExp
  readonly acts: ReadonlyMap<string, Act>
  readonly own: ReadonlySet<string>
}

const vocabularies = new Map<Language, Vocabulary>()

function vocabularyOf(language: Language): Vocabulary {
  const known = vocabularies.get(language)
  if (known !== undefined) return known
  const { acts, own, names } = wordsOf(language)
  const pattern = patternOf([...acts.keys(), ...own, ...names], language)
  const made = { pattern, sticky: new RegExp(pattern.source, 'uy'), acts, own }
  vocabularies.set(language, made)
  return made
}

function wordsOf(language: Language) {
  const words: Words = lexicon.words[language]
  const acts = new Map<string, Act>([
    ...words.resolution.map((w) => [w, 'resolution'] as const),
    ...words.decision.map((w) => [w, 'decision'] as const),
  ])
  const own = new Set([...words.own, ...(words.ownResolution ?? [])])
  const names = bodies.flatMap((body) => body.names[language] ?? [])
  return { acts, own, names, all: [...acts.keys(), ...own, ...names, ...SUPPLEMENTS] }
}

/** A supplement's number, or a word. Chinese has no spaces between words; Arabic joins "and", "for" and "by" to the word. */
function patternOf(words: readonly string[], language: Language): RegExp {
  const either = `${SUPPLEMENT}|(${anyOf(words)})`
  if (language === 'zh') return new RegExp(either, 'gu')
  if (language === 'ar') return new RegExp(`(?<![\\p{L}\\p{N}])[وفبل]{0,2}(?:${either})(?!\\p{L})`, 'gu')
  // An engine passes over a text most quickly for "\b", which knows plain Latin letters only.
  const begins = words.every((word) => /^\w/.test(word))
    ? '\\b'
    : `(?=[${beginningsIn(words)}${SUPPLEMENT_BEGINS}])`
  return new RegExp(`${begins}(?<![\\p{L}\\p{N}])(?:${either})(?!\\p{L})`, 'gu')
}

/** "Supplement No. 53A" · "Supplément no 53" · "Suplemento núm. 53" · "Дополнение № 53" · "补编第53号" · "الملحق رقم 53" */
const SUPPLEMENTS = ['Supplement', 'Supplément', 'Suplemento', 'suplemento', 'Дополнение', 'الملحق', '补编']
const SUPPLEMENT_BEGINS = beginningsIn(SUPPLEMENTS)
const SUPPLEMENT = `(?:${SUPPLEMENTS.join('|')})\\s?(?:No\\.?|n[o°]|núm\\.|№|رقم|第)\\s?(\\d{1,3})A?`
