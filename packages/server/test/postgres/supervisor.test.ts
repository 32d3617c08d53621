import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, inject, test } from 'vitest'
import { findPrograms } from '../../store/postgres/program.ts'
import { openPostgres, type Supervisor } from '../../store/postgres/supervisor.ts'
import { connected, statement } from '../database.ts'
import { postmasterOf, startWriter } from './process.ts'

// A space in the name, below a folder that is closed to all others, deeper than a socket's address may be.
const folder = mkdtempSync(join(tmpdir(), 'comity supervisor '))
const deep = join(folder, 'a folder of some length that nobody chose with care'.repeat(2))
const data = join(deep, 'data')
const opened: Supervisor[] = []
const programs = () => [...findPrograms()].filter(({ major }) => major === inject('server').major)

mkdirSync(deep, { mode: 0o700 })
afterEach(async () => {
  for (const supervisor of opened.splice(0)) await supervisor.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function open(claim?: string, of = data): Promise<Supervisor> {
  const settings = {
    data: of,
    programs: programs(),
    say: () => {},
    fsync: false,
    ...(claim ? { claim } : {}),
  }
  const supervisor = await openPostgres(settings)
  opened.push(supervisor)
  return supervisor
}
const close = (supervisor: Supervisor) => opened.splice(opened.indexOf(supervisor), 1)[0]?.close()

async function answers(supervisor: Supervisor): Promise<boolean> {
  return connected(supervisor.connection('postgres', 'postgres')).then(
    (client) => client.end().then(() => true),
    () => false,
  )
}

test('listens on a socket in a closed folder and nowhere else', async () => {
  const supervisor = await open()
  const { host } = supervisor.connection('postgres', 'postgres')
  expect(statSync(host as string).mode & 0o777).toBe(0o700)
  const settings = await statement(
    supervisor.connection('postgres', 'postgres'),
    `select current_setting('listen_addresses') as tcp, current_setting('data_checksums') as sums,
      pg_encoding_to_char(encoding) as encoding from pg_database where datname = 'postgres'`,
  )
  expect(settings).toEqual([{ tcp: '', sums: 'on', encoding: 'UTF8' }])
})

test('a server that runs is adopted, and whoever leaves last stops it', async () => {
  const first = await open()
  const second = await open()
  expect([first.adopted, second.adopted]).toEqual([false, true])
  await close(first)
  expect(await answers(second)).toBe(true)
  const { host } = second.connection('postgres', 'postgres')
  await close(second)
  expect(existsSync(join(data, 'postgres/postmaster.pid'))).toBe(false)
  expect(existsSync(host as string)).toBe(false)
})

test('of two that start at the same moment on an empty folder, one serves and the other is told', async () => {
  const writers = [1, 2].map(() => startWriter(join(folder, 'race')))
  const [first] = await Promise.race(writers.map((writer) => writer.ended().then(() => [writer])))
  const other = writers.find((writer) => writer !== first)
  expect(first?.said.at(-1)).toMatch(/^failed CannotRun: Comity already runs on /)
  await other?.wrote(3)
  other?.child.kill('SIGTERM')
  await other?.ended()
  expect(other?.said.at(-1)).toBe('closed')
})

test('a second server of pages is refused and told of the first, a command beside it is not', async () => {
  const first = await open('http://first/')
  await expect(open('http://second/')).rejects.toMatchObject({
    hindrance: 'already-running',
    message: `Comity already runs on ${data} (process ${process.pid}, http://first/). Use that one, stop it, or set COMITY_DATA to another folder.`,
  })
  expect((await open()).adopted).toBe(true)
  await close(first)
  await open('http://second/')
})

test('a file of a killed server does not hinder, though its number is now another process', async () => {
  await close(await open())
  const stale = `${process.pid}\n${join(data, 'postgres')}\n1700000000\n5432\n${folder}\n\n  1 1\nready   \n`
  writeFileSync(join(data, 'postgres/postmaster.pid'), stale)
  expect((await open()).adopted).toBe(false)
})

test('a copied data folder gets a server of its own', async () => {
  await close(await open())
  const copy = join(folder, 'copy')
  cpSync(data, copy, { recursive: true })
  const first = await open()
  cpSync(join(data, 'postgres.socket'), join(copy, 'postgres.socket'))
  const second = await open(undefined, copy)
  expect(second.adopted).toBe(false)
  expect(second.connection('a', 'b')).not.toEqual(first.connection('a', 'b'))
})

test('a server that dies is started again', async () => {
  const supervisor = await open()
  process.kill(postmasterOf(data), 'SIGKILL')
  await expect.poll(() => answers(supervisor), { timeout: 15_000 }).toBe(true)
})

test('files of another version of PostgreSQL are left alone', async () => {
  await close(await open())
  const file = join(data, 'postgres/PG_VERSION')
  const version = readFileSync(file, 'utf8')
  writeFileSync(file, '9\n')
  await expect(open()).rejects.toMatchObject({
    hindrance: 'postgres-missing',
    message: expect.stringContaining('were written by PostgreSQL 9'),
  })
  writeFileSync(file, version)
})

test('a folder that cannot be written to is named', async () => {
  writeFileSync(join(folder, 'file'), '')
  await expect(open(undefined, join(folder, 'file', 'data'))).rejects.toMatchObject({
    hindrance: 'folder-not-writable',
    message: expect.stringContaining(join(folder, 'file', 'data')),
  })
})

test('PostgreSQL that cannot start is told of in one sentence', async () => {
  await close(await open())
  const settings = join(data, 'postgres/postgresql.auto.conf')
  writeFileSync(settings, 'no_such_setting = on\n')
  await expect(open()).rejects.toMatchObject({
    hindrance: 'postgres-does-not-start',
    message: expect.stringMatching(/^PostgreSQL did not start: .+\. More stands in .+postgres\.log\.$/),
  })
  writeFileSync(settings, '')
})

const isRoot = process.getuid?.() === 0
const other = { uid: 65534, gid: 65534 }

test('an ordinary user runs it too', async (context) => {
  if (!isRoot) context.skip('The other tests ran as an ordinary user already.')
  if (!isReached(process.execPath, other) || !isReached(import.meta.dirname, other))
    context.skip('SKIPPED LOUDLY: another user cannot reach this clone.')
  const own = mkdtempSync(join(tmpdir(), 'comity other '))
  chownSync(own, other.uid, other.gid)
  const writer = startWriter(own, other)
  await writer.wrote(3)
  writer.child.kill('SIGTERM')
  await writer.ended()
  expect(writer.said.at(-1)).toBe('closed')
  expect(statSync(join(own, 'postgres')).uid).toBe(other.uid)
  // Root that comes later goes on as the user to whom the files belong.
  const later = await open(undefined, own)
  expect(later.account).toMatchObject({ kind: 'user', uid: other.uid })
  await close(later)
  rmSync(own, { recursive: true })
})

test('where user namespaces are refused, root runs it as nobody, and names the folder nobody can enter', async (context) => {
  if (!isRoot) context.skip('Only root has to become another user.')
  const without = { env: { ...process.env, PATH: '' } }
  const own = join(deep, 'as nobody')
  const refused = startWriter(own, without)
  await refused.ended()
  expect(refused.said.at(-1)).toMatch(
    /^failed CannotRun: PostgreSQL does not run as root, and as nobody it cannot/,
  )
  expect(refused.said.at(-1)).toContain(`(chmod o+x ${folder})`)
  for (const path of [folder, deep]) chmodSync(path, 0o711)
  const writer = startWriter(own, without)
  await writer.wrote(3)
  writer.child.kill('SIGTERM')
  await writer.ended()
  expect(writer.said.at(-1)).toBe('closed')
  expect(statSync(join(own, 'postgres')).uid).toBe(65534)
})

function isReached(path: string, user: { uid: number; gid: number }): boolean {
  const { status } = spawnSync('test', ['-r', path], { ...user, cwd: '/' })
  return status === 0
}
