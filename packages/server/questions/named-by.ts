import { type Kysely, sql } from 'kysely'
import type { Actor } from '../identity/actor.ts'
import type { Tables } from '../store/tables.ts'
import { kindCounted } from '../store/tally.ts'

/** How many texts name each of some meetings or agreements: as it is counted beforehand, but for whoever sees a part. */
export async function namedBy(
  db: Kysely<Tables>,
  space: string,
  table: 'event' | 'agreement',
  keys: readonly string[],
  actor: Actor,
): Promise<(key: string) => number> {
  const [kind, column] =
    table === 'event' ? ['meeting named', sql`meeting`] : ['agreement named', sql`accord`]
  const { rows } = actor.whole.includes(space)
    ? await sql<{ key: string; n: number }>`
        select key, n from counted where space = ${space} and kind = ${kindCounted(kind)} and key = any (${keys}::text[])`.execute(
        db,
      )
    : await sql<{ key: string; n: number }>`
        select ${column} as key, count(distinct expression)::integer as n from ${sql.table(table)}
         where space = ${space} and listed and ${column} = any (${keys}::text[]) group by 1`.execute(db)
  const known = new Map(rows.map(({ key, n }) => [key, n]))
  // It is named, be it in words that were rejected since.
  return (key) => Math.max(known.get(key) ?? 1, 1)
}

/**
 * The walls that the namings of each stand behind, in `one`: where one of them stands before every wall, that alone,
 * since the least marked is told, and the others need not be looked through.
 */
export function wallsOf(table: 'event' | 'agreement', space: string): ReturnType<typeof sql> {
  const column = table === 'event' ? sql`meeting` : sql`accord`
  const namings = sql`from ${sql.table(table)} w where w.space = ${space} and w.${column} = one.${column} and w.listed`
  return sql`case when exists (select ${namings} and w.wall is null) then array[null::text]
                  else array(select distinct w.wall ${namings}) end as walls`
}
