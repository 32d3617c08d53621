import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClientConfig } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { openDatabase } from '../../store/database.ts'
import { migrate } from '../../store/migrate.ts'
import { findPrograms } from '../../store/postgres/program.ts'
import { openPostgres, type Supervisor } from '../../store/postgres/supervisor.ts'
import { verifyAppRole } from '../../store/roles.ts'
import { statement } from '../database.ts'

// A cluster as an administrator keeps one: the application's role has to tell its password.
const folder = mkdtempSync(join(tmpdir(), 'comity given '))
let cluster: Supervisor
let admin: ClientConfig

beforeAll(async () => {
  const programs = [...findPrograms()].filter(({ major }) => major === inject('server').major)
  cluster = await openPostgres({ data: join(folder, 'cluster'), programs, say: () => {}, fsync: false })
  admin = cluster.connection('postgres', 'postgres')
  const rules = join(folder, 'cluster/postgres/pg_hba.conf')
  writeFileSync(rules, `local all comity_app scram-sha-256\n${readFileSync(rules, 'utf8')}`)
  appendFileSync(join(folder, 'cluster/postgres/postgresql.conf'), "password_encryption = 'scram-sha-256'\n")
  await statement(admin, 'select pg_reload_conf()')
})
afterAll(async () => {
  await cluster.close()
  rmSync(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  for (const role of ['boss createrole', 'clerk'])
    await statement(admin, `create role ${role} login password 'hidden'`)
  for (const name of ['one', 'two']) await statement(admin, `create database ${name}`)
})
afterEach(async () => {
  for (const name of ['one', 'two']) await statement(admin, `drop database if exists ${name} with (force)`)
  for (const role of ['comity_app', 'boss', 'clerk']) await statement(admin, `drop role if exists ${role}`)
  for (const data of ['a', 'b']) rmSync(join(folder, data), { recursive: true, force: true })
})

/** Opens a database by its address, with a data folder, as its owner. */
async function open(owner: string, name: string, data: string): Promise<void> {
  if (owner !== 'postgres') await statement(admin, `alter database ${name} owner to ${owner}`)
  const databaseUrl = `postgresql://${owner}:hidden@localhost/${name}?host=${encodeURIComponent(String(admin.host))}`
  const database = await openDatabase({ databaseUrl, data: join(folder, data), say: () => {} })
  await migrate(database.owner, () => {})
  await verifyAppRole(database.app)
  expect(await statement(database.app, 'select current_user as role')).toEqual([{ role: 'comity_app' }])
}
const passwordFile = (data: string) => join(folder, data, 'comity_app.password')

test.each(['boss', 'postgres'])(
  'an owner (%s) who may make roles makes that of the application',
  async (owner) => {
    await open(owner, 'one', 'a')
    expect(statSync(passwordFile('a')).mode & 0o777).toBe(0o600)
    const password = readFileSync(passwordFile('a'), 'utf8')
    await open(owner, 'one', 'a')
    expect(readFileSync(passwordFile('a'), 'utf8')).toBe(password)
  },
)

test('an owner who may not is told what the administrator has to run', async () => {
  const attempt = open('clerk', 'one', 'a')
  await expect(attempt).rejects.toMatchObject({
    hindrance: 'role-missing',
    message: expect.stringContaining(`run: create role comity_app login password '…'`),
  })
  await expect(attempt).rejects.toMatchObject({ message: expect.stringContaining(passwordFile('a')) })
  const password = readFileSync(passwordFile('a'), 'utf8').trim()
  await expect(attempt).rejects.toMatchObject({ message: expect.not.stringContaining(password) })
  await statement(admin, `create role comity_app login password '${password}'`)
  await open('clerk', 'one', 'a')
})

test('a data folder that was lost gets a new password', async () => {
  await open('boss', 'one', 'a')
  await open('boss', 'one', 'b')
})

test('the role of another Comity on the same server keeps its password', async () => {
  await open('boss', 'one', 'a')
  await expect(open('boss', 'two', 'b')).rejects.toMatchObject({
    hindrance: 'role-missing',
    message: expect.stringContaining('serves another Comity on this database server already'),
  })
  writeFileSync(passwordFile('b'), readFileSync(passwordFile('a')))
  await open('boss', 'two', 'b')
  await open('boss', 'one', 'a')
})

test('a database in another encoding is refused', async () => {
  await statement(admin, 'drop database two')
  await statement(
    admin,
    "create database two template template0 encoding 'LATIN1' lc_collate 'C' lc_ctype 'C' locale_provider libc",
  )
  await expect(open('postgres', 'two', 'a')).rejects.toMatchObject({ hindrance: 'postgres-too-old' })
})
