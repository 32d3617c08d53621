import type { Language } from '../instrument.ts'
import { type Hit, hitsIn } from './names.ts'
import type { Party } from './party.ts'
import { organizationOf, partInRole, partyOf } from './register.ts'

/** Words of a text and the party that they stand for; "the two organizations" gives two with the same words. */
export type Mention = { readonly party: Party; readonly at: number; readonly end: number }

/** What the words around a passage tell: whose cooperation the text is about. */
export type Surroundings = { readonly language: Language; readonly organizations: readonly string[] }

/**
 * The parties that a text mentions, in the order of its words. A part of an organization belongs to the one that is
 * named with it ("of the Organization of Islamic Cooperation", "its"); a short name to the last body so called.
 * `places` are those where names may begin, where they are known.
 */
export function mentionsIn(
  text: string,
  { language, organizations }: Surroundings,
  places: readonly number[] | null = null,
): Mention[] {
  const hits = hitsIn(text, language, places)
  const mentions: Mention[] = []
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i] as Hit
    const { roles, parties, isPair, shortName } = hit.sense
    const owned = roles.length > 0 ? ownersBehind(text, hits, i, organizations) : null
    if (owned !== null) {
      add(mentions, ofOwners(roles, owned.owners), hit.at, owned.end)
      i = owned.index
      continue
    }
    const party = parties[0]?.party ?? null
    if (roles.length > 0) add(mentions, partsOf(text, hit, party, mentions, organizations), hit.at, hit.end)
    else if (isPair) add(mentions, pairOf(mentions, organizations), hit.at, hit.end)
    else if (party !== null) {
      const end = endWithAbbreviation(text, hits, i, party)
      mentions.push({ party, at: hit.at, end })
      if (end !== hit.end) i++
    } else if (shortName !== null)
      add(mentions, shortlyCalled(text, hit, shortName, mentions), hit.at, hit.end)
  }
  return mentions
}

type Owners = { readonly owners: readonly string[]; readonly end: number; readonly index: number }

const OF = /^\s(?:of|de|des|du)\s?(?:the\s|la\s|l['’])?$/u
/** "and the League", "and of the League" */
const AND = /^\s(?:and|et)\s(?:of\s|de\s)?(?:the\s|la\s|l['’])?$/u

/** "… of the Organization of Islamic Cooperation", "… of the United Nations and the …", "… of the two organizations". */
function ownersBehind(
  text: string,
  hits: readonly Hit[],
  index: number,
  organizations: readonly string[],
): Owners | null {
  const hit = hits[index] as Hit
  const next = hits[index + 1]
  if (next === undefined || next.at - hit.end > 12 || !OF.test(text.slice(hit.end, next.at))) return null
  if (next.sense.isPair) return { owners: organizations, end: next.end, index: index + 1 }
  const owner = ownerOf(next, organizations)
  if (owner === null) return null
  const second = hits[index + 2]
  const other =
    second !== undefined && AND.test(text.slice(next.end, second.at)) ? ownerOf(second, organizations) : null
  return other === null || second === undefined
    ? { owners: [owner], end: next.end, index: index + 1 }
    : { owners: [owner, other], end: second.end, index: index + 2 }
}

/** An organization that has parts; "the Organization" is the one that the text is about. */
function ownerOf({ sense }: Hit, organizations: readonly string[]): string | null {
  const party = sense.parties[0]?.party
  if (party !== undefined) return organizationOf(party) === party.id ? party.id : null
  return sense.shortName?.startsWith('Organi') ? (organizations.find((id) => id !== 'un') ?? null) : null
}

/** Parts named without their organization: its own by a possessive, else the United Nations’ where that has such, else any. */
function partsOf(
  text: string,
  hit: Hit,
  known: Party | null,
  before: readonly Mention[],
  organizations: readonly string[],
): readonly Party[] {
  const { roles } = hit.sense
  const possessive = POSSESSIVE.exec(text.slice(Math.max(0, hit.at - 60), hit.at))?.[1]?.toLowerCase()
  if (possessive === 'their') return inRoles(roles, organizations)
  const last = before.at(-1)
  if (possessive === 'its' && last !== undefined) return inRoles(roles, [organizationOf(last.party)])
  if (/\bboth\s(?:\w+\s)?$/.test(text.slice(Math.max(0, hit.at - 20), hit.at)))
    return inRoles(roles, organizations)
  if (known !== null) return [known]
  return roles.includes('member-states') || roles.includes('secretariat') ? [] : inRoles(roles, organizations)
}

/** "its specialized …", "its subsidiary organs, specialized and affiliated institutions and standing committees". */
const POSSESSIVE = /\b(its|their)\s(?:[\p{Ll},-]+\s){0,5}$/iu

/** How many mentions back a short name is understood: bounded, so that no text is searched again and again. */
const RECENT = 40

/** The two that the passage has named, if it has named just two; else the two that the text is about. */
function pairOf(before: readonly Mention[], organizations: readonly string[]): readonly Party[] {
  const named = new Set(
    before
      .slice(-RECENT)
      .map((mention) => mention.party)
      .filter((party) => ORGANIZATIONS.has(party.kind)),
  )
  if (named.size === 2) return [...named]
  return organizations.map(partyOf).filter((party) => party !== undefined)
}

const ORGANIZATIONS: ReadonlySet<string> = new Set([
  'organization',
  'specialized agency',
  'fund or programme',
  'related organization',
  'regional organization',
  'intergovernmental organization',
])

/** Only after "the" and before no more of a name: "the Department of …" is another. */
function shortlyCalled(text: string, hit: Hit, word: string, before: readonly Mention[]): readonly Party[] {
  if (!/(?:\bthe|\bl[ae]|\bl['’])\s?$/iu.test(text.slice(Math.max(0, hit.at - 4), hit.at))) return []
  if (/^(?:\s(?:of(?!\s\d)|for|on|de|pour)\b|\s?[-–]?\s?\p{Lu})/u.test(text.slice(hit.end, hit.end + 6)))
    return []
  const named = before.slice(-RECENT).findLast(({ party }) => wordsOfNames(party).has(word))
  return named === undefined ? [] : [named.party]
}

/** The words that a party's names are made of. */
function wordsOfNames(party: Party): ReadonlySet<string> {
  const known = wordsByParty.get(party)
  if (known !== undefined) return known
  const names = party.names.filter((name) => name.kind === 'name')
  const words = new Set(names.flatMap((name) => name.text.split(/[\s-]/u)))
  wordsByParty.set(party, words)
  return words
}

const wordsByParty = new Map<Party, ReadonlySet<string>>()

/** "United Nations Entity for … (UN-Women)": the abbreviation belongs to the name before it. */
function endWithAbbreviation(text: string, hits: readonly Hit[], index: number, party: Party): number {
  const hit = hits[index] as Hit
  const next = hits[index + 1]
  if (next === undefined || next.at - hit.end > 2 || !/^\s?\($/.test(text.slice(hit.end, next.at)))
    return hit.end
  const same = next.sense.parties.some((meant) => meant.party.id === party.id)
  return same && text[next.end] === ')' ? next.end + 1 : hit.end
}

/** An organization whose parts the register does not hold stands for them itself. */
function ofOwners(roles: readonly string[], owners: readonly string[]): Party[] {
  return owners.flatMap((owner) => {
    const parts = inRoles(roles, [owner])
    return parts.length > 0 ? parts : [partyOf(owner)].filter((party) => party !== undefined)
  })
}

function inRoles(roles: readonly string[], organizations: readonly string[]): Party[] {
  return organizations
    .flatMap((organization) => roles.map((role) => partInRole(organization, role)))
    .filter((p) => p !== undefined)
}

function add(mentions: Mention[], parties: readonly Party[], at: number, end: number): void {
  for (const party of parties) mentions.push({ party, at, end })
}
