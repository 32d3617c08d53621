import { indexFrom } from '../first-from.ts'
import type { Mention } from '../parties/mentions.ts'
import { partyOf } from '../parties/register.ts'
import { AND_OTHER, BETWEEN, NAME_ENDS, PARTIES_AFTER, THE_TWO } from './english.ts'

/** How far from an agreement its parties may be named. */
const REACH = 400

/** Who agreed, as printed: behind the agreement ("between …"), else the two whose cooperation was last told of. */
export function partnersOf(
  text: string,
  from: number,
  to: number,
  mentions: readonly Mention[],
  organizations: readonly string[],
): string[] {
  const behind = text.slice(to, to + REACH).split(';', 1)[0] as string
  const after = PARTIES_AFTER.exec(behind.slice(0, 120))
  if (after !== null) {
    const at = to + after.index + after[0].length
    if (!THE_TWO.test(text.slice(to + after.index + 'between '.length, at + 12)))
      return pairAt(text, at, mentions)
  }
  const start = Math.max(0, from - REACH)
  const told = Array.from(text.slice(start, from).matchAll(BETWEEN)).at(-1)
  if (told !== undefined) return pairAt(text, start + told.index + told[0].length, mentions)
  return after === null ? [] : organizations.map(nameOf)
}

/** The two names from here on: "A (ABC) and the B". */
function pairAt(text: string, at: number, mentions: readonly Mention[]): string[] {
  const first = partnerAt(text, at, mentions)
  if (first === null) return []
  if (first.names.length > 1) return first.names
  const and = AND_OTHER.exec(text.slice(first.end, first.end + 40))
  if (and === null) return first.names
  const second = partnerAt(text, first.end + and[0].length, mentions)
  return second === null ? first.names : [...first.names, ...second.names]
}

type Partner = { readonly names: string[]; readonly end: number }

function partnerAt(text: string, at: number, mentions: readonly Mention[]): Partner | null {
  const named = beginningsAt(mentions, at)
  const [first] = named
  // "the secretariats of the United Nations and the Caribbean Community" are two.
  if (named.length > 1 && first !== undefined)
    return { names: named.map((m) => nameOf(m.party.id)), end: first.end }
  const end = first?.end ?? at + (NAME_ENDS.exec(text.slice(at, at + 160))?.index ?? 0)
  const printed = text.slice(at, end).replace(/\s\([^()]*\)$/u, '')
  // Names begin with a capital; "and bearing in mind" goes on with something else.
  return /^\p{Lu}/u.test(printed) ? { names: [printed], end } : null
}

function beginningsAt(mentions: readonly Mention[], at: number): Mention[] {
  const named: Mention[] = []
  for (let i = indexFrom(mentions, at); mentions[i]?.at === at; i++) named.push(mentions[i] as Mention)
  return named
}

function nameOf(id: string): string {
  return partyOf(id)?.names.find((name) => name.lang === 'en' && name.kind === 'name')?.text ?? id
}
