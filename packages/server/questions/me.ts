import type { Names } from '@comity/contract'
import { type Deed, deeds, may } from '../identity/actor.ts'
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
