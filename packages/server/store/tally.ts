import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/**
 * Counts what wordings add to the lists (sign 1) or take from them (-1), in the transaction that lists them. What stands
 * behind a wall is not counted beforehand: `counted` adds what whoever asks may see of it.
 * The rows are written in one order, so that transactions that count at once wait for each other and never lock.
 */
export async function count(
  db: Kysely<Tables>,
  space: string,
  expressions: readonly string[],
  sign: 1 | -1,
): Promise<void> {
  if (expressions.length === 0) return
  await countNamed(db, space, expressions, sign)
  await sql`
    with listed as (
      select id, verb, areas, due_to from mandate
       where space = ${space} and expression = any(${expressions}::uuid[]) and state <> 'rejected' and wall is null
    ),
    counted (kind, key, n) as (
      select 'mandate', '', count(*) from listed union all
      select 'mandate verb', verb, count(*) from listed group by verb union all
      select 'mandate due', coalesce(due_to::text, ''), count(*) from listed group by due_to union all
      select 'mandate without area', '', count(*) from listed where areas = '{}' union all
      select 'mandate area', area, count(distinct id) from listed, unnest(areas) as area group by area union all
      select 'mandate addressee', party, count(distinct id)
        from listed join mandate_body b on b.space = ${space} and b.mandate = listed.id, unnest(b.parties) as party
        where b.role = 'addressee' group by party
    )
    insert into tally (space, kind, key, n)
    select ${space}, kind, key, ${sign}::integer * n::integer from counted where n > 0 order by kind, key
    on conflict (space, kind, key) do update set n = tally.n + excluded.n`.execute(db)
}

/**
 * Counts the texts under each meeting, agreement, body and text that they name; and how many of them are named by any
 * text: one that is named for the first time, or by no text any more, is known by its count under the lock of its row.
 */
async function countNamed(
  db: Kysely<Tables>,
  space: string,
  expressions: readonly string[],
  sign: 1 | -1,
): Promise<void> {
  const these = sql`space = ${space} and expression = any(${expressions}::uuid[]) and state <> 'rejected' and wall is null`
  await sql`
    with naming (expression, kind, key) as (
      select expression, 'meeting', meeting from event where ${these} union
      select expression, 'agreement', accord from agreement where ${these} union
      select expression, 'party', party from mention
        where ${these} and kind = 'party' and party is not null union
      select expression, 'citation', symbol from citation where ${these}
    ), named as (
      select kind, key, count(*)::integer as n from naming group by kind, key
    ), counted as (
      insert into tally (space, kind, key, n)
      select ${space}, kind || ' named', key, ${sign}::integer * n from named order by kind, key
      on conflict (space, kind, key) do update set n = tally.n + excluded.n
      returning kind, key, n
    )
    insert into tally (space, kind, key, n)
    select ${space}, named.kind, '', ${sign}::integer * count(*)::integer
      from counted join named on counted.kind = named.kind || ' named' and counted.key = named.key
     where counted.n = case when ${sign}::integer = 1 then named.n else 0 end
     group by named.kind order by named.kind
    on conflict (space, kind, key) do update set n = tally.n + excluded.n`.execute(db)
}

/** Counts texts that are new, or with a number below nought, that go. */
export async function countTexts(db: Kysely<Tables>, space: string, n: number): Promise<void> {
  if (n === 0) return
  await sql`insert into tally (space, kind, key, n) values (${space}, 'text', '', ${n}::integer)
    on conflict (space, kind, key) do update set n = tally.n + excluded.n`.execute(db)
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
    .selectFrom('counted')
    .select(['kind', 'key', 'n'])
    .where('space', '=', space)
    .where('kind', 'in', kinds)
    .where('n', '>', 0)
    .orderBy('n', 'desc')
    .orderBy('key')
    .execute()
}
