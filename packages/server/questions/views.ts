import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** The views that the asking post keeps, by their names; nobody else sees them. */
export const views: Question<'views'> = async (query, { db, actor }) => {
  if ((await spaceRow(db, query.space)) === undefined) return notFound
  const items = await db
    .selectFrom('saved_view')
    .select(['id', 'name', 'query'])
    .where('space', '=', query.space)
    .where('actor', '=', actor.id)
    .orderBy('name')
    .orderBy('id')
    .limit(100)
    .execute()
  return answered({ items, next: null, total: items.length })
}
