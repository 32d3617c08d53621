import type { ActName, Answer, BodyOf, OutcomeOf, Refusal } from '@comity/contract'
import type { Store } from '../store/as-actor.ts'

/** What an act works with: the store, whose request it is, and the clock. */
export type ActContext = {
  readonly store: Store
  readonly token: string | null
  readonly now: () => Date
}

/** An act checks, decides, and commits its rows and its history entry together; a refused one leaves no trace. */
export type Act<N extends ActName> = (body: BodyOf<N>, context: ActContext) => Promise<Answer<OutcomeOf<N>>>

export function refused(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal }
}

export function invalid(field: string, message: string): { ok: false; refusal: Refusal } {
  return refused({ reason: 'invalid', violations: [{ field, message }] })
}
