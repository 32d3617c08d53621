import { sql } from 'kysely'
import { encode } from 'uqr'
import type { Store } from '../store/as-actor.ts'
import { hashToken } from '../store/session.ts'
import { addressOfSecret, digestOfCode, newRecoveryCodes, newSecret, stepOfCode } from './codes.ts'
import type { Keeper } from './keeper.ts'
import { networkOf, paceKey } from './pace.ts'
import { digestOf } from './password.ts'
import { countAttempt, opening, type Proved, type Said, saltFor } from './signing-in.ts'

type Means = { readonly keeper: Keeper; readonly now: () => Date }

/** Lets whoever has given the right password in, by a code of the second factor or one for its loss. Each is good once. */
export async function signInBySecondFactor(
  store: Store,
  { half, code, ip }: { readonly half: string; readonly code: string; readonly ip: string },
  { keeper, now }: Means,
): Promise<Proved> {
  const halfHash = hashToken(half)
  const waiting = await store.asActor(null, async (db) => {
    const { rows } = await sql<{ address: string; factor: Buffer }>`
      select address, factor from second_factor_of(${halfHash})`.execute(db)
    return rows[0] ?? null
  })
  if (waiting === null) return { kind: 'wrong' }
  const keys = { who: paceKey('second', waiting.address), where: paceKey('where', networkOf(ip)) }
  const seconds = await countAttempt(store, keys)
  if (seconds > 0) return { kind: 'wait', seconds }
  const secret = keeper.open(waiting.factor)
  const step = secret === null ? null : stepOfCode(secret, code, now())
  return opening((hash) =>
    store.asActor(null, async (db) => {
      const { rows } = await sql<{ said: Said | null }>`
        select pass_second_factor(${halfHash}, ${step}::bigint, ${digestOfCode(code)}, ${hash}) as said`.execute(
        db,
      )
      const said = rows[0]?.said ?? null
      if (said !== null) await sql`select forgive(${keys.who}, ${[keys.where]}::bytea[])`.execute(db)
      return said
    }),
  )
}

/** A second factor as it is set up: told this one time, and kept sealed. */
export type BegunFactor = {
  readonly secret: string
  /** For programs that take an address. */
  readonly address: string
  /** The same as dark and light squares, to hold a telephone to. */
  readonly squares: readonly (readonly boolean[])[]
}

/** Begins to set a second factor up beside what stands; null for a session without an account. */
export async function beginSecondFactor(
  store: Store,
  token: string,
  { keeper }: Means,
): Promise<BegunFactor | null> {
  const secret = newSecret()
  const address = await store.asActor(token, async (db) => {
    const { rows } = await sql<{ address: string }>`
      select address from own_account() where begin_factor(${keeper.seal(secret)})`.execute(db)
    return rows[0]?.address ?? null
  })
  if (address === null) return null
  const uri = addressOfSecret(secret, address)
  return { secret, address: uri, squares: encode(uri, { ecc: 'M', border: 2 }).data }
}

/** The codes for its loss, where the code given is of the factor that was begun; else null. */
export function keepSecondFactor(
  store: Store,
  { token, code }: { readonly token: string; readonly code: string },
  { keeper, now }: Means,
): Promise<string[] | null> {
  return store.asActor(token, async (db) => {
    const { rows } = await sql<{ sealed: Buffer | null }>`select factor_begun() as sealed`.execute(db)
    const secret = rows[0]?.sealed ? keeper.open(rows[0].sealed) : null
    const step = secret === null ? null : stepOfCode(secret, code, now())
    if (step === null) return null
    const codes = newRecoveryCodes()
    const kept = await sql<{ kept: boolean }>`
      select keep_factor(${step}::bigint, ${codes.map(digestOfCode)}::bytea[]) as kept`.execute(db)
    return kept.rows[0]?.kept ? codes : null
  })
}

/** Takes the second factor away, for whoever gives the password again. */
export async function endSecondFactor(
  store: Store,
  { token, password, ip }: { readonly token: string; readonly password: string; readonly ip: string },
): Promise<{ readonly kind: 'done' | 'wrong' } | { readonly kind: 'wait'; readonly seconds: number }> {
  const address = await store.asActor(token, async (db) => {
    const { rows } = await sql<{ address: string }>`select address from own_account()`.execute(db)
    return rows[0]?.address ?? null
  })
  if (address === null) return { kind: 'wrong' }
  const keys = { who: paceKey('who', address), where: paceKey('where', networkOf(ip)) }
  const seconds = await countAttempt(store, keys)
  if (seconds > 0) return { kind: 'wait', seconds }
  const { salt, work } = await saltFor(store, address)
  if (work === null) return { kind: 'wrong' }
  const digest = await digestOf(password.slice(0, 1000), salt, work)
  const done = await store.asActor(token, async (db) => {
    const { rows } = await sql<{ done: boolean }>`select end_factor(${digest}) as done`.execute(db)
    if (rows[0]?.done) await sql`select forgive(${keys.who}, ${[keys.where]}::bytea[])`.execute(db)
    return rows[0]?.done === true
  })
  return { kind: done ? 'done' : 'wrong' }
}
