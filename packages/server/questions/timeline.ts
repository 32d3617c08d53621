import type { QueryOf } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { daysDue, isListed } from './mandates.ts'
import { answered, isUuid, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** When the mandates of a cooperation fall due, year by year. */
export const timeline: Question<'timeline'> = async (query, { db, today }) => {
  if ((await spaceRow(db, query.space)) === undefined) return notFound
  if (query.instrument !== undefined && !isUuid(query.instrument)) return notFound
  const { space, ...filter } = query
  const isWhole = Object.values(filter).every((value) => value === undefined)
  const days = isWhole ? await daysDue(db, space) : await daysOf(db, query, today)
  const years = new Map<string, { count: number; overdue: number }>()
  let undated = 0
  for (const { day, n } of days) {
    if (day === null) {
      undated += n
      continue
    }
    const year = years.get(day.slice(0, 4)) ?? { count: 0, overdue: 0 }
    year.count += n
    if (day < today) year.overdue += n
    years.set(day.slice(0, 4), year)
  }
  return answered({
    today,
    years: Array.from(years, ([year, counts]) => ({ year, ...counts })).sort((a, b) =>
      a.year < b.year ? -1 : 1,
    ),
    undated,
  })
}

/** The same days where the list is narrowed, counted when they are asked for. */
async function daysOf(db: Kysely<Tables>, query: QueryOf<'timeline'>, today: string) {
  const rows = await db
    .selectFrom('mandate')
    .select([sql<string | null>`due_to::text`.as('day'), (e) => e.fn.countAll<string>().as('n')])
    .where(isListed(query.space, query, today))
    .groupBy('due_to')
    .execute()
  return rows.map(({ day, n }) => ({ day, n: Number(n) }))
}
