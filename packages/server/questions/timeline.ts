import type { QueryOf } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { isListed } from './mandates.ts'
import { answered, isUuid, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** When the mandates of a cooperation fall due, year by year. */
export const timeline: Question<'timeline'> = async (query, { db, today }) => {
  if ((await spaceRow(db, query.space)) === undefined) return notFound
  if (query.instrument !== undefined && !isUuid(query.instrument)) return notFound
  const { space, ...filter } = query
  const isWhole = Object.values(filter).every((value) => value === undefined)
  const all = isWhole ? await yearsCounted(db, space, today) : await yearsOf(db, query, today)
  const years = all.filter(({ year }) => year !== '')
  return answered({
    today,
    years: years.map(({ year, n, overdue }) => ({ year, count: Number(n), overdue: Number(overdue) })),
    undated: Number(all.find(({ year }) => year === '')?.n ?? 0),
  })
}

/** How many fall due in each year, and how many of them before today; '' is the year of those without a day. */
type Years = { year: string; n: string; overdue: string }[]

/** As they are counted by their days when they are listed. */
async function yearsCounted(db: Kysely<Tables>, space: string, today: string): Promise<Years> {
  const { rows } = await sql<Years[number]>`
    select left(key, 4) as year, sum(n) as n, coalesce(sum(n) filter (where key < ${today}), 0) as overdue
      from counted where space = ${space} and kind = 'mandate due' and n > 0 group by 1 order by 1`.execute(
    db,
  )
  return rows
}

/** The same where the list is narrowed, counted when they are asked for. */
function yearsOf(db: Kysely<Tables>, query: QueryOf<'timeline'>, today: string): Promise<Years> {
  const year = sql<string>`coalesce(left(due_to::text, 4), '')`
  return db
    .selectFrom('mandate')
    .select([year.as('year'), (e) => e.fn.countAll<string>().as('n')])
    .select(sql<string>`count(*) filter (where due_to < ${today}::date)`.as('overdue'))
    .where(isListed(query.space, query, today))
    .groupBy(year)
    .orderBy(year)
    .execute()
}
