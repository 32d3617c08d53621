import { randomBytes } from 'node:crypto'
import { Client, type ClientConfig } from 'pg'
import { inject } from 'vitest'
import { openStore, type Store } from '../store/as-actor.ts'
import { appRole, ownerRole } from '../store/roles.ts'
import { openSession } from '../store/session.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server that all tests of a project share, and the migrated database that theirs are copied from. */
    server: { readonly socket: string; readonly major: number; readonly template: string }
  }
}

export type TestDatabase = {
  readonly store: Store
  /** As the owner of the tables, to look behind row-level security and to break things. */
  readonly owner: ClientConfig
  readonly app: ClientConfig
  /** As the server's superuser. */
  readonly superuser: ClientConfig
  readonly major: number
  /** The token of a session as the installation itself. */
  installation(): Promise<string>
  close(): Promise<void>
}

/** A fresh database with the tables of the program and nothing in them, or without tables, for one test file. */
export function testDatabase(tables: 'made' | 'none' = 'made'): Promise<TestDatabase> {
  return copyOf(tables === 'made' ? inject('server').template : 'template0')
}

/** A fresh database that holds what another does, to which nobody is connected. */
export async function copyOf(template: string): Promise<TestDatabase> {
  const { socket, major } = inject('server')
  const name = `test_${randomBytes(6).toString('hex')}`
  const as = (user: string, database = name): ClientConfig => ({ host: socket, port: 5432, user, database })
  await statement(
    as('postgres', 'postgres'),
    `create database ${name} template ${template} owner ${ownerRole}`,
  )
  const store = openStore(as(appRole))
  return {
    store,
    owner: as(ownerRole),
    app: as(appRole),
    superuser: as('postgres'),
    major,
    installation: () => openSession(as(ownerRole), 'installation', 60),
    async close() {
      await store.close()
      await statement(as('postgres', 'postgres'), `drop database ${name} with (force)`)
    },
  }
}

/** Runs one statement on a connection of its own. */
export async function statement<R>(config: ClientConfig, sql: string, values: unknown[] = []): Promise<R[]> {
  const client = await connected(config)
  try {
    return (await client.query(sql, values)).rows
  } finally {
    await client.end()
  }
}

/** A connection that stays open, and may be cut without harm. */
export async function connected(config: ClientConfig): Promise<Client> {
  const client = new Client(config)
  client.on('error', () => {})
  await client.connect()
  return client
}
