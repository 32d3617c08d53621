import type { SheetColumns, SheetTable } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { signOf, type Taken } from './taken.ts'

type Side = { readonly space: string; readonly side: string }

/** What a side named the columns of such a sheet before; null where it has not seen one with these heads. */
export async function templateFor(
  db: Kysely<Tables>,
  { space, side }: Side,
  tables: readonly SheetTable[],
): Promise<SheetColumns | null> {
  const signs = tables.map(({ heads }) => signOf(heads))
  const { rows } = await sql<{ heads: string; columns: (string | null)[] }>`
    select heads, columns from sheet_template
     where space = ${space} and side = ${side} and heads = any (${signs}::text[])`.execute(db)
  for (const [at, sign] of signs.entries()) {
    const keys = rows.find(({ heads }) => heads === sign)?.columns
    const heads = tables[at]?.heads ?? []
    if (keys !== undefined)
      return Object.fromEntries(keys.flatMap((key, n) => (key === null ? [] : [[heads[n] ?? '', key]])))
  }
  return null
}

/** Keeps what the columns were named for the next sheet of the same heads. */
export async function keepTemplate(
  db: Kysely<Tables>,
  { space, side, taken, at }: Side & { readonly taken: Taken; readonly at: Date },
): Promise<void> {
  if (taken.own) return
  const columns = JSON.stringify(taken.keys)
  await db
    .insertInto('sheet_template')
    .values({ space, side, heads: signOf(taken.heads), columns, at })
    .onConflict((clash) => clash.columns(['space', 'side', 'heads']).doUpdateSet({ columns, at }))
    .execute()
}
