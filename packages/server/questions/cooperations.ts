import type { Organization, OtherCooperation, TextRef } from '@comity/contract'
import { type Language, organizationsOf, partyRegister } from '@comity/instrument'
import { type Kysely, sql } from 'kysely'
import { may } from '../identity/actor.ts'
import { actsFor, pairOf, sideCode, spacesBySides } from '../identity/sides.ts'
import type { Tables } from '../store/tables.ts'
import { anyShape, badCursor, readCursor, writeCursor } from './cursor.ts'
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
  const limit = query.limit ?? 100
  const after = query.after === undefined ? null : readCursor(query.after, [anyShape, anyShape])
  if (query.after !== undefined && after === null) return badCursor
  const pairs = await pairsNamed(db, query.space, pairOf(sidesOf(space)))
  const left =
    after === null
      ? pairs
      : pairs.filter((one) => compare(one, { latest: `${after[0]}`, pair: `${after[1]}` }) > 0)
  const page = left.slice(0, limit)
  const last = page.at(-1)
  const texts = await textsTitled(db, query.space, page)
  const organization = await organizationsNamed(
    db,
    page.flatMap(({ parties }) => parties),
  )
  const kept = await spacesBySides(db)
  const items: OtherCooperation[] = page.map((one) => ({
    sides: one.parties.map(organization),
    texts: texts(one),
    space: kept(one.parties.map(sideCode)),
  }))
  return answered({
    items,
    next: left.length > limit && last ? writeCursor([last.latest, last.pair]) : null,
    total: pairs.length,
  })
}

/** Two organizations, the titles that name them, and when the latest text of such a title was issued. */
type Pair = {
  readonly pair: string
  readonly parties: readonly string[]
  readonly titles: readonly string[]
  readonly latest: string
}

/** The latest first; of the same day by their codes. */
function compare(a: Pick<Pair, 'latest' | 'pair'>, b: Pick<Pair, 'latest' | 'pair'>): number {
  if (a.latest !== b.latest) return a.latest > b.latest ? -1 : 1
  return a.pair < b.pair ? -1 : a.pair > b.pair ? 1 : 0
}

/** Texts of a series bear the same title: each is looked at once. */
async function pairsNamed(db: Kysely<Tables>, space: string, own: string): Promise<Pair[]> {
  const rows = await db
    .selectFrom('instrument')
    .select(['title', 'language', sql<string>`coalesce(max(date), '')`.as('latest')])
    .where('space', '=', space)
    .where((e) =>
      e.or(['%cooperation%', '%coopération%', '%التعاون%'].map((like) => e('title', 'ilike', like))),
    )
    .groupBy(['title', 'language'])
    .execute()
  const pairs = new Map<string, Pair>()
  for (const { title, language, latest } of rows) {
    if (title === null || !titled.test(title)) continue
    const parties = organizationsOf(title, language as Language)
    const pair = pairOf(parties.map(sideCode))
    if (parties.length !== 2 || pair === own) continue
    const known = pairs.get(pair) ?? { pair, parties, titles: [], latest }
    const titles = [...known.titles, title]
    pairs.set(pair, { ...known, titles, latest: [latest, known.latest].sort()[1] ?? latest })
  }
  return [...pairs.values()].sort(compare)
}

/** The texts of cooperations, by their titles, the latest first. */
async function textsTitled(db: Kysely<Tables>, space: string, pairs: readonly Pair[]) {
  const rows = await db
    .selectFrom('instrument')
    .select(textColumns)
    .where('space', '=', space)
    .where('title', '=', (e) => e.fn.any(e.val(pairs.flatMap(({ titles }) => titles))))
    .orderBy('date', (order) => order.desc().nullsLast())
    .orderBy('id')
    .execute()
  const places = new Map(rows.map((row, n) => [row, n]))
  const place = (row: (typeof rows)[number]) => places.get(row) ?? 0
  const byTitle = Map.groupBy(rows, (row) => row.title ?? '')
  return ({ titles }: Pair): TextRef[] =>
    [...new Set(titles)]
      .flatMap((title) => byTitle.get(title) ?? [])
      .sort((a, b) => place(a) - place(b))
      .map(textRefOf)
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
