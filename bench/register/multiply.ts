import type { Client } from 'pg'

/** The space that the sample stands in, of which every row is copied. */
const sample = 'un-oic'
/** The provisions of the sample text; its mandates are copied oftener, so that there are four for ten provisions. */
const PROVISIONS = 52
const MANDATES = 14
/** The sample names more bodies, meetings and texts than others do: these are copied for one text in ten. */
const RARER = new Set(['mention', 'citation', 'event', 'agreement'])

/**
 * Makes a register of about so many provisions in a space, from the one text of the sample: its rows again and again
 * with other ids, dates and words. Written as the owner of the tables, in SQL, because a million texts through the
 * reader would take hours; nothing is measured here.
 */
export async function multiply(client: Client, space: string, provisions: number): Promise<void> {
  const texts = Math.ceil(provisions / PROVISIONS)
  await client.query("set synchronous_commit = off; set work_mem = '256MB'")
  await dropReferences(client)
  if (space !== sample) await copySpace(client, space)
  for (const table of await tablesOfTexts(client)) {
    const times = table.name.startsWith('mandate') ? 'n.mandates' : RARER.has(table.name) ? 'n.rarely' : '1'
    const columns = table.columns.map(({ name }) => `"${name}"`).join(', ')
    const values = table.columns.map((column) => copyOf(table.name, column, space)).join(', ')
    await client.query(`
      insert into "${table.name}" (${columns})
      select ${values}
        from "${table.name}" t
        cross join (select n, case when n % 7 < 3 then 2 else 1 end as mandates, (n % 10 = 0)::int as rarely
                      from generate_series(1, ${texts}) n) n
        cross join lateral generate_series(1, ${times}) k
       where t.space = '${sample}' and ${ofSample(table)}`)
  }
  await count(client, space, texts)
  await client.query('analyze')
}

type Column = { readonly name: string; readonly type: string }
type Table = { readonly name: string; readonly columns: readonly Column[] }

/** Tables whose rows belong to a text: they name it, its wording or its mandate. Chains and originals stay as they are. */
async function tablesOfTexts(client: Client): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; columns: Column[] }>(`
    select c.table_name as name,
           json_agg(json_build_object('name', c.column_name, 'type', c.udt_name) order by c.ordinal_position) as columns
      from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
       and c.table_name not like 'history%' and c.table_name <> 'original'
     group by c.table_name
    having bool_or(c.column_name = 'space') and bool_or(c.udt_name = 'uuid')
       and (c.table_name = 'instrument' or bool_or(c.column_name in ('instrument', 'expression', 'mandate')))`)
  return rows
}

/** What was there before the first copy: copies have ids of another version, which no program makes. */
function ofSample({ columns }: Table): string {
  const id = columns.find(({ type }) => type === 'uuid') as Column
  return `substr(t."${id.name}"::text, 15, 1) <> '0'`
}

function copyOf(table: string, { name, type }: Column, space: string): string {
  const column = `t."${name}"`
  if (name === 'space') return `'${space}'`
  if (type === 'uuid') {
    const once = ['instrument', 'expression'].includes(name) || ['instrument', 'expression'].includes(table)
    const digest = `md5('${space}' || ${column} || n.n${once ? '' : " || ':' || k"})`
    return `overlay(${digest} placing '0' from 13 for 1)::uuid`
  }
  if (table === 'instrument' && name === 'symbol') return `'A/RES/' || 1 + n.n / 300 || '/' || n.n % 300`
  if (table === 'instrument' && name === 'title') return `${column} || ' ' || n.n`
  if (table === 'expression' && name === 'words')
    return `sha256(${column} || convert_to('${space}' || n.n, 'UTF8'))`
  if (['date_from', 'date_to', 'signed'].includes(name)) return `(1946 + n.n % 80) || substr(${column}, 5)`
  if (name === 'date' || name === 'dated') return `to_char(date '2026-01-01' - n.n % 25000, 'YYYY-MM-DD')`
  if (name === 'due_from' || name === 'due_to') return `${column} + n.n % 4000`
  if (table === 'search_entry' && name === 'words') return `${column} || ${strewn}`
  if (table === 'search_entry' && name === 'year') return `1946 + n.n % 80`
  return column
}

/** A word of every rank: the rarer, the more of them there are. */
const strewn = `to_tsvector('simple', format('%s %s',
  'quae' || lower(to_hex(n.n % 16)) || 'common', 'quae' || (hashtext(t.part || n.n) & 65535) || 'rare'))`

/** A scratch database: what would be checked or worked out for each of millions of rows is right as they are made. */
async function dropReferences(client: Client): Promise<void> {
  const { rows } = await client.query(
    "select conrelid::regclass as table, conname as name from pg_constraint where contype = 'f'",
  )
  for (const { table, name } of rows) await client.query(`alter table ${table} drop constraint "${name}"`)
  const tables = await client.query("select tablename as name from pg_tables where schemaname = 'public'")
  for (const { name } of tables.rows) await client.query(`alter table "${name}" disable trigger user`)
}

async function copySpace(client: Client, space: string): Promise<void> {
  for (const table of ['space', 'area']) {
    const key = table === 'space' ? 'id' : 'space'
    await client.query(`
      insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('${key}', '${space}'))).*
        from ${table} t where t.${key} = '${sample}'`)
  }
}

/** What lists say of themselves is counted as they are kept; here it is counted at the end. */
async function count(client: Client, space: string, texts: number): Promise<void> {
  const mandates = await client.query('select count(*) as n from mandate where space = $1 and listed', [
    space,
  ])
  const times = space === sample ? texts + 1 : texts
  await client.query(
    "delete from tally where space = $1 and (kind like 'text %' or kind like '% named' and kind <> 'area named')",
    [space],
  )
  await client.query(
    `insert into tally
       select $1, kind, key, case when kind like 'mandate%' then (n * $2::numeric)::int else n * $3 end
         from tally where space = $4 and kind not in ('mandate due', 'meeting', 'agreement', 'area') and kind not like 'text %'
       on conflict (space, kind, key) do update set n = excluded.n`,
    [space, Number(mandates.rows[0].n) / MANDATES, times, sample],
  )
  await client.query(
    `insert into tally
       select space, 'mandate due', coalesce(due_to::text, ''), count(*) from mandate
        where space = $1 and listed group by space, due_to
       union all select space, 'text kind', kind, count(*) from instrument where space = $1 group by space, kind
       union all select space, 'text organ', organ, count(*) from instrument
         where space = $1 and organ is not null group by space, organ
       union all select space, 'text session', session, count(*) from instrument
         where space = $1 and session is not null group by space, session
       union all select space, 'text year', left(date, 4), count(*) from instrument
         where space = $1 and date is not null group by space, left(date, 4)
       union all select space, 'text item', agenda_item, count(*) from instrument
         where space = $1 and agenda_item is not null group by space, agenda_item
       union all select space, 'meeting named', meeting, 1 from event where space = $1 group by space, meeting
       union all select space, 'agreement named', accord, 1 from agreement where space = $1 group by space, accord
       union all select space, 'meeting', '', count(distinct meeting) from event where space = $1 group by space
       union all select space, 'agreement', '', count(distinct accord) from agreement where space = $1 group by space
       union all select space, 'party named', party, count(*) from mention
        where space = $1 and party is not null group by space, party
       on conflict (space, kind, key) do update set n = excluded.n`,
    [space],
  )
}
