import { badCursor, numberShape, readCursor, writeCursor } from './cursor.ts'
import { facetsOf } from './mandates.ts'
import { sidesOf } from './parties.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** The priority areas of a cooperation in their order, with how many mandates touch on each. */
export const areas: Question<'areas'> = async (query, { db }) => {
  const space = await spaceRow(db, query.space)
  if (space === undefined) return notFound
  const limit = query.limit ?? 100
  const after = query.after === undefined ? ['-1'] : readCursor(query.after, [numberShape])
  if (after === null) return badCursor
  const all = await db
    .selectFrom('area')
    .selectAll()
    .where('space', '=', query.space)
    .orderBy('ordinal')
    .execute()
  const left = all.filter((row) => row.ordinal > Number(after[0]))
  const page = left.slice(0, limit)
  const last = page.at(-1)
  const facets = await facetsOf(db, query.space, sidesOf(space))
  const counts = new Map(facets.areas.map((area) => [area.id, area.count]))
  return answered({
    items: page.map((row) => ({
      id: row.id,
      names: row.names,
      mandates: counts.get(row.id) ?? 0,
      source: row.source,
    })),
    next: left.length > limit && last ? writeCursor([last.ordinal]) : null,
    total: all.length,
  })
}
