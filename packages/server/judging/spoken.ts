import type { Names, Spoken } from '@comity/contract'
import type { Kysely } from 'kysely'
import type { Post } from '../identity/actor.ts'
import { namesOfParty } from '../questions/parties.ts'
import type { Tables } from '../store/tables.ts'

/** The post that speaks, with the name that its body bears today: the record keeps both. */
export async function spokenBy(db: Kysely<Tables>, post: Post): Promise<Spoken> {
  const { role, side, party } = post
  return { role, side, party, names: await namesOf(db, post) }
}

async function namesOf(db: Kysely<Tables>, { space, party }: Post): Promise<Names> {
  const held = await db.selectFrom('space').select('sides').where('id', '=', space).executeTakeFirst()
  const side = held?.sides.find(({ id }) => id === party)
  if (side !== undefined) return side.names
  const row = await db
    .selectFrom('party')
    .select(['name_en', 'name_fr', 'name_ar'])
    .where('id', '=', party)
    .executeTakeFirst()
  return row === undefined ? { en: party } : namesOfParty(row)
}
