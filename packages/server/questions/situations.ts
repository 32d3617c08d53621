import { sql } from 'kysely'
import { narrowed } from './narrowed-activities.ts'
import { answered, isUuid, notFound, type Question } from './question.ts'

/** The situations that activities of two years name, the most named first, with the first of their activities. */
export const situations: Question<'situations'> = async (query, { db, today }) => {
  if (!isUuid(query.id)) return notFound
  const held = await db
    .selectFrom('biennium')
    .select(['space', 'id'])
    .where('id', '=', query.id)
    .executeTakeFirst()
  if (held === undefined) return notFound
  const { id: biennium, ...filter } = query
  const which = narrowed({ ...filter, space: held.space, biennium }, today)
  const only = filter.situation === undefined ? sql`` : sql`and text = ${filter.situation}`
  const { rows } = await sql<{ text: string; total: number; activities: { id: string; title: string }[] }>`
    select text, count(*)::integer as total,
           to_jsonb((array_agg(jsonb_build_object('id', id, 'title', title) order by title, id))[1:50]) as activities
      from activity a, unnest(a.situations) as text where a.situations <> '{}' and ${which} ${only}
     group by text order by count(*) desc, text limit 300`.execute(db)
  return answered({ situations: rows })
}
