import { type Brief, type BriefSection, briefSections, type Door } from '@comity/contract'
import { readFile } from '@comity/document'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { briefDocument } from '../../brief/brief-document.ts'
import { openDoor } from '../../door.ts'
import type { TestDatabase } from '../database.ts'
import { seatsIn, value } from '../posts.ts'
import { sampleDatabase } from '../sample-database.ts'

const now = () => new Date('2018-12-01T10:00:00Z')
const space = 'un-oic'
let database: TestDatabase
let un: Door
let oic: Door
let anybody: Door

beforeAll(async () => {
  database = await sampleDatabase(now)
  const seat = seatsIn(database, space, now)
  un = await seat('un')
  oic = await seat('oic')
  anybody = openDoor(database.store, null, now)
})
afterAll(() => database.close())

const briefOf = async (about?: string, door = un): Promise<Brief> =>
  value(await door.ask('brief', about === undefined ? { space } : { space, about }))
const section = (brief: Brief, name: BriefSection) => {
  const found = brief.sections.find((one) => one.section === name)
  if (found === undefined) throw new Error(`no section ${name}`)
  return found
}

test('a brief of the whole has its sections in their order, each line with its source', async () => {
  const brief = await briefOf()
  expect(brief.sections.map((one) => one.section)).toEqual([...briefSections])
  const { total, lines } = section(brief, 'mandated')
  expect([total, lines.length]).toEqual([14, 6])
  expect(lines.every(({ subject }) => /^op\d+/.test(subject.text?.in ?? ''))).toBe(true)
  expect(lines[0]).toMatchObject({ days: { to: '2019-09-16' }, late: false })
  expect(section(brief, 'next').lines.map(({ days }) => days?.to)).toContain('2019-09-16')
})

test('what it is about narrows every section', async () => {
  const reporter = await briefOf('party:un/secretary-general')
  expect(section(reporter, 'mandated').lines.map(({ subject }) => subject.text?.in)).toContain('op24')
  expect(section(reporter, 'mandated').total).toBeLessThan(14)
  const area = await briefOf('area:human-rights')
  expect(area.about.names?.en).toBeTruthy()
  expect(section(area, 'mandated').total).toBeLessThan(14)
  const [meeting] = value(await un.ask('meetings', { space, limit: 1 })).items
  expect((await briefOf(`meeting:${meeting?.id}`)).about).toMatchObject({ kind: 'meeting' })
  for (const about of ['party:un/nobody', 'area:nowhere', 'meeting:0000000000000000'])
    expect(await un.ask('brief', { space, about })).toMatchObject({ refusal: { reason: 'not-found' } })
})

test('it tells each reader what they may see, and what is late', async () => {
  const fields = { title: 'Training of midwives', contributors: ['un/who'], from: '2018-01', to: '2018-02' }
  const { id, rev } = value(await un.act('propose-revision', { space, kind: 'activity', fields }))
  const waiting = async (door: Door) =>
    section(await briefOf('party:un/who', door), 'waiting').lines.map(({ subject }) => subject.record)
  expect(await waiting(oic)).toContain(id)
  value(await oic.act('accept-revision', { record: id, rev }))
  const [first] = section(await briefOf('party:un/who'), 'running').lines
  expect(first).toMatchObject({ subject: { record: id }, late: true })
  const letter = { space, kind: 'letter' as const, date: '2018-11-01', from: 'oic', to: 'un/who' }
  const sent = value(
    await oic.act('register-letter', { ...letter, subject: 'Zanzanium', replyDue: '2018-11-20' }),
  )
  expect(await waiting(un)).toContain(sent.id)
  expect(JSON.stringify(await briefOf('party:un/who', anybody))).not.toContain('Zanzanium')
})

test('it says what is asked of whom, and what nobody has answered for', async () => {
  const report = async () =>
    section(await briefOf('cooperation'), 'mandated').lines.find(({ subject }) => subject.text?.in === 'op24')
  const line = await report()
  expect(line).toMatchObject({
    unconfirmed: true,
    asks: expect.stringMatching(/^requests .*Secretary-General/),
  })
  const told = async () => (await readFile(await briefDocument(await briefOf('cooperation'), 'en'))).text
  expect(await told()).toContain('paragraph 24, as read by the program, not confirmed')
  value(await un.act('judge-finding', { finding: line?.subject.record ?? '', verdict: 'accept' }))
  expect(await report()).toMatchObject({ unconfirmed: false })
  expect(await told()).toMatch(/requests .*to report to the General Assembly/)
  expect(await told()).not.toContain('paragraph 24, as read')
})

test.each(['en', 'fr', 'ar'] as const)('as a document in %s it has the same lines', async (lang) => {
  const brief = await briefOf('party:un/who')
  const bytes = await briefDocument(brief, lang)
  const { text } = await readFile(bytes)
  expect(text).toContain(brief.about.names?.[lang] ?? brief.about.title)
  for (const { lines } of brief.sections)
    for (const { subject } of lines) expect(text).toContain(subject.names?.[lang] ?? subject.title)
})
