import { createHash } from 'node:crypto'
import type { Names } from '@comity/contract'
import type { Kysely } from 'kysely'
import { type Actor, type Deed, deeds, may } from '../identity/actor.ts'
import { enteredAccount } from '../marking/may-confirm.ts'
import type { Tables } from '../store/tables.ts'
import { countWaiting } from './desk.ts'
import { namesOfParty } from './parties.ts'
import { answered, type Question } from './question.ts'

/** Who asks, with the posts that it holds in words. */
export const me: Question<'me'> = async (query, { db, actor, today }) => {
  const parties = actor.posts.map((post) => post.party)
  const named = new Map<string, Names>()
  if (parties.length > 0) {
    const rows = await db
      .selectFrom('party')
      .select(['id', 'name_en', 'name_fr', 'name_ar'])
      .where('id', 'in', parties)
      .execute()
    for (const row of rows) named.set(row.id, namesOfParty(row))
    const spaces = await db.selectFrom('space').select('sides').execute()
    for (const { sides } of spaces) for (const side of sides) named.set(side.id, side.names)
  }
  const { space } = query
  const waiting =
    space === undefined || query.waiting === undefined
      ? {}
      : { waiting: await countWaiting(db, actor, { space, today }) }
  return answered({
    ...waiting,
    kind: actor.kind,
    self: await selfOf(db, actor),
    posts: actor.posts.map(({ space, side, party, role, areas }) => ({
      space,
      side,
      party,
      names: named.get(party) ?? { en: party },
      role,
      areas: [...areas],
    })),
    may: space === undefined ? [] : deeds.filter((deed: Deed) => may(actor, deed, space)),
  })
}

/** The account and the post together: two people hold a post one after the other, and one may hold several. */
async function selfOf(db: Kysely<Tables>, actor: Actor): Promise<string | null> {
  if (actor.kind === 'anonymous') return null
  const account = await enteredAccount(db)
  return createHash('sha256').update(`${account} ${actor.id}`).digest('base64url').slice(0, 22)
}
