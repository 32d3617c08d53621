import type { ClientBase } from 'pg'

let opened = 0

/** The rows of a query, some at a time, so that a table of any size is read in little memory. In a transaction. */
export async function* rowsOf<R>(client: ClientBase, sql: string): AsyncGenerator<R> {
  const cursor = `rows_${++opened}`
  // All rows are going to be read: the plan with the quickest first row is not wanted.
  await client.query('set local cursor_tuple_fraction = 1')
  await client.query(`declare ${cursor} no scroll cursor for ${sql}`)
  for (;;) {
    const { rows } = await client.query(`fetch 500 from ${cursor}`)
    yield* rows as R[]
    if (rows.length < 500) break
  }
  await client.query(`close ${cursor}`)
}
