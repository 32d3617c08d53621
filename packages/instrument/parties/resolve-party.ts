import type { Language, PartialDate } from '../instrument.ts'
import type { ReadingContext } from '../reading-context.ts'
import { mentionsIn } from './mentions.ts'
import { hitsIn } from './names.ts'
import type { PartyName } from './party.ts'
import { organizationOf } from './register.ts'

const LANGUAGES: readonly Language[] = ['en', 'fr', 'ar', 'es', 'ru', 'zh']

/**
 * The ids of the parties that bear a name, or bore it on a day where one is given: none for an unknown name.
 * The name must be the whole text, but for an article before it and an abbreviation behind.
 */
export function resolveParty(text: string, on?: PartialDate): readonly string[] {
  const name = text
    .trim()
    .replace(/^(?:the\s|l[ae]s?\s|l['’])/i, '')
    .replace(/\s\([^()]{1,20}\)$/, '')
  const meant = LANGUAGES.flatMap((language) => {
    const hit = hitsIn(name, language)[0]
    return hit !== undefined && hit.at === 0 && hit.end === name.length ? hit.sense.parties : []
  })
  const borne = meant.filter((meaning) => on === undefined || isBorneOn(meaning.name, on))
  return [...new Set((borne.length > 0 ? borne : meant).map((meaning) => meaning.party.id))]
}

/** The ids of the parties that words stand for, as an instrument uses them: "the secretariats of the two organizations". */
export function resolveParties(words: string, context: ReadingContext): readonly string[] {
  const { language, organizations = [] } = context
  const before = resolved.get(context) ?? new Map<string, readonly string[]>()
  resolved.set(context, before)
  const known = before.get(words)
  if (known !== undefined) return known
  const ids = [...new Set(mentionsIn(words, { language, organizations }).map((mention) => mention.party.id))]
  before.set(words, ids)
  return ids
}

/** An instrument asks the same few bodies again and again. */
const resolved = new WeakMap<ReadingContext, Map<string, readonly string[]>>()

/** The two organizations whose cooperation a title names; none for a title about something else. */
export function organizationsOf(title: string | null, language: Language): readonly string[] {
  if (title === null) return []
  const mentions = mentionsIn(withSmallLetters(title), { language, organizations: [] })
  const ids = mentions
    .map((mention) => mention.party)
    .filter((party) => organizationOf(party) === party.id && party.kind !== 'collective')
  const named = [...new Set(ids.map((party) => party.id))]
  return named.length === 2 ? named : []
}

/** Words that a name prints with a small letter. */
const SMALL = /\b(?:Of|The|And|For|On|In|To|With)\b/g

/** "COOPERATION BETWEEN THE UNITED NATIONS AND …": a title all in capitals is looked at as names are printed. */
function withSmallLetters(title: string): string {
  if (/\p{Ll}/u.test(title) || !/\p{Lu}/u.test(title)) return title
  return title
    .toLowerCase()
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(SMALL, (word) => word.toLowerCase())
}

/** Whether a name is borne on a day; a text that says only the year or month may fall on either side of a change. */
export function isBorneOn({ validFrom, validTo }: PartyName, on: PartialDate): boolean {
  const length = Math.min(on.length, 10)
  return (
    (validFrom === null || validFrom.slice(0, length) <= on) &&
    (validTo === null || validTo.slice(0, length) >= on.slice(0, validTo.length))
  )
}
