import { afterEach, beforeEach, expect, test } from 'vitest'
import { findExcess, verifyAppRole } from '../../store/roles.ts'
import { statement, type TestDatabase, testDatabase } from '../database.ts'

let database: TestDatabase
const role = `wall_${process.pid}`

beforeEach(async () => {
  database = await testDatabase()
  await statement(database.superuser, `create role ${role} login`)
})
afterEach(async () => {
  await statement(database.superuser, `drop owned by ${role}; drop role ${role}`)
  await database.close()
})

test('the role of the application has no right too many', async () => {
  await expect(verifyAppRole(database.app)).resolves.toBeUndefined()
  expect(await findExcess({ ...database.app, user: role })).toBeNull()
})

test.each([
  ['is a superuser', `alter role ${role} superuser`],
  ['bypasses row-level security', `alter role ${role} bypassrls`],
  ['may make and change roles', `alter role ${role} createrole`],
  ['may become a role that bypasses row-level security', `grant postgres to ${role}`],
  ['owns the database or may become its owner', `grant comity_owner to ${role}`],
  ['owns tables or may become their owner', `create table theirs (); alter table theirs owner to ${role}`],
])('a role that %s is refused', async (excess, broken) => {
  await statement(database.superuser, broken)
  await expect(verifyAppRole({ ...database.app, user: role })).rejects.toMatchObject({
    hindrance: 'role-too-strong',
    message: expect.stringContaining(excess),
  })
})

test('every table that the application may touch has row-level security, and every view goes by that of its tables', async () => {
  const open = await statement(
    database.owner,
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
      and has_table_privilege('comity_app', oid, 'select, insert, update, delete') and not relrowsecurity
        and not (relkind = 'v' and 'security_invoker=true' = any (coalesce(reloptions, '{}')))`,
  )
  expect(open).toEqual([])
  const touched = await statement(
    database.owner,
    `select from pg_class where relrowsecurity and has_table_privilege('comity_app', oid, 'select')`,
  )
  expect(touched.length).toBeGreaterThan(10)
})

test('sessions, actors and migrations are beyond the application', async () => {
  for (const table of ['session', 'actor', 'migration'])
    await expect(statement(database.app, `select from ${table}`)).rejects.toMatchObject({ code: '42501' })
})
