import type { Refusal } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import { isUuid } from '../questions/question.ts'
import type { Tables } from '../store/tables.ts'
import { type Actor, managesSide } from './actor.ts'

/** A post as its administrator acts on it. */
export type GovernedPost = {
  readonly id: string
  readonly space: string
  readonly actor: string
  readonly side: string | null
  readonly party: string
  readonly role: string
  readonly areas: readonly string[]
}

type Governed =
  | { readonly ok: true; readonly post: GovernedPost }
  | { readonly ok: false; readonly refusal: Refusal }

/** The post, locked, for somebody who administers it; a post of another side is not found by its id. */
export async function governedPost(db: Kysely<Tables>, actor: Actor, id: string): Promise<Governed> {
  if (actor.kind === 'anonymous') return { ok: false, refusal: { reason: 'not-signed-in' } }
  if (!isUuid(id)) return { ok: false, refusal: { reason: 'not-found' } }
  const { rows } = await sql<GovernedPost>`
    select id, space, actor, side, party, role, areas from governed_post(${id})`.execute(db)
  const [post] = rows
  if (post === undefined || !managesSide(actor, post.space, post.side)) {
    return { ok: false, refusal: { reason: 'not-found' } }
  }
  return { ok: true, post }
}
