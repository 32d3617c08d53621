import { type Passage, placeOf } from '@comity/document'
import type { Language, SituationMention } from '../instrument.ts'
import { knownOf, mayHold, watchFor } from '../landmarks/index.ts'
import { anyOf } from '../lexicon/any-of.ts'
import { passagesOf } from '../passages.ts'
import type { Provision } from '../provision.ts'
import type { ReadingContext } from '../reading-context.ts'
import { arabic } from './arabic.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import type { SituationWords } from './words.ts'

const LANGUAGES: { readonly [L in Language]?: SituationWords } = { en: english, fr: french, ar: arabic }
const MAY_NAME = watchFor({ en: english.names, fr: french.names })

/** The countries and territories that a provision is about: "reconstruction and development in …". */
export function findSituations(provision: Provision, context: ReadingContext): SituationMention[] {
  const words = LANGUAGES[context.language]
  if (words === undefined) return []
  return passagesOf(provision).flatMap((passage) =>
    situationsIn(passage, provision.id, context.language, words),
  )
}

/** Nobody names more of them in one breath. */
const LONGEST = 25

function situationsIn(
  passage: Passage,
  id: string,
  language: Language,
  words: SituationWords,
): SituationMention[] {
  const { text } = passage
  const found: SituationMention[] = []
  if (!mayHold(knownOf(passage, language).landmarks, MAY_NAME)) return found
  const country = countryOf(words)
  let behind = 0
  for (let at = words.nextIn(text, 0); at >= 0; at = words.nextIn(text, Math.max(at + 1, behind))) {
    const countries = countriesAt(text, at, words, country)
    if (countries.length === 0) continue
    behind = countries.at(-1)?.[1] ?? behind
    if (words.elsewhere.test(text.slice(Math.max(0, at - words.before), at))) continue
    for (const [from, to] of countries)
      found.push({ text: text.slice(from, to), in: id, ...placeOf(passage, from, to) })
  }
  return found
}

const patterns = new WeakMap<SituationWords, RegExp>()

/** Made when a text in the language first needs it. */
function countryOf(words: SituationWords): RegExp {
  const known = patterns.get(words)
  const pattern = known ?? new RegExp(anyOf(words.names()), 'uy')
  if (known === undefined) patterns.set(words, pattern)
  return pattern
}

/** The countries that are listed behind the "in" at a place. One by one: a pattern for the whole list takes long to build. */
function countriesAt(
  text: string,
  at: number,
  words: SituationWords,
  country: RegExp,
): (readonly [from: number, to: number])[] {
  const found: (readonly [from: number, to: number])[] = []
  let from = endOf(words.first, text, at)
  while (from >= 0 && found.length < LONGEST) {
    const to = endOf(country, text, from)
    if (to < 0) break
    found.push([from, to])
    from = endOf(words.next, text, to)
  }
  while (found.length > 0 && endOf(words.ends, text, (found.at(-1) as readonly number[])[1] as number) < 0)
    found.pop()
  return found
}

/** Where what stands at a place ends; -1 where the pattern does not fit there. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}
