import type { Named } from './body-list.ts'
import { KIND } from './body-nouns.ts'
import type { Naming } from './pieces.ts'

/** A body whose name may go on behind the next comma or conjunction. */
export type Entry = Named & {
  /** What its last part named. */
  naming: Naming
  /** Whether an "and" stands in it. */
  conjoined: boolean
}

export type Following = { readonly words: string; readonly naming: Naming; readonly joint: string }

/** Whether the piece behind a comma or conjunction goes on with the name before it. */
export function continuesName(text: string, entry: Entry, next: Following): boolean {
  if (entry.naming === 'unfinished') return true
  const open = wordsOf(text, entry)
  return (
    officeOfSeveral(open, entry, next) ||
    articleAndCapital(open, entry, next) ||
    capitalAfterNoun(open, next) ||
    complementGoesOn(open, next) ||
    capitalPlural(open, next) ||
    bodiesOfTwo(open, next) ||
    relativeGoesOn(open, next) ||
    headsOfKinds(open, next)
  )
}

/** The words of an entry; of a very long one its first and last part, for only these are looked at. */
function wordsOf(text: string, { from, to }: Named): string {
  return to - from <= 400
    ? text.slice(from, to)
    : `${text.slice(from, from + 200)} ${text.slice(to - 200, to)}`
}

const DETERMINED =
  /^(?:the|all|any|its|their|other|relevant|each|both|those|interested|such|including|in particular) /i
const CAPITAL = /^\p{Lu}/u
const ACRONYM = /^\p{Lu}[\p{Lu}\d-]+$/u

const SHARED_OFFICE =
  /^(?:the )?(?:respective |competent |relevant )?(?:secretariats|Secretaries-General|heads|Presidents|Chairs|Co-Chairs|Governments|Heads of State|Permanent Representatives|senior [a-z]+ officials|sectoral [a-z ]+officers) (?:of|in) (?!the two\b)/

/** "the secretariats of the United Nations and the League of Arab States": one office on several sides. */
function officeOfSeveral(open: string, entry: Entry, { words, naming }: Following): boolean {
  if (!SHARED_OFFICE.test(open) || entry.conjoined) return false
  if (naming === 'name') return true
  return /^the \p{Lu}/u.test(words) && !/^the (?:\p{Lu}\p{Ll}+ )*(?:agencies|funds)/u.test(words)
}

/** "the Food" and "Agriculture Organization" · "the Rule of Law Coordination" and "Resource Group". */
function articleAndCapital(open: string, entry: Entry, { words, naming, joint }: Following): boolean {
  if (entry.naming !== 'name' || !/^the \p{Lu}\p{Ll}/u.test(open) || joint !== ' and ') return false
  if (/^(?:Member States|States|Governments|Parties)\b/.test(words)) return false
  return naming === 'body' && !DETERMINED.test(words) && CAPITAL.test(words) && !ACRONYM.test(words)
}

/** "the Economic Cooperation Organization Trade" and "Development Bank": the last capital is no body's noun. */
function capitalAfterNoun(open: string, { words, naming, joint }: Following): boolean {
  if (naming !== 'body' || joint !== ' and ' || DETERMINED.test(words) || !CAPITAL.test(words)) return false
  return /\b(?:Organization|Organisation|Community|Union|Association|Forum|Council|Nations) (?:Trade|Food|Industry|Science|Research|Health|Energy|Environment|Water|Development|Training|Peace|Human|Transport|Finance|Investment)$/.test(
    open,
  )
}

/** "the Office on Drugs" and "Crime" · "for Asia" and "the Pacific" · "for Gender Equality" and "the Empowerment of Women". */
function complementGoesOn(open: string, { words, naming, joint }: Following): boolean {
  if (naming !== 'name' || ACRONYM.test(words)) return false
  if (/^(?:including|in particular|especially|particularly|notably|such as) /.test(words)) return false
  if (joint === ', and ' && !/,/.test(open)) return false
  if (
    /^(?:the )?(?:League|Organization|Council|Union|Association)\b/.test(open) &&
    /^\p{Lu}\p{Ll}+$/u.test(words)
  )
    return false
  return /(?: (?:on|for|of|in|against|to|with)) [\p{L}’',/-]+(?: [\p{L}’',/-]+)*$/u.test(open.slice(-200))
}

/**
 * "for the Least Developed Countries", "Landlocked Developing Countries" and "Small Island Developing States" ·
 * "to Colonial Countries" and "Peoples"
 */
function capitalPlural(open: string, { words }: Following): boolean {
  if (words === 'Peoples') return open.endsWith(' Countries')
  return (
    /^(?:\p{Lu}[\p{L}-]+ )+(?:Countries|States)$/u.test(words) &&
    !/^(?:Member|Arab|Observer) States$/.test(words) &&
    /\b(?:Countries|States)$/.test(open)
  )
}

/** "States that have signed" or "ratified the Convention" · "countries that assist" and "host refugees". */
function relativeGoesOn(open: string, { words }: Following): boolean {
  if (DETERMINED.test(words) || !/ (?:that|which|who|whose) /.test(open)) return false
  return /^(?:\p{Ll}+ed|assist|accede|contribute|host|maintain|prevent|promote|protect|provide|receive|support|have|are|is) /u.test(
    words,
  )
}

const HEADS_OF_KIND = new RegExp(
  `\\b(?:heads|bodies|secretariats|boards|bureaux) of (?:the )?(?:United Nations |specialized |relevant )*(?:${KIND})$`,
)
const BARE_KIND = new RegExp(`^(?:specialized |related )?(?:${KIND})(?: (?:of|within) .+)?$`)

/** "the governing bodies of the funds", "programmes" and "specialized agencies". */
function headsOfKinds(open: string, { words }: Following): boolean {
  return HEADS_OF_KIND.test(open) && BARE_KIND.test(words)
}

/** "all relevant United Nations" and "Council of Europe bodies". */
function bodiesOfTwo(open: string, { words, joint }: Following): boolean {
  return (
    /^(?:all )?relevant (?:\p{Lu}[\p{L}-]+ ?)+$/u.test(open) && !DETERMINED.test(words) && / and /.test(joint)
  )
}
