import type { Biennium, BienniumRecord } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { adoptedFor } from './adopted.ts'
import { badCursor, numberShape, readCursor, uuidShape, writeCursor } from './cursor.ts'
import { meetingOf, type NotedRow, notedByName } from './noted.ts'
import { answered, isUuid, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** The years that are or were planned together, the latest first. */
export const bienniums: Question<'bienniums'> = async (query, { db }) => {
  if ((await spaceRow(db, query.space)) === undefined) return notFound
  const limit = query.limit ?? 100
  let rows = planned(db).where('b.space', '=', query.space)
  if (query.after !== undefined) {
    const after = readCursor(query.after, [numberShape, uuidShape])
    if (after === null) return badCursor
    const [year, id] = [Number(after[0]), after[1] ?? '']
    rows = rows.where(sql<boolean>`(b.year_from < ${year} or (b.year_from = ${year} and b.id > ${id}::uuid))`)
  }
  const { total } = await db
    .selectFrom('biennium')
    .select((e) => e.fn.countAll<string>().as('total'))
    .where('space', '=', query.space)
    .executeTakeFirstOrThrow()
  const found = await rows
    .orderBy('b.year_from', 'desc')
    .orderBy('b.id')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return answered({
    items: page.map(bienniumOf),
    next: found.length > limit && last ? writeCursor([last.year_from, last.id]) : null,
    total: Number(total),
  })
}

/** One biennium: how many activities stand in each area, and what has become of what was adopted. */
export const biennium: Question<'biennium'> = async (query, { db, today }) => {
  if (!isUuid(query.id)) return notFound
  const row = await planned(db).where('b.id', '=', query.id).executeTakeFirst()
  if (row === undefined) return notFound
  const areas = await db
    .selectFrom('area')
    .select(['id', 'names'])
    .select(
      sql<string>`(select coalesce(sum(c.n), 0) from cells_of(area.space, ${row.id}::uuid) c
        where c.area = area.id)`.as('activities'),
    )
    .where('space', '=', row.space)
    .orderBy('ordinal')
    .execute()
  const record: BienniumRecord = {
    ...bienniumOf(row),
    before: await yearsBefore(db, row),
    areas: areas.map(({ id, names, activities }) => ({ id, names, activities: Number(activities) })),
    ...(await adoptedFor(db, row, today)),
  }
  return answered(record)
}

/** The latest two years planned or adopted together in a cooperation, or null. */
export async function latestBiennium(db: Kysely<Tables>, space: string): Promise<Biennium | null> {
  const row = await planned(db)
    .where('b.space', '=', space)
    .orderBy('b.year_from', 'desc')
    .orderBy('b.id')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : bienniumOf(row)
}

/** The years before these in the same cooperation: what they are compared with. */
async function yearsBefore(db: Kysely<Tables>, { space, year_from }: { space: string; year_from: number }) {
  const row = await db
    .selectFrom('biennium')
    .select('id')
    .where('space', '=', space)
    .where('year_from', '<', year_from)
    .orderBy('year_from', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

/** Counted beforehand; what stands behind a wall is few, and is counted as it is asked. */
function standing(state: 'all' | 'agreed') {
  const agreed = state === 'agreed' ? sql`and a.is_agreed` : sql``
  return sql<string>`(select coalesce((select sum(c.n) from activity_count c
      where c.space = b.space and c.biennium = b.id and c.state = ${state}), 0)
    + (select count(*) from activity a
      where a.space = b.space and a.biennium = b.id and a.wall is not null ${agreed}))`
}

function planned(db: Kysely<Tables>) {
  return db
    .selectFrom('biennium as b')
    .select(['b.id', 'b.space', 'b.year_from', 'b.year_to', 'b.adopted_at', 'b.meeting'])
    .select(notedByName.as('noted'))
    .select([standing('all').as('all'), standing('agreed').as('agreed')])
}

function bienniumOf(row: {
  id: string
  space: string
  year_from: number
  year_to: number
  adopted_at: Date | null
  meeting: string | null
  noted: NotedRow | null
  all: string
  agreed: string
}): Biennium {
  return {
    id: row.id,
    space: row.space,
    from: row.year_from,
    to: row.year_to,
    state: row.adopted_at === null ? 'planned' : 'adopted',
    adoptedAt: row.adopted_at?.toISOString() ?? null,
    meeting: row.meeting,
    noted: row.noted === null ? null : meetingOf(row.noted),
    activities: Number(row.all),
    agreed: Number(row.agreed),
  }
}
