import { setTimeout as sleep } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OutcomeUnknown } from '../../store/as-actor.ts'
import type { Tables } from '../../store/tables.ts'
import { statement, type TestDatabase, testDatabase } from '../database.ts'

let database: TestDatabase
let installation: string

beforeAll(async () => {
  database = await testDatabase()
  installation = await database.installation()
})
afterAll(() => database.close())

/** A space, as the installation founds one. */
const space = (id: string) => ({
  id,
  names: '{"en":"A"}',
  sides: '[]',
  open: false,
  sample: false,
  created_at: new Date(0),
})
const found = (id: string) => (db: Kysely<Tables>) => db.insertInto('space').values(space(id)).execute()
const spaceIds = async () =>
  (await statement<{ id: string }>(database.owner, 'select id from space order by id')).map(({ id }) => id)

test('who has no token is anonymous and sees no closed space', async () => {
  await database.store.asActor(installation, found('closed'))
  const seen = await database.store.asActor(null, async (db, actor) => {
    expect(actor).toMatchObject({ id: 'anonymous', kind: 'anonymous', sees: [], keeps: [] })
    return db.selectFrom('space').select('id').execute()
  })
  expect(seen).toEqual([])
  expect(await spaceIds()).toContain('closed')
})

test.each([
  ['a token that nobody was given', async () => 'made-up'],
  [
    'a session that has run out',
    async () => {
      const token = await database.installation()
      await statement(database.owner, "update session set expires_at = now() - interval '1 second'")
      return token
    },
  ],
  [
    'a session from before a right was taken away',
    async () => {
      const token = await database.installation()
      await statement(
        database.owner,
        "update actor set rights_version = rights_version + 1 where id = 'installation'",
      )
      return token
    },
  ],
])('%s enters nothing', async (_, given) => {
  const token = await given()
  await expect(database.store.asActor(token, async () => 'in')).rejects.toMatchObject({ code: '28000' })
  installation = await database.installation()
})

test('what throws leaves nothing behind', async () => {
  const attempt = database.store.asActor(installation, async (db) => {
    await found('half-done')(db)
    throw new Error('changed my mind')
  })
  await expect(attempt).rejects.toThrow('changed my mind')
  expect(await spaceIds()).not.toContain('half-done')
})

test('an error that the work swallowed is not taken for success', async () => {
  const attempt = database.store.asActor(installation, async (db) => {
    await found('swallowed')(db)
    await found('swallowed')(db).catch(() => {})
  })
  await expect(attempt).rejects.toThrow('ended by the work done in it')
  expect(await spaceIds()).not.toContain('swallowed')
})

test('the work cannot end its transaction, nor begin another', async () => {
  const commits = database.store.asActor(null, (db) => sql`commit`.execute(db))
  await expect(commits).rejects.toThrow('ended by the work done in it')
  const begins = database.store.asActor(null, (db) => db.transaction().execute(async () => {}))
  await expect(begins).rejects.toThrow('asActor has begun the transaction')
})

test('the actor does not outlive the transaction on a connection that is used again', async () => {
  await Promise.all(
    Array.from({ length: 30 }, () => database.store.asActor(installation, (db) => entered(db))),
  )
  const actors = await Promise.all(
    Array.from({ length: 30 }, () => database.store.asActor(null, (db) => entered(db))),
  )
  expect(new Set(actors)).toEqual(new Set(['anonymous']))
})

const entered = async (db: Kysely<Tables>) =>
  (await sql<{ actor: string }>`select current_setting('comity.actor') as actor`.execute(db)).rows[0]?.actor

test('a connection that is kept after its transaction answers nothing', async () => {
  let kept: Kysely<Tables> | undefined
  await database.store.asActor(installation, async (db) => {
    kept = db
  })
  await expect(kept?.selectFrom('space').selectAll().execute()).rejects.toThrow(
    'after its transaction had ended',
  )
})

test('several questions asked at once are all answered', async () => {
  const answers = await database.store.asActor(null, (db) =>
    Promise.all([1, 2, 3, 4, 5].map((n) => sql<{ n: number }>`select ${n}::int as n`.execute(db))),
  )
  expect(answers.map(({ rows }) => rows[0]?.n)).toEqual([1, 2, 3, 4, 5])
})

test('a reader writes nothing and sees one moment throughout', async () => {
  const { store } = database
  await expect(store.asActor(installation, found('by-reader'), { readOnly: true })).rejects.toMatchObject({
    code: '25006',
  })
  const counts = await store.asActor(
    installation,
    async (db) => {
      const before = await db.selectFrom('party').select('id').execute()
      await statement(
        database.owner,
        "insert into party (id, kind, name_en, names) values ('late', 'x', 'Late', '[]')",
      )
      return [before.length, (await db.selectFrom('party').select('id').execute()).length]
    },
    { readOnly: true },
  )
  expect(counts[0]).toBe(counts[1])
})

test('two that lock each other out both succeed', async () => {
  const { store } = database
  await store.asActor(installation, (db) =>
    db
      .insertInto('party')
      .values(['a', 'b'].map((id) => ({ id, kind: 'x', name_en: '0', names: '[]', verified: false })))
      .execute(),
  )
  let meetings = 0
  const met = Promise.withResolvers<void>()
  const rename = (order: string[]) =>
    store.asActor(installation, async (db) => {
      for (const id of order) {
        await db
          .updateTable('party')
          .set({ name_en: sql`(name_en::int + 1)::text` })
          .where('id', '=', id)
          .execute()
        if (++meetings === 2) met.resolve()
        await met.promise
      }
    })
  await Promise.all([rename(['a', 'b']), rename(['b', 'a'])])
  const names = await statement(database.owner, "select name_en from party where id in ('a', 'b')")
  expect(names).toEqual([{ name_en: '2' }, { name_en: '2' }])
})

test('a connection that is cut before the commit is not noticed', async () => {
  let runs = 0
  await database.store.asActor(installation, async (db) => {
    if (++runs === 1) {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
      await statement(database.superuser, 'select pg_terminate_backend($1)', [rows[0]?.pid])
    }
    await found('despite-cut')(db)
  })
  expect(runs).toBe(2)
  expect(await spaceIds()).toContain('despite-cut')
})

test('a connection that is cut while committing is told of, not tried again', async () => {
  // The commit waits for a check that it runs last; meanwhile the connection is cut.
  await statement(
    database.owner,
    `create function wait() returns trigger language plpgsql as $$ begin perform pg_sleep(20); return null; end $$;
     create constraint trigger waits after insert on area deferrable initially deferred for each row execute function wait()`,
  )
  await database.store.asActor(installation, found('slow'))
  let runs = 0
  const attempt = database.store.asActor(installation, (db) => {
    runs++
    return db
      .insertInto('area')
      .values({ space: 'slow', id: 'a', ordinal: 1, names: '{"en":"A"}', source: null })
      .execute()
  })
  const told = expect(attempt).rejects.toThrow(OutcomeUnknown)
  const cut = `select pg_terminate_backend(pid) as done from pg_stat_activity
    where datname = current_database() and query = 'commit' and state = 'active'`
  while ((await statement(database.superuser, cut)).length === 0) await sleep(5)
  await told
  expect(runs).toBe(1)
})

test('a date is the text that it is, wherever the server stands', async () => {
  const { rows } = await database.store.asActor(null, (db) =>
    sql`select date '2018-09-18' as day`.execute(db),
  )
  expect(rows).toEqual([{ day: '2018-09-18' }])
})
