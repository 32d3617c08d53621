import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Migration, migrate, readMigrations, schemaVersion } from '../../store/migrate.ts'
import { statement, type TestDatabase, testDatabase } from '../database.ts'

let database: TestDatabase
const known = readMigrations()
const silent = () => {}

beforeEach(async () => {
  database = await testDatabase()
})
afterEach(() => database.close())

const next = (sql: string, name = '9000-next'): Migration => ({ name, sql, digest: `digest of ${sql}` })
const tables = async () =>
  (
    await statement<{ n: string }>(database.owner, "select relname as n from pg_class where relkind = 'r'")
  ).map(({ n }) => n)

test('applies what is missing once, also when two programs start at once', async () => {
  const all = [...known, next('create table made_once ()')]
  const said: string[] = []
  await Promise.all([1, 2, 3].map(() => migrate(database.owner, (sentence) => said.push(sentence), all)))
  expect(said).toEqual(['Bringing the tables up to date.'])
  expect(await tables()).toContain('made_once')
  expect(await schemaVersion(database.owner)).toBe('9000-next')
})

test('a migration that fails leaves nothing behind, those before it stay', async () => {
  const good = next('create table before_it ()')
  const bad = next('create table half (); select 1/0', '9001-bad')
  await expect(migrate(database.owner, silent, [...known, good, bad])).rejects.toThrow(
    'migration 9001-bad failed and left nothing behind: division by zero',
  )
  expect(await tables()).toContain('before_it')
  expect(await tables()).not.toContain('half')
  expect(await schemaVersion(database.owner)).toBe('9000-next')
})

test.each([
  ['a schema newer than the program', 'schema-newer', known],
  [
    'a migration that was altered after it had been applied',
    'migration-altered',
    [...known, next('select 2')],
  ],
  [
    'a migration in between that the program does not have',
    'migration-altered',
    [...known, next('select 3', '9001-other')],
  ],
])('%s is refused in words', async (_, hindrance, migrations) => {
  await migrate(database.owner, silent, [...known, next('select 1')])
  await expect(migrate(database.owner, silent, migrations)).rejects.toMatchObject({
    name: 'CannotRun',
    hindrance,
    message: expect.stringContaining('9000-next'),
  })
})
