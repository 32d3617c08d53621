import type { Biennium, BienniumRecord } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { badCursor, numberShape, readCursor, uuidShape, writeCursor } from './cursor.ts'
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
export const biennium: Question<'biennium'> = async (query, { db }) => {
  if (!isUuid(query.id)) return notFound
  const row = await planned(db).where('b.id', '=', query.id).executeTakeFirst()
  if (row === undefined) return notFound
  const areas = await db
    .selectFrom('area')
    .select(['id', 'names'])
    .select(
      sql<string>`(select count(*) from activity a where a.space = area.space and a.biennium = ${row.id}
        and area.id = any (a.areas))`.as('activities'),
    )
    .where('space', '=', row.space)
    .orderBy('ordinal')
    .execute()
  const record: BienniumRecord = {
    ...bienniumOf(row),
    areas: areas.map(({ id, names, activities }) => ({ id, names, activities: Number(activities) })),
    adopted: await adoptedFor(db, row.space, row.id),
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

/** What was adopted, and since: as adopted, agreed otherwise, carried into other years, or dropped by a side. */
async function adoptedFor(db: Kysely<Tables>, space: string, id: string): Promise<BienniumRecord['adopted']> {
  const { rows } = await sql<{
    activity: string
    rev: string
    agreed: string | null
    biennium: string | null
    dropped: boolean
    canonical: string | null
    title: string
  }>`
    select d.activity, d.rev, r.agreed, a.biennium, v.canonical, a.title,
           exists (select from activity_status s
                    where s.space = d.space and s.activity = d.activity and s.status = 'dropped') as dropped
      from adopted d
      join joint_record r on r.space = d.space and r.id = d.activity
      join activity a on a.space = d.space and a.id = d.activity
      join revision v on v.space = d.space and v.rev = d.rev
     where d.space = ${space} and d.biennium = ${id}
     order by a.title, d.activity`.execute(db)
  return rows.map((row) => ({
    activity: row.activity,
    rev: row.rev,
    title: row.canonical === null ? row.title : (JSON.parse(row.canonical) as { title: string }).title,
    since: row.dropped
      ? 'dropped'
      : row.biennium !== id
        ? 'carried over'
        : row.agreed === row.rev
          ? 'as adopted'
          : 'changed',
  }))
}

function planned(db: Kysely<Tables>) {
  return db
    .selectFrom('biennium as b')
    .select(['b.id', 'b.space', 'b.year_from', 'b.year_to', 'b.adopted_at', 'b.meeting'])
    .select([
      sql<string>`(select count(*) from activity a where a.space = b.space and a.biennium = b.id)`.as('all'),
      sql<string>`(select count(*) from activity a
        where a.space = b.space and a.biennium = b.id and a.is_agreed)`.as('agreed'),
    ])
}

function bienniumOf(row: {
  id: string
  space: string
  year_from: number
  year_to: number
  adopted_at: Date | null
  meeting: string | null
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
    activities: Number(row.all),
    agreed: Number(row.agreed),
  }
}
