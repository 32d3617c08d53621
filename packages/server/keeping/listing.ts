import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import type { Reading } from './reading.ts'
import { instrumentRow } from './rows-of-text.ts'

/** Lists show English where it is held, else French, else Arabic, else what came first; of one language the latest. */
export function listsBefore(language: string, held: string): boolean {
  const order = ['en', 'fr', 'ar']
  const rank = (one: string) => (order.includes(one) ? order.indexOf(one) : order.length)
  return language === held || rank(language) < rank(held)
}

/** Lets lists show a wording of a text in place of the one that they showed before. */
export async function listInstead(
  db: Kysely<Tables>,
  reading: Reading,
  work: { readonly id: string; readonly expression: string },
  wording: { readonly expression: string; readonly version: number },
): Promise<void> {
  await sql`select list_no_more(${reading.space}, ${work.expression}::uuid)`.execute(db)
  const { id: _, sponsors, counts, ...row } = instrumentRow(reading, wording.expression, wording.version)
  await db
    .updateTable('instrument')
    .set({ ...row, sponsors: JSON.stringify(sponsors), counts: JSON.stringify(counts) })
    .where('space', '=', reading.space)
    .where('id', '=', work.id)
    .execute()
}
