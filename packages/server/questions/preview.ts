import type { MarkedLines } from '@comity/contract'
import type { ReadText } from '../importing/reader.ts'
import type { PreviewKept } from '../importing/uploads.ts'
import { answered, isUuid, notFound, type Question } from './question.ts'

/** A text as it would stand, which its actor has looked at and not kept. */
export const preview: Question<'preview'> = async (query, { db }) => {
  if (!isUuid(query.id)) return notFound
  const row = await db
    .selectFrom('upload')
    .select(['id', 'space', 'name', 'expires_at', 'preview'])
    .where('id', '=', query.id)
    .executeTakeFirst()
  if (row === undefined) return notFound
  const { id, space, name, expires_at } = row
  return answered({
    id,
    space,
    name,
    until: expires_at.toISOString(),
    ...(JSON.parse(row.preview) as PreviewKept),
  })
}

/** The lines of such a text, with what they are taken for. */
export const previewLines: Question<'preview-lines'> = async (query, { db }) => {
  if (!isUuid(query.id)) return notFound
  const row = await db.selectFrom('upload').select('reading').where('id', '=', query.id).executeTakeFirst()
  if (row === undefined) return notFound
  const { lines = [], read, marking } = JSON.parse(row.reading) as ReadText
  const said = (marking?.said ?? read ?? null) as MarkedLines['marking']
  return answered({ lines: [...lines], marking: said, marked: marking !== undefined })
}
