import type { Passage } from '@comity/document'
import { inEitherCase, knownOf, placesOf, watchPlacesOf } from '../../landmarks/index.ts'
import { BESIDE_VERB, DIRECTIVE_VERBS, type DirectiveVerb, OTHER_VERBS } from '../../lexicon/verbs-en.ts'

/** A finite verb whose subject is the adopting organ. */
export type OrganVerb = {
  /** null for a verb that gives no mandate; it still ends the clause before it. */
  readonly directive: DirectiveVerb | null
  /** Where its clause begins ("also", "in this regard" included) and where the verb's own words end. */
  readonly from: number
  readonly end: number
}

const beside = [...BESIDE_VERB].sort((a, b) => b.length - a.length).join('|')

// "Calls once again upon" · "appeals, in this regard, to" · "continues to encourage"
// up to four, where three would be enough: an engine writes out what may stand three times one behind the other
const OF_MORE_WORDS = new RegExp(
  `(?:([Cc]alls|[Aa]ppeals)(?:,? (?:${beside})\\b,?){0,4} (upon|on|for|to)|(?:[Cc]ontinues|[Ss]eizes (?:the|this) opportunity|[Tt]akes (?:the|this) opportunity) to (${DIRECTIVE_VERBS.map((v) => v.base).join('|')}))\\b`,
  'y',
)
/** What the pattern begins with. */
const FIRST_OF_MORE: ReadonlySet<string> = new Set(
  inEitherCase(['calls', 'appeals', 'continues', 'seizes', 'takes']),
)
const ONE_WORD: ReadonlySet<string> = new Set(inEitherCase(oneWordVerbs()))
const OTHER: ReadonlySet<string> = new Set(inEitherCase(OTHER_VERBS))
/** "re" of "re-emphasizes" */
const BEFORE_HYPHEN: ReadonlySet<string> = new Set(
  [...ONE_WORD, ...OTHER].filter((verb) => verb.includes('-')).map((verb) => verb.split('-', 1)[0] as string),
)
/** A verb as printed at a place; `directive` is what the lexicon has it under, `other` one that gives no mandate. */
type Printed = {
  readonly at: number
  readonly end: number
  readonly directive: string | null
  readonly other: string | null
}
/** The first words of what the pattern matches; "seizes the opportunity to" is none of the verbs of the lexicon. */
const VERBS = watchPlacesOf({
  en: () => inEitherCase([...oneWordVerbs(), ...OTHER_VERBS, 'calls', 'appeals', 'seizes']),
})
// "Also strongly " · ", in this regard, " · "once again "
const BESIDE_BEFORE = new RegExp(`(?:^|[\\s,])(?:${beside}),? ?$`, 'i')
const BESIDE_ENDS: ReadonlySet<string> = new Set(
  BESIDE_VERB.map((words) => words.split(' ').at(-1) as string),
)
// A transitive verb has an object; a plural noun is followed by what belongs to it: "mandates of", "requests, "
const NOUN_AFTER = /^(?:[,;.:)]|$| (?:of|for|in|by|from|under|with|on|at|and|or|as|made|contained|which)\b)/
// ", in accordance with its mandate, " between a subject and its verb, or before a clause of the organ
const OPENER = /\b(?:that|which|who|whom|whose|where|whereby|wherein)\b/g
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|shall|should|must|do|does|did|remains?|continues?|continue to|constitutes?|plays?|contributes?|requires?|includes?|provides?|undermines?|poses?|\p{Ll}{3,}ed)\b/u
const WEAK_OTHER =
  /^(?:takes|supports|considers|values|draws|adopts|continues|remains|commits|refers|declares|determines|attaches|highlights|confirms|looks)$/i

const byForm: ReadonlyMap<string, DirectiveVerb> = new Map(
  DIRECTIVE_VERBS.flatMap((v) => [
    [v.verb, v],
    [v.base, v],
  ]),
)

/** The verbs with which the organ speaks in a passage, in their order. */
export function findOrganVerbs(passage: Passage): OrganVerb[] {
  const { text } = passage
  const found: OrganVerb[] = []
  let end = 0
  for (const at of placesOf(knownOf(passage, 'en').landmarks, VERBS) ?? []) {
    if (at < end) continue
    const printed = verbAt(text, at)
    if (printed === null) continue
    end = printed.end
    const verb = organVerb(text, printed, found.at(-1))
    if (verb !== null) found.push(verb)
  }
  return found
}

/** The verb that stands at the beginning of a word: most are one word, which need not be matched with hundreds. */
function verbAt(text: string, at: number): Printed | null {
  if (at > 0 && isWordSign(text.charCodeAt(at - 1))) return null
  let end = endOfLetters(text, at)
  // "Re-emphasizes"
  if (text[end] === '-' && BEFORE_HYPHEN.has(text.slice(at, end))) end = endOfLetters(text, end + 1)
  const word = isWordSign(text.charCodeAt(end)) ? '' : text.slice(at, end)
  if (ONE_WORD.has(word)) return { at, end, directive: word, other: null }
  if (FIRST_OF_MORE.has(word)) {
    OF_MORE_WORDS.lastIndex = at
    const match = OF_MORE_WORDS.exec(text)
    if (match !== null) {
      const [, two, particle, base] = match
      return { at, end: OF_MORE_WORDS.lastIndex, directive: base ?? `${two} ${particle}`, other: null }
    }
  }
  return OTHER.has(word) ? { at, end, directive: null, other: word } : null
}

function endOfLetters(text: string, from: number): number {
  let end = from
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end++
  return end
}

function isPlainLetter(code: number): boolean {
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a
}

/** What a pattern takes for part of a word: a plain letter, a figure or a low line. */
function isWordSign(code: number): boolean {
  return isPlainLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x5f
}

function organVerb(text: string, printed: Printed, last: OrganVerb | undefined): OrganVerb | null {
  const { at, end, other } = printed
  const directive = byForm.get((printed.directive ?? '').toLowerCase()) ?? null
  const boundary = boundaryBefore(text, at, last?.end ?? 0)
  if (boundary === null) return null
  if (boundary.kind !== 'start') {
    if (text.charCodeAt(at) < 97) return null
    if (directive?.noun && NOUN_AFTER.test(text.slice(end, end + 12))) return null
    if (boundary.kind === 'and' && other !== null && WEAK_OTHER.test(other)) return null
  }
  return { directive, from: boundary.from, end }
}

type Boundary = { readonly kind: 'start' | 'comma-and' | 'and' | 'comma'; readonly from: number }

/** Whether a clause of the organ may begin at `at`, and how it is joined to what stands before. */
function boundaryBefore(text: string, at: number, lastEnd: number): Boundary | null {
  const from = skipBesideBefore(text, at)
  const before = text.slice(Math.max(0, from - 400), from).trimEnd()
  if (before === '') return from - 400 <= 0 ? { kind: 'start', from } : null
  const since = text.slice(Math.max(lastEnd, from - 400), from).trimEnd()
  if (/[;:]$/.test(before)) return { kind: 'start', from }
  if (before.endsWith(',')) return opensAfterComma(since) ? { kind: 'comma', from } : null
  if (/\b(?:and|but)$/.test(before))
    return opensAfterAnd(since, lastEnd >= from - 6) ? joined(before, from) : null
  return /, and (?:in|with|to|for|as|on|at|through|by|under|given|pursuant) [^,;]{1,60}$/.test(before) &&
    lastOpener(before.slice(before.lastIndexOf(', and '))) === null
    ? { kind: 'comma-and', from }
    : null
}

function joined(before: string, from: number): Boundary {
  return { kind: /[,;] (?:and|but)$/.test(before) ? 'comma-and' : 'and', from }
}

/** "welcomes X and encourages Y" but not "the programme which supports X and encourages Y". */
function opensAfterAnd(since: string, adjacent: boolean): boolean {
  if (adjacent || /[,;] (?:and|but)$/.test(since)) return true
  const inside = lastOpener(since)
  if (inside === null) return true
  // "stresses that X is needed and calls upon": the clause of "that" has had its own verb.
  return /^that\b/.test(inside) ? FINITE.test(inside) : inside.includes(',')
}

/** ", in this regard, encourages" but not "that the Council, in its resolution, encourages". */
function opensAfterComma(since: string): boolean {
  const inside = lastOpener(since)
  if (inside === null) return true
  // A subject and its verb have two commas between them or none.
  return FINITE.test(inside) || (inside.length > 12 && inside.indexOf(',') === inside.length - 1)
}

/** The words from the last "that" or "which" on; null where there is none. */
function lastOpener(since: string): string | null {
  let at = -1
  OPENER.lastIndex = 0
  while (OPENER.test(since)) at = OPENER.lastIndex
  return at < 0 ? null : since.slice(since.lastIndexOf(' ', at - 1) + 1)
}

function skipBesideBefore(text: string, at: number): number {
  let from = at
  for (let i = 0; i < 4 && endsBeside(text, from); i++) {
    const slice = text.slice(Math.max(0, from - 40), from)
    const match = BESIDE_BEFORE.exec(slice)
    if (match === null) break
    const skipped = match[0].replace(/^[\s,]/, '')
    from -= skipped.length
    if (from > 1 && text[from - 1] === ' ' && text[from - 2] === ',') break
  }
  return from
}

/** Whether the word before a place is the last of such words at all: most are not. */
function endsBeside(text: string, at: number): boolean {
  let end = at
  if (text[end - 1] === ' ') end--
  if (text[end - 1] === ',') end--
  const word = text.slice(text.lastIndexOf(' ', end - 1) + 1, end)
  return BESIDE_ENDS.has(word.slice(word.lastIndexOf(',') + 1).toLowerCase())
}

function oneWordVerbs(): string[] {
  return DIRECTIVE_VERBS.map((v) => v.verb).filter((verb) => !verb.includes(' '))
}
