import type { Names } from '@comity/contract'
import type { Kysely, Selectable } from 'kysely'
import { namesOfParty } from '../questions/parties.ts'
import { isUuid } from '../questions/question.ts'
import type { Tables } from '../store/tables.ts'
import type { Told } from './entries.ts'

/**
 * What the codes and ids in entries are called: bodies, sides, areas, years, activities and letters. One that stands for
 * something that whoever asks may not see has no name here, and its code is all that the entry holds of it.
 */
export async function namesIn(
  db: Kysely<Tables>,
  space: Pick<Selectable<Tables['space']>, 'id' | 'sides'>,
  told: readonly Told[],
): Promise<(of: Told) => Record<string, Names>> {
  const codes = new Map(told.map((one) => [one, [...codesIn([one.before, one.after])]]))
  const wanted = [...new Set([...codes.values()].flat())]
  const names = wanted.length === 0 ? new Map() : await namesOf(db, space, wanted)
  return (one) =>
    Object.fromEntries(
      (codes.get(one) ?? []).flatMap((code) => (names.has(code) ? [[code, names.get(code)]] : [])),
    )
}

async function namesOf(
  db: Kysely<Tables>,
  { id: space, sides }: Pick<Selectable<Tables['space']>, 'id' | 'sides'>,
  wanted: readonly string[],
): Promise<Map<string, Names>> {
  const ids = wanted.filter(isUuid)
  const areas = await db
    .selectFrom('area')
    .select(['id', 'names'])
    .where('space', '=', space)
    .where('id', '=', (e) => e.fn.any(e.val(wanted)))
    .execute()
  const bodies = await db
    .selectFrom('party')
    .select(['id', 'name_en', 'name_fr', 'name_ar'])
    .where('id', '=', (e) => e.fn.any(e.val(wanted)))
    .execute()
  const names = new Map<string, Names>(areas.map((row) => [row.id, row.names as Names]))
  for (const row of bodies) names.set(row.id, namesOfParty(row))
  for (const side of sides) if (wanted.includes(side.id)) names.set(side.id, side.names)
  if (ids.length === 0) return names
  const years = await db
    .selectFrom('biennium')
    .select(['id', 'year_from', 'year_to'])
    .where('space', '=', space)
    .where('id', '=', (e) => e.fn.any(e.val(ids)))
    .execute()
  for (const row of years) names.set(row.id, { en: `${row.year_from}–${row.year_to}` })
  for (const [table, column] of [
    ['activity', 'title'],
    ['letter', 'number'],
  ] as const) {
    const rows = await db
      .selectFrom(table as 'activity')
      .select(['id', `${column as 'title'} as name`])
      .where('space', '=', space)
      .where('id', '=', (e) => e.fn.any(e.val(ids)))
      .execute()
    for (const row of rows) names.set(row.id, { en: row.name })
  }
  return names
}

/** Words that have the shape of a code or an id, wherever in the values they stand. */
function codesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    if (value.length <= 60 && /^[a-z0-9][a-z0-9-]*(\/[a-z0-9-]+)*$/.test(value)) found.add(value)
  } else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      // The owners of a mandate stand by their sides.
      if (!Array.isArray(value)) codesIn(key, found)
      codesIn(inner, found)
    }
  }
  return found
}
