import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { application } from '../../http/serve.ts'
import { appoint } from '../../identity/appoint.ts'
import { loadSample } from '../../sample/load-sample.ts'
import type { Store } from '../../store/as-actor.ts'
import { verifyRecords } from '../../store/heads/verify-records.ts'
import { connected, statement, type TestDatabase, testDatabase } from '../database.ts'
import { value } from '../posts.ts'

const space = 'un-oic'
const morning = new Date('2020-03-04T10:00:00Z')
let database: TestDatabase
let officer: string
let app: FastifyInstance | undefined

beforeAll(async () => {
  database = await testDatabase()
  await loadSample(database.store, await database.installation(), () => morning)
  officer = await appoint(database.owner, { space, party: 'un', role: 'desk-officer', areas: [] }, 1)
})
afterEach(async () => {
  await app?.close()
  app = undefined
})
afterAll(() => database.close())

async function open(store: Store): Promise<FastifyInstance> {
  const pages = {
    clientDirectory: mkdtempSync(join(tmpdir(), 'comity-pages-')),
    handle: async () => new Response(''),
  }
  app = await application({ store, pages, version: '0.1.0', now: () => morning, log: () => {} })
  return app
}

const bring = (to: FastifyInstance, word: string, lang = 'en') =>
  to.inject({
    method: 'POST',
    url: '/api/v1/acts/import-text',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${officer}`,
      'accept-language': lang,
      'idempotency-key': word,
    },
    payload: JSON.stringify({
      space,
      name: 'a.txt',
      text: `The General Assembly,\n\n1. Decides to ${word}.\n`,
    }),
  })
const texts = async (from: FastifyInstance) =>
  (await from.inject(`/api/v1/instruments?space=${space}`)).json().total as number

/** PostgreSQL says so when a table cannot be made longer (error 53100). */
const fill = `create function no_room() returns trigger language plpgsql as
  $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
  create trigger no_room before insert on history for each statement execute function no_room()`

test('a full disk refuses what is to be kept in words, keeps nothing of it, and reading goes on', async () => {
  const on = await open(database.store)
  const before = await texts(on)
  await statement(database.owner, fill)
  const refused = await bring(on, 'rest')
  expect(refused.statusCode).toBe(507)
  expect(refused.json().detail).toMatch(/^The disk that the records are on is full: nothing was kept/)
  expect((await bring(on, 'rest', 'fr')).json().detail).toMatch(
    /^Le disque qui porte les registres est plein/,
  )
  expect(await texts(on)).toBe(before)
  await statement(database.owner, 'drop function no_room cascade')
  // Refused, it did nothing: with room it is kept under the same key.
  expect((await bring(on, 'rest')).statusCode).toBe(200)
  expect(await texts(on)).toBe(before + 1)
})

test('a database that does not come back while it is waited for is told of in words', async () => {
  const gone: Store = {
    ...database.store,
    asActor: () => Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })),
  }
  const on = await open(gone)
  for (const answer of [await bring(on, 'wait'), await on.inject(`/api/v1/instruments?space=${space}`)]) {
    expect(answer.statusCode).toBe(503)
    expect(answer.headers['retry-after']).toBeDefined()
    expect(answer.json().detail).toBe(
      'The records do not answer at the moment. Nothing was kept. Try again in a minute.',
    )
  }
})

test('a clock that goes back ten minutes breaks no history, and what was agreed stays in its order', async () => {
  const approver = await appoint(database.owner, { space, party: 'oic', role: 'approver', areas: [] }, 1)
  const doorAt = (token: string, minutes: number) =>
    openDoor(database.store, token, () => new Date(morning.getTime() + minutes * 60_000))
  const title = (text: string) => ({ fields: { title: text } })
  const proposed = { space, kind: 'activity' } as const
  const first = value(
    await doorAt(officer, 20).act('propose-revision', { ...proposed, ...title('Twenty past') }),
  )
  const record = first.id
  const seal = async (rev: string, minutes: number) =>
    value(await doorAt(approver, minutes).act('accept-revision', { record, rev })).sealed
  expect(await seal(first.rev, 10)).toBe(true)
  const again = { ...proposed, record, parent: first.rev, ...title('Eleven past') }
  const second = value(await doorAt(officer, 11).act('propose-revision', again))
  expect(await seal(second.rev, 0)).toBe(true)
  expect(value(await doorAt(officer, 30).ask('activity', { id: record }))).toMatchObject({
    agreed: { rev: second.rev },
    chain: [first.rev, second.rev],
    crossed: false,
  })
  const client = await connected(database.owner)
  try {
    const faults: unknown[] = []
    await verifyRecords(client, (fault) => faults.push(fault))
    expect(faults).toEqual([])
  } finally {
    await client.end()
  }
})
