import type { Door } from '@comity/contract'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { digestMail } from '../../digest/digest-mail.ts'
import { type Sending, sendDigests } from '../../digest/send-digests.ts'
import { openMail } from '../../mail/open-mail.ts'
import { statement, type TestDatabase } from '../database.ts'
import { type MailServer, openMailServer } from '../mail-server.ts'
import { seatsIn, value } from '../posts.ts'
import { sampleDatabase } from '../sample-database.ts'

const space = 'un-oic'
let clock = new Date('2026-03-04T10:00:00Z')
const now = () => clock
let database: TestDatabase
let un: Door
let oic: Door
let mail: ReturnType<typeof openMail>
let server: MailServer
const logged: string[] = []

beforeAll(async () => {
  database = await sampleDatabase(now)
  const seat = seatsIn(database, space, now)
  un = await seat('un', 'desk-officer')
  oic = await seat('oic', 'desk-officer')
  server = await openMailServer()
  mail = openMail({ smtp: server.smtp, from: 'Comity <comity@example.org>' })
})
afterAll(async () => {
  mail.close()
  await server.close()
  await database.close()
})
beforeEach(async () => {
  server.taken.length = 0
  server.refuse(null)
  await statement(database.owner, 'delete from digest_sent')
})

const sending = (): Sending => ({
  owner: database.owner,
  store: database.store,
  site: 'https://comity.example.org',
  now,
  send: mail.send,
  log: (line) => logged.push(line),
})
const wants = (door: Door, address: string, language: 'en' | 'fr' | 'ar' = 'en') =>
  door.act('choose-digest', { space, wanted: true, address, language })

test('a digest goes once a day to whoever wants it, and only when something waits', async () => {
  value(await wants(un, 'desk.un@un.example.org'))
  expect(await sendDigests(sending())).toBe(1)
  expect(await sendDigests(sending())).toBe(0)
  expect(server.taken.map(({ to }) => to)).toEqual(['desk.un@un.example.org'])
  const words = server.taken[0]?.words ?? ''
  expect(words).toContain('Mandates addressed to you')
  expect(words).toContain('https://comity.example.org/en/un-oic/desk')
  expect(words).toContain('Auto-Submitted: auto-generated')
  clock = new Date('2026-03-05T10:00:00Z')
  expect(await sendDigests(sending())).toBe(1)
  value(await un.act('choose-digest', { space, wanted: false }))
  await statement(database.owner, 'delete from digest_sent')
  expect(await sendDigests(sending())).toBe(0)
})

test('of two that send at once, one does', async () => {
  value(await wants(un, 'desk.un@un.example.org'))
  const sent = await Promise.all([sendDigests(sending()), sendDigests(sending()), sendDigests(sending())])
  expect(sent.reduce((sum, n) => sum + n)).toBe(1)
  expect(server.taken).toHaveLength(1)
})

test('what a mail server refuses is sent later, and the log holds no address', async () => {
  value(await wants(un, 'desk.un@un.example.org'))
  server.refuse('mailbox desk.un@un.example.org is full')
  expect(await sendDigests(sending())).toBe(0)
  expect(logged.at(-1)).toContain('451')
  expect(logged.join('\n')).not.toContain('example.org')
  server.refuse(null)
  expect(await sendDigests(sending())).toBe(1)
})

test('a digest tells each side what it may see, and ends with the post', async () => {
  value(await un.act('choose-digest', { space, wanted: false }))
  value(await wants(oic, 'desk.oic@oic.example.org', 'ar'))
  const on = { space, kind: 'party' as const, record: 'un/who', to: 'own' as const }
  value(await un.act('comment', { ...on, text: 'Zanzanium @un' }))
  const letter = { space, kind: 'letter' as const, date: '2026-03-01', from: 'un', to: 'oic' }
  value(
    await un.act('register-letter', {
      ...letter,
      subject: 'Training\r\nBcc: all@example.org',
      replyDue: '2026-03-02',
    }),
  )
  expect(await sendDigests(sending())).toBe(1)
  const words = server.taken[0]?.words ?? ''
  expect(words).toContain('dir="rtl"')
  expect(words).toContain('رسائل تنتظر الرد')
  expect(words).not.toContain('Zanzanium')
  expect(words).not.toMatch(/^Bcc:/m)
  await statement(database.owner, `update post set held_to = now() where party = 'oic'`)
  await statement(database.owner, 'delete from digest_sent')
  expect(await sendDigests(sending())).toBe(0)
  const { length } = await statement(
    database.owner,
    `select from session where actor = 'service/un-oic/oic/desk-officer'`,
  )
  expect(length).toBe(1)
})

test('an address that is none is not kept', async () => {
  for (const address of ['a b@example.org', 'nobody', 'a@example.org\r\nRCPT TO:<b@example.org>'])
    expect(await wants(un, address)).toMatchObject({ refusal: { reason: 'invalid' } })
})

test('nothing that people wrote becomes markup, and of many things five are named', () => {
  const item = (title: string) => ({
    waits: 'letter' as const,
    subject: {
      ...{ kind: 'letter' as const, record: title, title },
      ...{ language: null, names: null, text: null, area: null },
    },
    due: null,
    overdue: false,
    at: null,
    by: null,
    n: null,
    words: null,
  })
  const titles = ['<img src=x>', 'b', 'c', 'd', 'e', 'f']
  const waiting = [{ waits: 'letter' as const, total: 6, items: titles.map(item) }]
  const of = { lang: 'en' as const, desk: 'https://x/desk', space: { en: 'S' }, body: { en: 'B' } }
  const made = digestMail({ ...of, waiting })
  expect(made?.html).toContain('&#60;img src=x&#62;')
  expect(made?.html).not.toContain('<img')
  expect(made?.text).toContain('- e\n- and 1 more')
  expect(digestMail({ ...of, waiting: [] })).toBeNull()
})
