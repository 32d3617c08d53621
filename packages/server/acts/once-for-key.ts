import { createHash } from 'node:crypto'
import type { ActName, Answer, BodyOf, OutcomeOf } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import type { Actor } from '../identity/actor.ts'
import { OutcomeUnknown, type Store } from '../store/as-actor.ts'
import { codeOf } from '../store/cannot-run.ts'
import type { Tables } from '../store/tables.ts'
import { type ActContext, invalid, refused } from './act.ts'
import { carriedOut } from './index.ts'

/** How long a repeat waits for the one that is being carried out, in milliseconds. */
const patience = 15_000

/**
 * Carries an act out once for a key of its actor, however often it is sent (draft-ietf-httpapi-idempotency-key-header).
 * The answer is kept in the very transaction that the act's rows are kept in: where one stands, so does the other.
 * A refused act did nothing, so its key may be sent again.
 */
export async function onceForKey<N extends ActName>(
  name: N,
  body: BodyOf<N>,
  key: string,
  context: ActContext,
  wait = patience,
): Promise<Answer<OutcomeOf<N>>> {
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    return invalid(
      'Idempotency-Key',
      'A key is 1 to 255 signs of ASCII without spaces. A UUID is a good one.',
    )
  }
  const digest = createHash('sha256')
    .update(JSON.stringify([name, body]))
    .digest()
  const act = () =>
    carriedOut[name](body, { ...context, store: answeringOnce(context.store, { key, digest, wait }) })
  try {
    // Where the connection was lost at the commit, the second time finds the answer, or that nothing was kept.
    return await act().catch((error) => {
      if (error instanceof OutcomeUnknown) return act()
      throw error
    })
  } catch (error) {
    if (error instanceof AnsweredBefore) return error.answer as Answer<OutcomeOf<N>>
    throw error
  }
}

type Once = { readonly key: string; readonly digest: Buffer; readonly wait: number }

/** Ends the transaction of an act that was carried out before, so that it leaves nothing. */
class AnsweredBefore extends Error {
  override readonly name = 'AnsweredBefore'
  readonly answer: Answer<unknown>

  constructor(answer: Answer<unknown>) {
    super('this act was answered before')
    this.answer = answer
  }
}

/** The store for one act: the transaction that ends in its being accepted is the one that the answer is kept in. */
function answeringOnce(store: Store, once: Once): Store {
  return {
    ...store,
    asActor: (token, work, options) =>
      options?.readOnly
        ? store.asActor(token, work, options)
        : store.asActor(
            token,
            async (db, actor) => {
              await waitForOthers(db, actor, once)
              const before = await answerBefore(db, actor, once)
              if (before !== null) throw new AnsweredBefore(before)
              const result = await work(db, actor)
              if (isAccepted(result)) await keepAnswer(db, actor, once, result.value)
              return result
            },
            options,
          ),
  }
}

/** One transaction at a time for each key: the next begins when the first is kept or undone. */
async function waitForOthers(db: Kysely<Tables>, actor: Actor, { key, wait }: Once): Promise<void> {
  try {
    await sql`select set_config('lock_timeout', ${`${wait}ms`}, true)`.execute(db)
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${actor.id}\n${key}`}, 0))`.execute(db)
    await sql`select set_config('lock_timeout', '0', true)`.execute(db)
  } catch (error) {
    if (codeOf(error) !== '55P03') throw error
    const message = 'The same act is still being carried out. Ask again in a moment with the same key.'
    throw new AnsweredBefore(refused({ reason: 'conflict', message, current: null }))
  }
}

async function answerBefore(
  db: Kysely<Tables>,
  actor: Actor,
  { key, digest }: Once,
): Promise<Answer<unknown> | null> {
  const row = await db
    .selectFrom('given_answer')
    .select(['digest', 'outcome'])
    .where('actor', '=', actor.id)
    .where('key', '=', key)
    .executeTakeFirst()
  if (row === undefined) return null
  if (row.digest.equals(digest)) return { ok: true, value: JSON.parse(row.outcome) }
  return invalid(
    'Idempotency-Key',
    'This key was sent before with something else, which was kept. Send what is new with a new key.',
  )
}

/** What is told one time is not kept: a repeat hears that it was done, and not the secret again. */
function withoutSecrets(key: string, value: unknown): unknown {
  return key === 'once' ? null : value
}

async function keepAnswer(db: Kysely<Tables>, actor: Actor, once: Once, value: unknown): Promise<void> {
  await sql`select sweep_expired()`.execute(db)
  await db
    .insertInto('given_answer')
    .values({
      actor: actor.id,
      key: once.key,
      digest: once.digest,
      outcome: JSON.stringify(value, withoutSecrets),
    })
    .execute()
}

function isAccepted(result: unknown): result is { readonly ok: true; readonly value: unknown } {
  return typeof result === 'object' && result !== null && (result as { ok?: unknown }).ok === true
}
