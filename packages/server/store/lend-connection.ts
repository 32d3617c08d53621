import {
  type CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { PoolClient } from 'pg'
import type { Tables } from './tables.ts'

/** A connection in a transaction that is lent for a while: whoever keeps it longer gets an error, not another's rows. */
export type Lent = { readonly db: Kysely<Tables>; takeBack(): Promise<void> }

export function lendConnection(client: PoolClient): Lent {
  const connection = new LentConnection(client)
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createIntrospector: (of) => new PostgresIntrospector(of),
      createDriver: () => ({
        init: async () => {},
        acquireConnection: async () => connection,
        beginTransaction: refuseTransaction,
        commitTransaction: refuseTransaction,
        rollbackTransaction: refuseTransaction,
        releaseConnection: async () => {},
        destroy: async () => {},
      }),
    },
  })
  return { db, takeBack: () => connection.takeBack() }
}

class LentConnection implements DatabaseConnection {
  readonly #client: PoolClient
  #last: Promise<unknown> = Promise.resolve()
  #isBack = false

  constructor(client: PoolClient) {
    this.#client = client
  }

  /** One after the other, as PostgreSQL answers them, also when several are asked at once. */
  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const answer = this.#last.then(() => this.#run<R>(query))
    this.#last = answer.catch(() => {})
    return answer
  }

  streamQuery(): AsyncIterableIterator<never> {
    throw new Error('streaming is not offered; ask for pages with a limit')
  }

  /** Waits for the question under way, and answers none from then on. */
  async takeBack(): Promise<void> {
    this.#isBack = true
    await this.#last
  }

  async #run<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#isBack) throw new Error('the connection was used after its transaction had ended')
    const name = nameStatement(sql, parameters.length)
    const values = [...parameters]
    const result = await this.#client.query(
      name === undefined ? { text: sql, values } : { name, text: sql, values },
    )
    const { command, rowCount, rows } = result
    const changes = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(command)
    return changes ? { rows, numAffectedRows: BigInt(rowCount ?? 0) } : { rows }
  }
}

function refuseTransaction(): never {
  throw new Error('asActor has begun the transaction; work in it, not beside it')
}

/** PostgreSQL plans a statement with a name once a connection. Those made for a list of changing length have none. */
const names = new Map<string, string>()
const mostNames = 500

function nameStatement(sql: string, parameters: number): string | undefined {
  if (parameters === 0) return undefined
  const known = names.get(sql)
  if (known !== undefined || names.size >= mostNames) return known
  const name = `s${names.size}`
  names.set(sql, name)
  return name
}
