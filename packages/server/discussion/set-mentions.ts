import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'

type Spoken = {
  readonly space: string
  readonly comment: string
  readonly parties: readonly string[]
  readonly at: Date
}

/** Lets a comment speak to these bodies alone; those to whom it spoke before are not spoken to anew. */
export async function setMentions(
  db: Kysely<Tables>,
  { space, comment, parties, at }: Spoken,
): Promise<void> {
  const held = await db.selectFrom('comment_mention').select('party').where('comment', '=', comment).execute()
  const known = held.map(({ party }) => party)
  const gone = known.filter((party) => !parties.includes(party))
  if (gone.length > 0)
    await db.deleteFrom('comment_mention').where('comment', '=', comment).where('party', 'in', gone).execute()
  for (const party of parties.filter((one) => !known.includes(one)))
    await db.insertInto('comment_mention').values({ space, comment, party, at }).execute()
}
