import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { onceForKey } from '../../acts/once-for-key.ts'
import { application } from '../../http/serve.ts'
import { appoint } from '../../identity/appoint.ts'
import { noKeeper } from '../../identity/keeper.ts'
import { readHere } from '../../importing/reader.ts'
import { OutcomeUnknown, type Store } from '../../store/as-actor.ts'
import { connected, statement, type TestDatabase } from '../database.ts'
import { sampleDatabase } from '../sample-database.ts'

const now = () => new Date('2020-03-04T10:00:00Z')
let database: TestDatabase
let officer: string
let other: string
const open: FastifyInstance[] = []

beforeAll(async () => {
  database = await sampleDatabase(now)
  officer = await appoint(
    database.owner,
    { space: 'un-oic', party: 'un', role: 'desk-officer', areas: [] },
    1,
  )
  other = await appoint(database.owner, { space: 'un-oic', party: 'oic', role: 'desk-officer', areas: [] }, 1)
})
afterAll(() => database.close())
afterEach(async () => {
  for (const app of open.splice(0)) await app.close()
})

async function appOn(store: Store): Promise<FastifyInstance> {
  const pages = {
    clientDirectory: mkdtempSync(join(tmpdir(), 'comity-pages-')),
    handle: async () => new Response(''),
  }
  const app = await application({ store, pages, version: '0.1.0', now, log: () => {} })
  open.push(app)
  return app
}

const textOf = (word: string) => `The General Assembly,\n\n1. Decides to ${word}.\n`

async function sent(app: FastifyInstance, text: string, key: string, token = officer) {
  const { statusCode: status, ...answer } = await app.inject({
    method: 'POST',
    url: '/api/v1/acts/import-text',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'idempotency-key': key,
    },
    payload: JSON.stringify({ space: 'un-oic', name: 'a.txt', text }),
  })
  return { status, body: answer.json() }
}

test('a repeat gives the first answer, word for word', async () => {
  const app = await appOn(database.store)
  const first = await sent(app, textOf('rest'), '"8e03978e-40d5-43dd-bc93-6894a57f9324"')
  expect(first).toMatchObject({ status: 200, body: { known: false } })
  expect(await sent(app, textOf('rest'), '8e03978e-40d5-43dd-bc93-6894a57f9324')).toEqual(first)
  expect(await sent(app, textOf('rest'), 'another')).toMatchObject({ body: { known: true } })
})

test('many at once are carried out once, and all give the one answer', async () => {
  const app = await appOn(database.store)
  const answers = await Promise.all(Array.from({ length: 24 }, () => sent(app, textOf('walk'), 'walk')))
  const [first] = answers
  expect(first).toMatchObject({ status: 200, body: { known: false } })
  for (const answer of answers) expect(answer).toEqual(first)
  const entries = await statement(database.owner, 'select from history where record = $1', [first?.body.id])
  expect(entries).toHaveLength(1)
})

test('the same key with something else is refused, and what was kept stays', async () => {
  const app = await appOn(database.store)
  await sent(app, textOf('sing'), 'song')
  expect(await sent(app, textOf('dance'), 'song')).toMatchObject({
    status: 422,
    body: { violations: [{ field: 'Idempotency-Key' }] },
  })
})

test('keys belong to their actor', async () => {
  const app = await appOn(database.store)
  const first = await sent(app, textOf('read'), 'ours')
  const second = await sent(app, textOf('write'), 'ours', other)
  expect([first.status, second.status]).toEqual([200, 200])
  expect(second.body.id).not.toBe(first.body.id)
})

test('a refused act did nothing, so its key may be sent again', async () => {
  const app = await appOn(database.store)
  expect((await sent(app, '', 'again')).status).toBe(422)
  expect((await sent(app, textOf('begin anew'), 'again')).status).toBe(200)
})

test('a key is forgotten after its time', async () => {
  const app = await appOn(database.store)
  await sent(app, textOf('wait'), 'late')
  await statement(
    database.owner,
    `update given_answer set expires_at = now() - interval '1 second' where key = 'late'`,
  )
  expect(await sent(app, textOf('hurry'), 'late')).toMatchObject({ status: 200, body: { known: false } })
})

test.each([' ', 'with space', 'ü', 'x'.repeat(256)])('the key "%s" is refused in words', async (key) => {
  const app = await appOn(database.store)
  expect(await sent(app, textOf('sleep'), key)).toMatchObject({ status: 422 })
})

test('whoever waits too long for the first is told to ask again', async () => {
  const client = await connected(database.owner)
  try {
    const [row] = await statement<{ actor: string }>(
      database.owner,
      "select actor from post where side = 'un'",
    )
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [`${row?.actor}\nheld`])
    const context = {
      store: database.store,
      token: officer,
      now,
      read: readHere,
      keeper: noKeeper,
      courier: null,
    }
    const body = { space: 'un-oic', name: 'a.txt', text: textOf('queue') }
    const answer = await onceForKey('import-text', body, 'held', context, 20)
    expect(answer).toMatchObject({ ok: false, refusal: { reason: 'conflict' } })
  } finally {
    await client.end()
  }
})

/** A store whose connection is lost just as it has committed, or just before, the first time something is kept. */
function losing(store: Store, when: 'after' | 'before'): Store {
  let lost = false
  return {
    ...store,
    async asActor(token, work, options) {
      const lose = () => {
        lost = true
        throw new OutcomeUnknown('lost')
      }
      const result = await store.asActor(
        token,
        async (db, actor) => {
          const value = await work(db, actor)
          if (!lost && when === 'before' && isKept(value)) lose()
          return value
        },
        options,
      )
      return !lost && isKept(result) ? lose() : result
    },
  }
}

const isKept = (value: unknown) => (value as { ok?: boolean } | null)?.ok === true

test.each(['after', 'before'] as const)(
  'a connection lost %s the commit: with a key it is done once',
  async (when) => {
    const app = await appOn(losing(database.store, when))
    const answer = await sent(app, textOf(`fall silent ${when}`), `lost ${when}`.replace(' ', '-'))
    expect(answer).toMatchObject({ status: 200, body: { known: false } })
  },
)

test('a connection lost at the commit, without a key: not known whether it was kept, in words', async () => {
  const app = await appOn(losing(database.store, 'after'))
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/acts/import-text',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${officer}` },
    payload: JSON.stringify({ space: 'un-oic', name: 'a.txt', text: textOf('vanish') }),
  })
  expect(answer.statusCode).toBe(503)
  expect(answer.headers['retry-after']).toBeDefined()
  expect(answer.json().detail).toContain('may or may not have been kept')
})
