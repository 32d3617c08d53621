import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'

/** What names something on a day: the table and what `which` calls it, the columns of the day and of what is named. */
type Namings = {
  readonly table: 'agreement' | 'event'
  readonly as: 'a' | 'e'
  readonly day: string
  readonly id: string
}

type Along = {
  readonly space: string
  readonly falling: boolean
  /** How many at most; null for all that were ever named. */
  readonly limit: number | null
  /** The day and the id of the last one before. */
  readonly after: readonly [string, string] | null
}

type Words = ReturnType<typeof sql>
export type Condition = ReturnType<typeof sql<boolean>>

/**
 * Along an index by day, from one that is named to the next: the namings of one stand together in it and are stepped
 * over, so a page costs no more than a page, however many texts name what is on it.
 */
export async function alongDays(
  db: Kysely<Tables>,
  { table, as, day, id }: Namings,
  which: Condition,
  { space, falling, limit, after }: Along,
): Promise<{ readonly day: string; readonly id: string }[]> {
  const [direction, behind] = falling ? [sql`desc`, sql`<`] : [sql`asc`, sql`>`]
  const [on, named] = [sql.ref(`${as}.${day}`), sql.ref(`${as}.${id}`)]
  const first = (where: Words) => sql`(
    select ${on} as day, ${named} as id from ${sql.table(table)} ${sql.ref(as)}
     where ${sql.ref(`${as}.space`)} = ${space} and ${sql.ref(`${as}.listed`)} and ${which} and ${where}
     order by ${on} ${direction}, ${named} ${direction} limit 1)`
  // The next of the same day, else of another: each is one step along the index.
  const next = (was: Words, last: Words) => sql`
    select * from (${first(sql`${on} = ${was} and ${named} ${behind} ${last}`)} union all
                   ${first(sql`${on} ${behind} ${was}`)}) as either limit 1`
  const start = after === null ? first(sql`true`) : next(sql`${after[0]}`, sql`${after[1]}`)
  const { rows } = await sql<{ day: string; id: string }>`
    with recursive one as (
      (${start}) union all
      select following.* from one cross join lateral (${next(sql`one.day`, sql`one.id`)}) as following
    ) select day, id from one ${limit === null ? sql`` : sql`limit ${limit}`}`.execute(db)
  return rows
}
