import { type Passage, placeOf } from '@comity/document'
import type { SituationMention } from '../instrument.ts'
import { knownOf, mayHold, watchFor } from '../landmarks/index.ts'
import { anyOf } from '../lexicon/any-of.ts'
import lexicon from '../lexicon/situations.json' with { type: 'json' }
import { passagesOf } from '../passages.ts'
import type { Provision } from '../provision.ts'
import type { ReadingContext } from '../reading-context.ts'

/** The countries and territories that a provision is about ("reconstruction and development in …"); English only so far. */
export function findSituations(provision: Provision, context: ReadingContext): SituationMention[] {
  if (context.language !== 'en') return []
  return passagesOf(provision).flatMap((passage) => situationsIn(passage, provision.id))
}

const COUNTRIES = [...lexicon.en.states, ...lexicon.en.territories]
const COUNTRY = new RegExp(anyOf(COUNTRIES), 'uy')
const MAY_NAME = watchFor({ en: () => COUNTRIES })

/** "in Afghanistan, Bosnia and Herzegovina, the Central African Republic and Mali" */
const FIRST = /\sin\s(?:the\s)?/uy
const NEXT = /(?:,\sand|,|\sand)\s(?:in\s)?(?:the\s)?/uy
/** "in Mexico City" is in no country’s name. */
const ENDS = /(?![\p{L}-]|\s\p{Lu})/uy
/** Nobody names more of them in one breath. */
const LONGEST = 25

/**
 * "held in Jamaica", "on 12 October 2022 in Cambodia", "Regional Centre, in Togo": where something happened or stands.
 * "Assistance Mission in Afghanistan", "Islamic State in Iraq": part of a name.
 */
const WHERE =
  /(?:\b(?:held|hosted|convened|organized|met|launched|signed|adopted|concluded|opened|inaugurated|took\splace|taking\splace|based|headquartered|located|seat)|[\d,]|\p{Lu}[\p{L}-]*)$/u

function situationsIn(passage: Passage, id: string): SituationMention[] {
  const { text } = passage
  const found: SituationMention[] = []
  if (!mayHold(knownOf(passage, 'en').landmarks, MAY_NAME)) return found
  for (let at = text.indexOf(' in '); at >= 0; at = text.indexOf(' in ', at + 1)) {
    if (!mayBeCountry(text, text.startsWith('the ', at + 4) ? at + 8 : at + 4)) continue
    const countries = countriesAt(text, at)
    if (countries.length === 0 || WHERE.test(text.slice(Math.max(0, at - 24), at))) continue
    for (const [from, to] of countries)
      found.push({ text: text.slice(from, to), in: id, ...placeOf(passage, from, to) })
  }
  return found
}

/** Names of countries begin with a capital, those of some territories with "occupied". */
function mayBeCountry(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 97 || code > 122 || code === 111
}

/** The countries that are listed behind the "in" at a place. One by one: a pattern for the whole list takes long to build. */
function countriesAt(text: string, at: number): (readonly [from: number, to: number])[] {
  const found: (readonly [from: number, to: number])[] = []
  let from = endOf(FIRST, text, at)
  while (from >= 0 && found.length < LONGEST) {
    const to = endOf(COUNTRY, text, from)
    if (to < 0) break
    found.push([from, to])
    from = endOf(NEXT, text, to)
  }
  while (found.length > 0 && endOf(ENDS, text, (found.at(-1) as readonly number[])[1] as number) < 0)
    found.pop()
  return found
}

/** Where what stands at a place ends; -1 where the pattern does not fit there. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}
