import { sql } from 'kysely'
import { listed } from './mandates.ts'
import { answered, isUuid, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** When the mandates of a cooperation fall due, year by year. */
export const timeline: Question<'timeline'> = async (query, { db, today }) => {
  if ((await spaceRow(db, query.space)) === undefined) return notFound
  if (query.instrument !== undefined && !isUuid(query.instrument)) return notFound
  const year = sql<string | null>`extract(year from mandate.due_to)::text`
  const rows = await listed(db, query.space, query, today)
    .select(year.as('year'))
    .select((e) => e.fn.countAll<string>().as('count'))
    .select(sql<string>`count(*) filter (where mandate.due_to < ${today}::date)`.as('overdue'))
    .groupBy(year)
    .orderBy('year')
    .execute()
  return answered({
    today,
    years: rows.flatMap((row) =>
      row.year === null ? [] : [{ year: row.year, count: Number(row.count), overdue: Number(row.overdue) }],
    ),
    undated: Number(rows.find((row) => row.year === null)?.count ?? 0),
  })
}
