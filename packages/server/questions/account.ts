import { ownAccount } from '../identity/own-account.ts'
import { answered, type Question } from './question.ts'

/** One's own account; whoever has not signed in has none. */
export const account: Question<'account'> = async (_, { db, actor }) =>
  actor.kind === 'anonymous'
    ? { ok: false, refusal: { reason: 'not-signed-in' } }
    : answered(await ownAccount(db))
