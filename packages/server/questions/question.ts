import type { Answer, QueryOf, QuestionName, ResultOf } from '@comity/contract'
import type { Kysely } from 'kysely'
import type { Actor } from '../identity/actor.ts'
import type { Tables } from '../store/tables.ts'

/** What a question works with: the rows as its actor may see them, the actor, and the day that it is asked on. */
export type QuestionContext = {
  readonly db: Kysely<Tables>
  readonly actor: Actor
  /** ISO date. */
  readonly today: string
}

/** A question reads in one transaction and changes nothing. */
export type Question<N extends QuestionName> = (
  query: QueryOf<N>,
  context: QuestionContext,
) => Promise<Answer<ResultOf<N>>>

export const notFound = { ok: false, refusal: { reason: 'not-found' } } as const

export function answered<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

/** An id that is no UUID names nothing; PostgreSQL would call it an error. */
export function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
}
