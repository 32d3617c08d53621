import type { ReviewedKind } from '@comity/contract'
import { sql } from 'kysely'
import { badCursor, readCursor, uuidShape, writeCursor } from './cursor.ts'
import { textColumns, textRefOf } from './naming.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** The texts in which something of a kind waits for somebody to answer for it, the latest first. */
export const review: Question<'review'> = async (query, { db }) => {
  if ((await spaceRow(db, query.space)) === undefined) return notFound
  const limit = query.limit ?? 50
  const of = foundOf(query.kind ?? 'mandate')
  let texts = db
    .selectFrom('instrument')
    .where('instrument.space', '=', query.space)
    .where(sql<boolean>`exists (select from ${of} and f.state = 'read' and f.listed)`)
  const { total } = await texts.select((e) => e.fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
  const dated = sql<string>`coalesce(instrument.date, '')`
  if (query.after !== undefined) {
    const after = readCursor(query.after, [/^(\d{4}(-\d{2}){0,2})?$/, uuidShape])
    if (after === null) return badCursor
    const [date, id] = [after[0] ?? '', after[1] ?? '']
    texts = texts.where(
      sql<boolean>`${dated} <= ${date} and (${dated} < ${date} or instrument.id > ${id}::uuid)`,
    )
  }
  const found = await texts
    .select(textColumns)
    .select([
      sql<string>`(select count(*) from ${of})`.as('read'),
      sql<string>`(select count(*) from ${of} and f.state = 'read')`.as('waiting'),
    ])
    .orderBy(dated, 'desc')
    .orderBy('instrument.id')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return answered({
    items: page.map((row) => ({
      text: textRefOf(row),
      read: Number(row.read),
      waiting: Number(row.waiting),
    })),
    next: found.length > limit && last ? writeCursor([last.date ?? '', last.text]) : null,
    total: Number(total),
  })
}

/** What was found of a kind in the listed wording of a text; areas and situations share a table. */
function foundOf(kind: ReviewedKind) {
  const isMention = kind === 'area' || kind === 'situation'
  const table = sql.table(isMention ? 'mention' : kind)
  const only = isMention ? sql`and f.kind = ${kind}` : sql``
  return sql`${table} f where f.space = instrument.space and f.instrument = instrument.id
    and f.expression = instrument.expression ${only}`
}
