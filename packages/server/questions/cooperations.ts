import type { Organization, OtherCooperation, TextRef } from '@comity/contract'
import { type Language, organizationsOf, partyRegister } from '@comity/instrument'
import type { Kysely } from 'kysely'
import { may } from '../identity/actor.ts'
import { actsFor, pairOf, sideCode, spacesBySides } from '../identity/sides.ts'
import type { Tables } from '../store/tables.ts'
import { textColumns, textRefOf } from './naming.ts'
import { partyRefs, sidesOf } from './parties.ts'
import { answered, isUuid, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** How texts of this kind are titled, in the languages of the interface; what the titles name decides. */
const titled = /\bcooperation\b|\bcoop[ée]ration\b|التعاون/i

/** The other cooperations that texts of a space are about, by the organizations that their titles name. */
export const cooperations: Question<'cooperations'> = async (query, { db }) => {
  const space = await spaceRow(db, query.space)
  if (space === undefined) return notFound
  const rows = await db
    .selectFrom('instrument')
    .select(textColumns)
    .where('space', '=', query.space)
    .where((e) =>
      e.or(['%cooperation%', '%coopération%', '%التعاون%'].map((like) => e('title', 'ilike', like))),
    )
    .orderBy('date', (order) => order.desc().nullsLast())
    .orderBy('id')
    .limit(2000)
    .execute()
  const own = pairOf(sidesOf(space))
  const byPair = new Map<string, { codes: string[]; parties: string[]; texts: TextRef[] }>()
  for (const row of rows) {
    if (row.title === null || !titled.test(row.title)) continue
    const parties = organizationsOf(row.title, row.language as Language)
    const codes = parties.map(sideCode)
    const pair = pairOf(codes)
    if (parties.length !== 2 || pair === own) continue
    const known = byPair.get(pair) ?? { codes, parties: [...parties], texts: [] }
    known.texts.push(textRefOf(row))
    byPair.set(pair, known)
  }
  const pairs = [...byPair.values()]
  const organization = await organizationsNamed(
    db,
    pairs.flatMap(({ parties }) => parties),
  )
  const kept = await spacesBySides(db)
  const items: OtherCooperation[] = pairs.map(({ codes, parties, texts }) => ({
    sides: parties.map(organization),
    texts,
    space: kept(codes),
  }))
  return answered({ items, next: null, total: items.length })
}

/** Which cooperation a text is about, and what it takes to start it. */
export const cooperation: Question<'cooperation'> = async (query, { db, actor }) => {
  if (!isUuid(query.id)) return notFound
  const row = await db
    .selectFrom('instrument')
    .select(textColumns)
    .select('space')
    .where('id', '=', query.id)
    .executeTakeFirst()
  const space = row && (await spaceRow(db, row.space))
  if (row === undefined || space === undefined) return notFound
  const named = organizationsOf(row.title, row.language as Language)
  const codes = named.map(sideCode)
  const allowed = may(actor, 'start', row.space) && (codes.length !== 2 || actsFor(actor, codes))
  const eligible = allowed ? partyRegister().filter(isOrganization) : []
  const organization = await organizationsNamed(db, [...named, ...eligible.map((party) => party.id)])
  return answered({
    text: textRefOf(row),
    sides: named.map(organization),
    own: codes.length === 2 && codes.every((code) => sidesOf(space).includes(code)),
    space: codes.length === 2 ? (await spacesBySides(db))(codes) : null,
    may: allowed,
    organizations: eligible.map((party) => organization(party.id)),
  })
}

/** An organization that cooperates as a whole: the two families' own, and those of neither with States as members. */
function isOrganization({ id, parent, kind }: { id: string; parent: string | null; kind: string }): boolean {
  return (
    ['un', 'oic'].includes(id) || (parent === null && id.startsWith('third/') && / organization$/.test(kind))
  )
}

async function organizationsNamed(
  db: Kysely<Tables>,
  parties: readonly string[],
): Promise<(party: string) => Organization> {
  const ref = await partyRefs(db, parties, [])
  return (party) => ({ code: sideCode(party), party: ref(party) })
}
