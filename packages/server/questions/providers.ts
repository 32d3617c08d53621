import type { Provider } from '@comity/contract'
import { sql } from 'kysely'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** The identity providers of the sides that one administers: two at most. */
export const providers: Question<'providers'> = async ({ space }, { db, actor }) => {
  if ((await spaceRow(db, space)) === undefined) return notFound
  if (actor.kind === 'anonymous') return { ok: false, refusal: { reason: 'not-signed-in' } }
  const { rows } =
    await sql<Provider>`select side, issuer, client, domains from providers_of(${space})`.execute(db)
  return answered({ items: rows, next: null, total: rows.length })
}
