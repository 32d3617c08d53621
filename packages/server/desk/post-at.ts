import type { Kysely } from 'kysely'
import type { Actor, Post } from '../identity/actor.ts'
import { familyOf } from '../identity/family.ts'
import type { Tables } from '../store/tables.ts'

/** The post that an actor holds in a cooperation, the one with a side before others. */
export function postAt(actor: Actor, space: string): Post | undefined {
  const held = actor.posts.filter((post) => post.space === space)
  return held.find(({ side }) => side !== null) ?? held[0]
}

/** The bodies that a post answers for: its own, or, where it acts for a whole side, every body of that side. */
export async function bodiesOf(db: Kysely<Tables>, post: Post): Promise<string[]> {
  const { side, party } = post
  if (side === null || party !== side) return [party]
  const rows = await db.selectFrom('party').select(['id', 'side', 'parent']).execute()
  return [party, ...rows.filter((row) => familyOf(row, [side]) === side).map(({ id }) => id)]
}
