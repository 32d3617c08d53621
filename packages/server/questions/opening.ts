import type { Opening, OpeningDeed, Spoken } from '@comity/contract'
import type { Kysely, Selectable } from 'kysely'
import { type Actor, may, postFor } from '../identity/actor.ts'
import { mayConfirm } from '../marking/may-confirm.ts'
import type { Tables } from '../store/tables.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** Who may read a cooperation. What a side proposes about that is told to the two sides alone. */
export const opening: Question<'opening'> = async (query, { db, actor }) => {
  const row = await spaceRow(db, query.space)
  return row === undefined ? notFound : answered(await openingOf(db, actor, row))
}

/** How a cooperation stands open or closed, and what this actor may do about it. */
export async function openingOf(
  db: Kysely<Tables>,
  actor: Actor,
  space: Selectable<Tables['space']>,
): Promise<Opening> {
  const held = await db.selectFrom('opening').selectAll().where('space', '=', space.id).executeTakeFirst()
  const own = may(actor, 'open', space.id) ? (postFor(actor, 'open', space.id)?.side ?? null) : null
  return {
    space: space.id,
    open: space.open,
    sample: space.sample,
    proposed: held
      ? {
          side: held.side,
          by: JSON.parse(held.said_by) as Spoken,
          reason: held.reason,
          at: held.at.toISOString(),
        }
      : null,
    own,
    may: own === null ? [] : await deeds(),
  }

  async function deeds(): Promise<OpeningDeed[]> {
    if (space.open) return ['close']
    if (held === undefined) return ['release']
    if (held.side === own) return ['withdraw']
    return (await mayConfirm(db, actor, { ...held, account: held.account })) ? ['release'] : []
  }
}
