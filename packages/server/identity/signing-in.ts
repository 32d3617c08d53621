import type { OneTime } from '@comity/contract'
import { sql } from 'kysely'
import type { Store } from '../store/as-actor.ts'
import { hashToken } from '../store/session.ts'
import { parseAddress } from './address.ts'
import { nameOfBody } from './name-of-body.ts'
import { newToken } from './one-time.ts'
import { networkOf, paceKey, patience, waitOf } from './pace.ts'
import { digestOf, keepPassword, type Work, writeWork } from './password.ts'
import { findPasswordFault, type PasswordFault } from './password-rules.ts'

/** What came of proving who one is: the token of a session, or of what is still to be proved. */
export type Proved =
  | { readonly kind: 'in' | 'choose' | 'second'; readonly token: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wait'; readonly seconds: number }

export type Credentials = { readonly address: string; readonly password: string }

/**
 * Signs in by address and password. Whether the address is known changes neither what is answered nor what is worked:
 * it is counted, hashed and compared all the same (OWASP ASVS 5.0, 6.3.8).
 */
export async function signInByPassword(
  store: Store,
  { address, password }: Credentials,
  { ip, work }: { readonly ip: string; readonly work: Work },
): Promise<Proved> {
  const who = parseAddress(address) ?? address.slice(0, 254)
  const keys = { who: paceKey('who', who), where: paceKey('where', networkOf(ip)) }
  const seconds = await countAttempt(store, keys)
  if (seconds > 0) return { kind: 'wait', seconds }
  const { salt, work: kept } = await saltFor(store, who)
  const digest = await digestOf(password.slice(0, 1000), salt, kept ?? writeWork(work))
  return opening((hash) =>
    store.asActor(null, async (db) => {
      const { rows } = await sql<{ said: Said | null }>`
        select sign_in(${who}, ${digest}, ${hash}) as said`.execute(db)
      const said = rows[0]?.said ?? null
      if (said !== null) await sql`select forgive(${keys.who}, ${[keys.where]}::bytea[])`.execute(db)
      return said
    }),
  )
}

/** What a one-time address is for; null where it opens nothing. */
export function findOneTime(store: Store, token: string): Promise<OneTime | null> {
  return store.asActor(
    null,
    async (db) => {
      const { rows } = await sql<Omit<OneTime, 'names'> & { party: string | null }>`
        select purpose, address, is_known as "isKnown", party, role, mailed from one_time_of(${hashToken(token)})
      `.execute(db)
      if (rows[0] === undefined) return null
      const { party, ...rest } = rows[0]
      return { ...rest, names: party === null ? null : await nameOfBody(db, party) }
    },
    { readOnly: true },
  )
}

export type Opened =
  | Proved
  | { readonly kind: 'known' }
  | { readonly kind: 'fault'; readonly fault: OpenFault }
export type OpenFault = PasswordFault | 'address'

/** Sets up the account that a one-time address is for, with its password, and signs in; the address is used by it. */
export async function openOneTime(
  store: Store,
  token: string,
  given: Credentials & { readonly again: string },
  work: Work,
): Promise<Opened> {
  const found = await findOneTime(store, token)
  if (found === null) return { kind: 'wrong' }
  const address = found.address ?? parseAddress(given.address)
  if (address === null) return { kind: 'fault', fault: 'address' }
  const fault = findPasswordFault(given.password, given.again, address)
  if (fault !== null) return { kind: 'fault', fault }
  if (found.isKnown && found.purpose !== 'password') return { kind: 'known' }
  const { salt, digest, work: written } = await keepPassword(given.password, work)
  let isKnown = false
  const opened = await opening((hash) =>
    store.asActor(null, async (db) => {
      const { rows } = await sql<{ said: Said | 'known' | null }>`
        select open_one_time(${hashToken(token)}, ${address}, ${salt}, ${digest}, ${written}, ${hash}) as said
      `.execute(db)
      const said = rows[0]?.said ?? null
      isKnown = said === 'known'
      return said === 'known' ? null : said
    }),
  )
  return isKnown ? { kind: 'known' } : opened
}

/**
 * Gives the account that is signed in what a one-time address is for, and says whether it has to choose as which post
 * it speaks; null where the address is for somebody else. An account that exists is reached in this way alone: whoever
 * made the one-time address knows it too, and signing in proves who takes it up.
 */
export async function takeUp(store: Store, session: string, token: string): Promise<'in' | 'choose' | null> {
  return store.asActor(session, async (db) => {
    const { rows } = await sql<{ said: 'in' | 'choose' | null }>`
      select take_up(${hashToken(token)}) as said`.execute(db)
    return rows[0]?.said ?? null
  })
}

/** Opens a session of the browser's own for the actor of a token; null where the token is not known. */
export async function signInByToken(store: Store, token: string): Promise<Proved> {
  return opening((hash) =>
    store.asActor(null, async (db) => {
      const { rows } = await sql<{ known: boolean }>`
        select session_of_token(${hashToken(token)}, ${hash}) as known`.execute(db)
      return rows[0]?.known ? 'in' : null
    }),
  )
}

/** Ends the session of a token on the server; what has ended already stays so. */
export async function signOut(store: Store, token: string): Promise<void> {
  await store.asActor(null, (db) => sql`select end_session_of(${hashToken(token)})`.execute(db))
}

/** Whether somebody administers the installation. */
export function isFounded(store: Store): Promise<boolean> {
  return store.asActor(
    null,
    async (db) => {
      const { rows } = await sql<{ founded: boolean }>`select is_founded() as founded`.execute(db)
      return rows[0]?.founded === true
    },
    { readOnly: true },
  )
}

export type Said = 'in' | 'choose' | 'second'

/** Makes the token of a session, and gives it where the session was opened. */
export async function opening(open: (sessionHash: Buffer) => Promise<Said | null>): Promise<Proved> {
  const token = newToken()
  const said = await open(hashToken(token))
  return said === null ? { kind: 'wrong' } : { kind: said, token }
}

/**
 * Counts an attempt before it is made, so that many at once are counted too, and gives the seconds to wait where it
 * is not to be made. Those who wait are not counted again.
 */
export function countAttempt(
  store: Store,
  keys: { readonly who: Buffer; readonly where: Buffer },
): Promise<number> {
  return store.asActor(null, async (db) => {
    const all = [keys.who, keys.where]
    const { rows } = await sql<{ key: Buffer; failures: number; idle: number }>`
      select key, failures, idle from pace_of(${all}::bytea[])`.execute(db)
    const waits = rows.map((row) => waitOf(row, row.key.equals(keys.who) ? patience.who : patience.where))
    const seconds = Math.max(0, ...waits)
    if (seconds === 0) await sql`select count_failure(${all}::bytea[])`.execute(db)
    return seconds
  })
}

export function saltFor(store: Store, address: string): Promise<{ salt: Buffer; work: string | null }> {
  return store.asActor(
    null,
    async (db) => {
      const { rows } = await sql<{ salt: Buffer; work: string | null }>`
        select salt, work from salt_for(${address})`.execute(db)
      return rows[0] as { salt: Buffer; work: string | null }
    },
    { readOnly: true },
  )
}
