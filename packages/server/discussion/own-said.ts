import type { Answer, Spoken } from '@comity/contract'
import type { Kysely } from 'kysely'
import { mayAct, refused } from '../acts/act.ts'
import type { Actor } from '../identity/actor.ts'
import { isUuid } from '../questions/question.ts'
import type { Tables } from '../store/tables.ts'

type Own = {
  readonly space: string
  readonly id: string
  readonly side: string | null
  readonly by: Spoken
}

export const notTheirs = refused({
  reason: 'forbidden',
  message: 'Whoever said it may correct it or take it back, nobody else.',
})

/**
 * A comment or file that the actor itself said and has not withdrawn, under its lock. Of what others said one is told
 * that it is theirs; of what one may not see, that there is none.
 */
export async function ownSaid(
  db: Kysely<Tables>,
  actor: Actor,
  table: 'comment' | 'attachment',
  id: string,
): Promise<Answer<Own>> {
  const nothing = refused({ reason: actor.kind === 'anonymous' ? 'not-signed-in' : 'not-found' })
  if (!isUuid(id)) return nothing
  const row = await db
    .selectFrom(table as 'comment')
    .select(['space', 'id', 'side', 'actor', 'said_by', 'withdrawn_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return nothing
  const refusal = mayAct(actor, 'discuss', row.space)
  if (refusal !== null) return refusal
  if (row.actor !== actor.id) return notTheirs
  const held = await db
    .selectFrom(table as 'comment')
    .select('withdrawn_at')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (held === undefined) return nothing
  if (held.withdrawn_at !== null) {
    return refused({ reason: 'conflict', message: 'It was withdrawn already.', current: { withdrawn: true } })
  }
  return { ok: true, value: { space: row.space, id, side: row.side, by: JSON.parse(row.said_by) as Spoken } }
}
