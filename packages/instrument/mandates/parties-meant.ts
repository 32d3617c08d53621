import { type Party, partyRegister, resolveParties } from '../parties/index.ts'
import type { ReadingContext } from '../reading-context.ts'
import type { Body } from './clause.ts'

// "the two organizations" · "both secretariats" · "les deux organisations" · "المنظمتين"
const PAIR = /\b(?:two|both|deux|dos|ambas)\b|تين\b|تان\b|обеих|двух|两个/u
// Far enough back for the longest paragraph, near enough that hostile text stays cheap
const REACH = 4000

const ORGANIZATION = /organization|agency|fund or programme/
const organizations: ReadonlySet<string> = new Set(
  partyRegister()
    .filter((party: Party) => ORGANIZATION.test(party.kind))
    .map((party) => party.id),
)

/**
 * The ids of the parties that a body stands for; none where the words cannot be resolved. "The two organizations"
 * are the two that the paragraph has named before, else the two whose cooperation the instrument is about.
 */
export function partiesMeant({ text, words }: Body, context: ReadingContext): readonly string[] {
  const owned = ownedBy(words)
  if (owned !== '') {
    const theirs = resolveParties(`${owned}${text}`, context)
    if (theirs.length > 0) return theirs
  }
  if (!PAIR.test(text)) return resolveParties(text, context)
  const before = words.passage.text.slice(Math.max(0, words.from - REACH), words.from)
  const named = resolveParties(before, { ...context, organizations: [] }).filter((id) =>
    organizations.has(id),
  )
  return resolveParties(text, named.length === 2 ? { ...context, organizations: named } : context)
}

/** "their " before "secretariats": it is no part of the name, but says whose they are. */
function ownedBy({ passage, from }: Body['words']): string {
  return /^[Tt]heir $/.exec(passage.text.slice(Math.max(0, from - 6), from))?.[0] ?? ''
}
