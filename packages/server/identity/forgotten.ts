import type { InterfaceLanguage } from '@comity/contract'
import { sql } from 'kysely'
import type { Courier } from '../mail/courier.ts'
import { oneTimeMail } from '../mail/one-time-mail.ts'
import type { Store } from '../store/as-actor.ts'
import { hashToken } from '../store/session.ts'
import { parseAddress } from './address.ts'
import { newToken } from './one-time.ts'
import { networkOf, paceKey } from './pace.ts'
import { countAttempt } from './signing-in.ts'

/**
 * Mails whoever forgot their password an address at which they choose another, and gives the seconds to wait where it was
 * asked for too often. Whether the address is known is looked up apart from the answer, which so tells nothing of it by
 * its words or its time (OWASP ASVS 5.0, 6.3.8).
 */
export async function askRenewal(
  store: Store,
  { address, lang, ip }: { readonly address: string; readonly lang: InterfaceLanguage; readonly ip: string },
  courier: Courier,
): Promise<number> {
  const who = parseAddress(address)
  const keys = {
    who: paceKey('renewal', who ?? address.slice(0, 254)),
    where: paceKey('where', networkOf(ip)),
  }
  const seconds = await countAttempt(store, keys)
  if (seconds > 0 || who === null) return seconds
  courier.apart(async () => {
    const token = newToken()
    const isKnown = await store.asActor(null, async (db) => {
      const { rows } = await sql<{ known: boolean }>`
        select ask_renewal(${who}, ${hashToken(token)}) as known`.execute(db)
      return rows[0]?.known === true
    })
    const { site } = courier
    const mail = oneTimeMail({ of: 'password', byAdministrator: false }, { lang, site, token })
    if (isKnown) await courier.carry(who, mail)
  })
  return 0
}
