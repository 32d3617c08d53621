import type { Space } from '@comity/contract'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { countsOf } from '../store/tally.ts'
import { badCursor, readCursor, writeCursor } from './cursor.ts'
import { answered, notFound, type Question } from './question.ts'

type SpaceRow = Selectable<Tables['space']>

/** The cooperations that the actor may see, by their code. */
export const spaces: Question<'spaces'> = async (query, { db }) => {
  const limit = query.limit ?? 100
  let rows = db.selectFrom('space').selectAll()
  if (query.after !== undefined) {
    const after = readCursor(query.after, [/^[a-z0-9-]+$/])
    if (after === null) return badCursor
    rows = rows.where('id', '>', String(after[0]))
  }
  const found = await rows
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const total = await db
    .selectFrom('space')
    .select((e) => e.fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow()
  const page = found.slice(0, limit)
  const items: Space[] = []
  for (const row of page) items.push(await spaceOf(db, row))
  const last = page.at(-1)
  return answered({
    items,
    next: found.length > limit && last ? writeCursor([last.id]) : null,
    total: Number(total.n),
  })
}

/** One cooperation with how much it holds of each kind. */
export const space: Question<'space'> = async (query, { db }) => {
  const row = await spaceRow(db, query.id)
  return row === undefined ? notFound : answered(await spaceOf(db, row))
}

/** The row of a space as the actor may see it. */
export function spaceRow(db: Kysely<Tables>, id: string): Promise<SpaceRow | undefined> {
  return db.selectFrom('space').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function spaceOf(db: Kysely<Tables>, row: SpaceRow): Promise<Space> {
  const counted = await countsOf(db, row.id, ['text', 'mandate', 'agreement', 'meeting', 'party'])
  const { rows } = await sql<{ areas: string; latest: string | null }>`select
    (select count(*) from area where space = ${row.id}) as areas,
    (select nullif(coalesce(date, ''), '') from instrument where space = ${row.id}
      order by coalesce(date, '') desc limit 1) as latest`.execute(db)
  const [n] = rows
  return {
    id: row.id,
    names: row.names,
    sides: row.sides,
    sample: row.sample,
    open: row.open,
    counts: {
      texts: counted('text'),
      mandates: counted('mandate'),
      agreements: counted('agreement'),
      meetings: counted('meeting'),
      areas: Number(n?.areas ?? 0),
      parties: counted('party'),
    },
    latest: n?.latest ?? null,
  }
}
