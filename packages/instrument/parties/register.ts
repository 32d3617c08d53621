import type { Language } from '../instrument.ts'
import oic from '../lexicon/parties.oic.json' with { type: 'json' }
import third from '../lexicon/parties.third.json' with { type: 'json' }
import un from '../lexicon/parties.un.json' with { type: 'json' }
import type { Party, PartyName } from './party.ts'

type ByLanguage = { readonly [L in Language]?: readonly string[] }

type Listed = {
  readonly id: string
  readonly kind: string
  readonly parent?: string
  readonly role?: string
  readonly seat?: string
  readonly verified?: boolean
  readonly names: ByLanguage
  readonly abbreviations?: ByLanguage
  readonly aliases?: ByLanguage
  readonly former?: readonly {
    readonly text: string
    readonly lang: string
    readonly kind: string
    readonly validFrom: string | null
    readonly validTo: string | null
  }[]
}

type Family = {
  readonly source: string
  readonly side: string
  readonly verified: boolean
  readonly parties: readonly Listed[]
}

const register: readonly Party[] = ([un, oic, third] as readonly Family[]).flatMap(partiesOf)
const byId = new Map(register.map((party) => [party.id, party]))

/** Every party that the lexicon knows: both families, and the organizations that the United Nations cooperates with. */
export function partyRegister(): readonly Party[] {
  return register
}

export function partyOf(id: string): Party | undefined {
  return byId.get(id)
}

/** The part of an organization that plays this role: the secretariat of the League of Arab States. */
export function partInRole(organization: string, role: string): Party | undefined {
  return byRole.get(organization)?.get(role)
}

const byRole = new Map<string, Map<string | null, Party>>()
for (const party of register) {
  const organization = organizationOf(party)
  const parts = byRole.get(organization) ?? new Map<string | null, Party>()
  byRole.set(organization, parts.set(party.role, party))
}

/** The organization that a body is part of, however deep below it: the first step of its id, or two for a third party. */
export function organizationOf(party: Party): string {
  let top = party
  for (let i = 0; i < 8 && top.parent !== null && top.kind !== 'organization'; i++)
    top = byId.get(top.parent) ?? top
  return top.id
}

function partiesOf(family: Family): Party[] {
  return family.parties.map((listed) => ({
    id: listed.id,
    side: family.side as Party['side'],
    kind: listed.kind,
    parent: listed.parent ?? null,
    role: listed.role ?? null,
    seat: listed.seat ?? null,
    names: [
      ...namesOf(listed.names, 'name'),
      ...namesOf(listed.abbreviations, 'abbreviation'),
      ...namesOf(listed.aliases, 'alias'),
      ...((listed.former ?? []) as readonly PartyName[]),
    ],
    source: family.source,
    verified: listed.verified ?? family.verified,
  }))
}

function namesOf(names: ByLanguage | undefined, kind: PartyName['kind']): PartyName[] {
  return Object.entries(names ?? {}).flatMap(([lang, texts]) =>
    texts.map((text) => ({ text, lang: lang as Language, kind, validFrom: null, validTo: null })),
  )
}
