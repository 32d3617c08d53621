import type { ClientBase } from 'pg'
import type { Header } from './format.ts'

/** Where the numbers that PostgreSQL gives out have come to. */
export async function findSequences(client: ClientBase): Promise<Header['sequences']> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(relname) as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'S' order by relname collate "C"`,
  )
  const found: { name: string; value: string; called: boolean }[] = []
  for (const { name } of rows) {
    const { rows } = await client.query(`select last_value::text as value, is_called as called from ${name}`)
    found.push({ name, ...rows[0] })
  }
  return found
}

export async function setSequences(client: ClientBase, sequences: Header['sequences']): Promise<void> {
  for (const { name, value, called } of sequences)
    await client.query('select setval($1::regclass, $2::bigint, $3)', [name, value, called])
}
