import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'

type Answer = {
  readonly accepted: string | null
  readonly implemented: string | null
  readonly note: string | null
}

/** Keeps what an addressee says of a mandate in place of what it said before. */
export async function keepAnswer(
  db: Kysely<Tables>,
  key: { readonly space: string; readonly mandate: string; readonly party: string; readonly side: string },
  { accepted, implemented, note }: Answer,
  by: string,
  at: Date,
): Promise<void> {
  const said = { accepted, implemented, note, said_by: by, at }
  await db
    .insertInto('mandate_answer')
    .values({ ...key, ...said })
    .onConflict((clash) => clash.columns(['space', 'mandate', 'party']).doUpdateSet(said))
    .execute()
}
