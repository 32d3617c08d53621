import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/**
 * Counts what a wording adds to the lists (sign 1) or takes from them (-1), in the transaction that lists it.
 * The rows are written in one order, so that transactions that count at once wait for each other and never lock.
 */
export async function count(
  db: Kysely<Tables>,
  space: string,
  expression: string,
  sign: 1 | -1,
): Promise<void> {
  await countNamed(db, space, expression, sign)
  await sql`
    with listed as (
      select id, verb, areas, due_to from mandate
       where space = ${space} and expression = ${expression} and state <> 'rejected'
    ),
    counted (kind, key, n) as (
      select 'mandate', '', count(*) from listed union all
      select 'mandate verb', verb, count(*) from listed group by verb union all
      select 'mandate due', coalesce(due_to::text, ''), count(*) from listed group by due_to union all
      select 'mandate without area', '', count(*) from listed where areas = '{}' union all
      select 'mandate area', a.area, count(*) from mandate_area a join listed on listed.id = a.mandate
        where a.space = ${space} group by a.area union all
      select 'mandate addressee', a.party, count(*) from mandate_addressee a join listed on listed.id = a.mandate
        where a.space = ${space} group by a.party
    )
    insert into tally (space, kind, key, n)
    select ${space}, kind, key, ${sign}::integer * n::integer from counted where n > 0 order by kind, key
    on conflict (space, kind, key) do update set n = tally.n + excluded.n`.execute(db)
}

/**
 * Counts the text under each meeting, agreement, body and text that it names; and how many of them are named by any text:
 * one that is named for the first time, or by no text any more, is known by its count under the lock of its row.
 */
async function countNamed(
  db: Kysely<Tables>,
  space: string,
  expression: string,
  sign: 1 | -1,
): Promise<void> {
  await sql`
    with named (kind, key) as (
      select 'meeting', meeting from event
        where space = ${space} and expression = ${expression} and state <> 'rejected' union
      select 'agreement', accord from agreement
        where space = ${space} and expression = ${expression} and state <> 'rejected' union
      select 'party', party from mention
        where space = ${space} and expression = ${expression} and state <> 'rejected'
          and kind = 'party' and party is not null union
      select 'citation', symbol from citation
        where space = ${space} and expression = ${expression} and state <> 'rejected'
    ), counted as (
      insert into tally (space, kind, key, n)
      select ${space}, kind || ' named', key, ${sign}::integer from named order by kind, key
      on conflict (space, kind, key) do update set n = tally.n + excluded.n
      returning kind, n
    )
    insert into tally (space, kind, key, n)
    select ${space}, replace(kind, ' named', ''), '', ${sign}::integer * count(*)::integer from counted
     where n = ${sign === 1 ? 1 : 0}::integer group by kind order by kind
    on conflict (space, kind, key) do update set n = tally.n + excluded.n`.execute(db)
}

/** Counts one more text. */
export async function countText(db: Kysely<Tables>, space: string): Promise<void> {
  await sql`insert into tally (space, kind, key, n) values (${space}, 'text', '', 1)
    on conflict (space, kind, key) do update set n = tally.n + 1`.execute(db)
}

/** The counts of a kind, by key. */
export async function countsOf(
  db: Kysely<Tables>,
  space: string,
  kinds: readonly string[],
): Promise<(kind: string, key?: string) => number> {
  const rows = await tallied(db, space, kinds)
  const byKey = new Map(rows.map((row) => [`${row.kind} ${row.key}`, row.n]))
  return (kind, key = '') => byKey.get(`${kind} ${key}`) ?? 0
}

/** The rows of some kinds, the largest first; keys that nothing bears any more are left out. */
export function tallied(db: Kysely<Tables>, space: string, kinds: readonly string[]) {
  return db
    .selectFrom('tally')
    .select(['kind', 'key', 'n'])
    .where('space', '=', space)
    .where('kind', 'in', kinds)
    .where('n', '>', 0)
    .orderBy('n', 'desc')
    .orderBy('key')
    .execute()
}
