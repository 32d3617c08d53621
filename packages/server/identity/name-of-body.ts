import type { Names } from '@comity/contract'
import type { Kysely } from 'kysely'
import { namesOfParty } from '../questions/parties.ts'
import type { Tables } from '../store/tables.ts'
import { sideNamed } from './sides.ts'

/** What a body of the register is called, or a side as a whole; also for whoever sees no cooperation that it is in. */
export async function nameOfBody(db: Kysely<Tables>, party: string): Promise<Names> {
  const row = await db
    .selectFrom('party')
    .select(['name_en', 'name_fr', 'name_ar'])
    .where('id', '=', party)
    .executeTakeFirst()
  return row === undefined ? (sideNamed(party)?.names ?? { en: party }) : namesOfParty(row)
}
