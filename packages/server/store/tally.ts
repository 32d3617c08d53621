import { areasTouched } from '@comity/programme'
import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** What wordings add to the lists: how many of each kind and key. */
export type Counts = ReadonlyMap<string, Count>
type Count = { readonly kind: string; readonly key: string; readonly n: number }

/**
 * Counts what wordings add to the lists that show them. What stands behind a wall is not counted beforehand: `counted`
 * adds what whoever asks may see of it.
 */
export async function countsIn(
  db: Kysely<Tables>,
  space: string,
  expressions: readonly string[],
): Promise<Counts> {
  if (expressions.length === 0) return new Map()
  await countAlone(db, space)
  const these = sql`space = ${space} and expression = any(${expressions}::uuid[]) and state <> 'rejected' and wall is null`
  const { rows } = await sql<Count>`
    with texts as (
      select i.kind, i.organ, i.session, left(i.date, 4) as year, i.agenda_item as item, a.manner as vote
        from instrument i left join adoption a on a.space = i.space and a.symbol = i.symbol
       where i.space = ${space} and i.expression = any(${expressions}::uuid[]) and i.wall is null
    ), listed as (
      select id, verb, areas, due_to from mandate where ${these}
    ), naming (expression, kind, key) as (
      select expression, 'meeting named', meeting from event where ${these} and own_wall is null union
      select expression, 'agreement named', accord from agreement where ${these} and own_wall is null union
      select expression, 'party named', party from mention
        where ${these} and kind = 'party' and party is not null union
      select expression, 'citation named', symbol from citation where ${these}
    ), counted (kind, key, n) as (
      select kind, key, count(*) from naming group by kind, key union all
      select 'text', '', count(*) from texts union all
      select 'text kind', kind, count(*) from texts group by kind union all
      select 'text organ', organ, count(*) from texts group by organ union all
      select 'text session', session, count(*) from texts group by session union all
      select 'text year', year, count(*) from texts group by year union all
      select 'text item', item, count(*) from texts group by item union all
      select 'text vote', vote, count(*) from texts group by vote union all
      select 'mandate', '', count(*) from listed union all
      select 'mandate verb', verb, count(*) from listed group by verb union all
      select 'mandate due', coalesce(due_to::text, ''), count(*) from listed group by due_to union all
      select 'mandate without area', '', count(*) from listed where areas = '{}' union all
      select 'mandate area', area, count(distinct id) from listed, unnest(areas) as area group by area union all
      select 'mandate addressee', party, count(distinct id)
        from listed join mandate_body b on b.space = ${space} and b.mandate = listed.id, unnest(b.parties) as party
        where b.role = 'addressee' group by party
    )
    select kind, key, n::integer from counted where key is not null and n > 0`.execute(db)
  const areas = await areasNamed(db, these)
  return new Map([...rows, ...areas].map((row) => [`${row.kind} ${row.key}`, row]))
}

/**
 * From here to the end of the transaction nobody else counts in the space: two who count at once would each miss what
 * the other adds.
 */
export async function countAlone(db: Kysely<Tables>, space: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`tally ${space}`}, 0))`.execute(db)
}

/** How many wordings name each area: what words touch on which is known to the program alone. */
async function areasNamed(db: Kysely<Tables>, these: ReturnType<typeof sql>): Promise<Count[]> {
  const { rows } = await sql<{ expression: string; text: string }>`
    select distinct expression, text from mention where ${these} and kind = 'area'`.execute(db)
  const named = new Set(
    rows.flatMap(({ expression, text }) => areasTouched(text).map((area) => `${expression} ${area}`)),
  )
  const areas = Map.groupBy(named, (one) => one.split(' ')[1] as string)
  return [...areas].map(([key, some]) => ({ kind: 'area named', key, n: some.length }))
}

/**
 * Keeps that lists count `after` where they counted `before`. Of what is named ("meeting named") it is also counted how
 * many there are: one that was named by none, or no longer is by any, is known by its count under the lock of its row.
 */
export async function recount(
  db: Kysely<Tables>,
  space: string,
  before: readonly Counts[],
  after: Counts,
): Promise<void> {
  const changes = new Map<string, Count>(after)
  for (const [one, { kind, key, n }] of before.flatMap((counts) => [...counts]))
    changes.set(one, { kind, key, n: (changes.get(one)?.n ?? 0) - n })
  const changed = [...changes.values()].filter(({ n }) => n !== 0)
  if (changed.length === 0) return
  await sql`
    with changed as (
      select kind, key, n from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as c (kind text, key text, n integer)
    ), kept as (
      insert into tally (space, kind, key, n) select ${space}, kind, key, n from changed order by kind, key
      on conflict (space, kind, key) do update set n = tally.n + excluded.n
      returning kind, key, n
    ), begun as (
      select regexp_replace(kind, ' named$', '') as kind, sum(case when c.n > 0 then 1 else -1 end)::integer as n
        from kept k join changed c using (kind, key)
       where kind like '% named' and k.n = greatest(c.n, 0) group by 1
    )
    insert into tally (space, kind, key, n) select ${space}, kind, '', n from begun where n <> 0
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

/**
 * A kind of count as it is written into a statement. `counted` puts together many parts, of which a kind needs few: where
 * PostgreSQL knows the kind beforehand, it plans those alone, and once for all; given as a value, it planned for each page
 * anew, which took longer than to count.
 */
export const kindCounted = (kind: string) => sql.lit(kind)

/** The rows of some kinds, the largest first; keys that nothing bears any more are left out. */
export function tallied(db: Kysely<Tables>, space: string, kinds: readonly string[]) {
  return db
    .selectFrom('counted')
    .select(['kind', 'key', 'n'])
    .where('space', '=', space)
    .where('kind', 'in', kinds.map(kindCounted))
    .where('n', '>', 0)
    .orderBy('n', 'desc')
    .orderBy('key')
    .execute()
}
