import type { Kysely } from 'kysely'
import { refused } from '../acts/act.ts'
import { mentioned } from '../discussion/mentioned.ts'
import { notTheirs } from '../discussion/own-said.ts'
import { setMentions } from '../discussion/set-mentions.ts'
import type { Tables } from '../store/tables.ts'
import type { Entry, Outcome, Taking } from './entry.ts'

/** Gives a comment its earlier words back; one that was withdrawn stands again. Nobody does so for somebody else. */
export async function commentBack(
  db: Kysely<Tables>,
  { space, record: id, before }: Entry,
  { actor, at }: Taking,
): Promise<Outcome> {
  const held = db.selectFrom('comment').select(['side', 'actor']).where('id', '=', id)
  const row = await held.executeTakeFirst()
  if (row === undefined) return refused({ reason: 'not-found' })
  if (row.actor !== actor.id) return notTheirs
  await held.forUpdate().executeTakeFirst()
  const text = String(before?.text ?? '')
  const { parties, violations } = await mentioned(db, { space, side: row.side, text })
  if (violations.length > 0) return refused({ reason: 'invalid', violations })
  await db
    .updateTable('comment')
    .set({ text, corrected_at: at, withdrawn_at: null })
    .where('id', '=', id)
    .execute()
  await setMentions(db, { space, comment: id, parties, at })
  return null
}
