import { indexFrom } from '../first-from.ts'
import type { Language } from '../instrument.ts'
import { lastMatchOf } from '../matches.ts'
import type { Mention } from '../parties/mentions.ts'
import { partyOf } from '../parties/register.ts'
import type { AgreementWords } from './words.ts'

/** How far from an agreement its parties may be named. */
const REACH = 400

/** Who agreed, as printed: behind the agreement ("between …"), else the two whose cooperation was last told of. */
export function partnersOf(
  text: string,
  from: number,
  to: number,
  mentions: readonly Mention[],
  { organizations, language, words }: Known,
): string[] {
  const after = words.partiesAfter.exec(untilSemicolon(text.slice(to, to + PARTIES_WITHIN)))
  const pairAt = (at: number): string[] => pairOf(text, at, mentions, { language, words })
  if (after !== null && !words.theTwo.test(text.slice(to + after.index, to + after.index + 48)))
    return pairAt(to + after.index + after[0].length)
  const start = Math.max(0, from - REACH)
  const told = lastMatchOf(words.between, text.slice(start, from))
  if (told !== undefined) return pairAt(start + told.index + told[0].length)
  return after === null ? [] : organizations.map((id) => nameOf(id, language))
}

/** How far behind an agreement the words stand that lead to its parties. */
const PARTIES_WITHIN = 120

function untilSemicolon(text: string): string {
  const end = text.search(/[;؛]/)
  return end < 0 ? text : text.slice(0, end)
}

/** What is known of a text beside its words: the two organizations that it is about, and its language. */
type Known = {
  readonly organizations: readonly string[]
  readonly language: Language
  readonly words: AgreementWords
}
type Spoken = Pick<Known, 'language' | 'words'>

/** The two names from here on: "A (ABC) and the B". */
function pairOf(text: string, at: number, mentions: readonly Mention[], spoken: Spoken): string[] {
  const first = partnerAt(text, at, mentions, spoken)
  if (first === null) return []
  if (first.names.length > 1) return first.names
  const and = spoken.words.andOther.exec(text.slice(first.end, first.end + 40))
  if (and === null) return first.names
  const second = partnerAt(text, first.end + and[0].length, mentions, spoken)
  return second === null ? first.names : [...first.names, ...second.names]
}

type Partner = { readonly names: string[]; readonly end: number }

function partnerAt(
  text: string,
  at: number,
  mentions: readonly Mention[],
  { language, words }: Spoken,
): Partner | null {
  const named = beginningsAt(mentions, at)
  const [first] = named
  // "the secretariats of the United Nations and the Caribbean Community" are two.
  if (named.length > 1 && first !== undefined)
    return { names: named.map((m) => nameOf(m.party.id, language)), end: first.end }
  const end = first?.end ?? at + (words.nameEnds.exec(text.slice(at, at + 160))?.index ?? 0)
  const printed = text.slice(at, end).replace(/\s\([^()]*\)$/u, '')
  // Names begin with a capital; "and bearing in mind" goes on with something else.
  return words.nameBegins.test(printed) ? { names: [printed], end } : null
}

function beginningsAt(mentions: readonly Mention[], at: number): Mention[] {
  const named: Mention[] = []
  for (let i = indexFrom(mentions, at); mentions[i]?.at === at; i++) named.push(mentions[i] as Mention)
  return named
}

function nameOf(id: string, language: Language): string {
  const names = partyOf(id)?.names.filter((name) => name.kind === 'name')
  return (names?.find((name) => name.lang === language) ?? names?.[0])?.text ?? id
}
