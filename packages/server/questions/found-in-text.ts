import type { Found } from '@comity/contract'
import { resolveParty } from '@comity/instrument'
import type { Kysely, Selectable } from 'kysely'
import type { Tables } from '../store/tables.ts'
import {
  agreementOf,
  bodiesOf,
  citationOf,
  eventOf,
  mandateOf,
  mentionOf,
  standingOf,
  undertakingOf,
} from './findings.ts'
import { type Lit, sideOfAll } from './marks.ts'
import { partyRefs } from './parties.ts'
import type { TextRows } from './text-rows.ts'

/** What was found in each paragraph of a text, and the words that are lit for it. */
export async function foundInText(
  db: Kysely<Tables>,
  instrument: Selectable<Tables['instrument']>,
  rows: TextRows,
  sides: readonly string[],
) {
  const bodies = await bodiesOf(db, instrument.space, rows.mandates)
  const named = (text: string) => resolveParty(text)
  const ref = await partyRefs(
    db,
    [
      ...rows.mandates.flatMap((mandate) => bodies(mandate.id).flatMap((body) => body.parties)),
      ...rows.mentions.flatMap((mention) => mention.party ?? []),
      ...rows.agreements.flatMap((agreement) => agreement.parties.flatMap(named)),
      ...rows.undertakings.flatMap((undertaking) => undertaking.parties),
    ],
    sides,
  )
  const held = await heldTexts(db, instrument.space, rows.citations)
  const former = await formerNames(db, rows.mentions, instrument.date ?? instrument.adopted)

  const found: Found[] = [
    ...rows.mandates.map((mandate) => mandateOf(mandate, bodies(mandate.id), ref)),
    ...rows.citations.map((citation) => citationOf(citation, held.get(citation.symbol) ?? null)),
    ...rows.events.map(eventOf),
    ...rows.agreements.map((agreement) => agreementOf(agreement, (text) => named(text).map(ref))),
    ...rows.undertakings.map((undertaking) => undertakingOf(undertaking, ref)),
    ...rows.mentions.flatMap((mention) => mentionOf(mention) ?? []),
    ...former.map(({ mention, validFrom, validTo }) => ({
      id: mention.id,
      in: mention.provision,
      standing: standingOf(mention),
      kind: 'former-name' as const,
      text: mention.text,
      party: ref(mention.party as string),
      validFrom,
      validTo,
    })),
  ]
  const lights: (Lit & { in: string })[] = [
    ...rows.citations.map((c) => light(c, 'citation')),
    ...rows.mandates.flatMap((mandate) => [
      ...bodies(mandate.id)
        // An addressee that is understood, not printed, has the place of the whole clause: no word of it is lit.
        .filter((body) => body.role === 'addressee' && !samePlace(body.place, mandate.place))
        .map((body) => ({
          ...body.place,
          kind: 'addressee' as const,
          ref: mandate.id,
          in: mandate.provision,
          side: sideOfAll(body.parties.map(ref)),
        })),
      { ...verbPlace(mandate, rows), kind: 'verb' as const, ref: mandate.id, in: mandate.provision },
    ]),
    ...rows.mentions
      .filter((mention) => mention.kind !== 'party')
      .map((mention) => light(mention, mention.kind as 'area' | 'situation')),
    ...rows.mentions
      .filter((mention) => mention.kind === 'party')
      .map((mention) => ({ ...light(mention, 'party'), side: ref(mention.party as string).side })),
    ...rows.agreements.map((agreement) => light(agreement, 'agreement')),
    ...rows.events.map((event) => light(event, 'date')),
  ]
  const foundIn = Map.groupBy(found, (value) => value.in)
  const rejected = new Set(found.flatMap(({ id, standing }) => (standing.state === 'rejected' ? [id] : [])))
  const litIn = Map.groupBy(
    lights.filter((value) => !rejected.has(value.ref)),
    (value) => value.in,
  )
  return {
    found: (provision: string) => foundIn.get(provision) ?? [],
    lit: (provision: string) => litIn.get(provision) ?? [],
  }
}

type Placed = { id: string; provision: string; place: { span: readonly [number, number] } }

function light<K extends Lit['kind']>(row: Placed, kind: K) {
  return { ...row.place, kind, ref: row.id, in: row.provision }
}

function samePlace(a: { span: readonly [number, number] }, b: { span: readonly [number, number] }): boolean {
  return a.span[0] === b.span[0] && a.span[1] === b.span[1]
}

/** The directive verb opens its clause: its words end where the first addressee's begin. */
function verbPlace(
  mandate: TextRows['mandates'][number],
  rows: TextRows,
): { span: readonly [number, number] } {
  const provision = rows.provisions.find((p) => p.id === mandate.provision)
  const [from] = mandate.place.span
  const opens = provision !== undefined && provision.place.span[0] >= from - 1 ? provision.words.length : 0
  return { span: [from, from + Math.max(opens, mandate.verb.length)] }
}

async function heldTexts(
  db: Kysely<Tables>,
  space: string,
  citations: TextRows['citations'],
): Promise<Map<string, string>> {
  const symbols = [...new Set(citations.map((citation) => citation.symbol))]
  if (symbols.length === 0) return new Map()
  const rows = await db
    .selectFrom('instrument')
    .select(['symbol', 'id'])
    .where('space', '=', space)
    .where('symbol', 'in', symbols)
    .execute()
  return new Map(rows.map((row) => [row.symbol as string, row.id]))
}

/** Mentions under a name that the body did not bear on the day of the text, once for each paragraph. */
async function formerNames(db: Kysely<Tables>, mentions: TextRows['mentions'], on: string | null) {
  const named = mentions.filter((mention) => mention.kind === 'party' && mention.party !== null)
  if (named.length === 0 || on === null) return []
  const ids = [...new Set(named.map((mention) => mention.party as string))]
  const register = await db.selectFrom('party').select(['id', 'names']).where('id', 'in', ids).execute()
  const names = new Map(register.map((row) => [row.id, row.names]))
  const seen = new Set<string>()
  return named.flatMap((mention) => {
    const bears = (names.get(mention.party as string) ?? []).filter((name) => name.text === mention.text)
    const name = bears[0]
    if (name === undefined || bears.some((b) => validOn(b, on))) return []
    const once = `${mention.provision} ${mention.text}`
    if (seen.has(once)) return []
    seen.add(once)
    return [{ mention, validFrom: name.validFrom, validTo: name.validTo }]
  })
}

function validOn(name: { validFrom: string | null; validTo: string | null }, on: string): boolean {
  return (name.validFrom === null || name.validFrom <= on) && (name.validTo === null || name.validTo >= on)
}
