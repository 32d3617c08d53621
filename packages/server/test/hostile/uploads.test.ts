import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { archiveAttacks, type HostileFile, xmlAttacks } from '../../../document/test/made/hostile-files.ts'
import { type Serving, serve } from '../../http/serve.ts'
import { appoint } from '../../identity/appoint.ts'
import { openReadingPool, type ReadingPool } from '../../importing/reading-pool.ts'
import { statement, type TestDatabase } from '../database.ts'
import { sampleDatabase } from '../sample-database.ts'

const now = () => new Date('2020-03-04T10:00:00Z')
const secret = 'canary of the file system'
const folder = mkdtempSync(join(tmpdir(), 'comity-hostile-'))
const secretFile = join(folder, 'secret.txt')
let database: TestDatabase
let pool: ReadingPool
let serving: Serving
let token: string
let canary: Server
let askedOutside = 0
let beforeReading: () => Promise<void> = async () => {}
const faults: string[] = []

beforeAll(async () => {
  writeFileSync(secretFile, secret)
  canary = createServer((_, reply) => {
    askedOutside++
    reply.end(secret)
  })
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve))
  database = await sampleDatabase(now)
  token = await appoint(database.owner, { space: 'un-oic', party: 'un', role: 'desk-officer', areas: [] }, 1)
  pool = openReadingPool()
  const pages = {
    clientDirectory: folder,
    handle: async (_: Request, __: unknown, { refused }: { refused?: { reason: string } }) =>
      new Response(refused?.reason ?? 'a page'),
  }
  serving = await serve({
    store: database.store,
    pages,
    host: '127.0.0.1',
    port: 0,
    version: '0.1.0',
    now,
    read: async (bytes, wish) => {
      await beforeReading()
      return pool.read(bytes, wish)
    },
    log: (line) => faults.push(line),
  })
})
afterAll(async () => {
  await serving.close()
  canary.close()
  await pool.close()
  await database.close()
})

type Reply = { readonly status: number; readonly body: string }

async function upload(body: unknown, act = 'preview-text', bearer = token): Promise<Reply> {
  const reply = await fetch(`${serving.address}/api/v1/acts/${act}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: reply.status, body: await reply.text() }
}

const file = (name: string, bytes: Uint8Array) => ({
  space: 'un-oic',
  name,
  base64: Buffer.from(bytes).toString('base64'),
})

async function spaces(): Promise<number> {
  const reply = await fetch(`${serving.address}/api/v1/spaces`)
  await reply.arrayBuffer()
  return reply.status
}

async function rows(): Promise<unknown> {
  return statement(
    database.owner,
    `select (select count(*) from original) as originals, (select count(*) from upload) as uploads,
            (select count(*) from expression) as expressions, (select count(*) from history) as entries`,
  )
}

/** Each refused in words, with nothing kept and nobody asked; what a file said of others does not come out. */
async function check(files: readonly Made[]): Promise<void> {
  const before = await rows()
  const acts = files.flatMap((one) => ['preview-text', 'import-text'].map((act) => ({ ...one, act })))
  const told = await Promise.all(
    acts.map(async ({ name, bytes, act }) => ({ name, ...(await upload(file('a.docx', bytes), act)) })),
  )
  for (const { name, status, body } of told) {
    expect(status, name).toBe(422)
    const { violations } = JSON.parse(body) as { violations: { field: string; message: string }[] }
    expect(violations[0]?.field, name).toBe('text')
    expect(violations[0]?.message, name).toMatch(/^[A-Z].{20,}\.$/)
    expect(body, name).not.toContain(secret)
  }
  expect(await rows()).toEqual(before)
}

type Made = { readonly name: string; readonly bytes: Uint8Array }

describe('a file that means harm', () => {
  const made = (attacks: readonly HostileFile[]): Made[] =>
    attacks.map(({ name, bytes }) => ({ name, bytes: bytes() }))
  const archives = made(archiveAttacks())

  test('is refused in words: 40 archives and more', async () => {
    expect(archives.length).toBeGreaterThanOrEqual(40)
    await check(archives)
  })

  test('is refused in words: 20 files of XML that ask for what is not theirs', async () => {
    const { port } = canary.address() as AddressInfo
    const attacks = made(xmlAttacks(secretFile, `http://127.0.0.1:${port}/x.dtd`))
    expect(attacks.length).toBeGreaterThanOrEqual(20)
    await check(attacks)
    expect(askedOutside).toBe(0)
  })

  test('does not keep others waiting while it is read', async () => {
    let others: number[] = []
    beforeReading = async () => {
      beforeReading = async () => {}
      others = await Promise.all(Array.from({ length: 20 }, spaces))
    }
    const [bomb] = archives as [Made]
    expect((await upload(file('bomb.docx', bomb.bytes))).status).toBe(422)
    expect(others).toEqual(Array.from({ length: 20 }, () => 200))
  })

  test('comes a hundred times at once, and each is refused while others are answered', async () => {
    const sent = Array.from({ length: 100 }, (_, n) =>
      upload(file(`${n}.docx`, (archives[n % archives.length] as Made).bytes)),
    )
    const others = await Promise.all(Array.from({ length: 20 }, spaces))
    expect(new Set(others)).toEqual(new Set([200]))
    for (const { status } of await Promise.all(sent)) expect(status).toBe(422)
  })
})

describe('what is too large', () => {
  const tooLarge = 80 * 1024 * 1024

  test.each(['/api/v1/acts/preview-text', '/en/un-oic/import'])(
    'is refused by what it says of itself, before it is sent: %s',
    async (path) => {
      const { status, body } = await announced(path, { 'content-length': tooLarge })
      expect([status, body.includes('70 MB') || body === 'too-large']).toEqual([status, true])
      expect(path.startsWith('/api') ? status : 413).toBe(413)
    },
  )

  test('is refused where it is small enough to be sent and too large for a text', async () => {
    const text = 'a'.repeat(51 * 1024 * 1024)
    const { status, body } = await upload({ space: 'un-oic', name: 'long.txt', text })
    expect(status).toBe(413)
    expect(body).toContain('50 MB')
  })

  test.each([{ 'content-length': 1024 * 1024 }, { 'transfer-encoding': 'chunked' }])(
    'of whoever is not signed in, nothing large is read: %o',
    async (headers) => {
      const { status } = await announced('/api/v1/acts/preview-text', { ...headers, authorization: '' })
      expect(status).toBe(401)
    },
  )

  test('a hundred large ones at once: some are let in, the rest are told to come again, and room is given back', async () => {
    const size = 20 * 1024 * 1024
    const open = Array.from({ length: 100 }, () =>
      begin('/api/v1/acts/preview-text', { 'content-length': size }),
    )
    const refused = await Promise.all(Array.from({ length: 93 }, () => next(open)))
    expect(refused.map(({ status }) => status)).toEqual(Array.from({ length: 93 }, () => 503))
    expect(refused[0]?.body).toContain('in a minute')
    expect(await spaces()).toBe(200)
    for (const { leave } of open) leave()
    const text = 'The General Assembly,\n\n1. Decides to rest.\n'.padEnd(100_000)
    await expect
      .poll(async () => (await upload({ space: 'un-oic', name: 'a.txt', text })).status, { timeout: 30_000 })
      .toBe(200)
  })
})

describe('odd signs', () => {
  test.each([
    ['half a pair', 'The General Assembly,\n\n1. Decides \ud800 to rest.'],
    ['turns of direction', 'The General Assembly,\n\n1. Decides \u202e to rest \u2066.'],
    ['a line without end', `The General Assembly, ${'words '.repeat(200_000)}`],
    ['lines without end', 'x\n'.repeat(100_000)],
  ])('%s in a text does no harm', async (_, text) => {
    for (const act of ['preview-text', 'import-text'])
      expect((await upload({ space: 'un-oic', name: 'odd.txt', text }, act)).status).toBe(200)
  })

  test.each([
    ['a NUL', '\u0000'],
    ['every control sign', String.fromCharCode(...Array(32).keys())],
  ])('%s makes a text a file of no kind that is read', async (_, signs) => {
    const text = `The General Assembly,\n\n1. Decides${signs} to rest.`
    const { status, body } = await upload({ space: 'un-oic', name: 'odd.txt', text })
    expect([status, JSON.parse(body).violations[0].field]).toEqual([422, 'text'])
  })

  test.each(['a\u0000.txt', 'a\u202etxt.exe', 'line\nbreak', '', 'x'.repeat(256)])(
    'the name %j is refused',
    async (name) => {
      const text = 'The General Assembly,'
      for (const act of ['preview-text', 'import-text']) {
        const { status, body } = await upload({ space: 'un-oic', name, text }, act)
        expect([status, JSON.parse(body).violations[0].field]).toEqual([422, 'name'])
      }
    },
  )

  test('a form of more parts than any of ours is refused', async () => {
    const form = new FormData()
    for (let n = 0; n < 200; n++) form.append(`field${n}`, 'x')
    const reply = await fetch(`${serving.address}/en/un-oic/import`, {
      method: 'POST',
      body: form,
      headers: { 'sec-fetch-site': 'same-origin', cookie: `comity=${token}` },
    })
    expect(await reply.text()).toBe('invalid')
  })
})

test('nothing of this was a fault of our own', () => expect(faults).toEqual([]))

type Headers = Record<string, string | number>

/** A request that says how much it will send and has not sent it yet. */
function begin(path: string, headers: Headers) {
  const all = {
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
    'sec-fetch-site': 'same-origin',
    ...headers,
  }
  const outgoing = httpRequest(`${serving.address}${path}`, { method: 'POST', headers: all })
  outgoing.on('error', () => {})
  outgoing.write('{')
  const reply = new Promise<Reply>((resolve) =>
    outgoing.once('response', async (incoming: IncomingMessage) => {
      let body = ''
      for await (const chunk of incoming) body += chunk
      resolve({ status: incoming.statusCode ?? 0, body })
    }),
  )
  return { reply, leave: () => outgoing.destroy() }
}

async function announced(path: string, headers: Headers): Promise<Reply> {
  const { reply, leave } = begin(path, headers)
  const told = await reply
  leave()
  return told
}

/** The next answer of several requests, each taken once. */
function next(open: { reply: Promise<Reply>; taken?: boolean }[]): Promise<Reply> {
  const left = open.filter(({ taken }) => !taken)
  return Promise.race(left.map(async (one) => ({ one, told: await one.reply }))).then(({ one, told }) => {
    if (one.taken) return next(open)
    one.taken = true
    return told
  })
}
