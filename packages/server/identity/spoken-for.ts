import type { Spoken } from '@comity/contract'
import type { Kysely } from 'kysely'
import { spokenBy } from '../judging/spoken.ts'
import type { Tables } from '../store/tables.ts'
import { type Actor, postFor } from './actor.ts'

/** For whom an administrator acts, for the record: the post, or the installation. */
export async function spokenFor(db: Kysely<Tables>, actor: Actor, space: string): Promise<Spoken> {
  const post = postFor(actor, 'manage', space)
  return post === undefined
    ? { role: 'installation', side: null, party: null, names: null }
    : spokenBy(db, post)
}
