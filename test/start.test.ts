import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { connected } from '../packages/server/test/database.ts'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'comity start '))
const data = join(folder, 'data')
// Each test starts the whole product, some of them three times.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })
const running = new Set<ChildProcess>()
let port: number

beforeAll(async () => {
  port = await freePort()
})
afterEach(async () => {
  await Promise.all([...running].map(stop))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Started = {
  child: ChildProcess
  application: () => number
  said: () => string
  complained: () => string
}

/** Runs `npm start` as npm runs it, or another command; everything it says is kept. */
function run(args: string[], env: NodeJS.ProcessEnv = {}): Started {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '', COMITY_HOST: '', COMITY_DATA: data, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  return { child, application: () => childOf(child.pid as number), said: () => out, complained: () => err }
}

const start = (env?: NodeJS.ProcessEnv) => run(['start.mjs'], env)
const comity = (...args: string[]) => run(['packages/cli/comity.mjs', ...args])

async function serves(started: Started): Promise<Started> {
  while (!started.said().includes('Comity is at http')) {
    if (started.child.exitCode !== null)
      throw new Error(`it did not start: ${started.said()}${started.complained()}`)
    await sleep(10)
  }
  return started
}

async function ended({ child }: Started): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode
}

async function stop(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  await exited
}

/** A complaint is one sentence or two, without a stack. */
async function refused(started: Started): Promise<string> {
  expect(await ended(started)).toBe(1)
  expect(started.complained().trim().split('\n')).toHaveLength(1)
  return started.complained().trim()
}

const answer = async (path: string) => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`)
  return { status: response.status, body: await response.text() }
}
const texts = async () => JSON.parse((await answer('/api/v1/instruments?space=un-oic')).body)

async function asOwner(sql: string) {
  const host = readFileSync(join(data, 'postgres.socket'), 'utf8').split('\n')[0] as string
  const client = await connected({ host, port: 5432, user: 'comity_owner', database: 'comity' })
  await client.query(sql)
  return client
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

function childOf(parent: number): number {
  return Number(readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ')[0])
}

const hasEnded = (pid: number) => !existsSync(`/proc/${pid}/cwd`)
const postmaster = () => join(data, 'postgres/postmaster.pid')
const isLinux = process.platform === 'linux'

test('npm start serves the sample; Ctrl-C stops it and its database', async () => {
  const started = await serves(start())
  expect((await answer('/en/')).status).toBe(200)
  expect((await texts()).total).toBe(1)
  // From the terminal, from npm and from start.mjs itself: one keystroke.
  started.child.kill('SIGINT')
  started.child.kill('SIGINT')
  expect(await ended(started)).toBe(0)
  expect(started.said()).toMatch(/Stopping: .+\nStopped\.\n$/)
  expect(started.complained()).toBe('')
  expect(existsSync(postmaster())).toBe(false)
})

test('started again it has lost nothing and adds nothing', async () => {
  const before = await serves(start()).then(texts)
  await Promise.all([...running].map(stop))
  const after = await serves(start()).then(texts)
  expect(after).toEqual(before)
})

test('a second one on the same data is told who holds it; a command beside it leaves it running', async () => {
  const first = await serves(start())
  const second = start({ PORT: String(await freePort()) })
  const sentence = await refused(second)
  expect(sentence).toContain(`Comity already runs on ${data} (process `)
  expect(sentence).toContain(`http://127.0.0.1:${port}/)`)
  const doctor = comity('doctor')
  expect(await ended(doctor)).toBe(0)
  expect(doctor.said()).toContain(`Comity serves its pages on port ${port}`)
  expect(doctor.said()).not.toContain('started for this look only')
  const token = comity('token', '--space', 'un-oic', '--party', 'un', '--role', 'viewer')
  expect(await ended(token)).toBe(0)
  const headers = { authorization: `Bearer ${token.said().trim()}` }
  const desk = await fetch(`http://127.0.0.1:${port}/api/v1/desk?space=un-oic`, { headers })
  expect(desk.status).toBe(200)
  expect((await answer('/en/')).status).toBe(200)
  expect(first.child.exitCode).toBeNull()
})

test.runIf(isLinux)('killed outright, the next one adopts the database and goes on', async () => {
  const first = await serves(start())
  const before = await texts()
  const server = readFileSync(postmaster(), 'utf8').split('\n')[0]
  process.kill(first.application(), 'SIGKILL')
  expect(await ended(first)).toBe(1)
  await serves(start())
  expect(readFileSync(postmaster(), 'utf8').split('\n')[0]).toBe(server)
  expect(await texts()).toEqual(before)
})

test.runIf(isLinux)('when start.mjs is killed outright, the application stops in good order', async () => {
  const started = await serves(start())
  const application = started.application()
  // Nobody listens any more either, as when a terminal is closed.
  started.child.stdout?.destroy()
  started.child.stderr?.destroy()
  started.child.kill('SIGKILL')
  await expect.poll(() => hasEnded(application), { timeout: 10_000 }).toBe(true)
  expect(existsSync(postmaster())).toBe(false)
})

test.runIf(isLinux)('when PostgreSQL is killed outright, requests wait until it is back', async () => {
  const started = await serves(start())
  process.kill(Number(readFileSync(postmaster(), 'utf8').split('\n')[0]), 'SIGKILL')
  expect((await texts()).total).toBe(1)
  expect(started.said()).toContain('PostgreSQL is back.')
})

test('a request under way is answered before it stops', async () => {
  const started = await serves(start())
  const lock = await asOwner('begin; lock table space in access exclusive mode')
  const waiting = answer('/api/v1/spaces')
  await sleep(300)
  started.child.kill('SIGINT')
  await sleep(300)
  expect(started.child.exitCode).toBeNull()
  await lock.end()
  expect((await waiting).status).toBe(200)
  expect(await ended(started)).toBe(0)
})

test('a second Ctrl-C does not wait', async () => {
  const started = await serves(start())
  const lock = await asOwner('begin; lock table space in access exclusive mode')
  const waiting = answer('/api/v1/spaces').catch(() => 'cut')
  await sleep(300)
  started.child.kill('SIGINT')
  await sleep(700)
  expect(started.child.exitCode).toBeNull()
  started.child.kill('SIGINT')
  expect(await ended(started)).toBe(0)
  expect(existsSync(postmaster())).toBe(false)
  await waiting
  await lock.end().catch(() => {})
})

test('a port in use is told of', async () => {
  const holder = createServer().listen(port, '127.0.0.1')
  await once(holder, 'listening')
  expect(await refused(start())).toContain(`Port ${port} of 127.0.0.1 is in use by another program.`)
  holder.close()
  expect(existsSync(postmaster())).toBe(false)
})

test('a schema newer than the program is told of, also by the doctor', async () => {
  const started = await serves(start())
  const client = await asOwner("insert into migration (name, digest) values ('9999-later', '')")
  await client.end()
  await stop(started.child)
  expect(await refused(start())).toContain(
    'The database was last used by a newer Comity: it has the tables of 9999-later',
  )
  const doctor = comity('doctor')
  expect(await ended(doctor)).toBe(1)
  expect(doctor.said()).toContain(' ✗ Its tables are those of 9999-later, of a newer Comity')
})

test.each([
  [
    'a database out of reach',
    { DATABASE_URL: 'postgresql://a:secret@127.0.0.1:1/x' },
    'could not be reached (ECONNREFUSED)',
  ],
  ['an address that is none', { DATABASE_URL: 'mysql://a:secret@b/c' }, 'DATABASE_URL is not an address'],
  [
    'a folder that cannot be',
    { COMITY_DATA: join(folder, 'file', 'data') },
    `${join(folder, 'file', 'data')} cannot be written to`,
  ],
  ['a port that is none', { PORT: 'http' }, 'PORT is "http", which is no port.'],
  [
    'a host that is not here',
    { COMITY_HOST: '192.0.2.1', COMITY_DATA: join(folder, 'other') },
    '192.0.2.1 is no address of this machine',
  ],
])('%s is told of', async (_, env, sentence) => {
  writeFileSync(join(folder, 'file'), '')
  const complaint = await refused(start(env))
  expect(complaint).toContain(sentence)
  expect(complaint).not.toContain('secret')
})
