import type { Names, Party, PartyRef } from '@comity/contract'
import type { Kysely, Selectable } from 'kysely'
import { familyOf } from '../identity/family.ts'
import type { Tables } from '../store/tables.ts'
import { anyShape, badCursor, readCursor, writeCursor } from './cursor.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

type PartyRow = Selectable<Tables['party']>

/** The bodies of a cooperation's two families and third parties, by name; `q` looks in every name. */
export const parties: Question<'parties'> = async (query, { db }) => {
  const space = await spaceRow(db, query.space)
  if (space === undefined) return notFound
  const limit = query.limit ?? 100
  let rows = db.selectFrom('party')
  const { side } = query
  if (side !== undefined) {
    rows = rows.where((e) =>
      e.or([e('side', '=', side), e('id', '=', `third/${side}`), e('parent', '=', `third/${side}`)]),
    )
  }
  if (query.q !== undefined && query.q.trim() !== '') {
    const words = query.q
      .trim()
      .toLowerCase()
      .replace(/[\\%_]/g, '\\$&')
    rows = rows.where((e) =>
      e.or([
        e('abbreviation', 'ilike', `${words}%`),
        e(e.cast<string>('names', 'text'), 'ilike', `%${words}%`),
      ]),
    )
  }
  const { total } = await rows.select((e) => e.fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
  if (query.after !== undefined) {
    const after = readCursor(query.after, [anyShape, anyShape])
    if (after === null) return badCursor
    rows = rows.where((e) => e(e.refTuple('name_en', 'id'), '>', e.tuple(String(after[0]), String(after[1]))))
  }
  const found = await rows
    .selectAll()
    .orderBy('name_en')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return answered({
    items: page.map((row) => partyOf(row, sidesOf(space))),
    next: found.length > limit && last ? writeCursor([last.name_en, last.id]) : null,
    total: Number(total),
  })
}

/** One body with every name that it bears or bore. */
export const party: Question<'party'> = async (query, { db }) => {
  const row = await db.selectFrom('party').selectAll().where('id', '=', query.id).executeTakeFirst()
  return row === undefined ? notFound : answered(partyOf(row, null))
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
  const byId = new Map(rows.map((row) => [row.id, partyRefOf(row, sides)]))
  return (id) => byId.get(id) ?? { id, side: null, names: { en: id }, abbreviation: null }
}

export function sidesOf(space: { sides: readonly { id: string }[] }): string[] {
  return space.sides.map((side) => side.id)
}

function partyRefOf(row: PartyRow, sides: readonly string[] | null): PartyRef {
  const names: Names = { en: row.name_en }
  if (row.name_fr !== null) names.fr = row.name_fr
  if (row.name_ar !== null) names.ar = row.name_ar
  const side = sides === null ? row.side : familyOf(row, sides)
  return { id: row.id, side, names, abbreviation: row.abbreviation }
}

function partyOf(row: PartyRow, sides: readonly string[] | null): Party {
  return {
    ...partyRefOf(row, sides),
    kind: row.kind,
    parent: row.parent,
    seat: row.seat,
    source: row.source,
    verified: row.verified,
    allNames: row.names,
  }
}
