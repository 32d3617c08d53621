import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { application } from '../../http/serve.ts'
import type { TestDatabase } from '../database.ts'
import { sampleDatabase } from '../sample-database.ts'

const now = () => new Date('2020-03-04T10:00:00Z')
/** More than a question gives at once, so that the list goes over several pages. */
const many = 998
let database: TestDatabase
let app: FastifyInstance

beforeAll(async () => {
  database = await sampleDatabase(now)
  const token = await database.installation()
  const door = openDoor(database.store, token, now)
  const paragraphs = Array.from(
    { length: many },
    (_, n) => `${n + 1}. Requests the Secretary-General to write letter ${n + 1};`,
  )
  const titled = ['Resolution 90/1', '=cmd|calc, "quoted"', 'The General Assembly,', ...paragraphs]
  await door.act('import-text', { space: 'un-oic', name: 'many.txt', text: titled.join('\n\n') })
  app = await application({
    store: database.store,
    pages: {
      clientDirectory: mkdtempSync(join(tmpdir(), 'comity-pages-')),
      handle: async () => new Response(''),
    },
    version: '0.1.0',
    now,
    log: () => {},
  })
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const get = (path: string, accept?: string) =>
  app.inject({ method: 'GET', url: `/api/v1${path}`, headers: accept ? { accept } : {} })
const linesOf = (body: string) => body.split('\r\n').slice(0, -1)

test('a list goes whole into a file, over all its pages, each record once', async () => {
  const { total } = (await get('/mandates?space=un-oic&limit=1')).json()
  expect(total).toBeGreaterThan(1000)
  const response = await get('/mandates.csv?space=un-oic&columns=id,action')
  expect(response.statusCode).toBe(200)
  expect(response.headers['content-type']).toContain('text/csv; charset=utf-8')
  expect(response.headers['content-disposition']).toBe('attachment; filename="mandates.csv"')
  const lines = linesOf(response.body)
  expect(lines[0]).toBe('\uFEFFid,action')
  expect(lines).toHaveLength(total + 1)
  expect(new Set(lines).size).toBe(total + 1)
})

test('it is narrowed and ordered as the list is', async () => {
  const { body } = await get('/mandates.csv?space=un-oic&sort=-due&columns=due.session&verb=requests')
  expect(linesOf(body)).toEqual(['\uFEFFdue.session', '73'])
})

test('a program that asks for the type gets it without the mark', async () => {
  const { body } = await get('/areas?space=un-oic&columns=id,names,mandates&lang=fr', 'text/csv')
  expect(linesOf(body)[0]).toBe('id,names,mandates')
  expect((await get('/areas?space=un-oic', 'application/json, text/csv')).json().items).not.toEqual([])
})

test('every column of a record can be chosen, and several values stand in one cell', async () => {
  const { body } = await get(
    '/mandates.csv?space=un-oic&columns=in,addressees.parties,standing.state&lang=ar',
  )
  expect(linesOf(body)).toContain('op24,الأمين العام للأمم المتحدة,read')
  const all = linesOf((await get('/instruments.csv?space=un-oic')).body)[0]
  expect(all?.split(',')).toContain('counts.mandates')
})

test('a cell that a spreadsheet would take for a formula is made harmless, and quotes are doubled', async () => {
  const imported = await get('/instruments.csv?space=un-oic&columns=title&sort=title')
  expect(imported.body).toContain(`"'=cmd|calc, ""quoted"""\r\n`)
})

test.each([
  '/mandates.csv?space=un-oic&columns=colour',
  '/mandates.csv?space=un-oic&lang=xx',
  '/mandates.csv',
])('%s is refused in words', async (path) => {
  const response = await get(path)
  expect(response.statusCode).toBe(422)
  expect(response.json().violations).toHaveLength(1)
})
