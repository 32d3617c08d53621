import { setTimeout as sleep } from 'node:timers/promises'
import { type ClientConfig, Pool } from 'pg'
import { sequenceHeads } from './sequence.ts'

/** Brings the tree of heads up to date for as long as pages are served. */
export type Sequencing = {
  /** Sequences a last time, then leaves the database. */
  stop(): Promise<void>
}

const interval = 1000

/** Looks once a second whether acts have left entries to sequence. Polling is the contract; there is no trigger. */
export function keepSequencing(owner: ClientConfig, log: (line: string) => void): Sequencing {
  // One connection; the pool makes another when PostgreSQL was started again.
  const pool = new Pool({
    ...owner,
    application_name: 'comity heads',
    max: 1,
    connectionTimeoutMillis: 10_000,
  })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const stopping = new AbortController()
  const stopped = poll()

  async function poll(): Promise<void> {
    for (let told = ''; !stopping.signal.aborted; ) {
      told = await sequence(told)
      await sleep(interval, undefined, { signal: stopping.signal }).catch(() => {})
    }
    await sequence('')
    await pool.end()
  }

  /** Gives what went wrong, and tells it only when it is new. */
  async function sequence(told: string): Promise<string> {
    try {
      const client = await pool.connect()
      try {
        await sequenceHeads(client)
        client.release()
      } catch (error) {
        client.release(true)
        throw error
      }
      return ''
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      if (message !== told) log(`The histories could not be put into the tree of heads: ${message}`)
      return message
    }
  }

  return {
    async stop() {
      stopping.abort()
      await stopped
    },
  }
}
