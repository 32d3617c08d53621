import { type Kysely, sql } from 'kysely'
import type { Actor } from '../identity/actor.ts'
import type { KeptRelease, Tables } from '../store/tables.ts'

/** The account that whoever asks is signed in to; null for the token of a service. */
export async function enteredAccount(db: Kysely<Tables>): Promise<string | null> {
  const { rows } = await sql<{ account: string | null }>`select entered_account() as account`.execute(db)
  return rows[0]?.account ?? null
}

/** Who proposed a release: the post, and the account that spoke for it. */
type Proposer = Pick<KeptRelease, 'actor' | 'account'>

/** Two people answer for a release: another post alone is not another person, who may hold several. */
export async function mayConfirm(db: Kysely<Tables>, actor: Actor, release: Proposer): Promise<boolean> {
  if (release.actor === actor.id) return false
  const { account: proposer = null } = release
  return proposer === null || proposer !== (await enteredAccount(db))
}
