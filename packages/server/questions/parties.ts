import type { Names, Party, PartyFamilies, PartyRef, QueryOf } from '@comity/contract'
import { type Kysely, type Selectable, sql } from 'kysely'
import { familyOf } from '../identity/family.ts'
import type { Tables } from '../store/tables.ts'
import { kindCounted } from '../store/tally.ts'
import { anyShape, badCursor, numberShape, readCursor, writeCursor } from './cursor.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

type PartyRow = Selectable<Tables['party']>

/** The bodies of a cooperation's two families and third parties, by name or by how often they are named or addressed. */
export const parties: Question<'parties'> = async (query, { db }) => {
  const space = await spaceRow(db, query.space)
  if (space === undefined) return notFound
  const sides = sidesOf(space)
  const limit = query.limit ?? 100
  const sort = query.sort ?? 'name'
  const all = counted(db, space.id)
  const which = narrowed(query, sides)
  const { total } = await all
    .where(which)
    .select((e) => e.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow()
  const by = sort.endsWith('name')
    ? sql<string>`party.name_en`
    : places[sort.replace(/^-/, '') as keyof typeof places]
  const down = sort.startsWith('-')
  let rows = all.where(which)
  if (query.after !== undefined) {
    const after = readCursor(query.after, [sort.endsWith('name') ? anyShape : numberShape, anyShape])
    if (after === null) return badCursor
    const [value, id] = [after[0] ?? '', after[1] ?? '']
    const bound = sort.endsWith('name') ? sql`${value}` : sql`${Number(value)}`
    rows = rows.where(
      sql<boolean>`(${by} ${down ? sql`<` : sql`>`} ${bound} or (${by} = ${bound} and party.id > ${id}))`,
    )
  }
  const found = await rows
    .selectAll('party')
    .select([places.texts.as('texts'), places.mandates.as('mandates'), sql<string>`${by}`.as('place')])
    .orderBy(by, down ? 'desc' : 'asc')
    .orderBy('party.id')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return answered({
    items: page.map((row) => partyOf(row, sides, row)),
    next: found.length > limit && last ? writeCursor([last.place, last.id]) : null,
    total: Number(total),
    families: await familiesOf(db, space.id, sides),
  })
}

const places = {
  texts: sql<number>`coalesce(named.n, 0)`,
  mandates: sql<number>`coalesce(addressed.n, 0)`,
}

/** The register beside how many texts of a space name each body and how many mandates address it. */
function counted(db: Kysely<Tables>, space: string) {
  return db
    .selectFrom('party')
    .leftJoin('counted as named', (join) =>
      join
        .on('named.space', '=', space)
        .on('named.kind', '=', kindCounted('party named'))
        .onRef('named.key', '=', 'party.id'),
    )
    .leftJoin('counted as addressed', (join) =>
      join
        .on('addressed.space', '=', space)
        .on('addressed.kind', '=', kindCounted('mandate addressee'))
        .onRef('addressed.key', '=', 'party.id'),
    )
}

function narrowed({ side, q, named }: QueryOf<'parties'>, sides: readonly string[]) {
  const parts = [sql<boolean>`true`]
  if (side !== undefined) {
    const own = sql<boolean>`(${inFamily(side)})`
    const ofNeither = sql.join(
      sides.map((one) => sql`not (${inFamily(one)})`),
      sql` and `,
    )
    parts.push(
      side === 'third' && !sides.includes('third') ? sql`(party.side = 'third' and ${ofNeither})` : own,
    )
  }
  if (q !== undefined && q.trim() !== '') {
    const words = searched(q)
    parts.push(sql`(party.abbreviation ilike ${`${words}%`} or party.names::text ilike ${`%${words}%`})`)
  }
  if (named === 'yes') parts.push(sql`named.n > 0`)
  return sql<boolean>`(${sql.join(parts, sql` and `)})`
}

/** The same rule as familyOf's, where the rows are. */
function inFamily(side: string) {
  return sql<boolean>`party.side = ${side} or party.id = ${`third/${side}`} or coalesce(party.parent = ${`third/${side}`}, false)`
}

/** What was typed, as a pattern that matches itself; PostgreSQL takes no NUL in a text. */
function searched(typed: string): string {
  return typed
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .replace(/[\\%_]/g, '\\$&')
}

async function familiesOf(
  db: Kysely<Tables>,
  space: string,
  sides: readonly string[],
): Promise<PartyFamilies> {
  const rows = await counted(db, space)
    .select(['party.id', 'party.side', 'party.parent', places.texts.as('texts')])
    .execute()
  return [...sides, 'third'].map((side) => {
    const own = rows.filter(
      (row) => (familyOf(row, sides) ?? (row.side === 'third' ? 'third' : null)) === side,
    )
    return { side, all: own.length, named: own.filter((row) => row.texts > 0).length }
  })
}

/** One body with every name that it bears or bore, what it is part of and what is part of it. */
export const party: Question<'party'> = async (query, { db }) => {
  const space = query.space === undefined ? undefined : await spaceRow(db, query.space)
  if (query.space !== undefined && space === undefined) return notFound
  const row = await counted(db, space?.id ?? '')
    .selectAll('party')
    .select([places.texts.as('texts'), places.mandates.as('mandates')])
    .where('party.id', '=', query.id)
    .executeTakeFirst()
  if (row === undefined) return notFound
  const sides = space === undefined ? null : sidesOf(space)
  const above = row.parent === null ? undefined : await byId(db, row.parent)
  const below = await db
    .selectFrom('party')
    .selectAll()
    .where('parent', '=', row.id)
    .orderBy('name_en')
    .execute()
  return answered({
    ...partyOf(row, sides, space === undefined ? null : row),
    partOf: above === undefined ? null : partyRefOf(above, sides),
    parts: below.map((part) => partyRefOf(part, sides)),
  })
}

function byId(db: Kysely<Tables>, id: string) {
  return db.selectFrom('party').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The bodies of these ids as other records name them; an id that the register lacks stands under its own code. */
export async function partyRefs(
  db: Kysely<Tables>,
  ids: Iterable<string>,
  sides: readonly string[],
): Promise<(id: string) => PartyRef> {
  const wanted = [...new Set(ids)]
  const rows =
    wanted.length === 0 ? [] : await db.selectFrom('party').selectAll().where('id', 'in', wanted).execute()
  return refsOf(rows, sides)
}

/** The same of rows that were read already. */
export function refsOf(rows: readonly PartyRow[], sides: readonly string[]): (id: string) => PartyRef {
  const byId = new Map(rows.map((row) => [row.id, partyRefOf(row, sides)]))
  return (id) => byId.get(id) ?? { id, side: null, names: { en: id }, abbreviation: null }
}

export function sidesOf(space: { sides: readonly { id: string }[] }): string[] {
  return space.sides.map((side) => side.id)
}

function partyRefOf(row: PartyRow, sides: readonly string[] | null): PartyRef {
  const side = sides === null ? row.side : familyOf(row, sides)
  return { id: row.id, side, names: namesOfParty(row), abbreviation: row.abbreviation }
}

/** A body's name in each language in which the register has one. */
export function namesOfParty(row: Pick<PartyRow, 'name_en' | 'name_fr' | 'name_ar'>): Names {
  const names: Names = { en: row.name_en }
  if (row.name_fr !== null) names.fr = row.name_fr
  if (row.name_ar !== null) names.ar = row.name_ar
  return names
}

type Counts = { readonly texts: number; readonly mandates: number }

function partyOf(row: PartyRow, sides: readonly string[] | null, counts: Counts | null): Party {
  return {
    ...partyRefOf(row, sides),
    kind: row.kind,
    parent: row.parent,
    seat: row.seat,
    source: row.source,
    verified: row.verified,
    allNames: row.names,
    texts: counts?.texts ?? null,
    mandates: counts?.mandates ?? null,
  }
}
