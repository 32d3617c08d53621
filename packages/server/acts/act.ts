import type { ActName, Answer, BodyOf, OutcomeOf, Refusal } from '@comity/contract'
import { type Actor, type Deed, may } from '../identity/actor.ts'
import type { Keeper } from '../identity/keeper.ts'
import type { Reader } from '../importing/reader.ts'
import type { Courier } from '../mail/courier.ts'
import type { Store } from '../store/as-actor.ts'

/** What an act works with: the store, whose request it is, and the clock. */
export type ActContext = {
  readonly store: Store
  readonly token: string | null
  readonly now: () => Date
  readonly read: Reader
  /** Seals what is to be read again by the program alone. */
  readonly keeper: Keeper
  /** Takes one-time addresses to their people; null where no mail server is set up. */
  readonly courier: Courier | null
}

/** An act checks, decides, and commits its rows and its history entry together; a refused one leaves no trace. */
export type Act<N extends ActName> = (body: BodyOf<N>, context: ActContext) => Promise<Answer<OutcomeOf<N>>>

export function refused(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal }
}

export function invalid(field: string, message: string): { ok: false; refusal: Refusal } {
  return refused({ reason: 'invalid', violations: [{ field, message }] })
}

/** Null where the actor may do this in a space; else the refusal, which does not tell what may not be known. */
export function mayAct(actor: Actor, deed: Exclude<Deed, 'read'>, space: string) {
  if (may(actor, deed, space)) return null
  if (actor.kind === 'anonymous') return refused({ reason: 'not-signed-in' })
  if (!may(actor, 'read', space)) return refused({ reason: 'not-found' })
  return refused({ reason: 'forbidden', message: forbidden[deed] })
}

/** What is said to whoever may read but not do this. */
export const forbidden: { readonly [D in Exclude<Deed, 'read'>]: string } = {
  import: 'You may read this cooperation but not add texts to it. A desk officer of either side may.',
  start:
    'You may read this cooperation but not start another. An approver or an administrator of either side may.',
  manage: 'You may not appoint here. An administrator of your side may.',
  propose: 'You may read this programme but not propose. A desk officer or an approver of either side may.',
  accept: 'You may not accept for your side. An approver of the side that did not propose may.',
  adopt: 'You may not record that a programme was adopted. An approver of either side may.',
  discuss: 'You may read this but not speak on it. A focal point or an officer of either side may.',
  register:
    'You may read the letters but not register one. A desk officer or an approver of either side may.',
  steer:
    'You may read this but not say how it comes along. A focal point, a desk officer or an approver may.',
  report:
    'You may read this but not report on it. A focal point, a desk officer or an approver of either side may.',
  decide: 'You may read this but not record what was decided of it. An approver of either side may.',
  open: 'You may read this cooperation but not say who else may. An approver of either side may.',
  mark: 'You may read this but not say who else may. A desk officer or an approver of either side may.',
  follow: 'A desk belongs to a post of either side, and you hold none here.',
  judge: 'You may read this but not answer for it. A desk officer or an approver of either side may.',
}
