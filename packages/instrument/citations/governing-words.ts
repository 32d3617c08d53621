import type { Language } from '../instrument.ts'
import { anyOf } from '../lexicon/any-of.ts'
import lexicon from '../lexicon/bodies.json' with { type: 'json' }
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
export function findGoverningWords(text: string, language: Language): GoverningWord[] {
  const { pattern, acts, own } = vocabularyOf(language)
  return Array.from(text.matchAll(pattern), (match): GoverningWord => {
    const place = { at: match.index, end: match.index + match[0].length }
    const { word: printed, supplement } = match.groups as { word?: string; supplement?: string }
    const word = printed?.replace(/[\u0640\u064B-\u0652]/g, '')
    if (word === undefined) {
      const body = bodyOfSupplement(supplement as string)
      return {
        kind: 'body',
        bodies: body === undefined ? [] : [body],
        supplement: body !== undefined,
        ...place,
      }
    }
    const act = acts.get(word)
    if (act !== undefined) return { kind: 'act', act, own: own.has(word), ...place }
    return own.has(word)
      ? { kind: 'own', ...place }
      : { kind: 'body', bodies: bodiesNamed(word), supplement: false, ...place }
  })
}

type Vocabulary = {
  readonly pattern: RegExp
  readonly acts: ReadonlyMap<string, Act>
  readonly own: ReadonlySet<string>
}

const vocabularies = new Map<Language, Vocabulary>()

function vocabularyOf(language: Language): Vocabulary {
  const known = vocabularies.get(language)
  if (known !== undefined) return known
  const words: Words = lexicon.words[language]
  const acts = new Map<string, Act>([
    ...words.resolution.map((w) => [w, 'resolution'] as const),
    ...words.decision.map((w) => [w, 'decision'] as const),
  ])
  const own = new Set([...words.own, ...(words.ownResolution ?? [])])
  const names = bodies.flatMap((body) => body.names[language] ?? [])
  const made = { pattern: patternOf([...acts.keys(), ...own, ...names], language), acts, own }
  vocabularies.set(language, made)
  return made
}

/** Chinese has no spaces between words; Arabic joins "and", "for" and "by" to the word. */
function patternOf(words: readonly string[], language: Language): RegExp {
  const word = `(?<word>${anyOf(words)})`
  if (language === 'zh') return new RegExp(word, 'gu')
  if (language === 'ar') return new RegExp(`(?<![\\p{L}\\p{N}])[وفبل]{0,2}${word}(?!\\p{L})`, 'gu')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${SUPPLEMENT}|${word})(?!\\p{L})`, 'gu')
}

/** "Supplement No. 53A" · "Supplément no 53" · "Suplemento núm. 53" · "Дополнение № 53" */
const SUPPLEMENT =
  '(?:Supplement|Supplément|Suplemento|Дополнение)\\s(?:No\\.?|no|núm\\.|№)\\s(?<supplement>\\d{1,3})A?'
