import type { Answer, InterfaceLanguage, OutcomeOf, Refusal } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import type { Actor } from '../identity/actor.ts'
import { newToken, oneTimePath } from '../identity/one-time.ts'
import { oneTimeMail, type Promised } from '../mail/one-time-mail.ts'
import { hashToken } from '../store/session.ts'
import type { Tables } from '../store/tables.ts'
import type { ActContext } from './act.ts'

/** What was promised in the transaction: its record, to whom, and what the mail says of it. */
type Done =
  | { readonly ok: false; readonly refusal: Refusal }
  | {
      readonly ok: true
      readonly id: string
      readonly version: number
      readonly to: string
      readonly what: Promised
    }

type Make = (
  db: Kysely<Tables>,
  actor: Actor,
  /** The hash of the token, and whether it goes by mail. */
  given: { readonly hash: Buffer; readonly byMail: boolean },
) => Promise<Done>

/**
 * Makes a one-time address. Where there is a mail server it is mailed and nobody else is told it; else whoever asked is
 * told it this one time. The mail goes once what it promises is kept; a repeat with the same key mails nothing.
 */
export async function promised(
  { store, token, courier }: ActContext,
  lang: InterfaceLanguage,
  make: Make,
): Promise<Answer<OutcomeOf<'invite'>>> {
  const once = newToken()
  const hash = hashToken(once)
  const byMail = courier !== null
  let carry: (() => Promise<boolean>) | null = null
  const answer = await store.asActor(token, async (db, actor) => {
    const done = await make(db, actor, { hash, byMail })
    if (!done.ok) return done
    const { id, version, to, what } = done
    if (courier === null)
      return { ok: true as const, value: { id, version, once: oneTimePath(once), mailed: null } }
    await sql`select goes_by_mail(${hash})`.execute(db)
    carry = () => courier.carry(to, oneTimeMail(what, { lang, site: courier.site, token: once }))
    return { ok: true as const, value: { id, version, once: null, mailed: true } }
  })
  if (!answer.ok || carry === null) return answer
  const mailed = await (carry as () => Promise<boolean>)()
  return { ok: true, value: { ...answer.value, mailed } }
}
