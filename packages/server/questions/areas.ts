import type { AreaItem, TouchedField } from '@comity/contract'
import { areasTouched, priorityAreas } from '@comity/programme'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { countsOf } from '../store/tally.ts'
import { badCursor, numberShape, readCursor, writeCursor } from './cursor.ts'
import { partyRefs, sidesOf } from './parties.ts'
import { agreedOn, ideasIn, proposedIn } from './proposed-areas.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** The priority areas of a cooperation in their order, with how much stands in each. */
export const areas: Question<'areas'> = async (query, { db, actor }) => {
  if ((await spaceRow(db, query.space)) === undefined) return notFound
  const limit = query.limit ?? 100
  const after = query.after === undefined ? ['-1'] : readCursor(query.after, [numberShape])
  if (after === null) return badCursor
  const all = await areaRows(db, query.space)
  const left = all.filter((row) => row.ordinal > Number(after[0]))
  const page = left.slice(0, limit)
  const last = page.at(-1)
  const item = await itemsIn(db, query.space, actor.whole.includes(query.space))
  const proposed = await proposedIn(db, query.space)
  const offered = proposed.filter(({ state }) => state === 'offered').map(({ code }) => code)
  return answered({
    items: page.map(item),
    next: left.length > limit && last ? writeCursor([last.ordinal]) : null,
    total: all.length,
    proposed,
    touched: await touchedIn(db, query.space, [...all.map(({ id }) => id), ...offered]),
  })
}

/** The fields that the mandates of a space touch on, without those that are its areas, the most touched first. */
async function touchedIn(
  db: Kysely<Tables>,
  space: string,
  known: readonly string[],
): Promise<TouchedField[]> {
  const counts = await countsOf(db, space, ['mandate area'])
  return priorityAreas
    .filter(({ id }) => !known.includes(id))
    .map(({ id, names }) => ({ code: id, names, mandates: counts('mandate area', id) }))
    .filter(({ mandates }) => mandates > 0)
    .sort((a, b) => b.mandates - a.mandates)
}

/** One area with whom its mandates address. Its code may stand in several cooperations. */
export const area: Question<'area'> = async (query, { db, actor }) => {
  let rows = db.selectFrom('area').selectAll().where('id', '=', query.id)
  if (query.space !== undefined) rows = rows.where('space', '=', query.space)
  const [row, ...others] = await rows.orderBy('space').execute()
  if (row === undefined) return notFound
  if (others.length > 0) return inSeveral([row, ...others].map((one) => one.space))
  const space = await spaceRow(db, row.space)
  if (space === undefined) return notFound
  const item = await itemsIn(db, space.id, actor.whole.includes(space.id))
  const addressed = await db
    .selectFrom('mandate_area as on')
    .innerJoin('mandate', (join) =>
      join.onRef('mandate.space', '=', 'on.space').onRef('mandate.id', '=', 'on.mandate'),
    )
    .innerJoin('mandate_addressee as to', (join) =>
      join.onRef('to.space', '=', 'on.space').onRef('to.mandate', '=', 'on.mandate'),
    )
    .select(['to.party', (e) => e.fn.countAll<string>().as('count')])
    .where('on.space', '=', space.id)
    .where('on.area', '=', query.id)
    .where('mandate.listed', '=', true)
    .groupBy('to.party')
    .orderBy('count', 'desc')
    .orderBy('to.party')
    .limit(20)
    .execute()
  const ref = await partyRefs(
    db,
    addressed.map((one) => one.party),
    sidesOf(space),
  )
  return answered({
    ...item(row),
    space: space.id,
    addressees: addressed.map(({ party, count }) => ({ party: ref(party), count: Number(count) })),
    ideas: await ideasIn(db, space.id, query.id),
    agreed: await agreedOn(db, space.id, query.id),
  })
}

/** Of the cooperations that the actor may see: the rows are read behind their walls. */
function inSeveral(spaces: readonly string[]) {
  const message = `Several cooperations have an area of this code. Name one of them: ${spaces.join(', ')}.`
  return { ok: false, refusal: { reason: 'invalid', violations: [{ field: 'space', message }] } } as const
}

type AreaRow = Awaited<ReturnType<typeof areaRows>>[number]

function areaRows(db: Kysely<Tables>, space: string) {
  return db.selectFrom('area').selectAll().where('space', '=', space).orderBy('ordinal').execute()
}

async function itemsIn(
  db: Kysely<Tables>,
  space: string,
  isWhole: boolean,
): Promise<(row: AreaRow) => AreaItem> {
  const counts = await countsOf(db, space, ['mandate area', 'area named'])
  // What stands behind a wall, or was given alone, is little; which areas its words touch on is known to the program.
  const { rows } = await sql<{ expression: string; text: string }>`
    select distinct expression, text from mention
     where space = ${space} and kind = 'area' and listed ${isWhole ? sql`and wall is not null` : sql``}`.execute(
    db,
  )
  const besides = new Map<string, Set<string>>()
  for (const { expression, text } of rows)
    for (const id of areasTouched(text)) besides.set(id, (besides.get(id) ?? new Set()).add(expression))
  return ({ id, names, source }) => ({
    id,
    names,
    mandates: counts('mandate area', id),
    texts: (isWhole ? counts('area named', id) : 0) + (besides.get(id)?.size ?? 0),
    source,
  })
}
