import { type Passage, placeOf } from '@comity/document'
import type { SituationMention } from '../instrument.ts'
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

const COUNTRY = anyOf([...lexicon.en.states, ...lexicon.en.territories])

/** "in Afghanistan, Bosnia and Herzegovina, the Central African Republic and Mali"; "in Mexico City" is in no country’s name. */
const IN_COUNTRIES = new RegExp(
  `\\sin\\s(?:the\\s)?((?:${COUNTRY})(?:(?:,\\sand|,|\\sand)\\s(?:in\\s)?(?:the\\s)?(?:${COUNTRY})){0,24})(?![\\p{L}-]|\\s\\p{Lu})`,
  'uy',
)
const EACH = new RegExp(`(?<![\\p{L}-])(?:${COUNTRY})(?![\\p{L}-])`, 'gu')

/**
 * "held in Jamaica", "on 12 October 2022 in Cambodia", "Regional Centre, in Togo": where something happened or stands.
 * "Assistance Mission in Afghanistan", "Islamic State in Iraq": part of a name.
 */
const WHERE =
  /(?:\b(?:held|hosted|convened|organized|met|launched|signed|adopted|concluded|opened|inaugurated|took\splace|taking\splace|based|headquartered|located|seat)|[\d,]|\p{Lu}[\p{L}-]*)$/u

function situationsIn(passage: Passage, id: string): SituationMention[] {
  const { text } = passage
  const found: SituationMention[] = []
  for (let at = text.indexOf(' in '); at >= 0; at = text.indexOf(' in ', at + 1)) {
    if (!mayBeCountry(text, text.startsWith('the ', at + 4) ? at + 8 : at + 4)) continue
    IN_COUNTRIES.lastIndex = at
    const match = IN_COUNTRIES.exec(text)
    if (match === null || WHERE.test(text.slice(Math.max(0, at - 24), at))) continue
    const countries = match[1] as string
    const from = at + match[0].length - countries.length
    for (const country of countries.matchAll(EACH)) {
      const start = from + country.index
      found.push({ text: country[0], in: id, ...placeOf(passage, start, start + country[0].length) })
    }
  }
  return found
}

/** Names of countries begin with a capital, those of some territories with "occupied". */
function mayBeCountry(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 97 || code > 122 || code === 111
}
