import { setTimeout as sleep } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { type ClientConfig, Pool, type PoolClient, type QueryResult, types } from 'pg'
import type { Actor } from '../identity/actor.ts'
import { maySee } from '../identity/may-see.ts'
import { codeOf } from './cannot-run.ts'
import { type Lent, lendConnection } from './lend-connection.ts'
import { seenOf } from './seen.ts'
import { hashToken } from './session.ts'
import type { Tables } from './tables.ts'

export type Work<T> = (db: Kysely<Tables>, actor: Actor) => Promise<T>

export type WorkOptions = {
  readonly readOnly?: boolean
  /**
   * Whether statements are planned once a connection, whatever is asked, and not anew where PostgreSQL expects to gain by
   * that: for those whose plan is the same for all that can be asked, and takes longer to find than to carry out.
   */
  readonly plannedOnce?: boolean
}

/** The only way to the records. Nothing else in the program holds a connection that reads or writes them. */
export type Store = {
  /**
   * Runs `work` in one transaction as the actor whose session `token` is; null is whoever reads without signing in.
   * It commits when `work` returns and leaves nothing when it throws. `work` may run again, when others changed the
   * same rows or the database went away before the commit: it must do nothing but ask and write through `db`.
   * A session that is not known or has ended is PostgreSQL's error 28000.
   */
  asActor<T>(token: string | null, work: Work<T>, options?: WorkOptions): Promise<T>
  /** Waits for the transactions under way, then closes every connection. */
  close(): Promise<void>
}

/** The connection was lost while committing: the change may or may not have been kept. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown'
}

/** How often a transaction is tried that others got in the way of. */
const attempts = 6
/** How long a request waits for a database that is being started again, in milliseconds. */
const patience = 10_000

/** What a store goes by beside the database: the day, and the rule of who may see what. */
export type Ways = { readonly now?: () => Date; readonly rule?: typeof maySee }

/** Opens the way to the records for the application's role. The pool stays in here. */
export function openStore(app: ClientConfig, { now = () => new Date(), rule = maySee }: Ways = {}): Store {
  const pool = new Pool({
    ...app,
    application_name: 'comity',
    max: 12,
    connectionTimeoutMillis: patience,
    idleTimeoutMillis: 60_000,
    statement_timeout: 20_000,
    idle_in_transaction_session_timeout: 30_000,
    types: { getTypeParser },
  })
  // A connection that waited in the pool was cut; the next request makes another.
  pool.on('error', () => {})
  return {
    async asActor(token, work, { readOnly = false, plannedOnce = false } = {}) {
      const began = Date.now()
      for (let attempt = 1; ; attempt++) {
        try {
          return await once(pool, token, work, {
            readOnly,
            plannedOnce,
            day: now().toISOString().slice(0, 10),
            rule,
          })
        } catch (error) {
          const again = isClash(error) ? attempt < attempts : isLost(error) && Date.now() - began < patience
          if (!again || pool.ending) throw error
          // Those who clashed do not meet again at the same moment.
          await sleep(Math.min(2 ** attempt * 4, 250) * (0.5 + Math.random() / 2))
        }
      }
    },
    close: () => pool.end(),
  }
}

type How = {
  readonly readOnly: boolean
  readonly plannedOnce: boolean
  readonly day: string
  readonly rule: typeof maySee
}

async function once<T>(pool: Pool, token: string | null, work: Work<T>, how: How): Promise<T> {
  const client = await pool.connect()
  // Without a listener, a connection that is cut between two queries would end the process.
  client.on('error', ignore)
  let lent: Lent | undefined
  let sound = true
  try {
    const actor = await enter(client, token, how)
    lent = lendConnection(client)
    const value = await work(lent.db, actor)
    await lent.takeBack()
    await commit(client)
    return value
  } catch (error) {
    await lent?.takeBack()
    sound = await rollBack(client)
    throw error
  } finally {
    client.off('error', ignore)
    client.release(!sound)
  }
}

/**
 * Begins and enters the actor in one message, so that no statement can run before the actor is known. What it may see
 * is decided by the database and by the program's rule; where they differ, what both let it see.
 */
async function enter(client: PoolClient, token: string | null, how: How): Promise<Actor> {
  const { readOnly, plannedOnce, day, rule } = how
  const hash = token === null ? 'null' : `'\\x${hashToken(token).toString('hex')}'::bytea`
  // A page asks several questions and they must see the same moment; an act takes the latest and locks its rows.
  const mode = readOnly
    ? 'isolation level repeatable read read only'
    : 'isolation level read committed read write'
  const results: unknown = await client.query(
    `begin ${mode}; select * from enter(${hash}); select * from see_on('${day}')${
      plannedOnce ? '; set local plan_cache_mode = force_generic_plan' : ''
    }`,
  )
  const [, entered, told] = results as [QueryResult, QueryResult, QueryResult]
  const { actor: id, kind, sees, keeps, posts } = entered.rows[0]
  const { seen, isLess } = seenOf({ kind, posts }, told.rows[0], day, rule)
  if (isLess) {
    const { whole, walls, given } = seen
    await client.query('select see_no_more_than($1, $2, $3)', [whole, walls.map((wall) => wall.id), given])
  }
  return { id, kind, sees, keeps, posts, day, ...seen }
}

async function commit(client: PoolClient): Promise<void> {
  const isOpen = client.getTransactionStatus() !== 'I'
  const { command } = await client.query('commit').catch((error: unknown) => {
    // "Client has encountered a connection error and is not queryable": it was gone before, and nothing was sent.
    const wasSent = !codeOf(error).includes('not queryable')
    if (!isLost(error) || !wasSent) throw error
    throw new OutcomeUnknown('the database went away while a change was committed', { cause: error })
  })
  // A statement failed and `work` went on as if it had not, or it sent a commit of its own.
  if (command !== 'COMMIT' || !isOpen) throw new Error('the transaction was ended by the work done in it')
}

/**
 * Whether the connection can serve others afterwards. The state that the client knows is not asked: an error is
 * told before the state that it leaves.
 */
async function rollBack(client: PoolClient): Promise<boolean> {
  try {
    await client.query('rollback')
    return client.getTransactionStatus() === 'I'
  } catch {
    return false
  }
}

/** Serialization failure and deadlock: the same transaction may well succeed now. */
function isClash(error: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(error))
}

const lostCodes = ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', '57P01', '57P02', '57P03']

/** The database went away, or is not yet back, and nothing of the transaction was kept. */
export function isLost(error: unknown): boolean {
  const code = codeOf(error)
  return lostCodes.includes(code) || /^Connection terminated|not queryable/.test(code)
}

/** "could not extend file …: No space left on device": the statement failed and reading goes on. */
export function isWithoutRoom(error: unknown): boolean {
  return codeOf(error) === '53100'
}

const dateOid = 1082

/** A date stays the text that it is: as a moment it would depend on where the server stands. */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  return oid === dateOid && format !== 'binary' ? String : types.getTypeParser(oid, format as 'text')
}

function ignore(): void {}
