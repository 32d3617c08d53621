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
    ...(await adoptedFor(db, row.space, row.id, today)),
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

/** More than a page can name are only counted. */
const mostNamed = 500

/** What was adopted, and since: done, as adopted, agreed otherwise, carried into other years, or dropped by a side. */
async function adoptedFor(db: Kysely<Tables>, space: string, id: string, today: string) {
  const since = sql<Since>`case
    when exists (select from activity_status s
      where s.space = d.space and s.activity = d.activity and s.status = 'dropped') then 'dropped'
    when a.biennium is distinct from d.biennium then 'carried over'
    when r.agreed = d.rev then 'as adopted' else 'changed' end`
  const of = sql`
    from adopted d
      join joint_record r on r.space = d.space and r.id = d.activity
      join activity a on a.space = d.space and a.id = d.activity
     where d.space = ${space} and d.biennium = ${id}::uuid`
  const { rows } = await sql<{
    activity: string
    rev: string
    canonical: string | null
    title: string
    since: Since
    done: boolean
    slipped: boolean
  }>`
    select activity, rev, title, since, done, slipped, (select canonical from revision v
             where v.space = ${space} and v.rev = one.rev) as canonical
      from (select d.activity, d.rev, a.title, ${since} as since, ${done} as done, ${slipped(today)} as slipped ${of}
             order by a.title, d.activity limit ${mostNamed}) as one`.execute(db)
  const counted = await sql<Outcomes>`
    select count(*)::integer as promised, count(*) filter (where done)::integer as done,
           count(*) filter (where since = 'dropped')::integer as dropped,
           count(*) filter (where since = 'carried over')::integer as carried,
           count(*) filter (where slipped)::integer as slipped
      from (select ${since} as since, ${done} as done, ${slipped(today)} as slipped ${of}) as one`.execute(db)
  return {
    outcomes: counted.rows[0] ?? { promised: 0, done: 0, dropped: 0, carried: 0, slipped: 0 },
    adopted: rows.map(({ canonical, title, ...row }) => ({
      ...row,
      title: canonical === null ? title : (JSON.parse(canonical) as { title: string }).title,
    })),
  }
}

type Since = BienniumRecord['adopted'][number]['since']
type Outcomes = BienniumRecord['outcomes']

/** Said to be done by every side, as far as the projection tells: closed, and dropped by none. */
const done = sql<boolean>`(not a.is_open and not exists (select from activity_status s
  where s.space = a.space and s.activity = a.id and s.status = 'dropped'))`
const slipped = (today: string) => sql<boolean>`(a.is_open and a.last_day < ${today})`

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
    .select([standing('all').as('all'), standing('agreed').as('agreed')])
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
