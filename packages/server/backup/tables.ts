import type { Readable } from 'node:stream'
import { type ClientBase, escapeIdentifier } from 'pg'
import { to } from 'pg-copy-streams'

export type Table = {
  readonly name: string
  readonly columns: readonly string[]
  /** What its rows are ordered by, in SQL. */
  readonly order: string
}

/** Tables of records are all there are but these, so that one which a later migration makes is not forgotten. */
export const leftOut: { readonly [table: string]: string } = {
  session: 'Whoever restores signs in anew, and tokens are given anew: a backup opens no door.',
  migration: 'Restoring applies the migrations, which write it again.',
  upload: 'A text that was looked at and not kept; whoever wants it brings it again.',
  sheet_comparison: 'A sheet that was compared and not yet applied; whoever wants it brings it again.',
  one_time: 'Addresses that are opened once: like a token, each would open a door. They are given anew.',
  half_signed: 'Whoever has given a password and not yet the second factor begins anew.',
  pace: 'How often signing in failed of late, at a server that is no longer this one.',
  activity_count: 'Counted again as the activities are restored.',
  activity_cell: 'Counted again as the activities are restored.',
  given_answer: 'Answers for acts that are sent again within a day, to a server that is no longer this one.',
}

/** The tables that there are, by the catalogue. Columns that PostgreSQL works out itself are not theirs. */
export async function findTables(client: ClientBase, without: readonly string[]): Promise<Table[]> {
  const { rows } = await client.query<Table & { key: string[] }>(
    `select relname::text as name,
            array(select attname::text from pg_attribute
                   where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = ''
                   order by attnum) as columns,
            array(select quote_ident(attname) || case when attcollation = 0 then '' else ' collate "C"' end
                    from pg_index, unnest(indkey) with ordinality as part (number, place)
                    join pg_attribute on attnum = part.number
                   where indrelid = pg_class.oid and attrelid = pg_class.oid and indisprimary
                   order by place) as key
       from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
        and relname <> all ($1) and ${isOurs('pg_class')}
      order by relname collate "C"`,
    [without],
  )
  return rows.map(({ name, columns, key }) => ({
    name,
    columns,
    order: key.length > 0 ? key.join(', ') : `${escapeIdentifier(name)}::text collate "C"`,
  }))
}

/** Whether a table is there at all, of whatever kind. */
export async function hasTables(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query(
    `select exists (select from pg_class where relnamespace = 'public'::regnamespace
       and relkind in ('r', 'p', 'v', 'm', 'f') and ${isOurs('pg_class')}) as found`,
  )
  return rows[0].found
}

/** What an extension brought with it is not ours. */
function isOurs(catalogue: string): string {
  return `not exists (select from pg_depend where classid = '${catalogue}'::regclass and objid = ${catalogue}.oid
    and deptype = 'e')`
}

/** How COPY writes values, whatever the database is set to; and nothing that row-level security would hide. */
export const copySettings = `
  set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601'; set timezone = 'UTC'; set extra_float_digits = 1;
  set bytea_output = 'hex'; set row_security = off; set work_mem = '64MB'; set statement_timeout = 0;
  set idle_in_transaction_session_timeout = 0`

/** A table's rows as COPY writes them, in their order. */
export function copyOut(client: ClientBase, { name, columns, order }: Table): Readable {
  const names = columns.map(escapeIdentifier).join(', ')
  return client.query(to(`copy (select ${names} from ${escapeIdentifier(name)} order by ${order}) to stdout`))
}
