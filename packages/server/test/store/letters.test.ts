import type { BodyOf, Door } from '@comity/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import type { TestDatabase } from '../database.ts'
import { seatsIn, value } from '../posts.ts'
import { sampleDatabase } from '../sample-database.ts'

const now = () => new Date('2026-03-04T10:00:00Z')
const space = 'un-oic'
let database: TestDatabase
let un: Door
let oic: Door
let focal: Door
let anybody: Door

beforeAll(async () => {
  database = await sampleDatabase(now)
  const seat = seatsIn(database, space, now)
  un = await seat('un', 'desk-officer')
  oic = await seat('oic', 'desk-officer')
  focal = await seat('oic/icesco', 'focal-point')
  anybody = openDoor(database.store, null, now)
})
afterAll(() => database.close())

const note = (more: Partial<BodyOf<'register-letter'>> = {}): BodyOf<'register-letter'> => ({
  space,
  kind: 'note verbale',
  date: '2026-02-02',
  from: 'un',
  to: 'oic',
  subject: 'Focal points for health',
  ...more,
})
const list = async (door: Door, more: object = {}) =>
  value(await door.ask('letters', { space, ...more })).items

test('letters are numbered by side and year, or bear the number that they were given', async () => {
  const numbers = []
  for (const [door, more] of [
    [un, {}],
    [un, { number: 'UN/2026/2' }],
    [un, {}],
    [oic, { from: 'oic', to: 'un' }],
    [un, { date: '2025-12-31' }],
  ] as const)
    numbers.push(value(await door.act('register-letter', note(more))).number)
  expect(numbers).toEqual(['UN/2026/1', 'UN/2026/2', 'UN/2026/3', 'OIC/2026/1', 'UN/2025/1'])
  expect(await un.act('register-letter', note({ number: 'UN/2026/2' }))).toMatchObject({
    refusal: { reason: 'invalid', violations: [{ field: 'number' }] },
  })
})

test('two that are registered at once get two numbers', async () => {
  const year = { date: '2024-05-05' }
  const kept = await Promise.all([1, 2, 3].map(() => un.act('register-letter', note(year))))
  expect(kept.map((one) => value(one).number).sort()).toEqual(['UN/2024/1', 'UN/2024/2', 'UN/2024/3'])
})

test('a letter whose reply is due waits for the body that it is to, until it is answered', async () => {
  const waiting = async (door: Door) =>
    value(await door.ask('notifications', { space, waits: 'letter' })).items
  const about = [{ kind: 'party' as const, record: 'un/who' }]
  const sent = note({ to: 'oic/icesco', replyDue: '2026-03-01', about, subject: 'Training of teachers' })
  const { id, number } = value(await un.act('register-letter', sent))
  expect(await list(oic, { reply: 'overdue' })).toMatchObject([
    { number, overdue: true, replyDue: '2026-03-01' },
  ])
  expect(await waiting(focal)).toMatchObject([
    { overdue: true, subject: { title: `${number}: Training of teachers` } },
  ])
  expect(await waiting(oic)).toHaveLength(1)
  expect(await waiting(un)).toEqual([])
  const answer = value(
    await oic.act('answer-letter', { letter: id, date: '2026-03-03', text: 'With thanks.' }),
  )
  expect(await waiting(focal)).toEqual([])
  expect(await list(oic, { reply: 'open' })).toEqual([])
  expect(value(await un.ask('letter', { id: answer.id }))).toMatchObject({
    from: { id: 'oic/icesco' },
    to: { id: 'un' },
    answers: { id, number },
    text: 'With thanks.',
    about: [{ kind: 'party', record: 'un/who' }],
  })
  expect(value(await un.ask('letter', { id }))).toMatchObject({ answeredBy: { number: answer.number } })
})

test('the list is narrowed and ordered', async () => {
  const numbers = async (more: object) => (await list(un, more)).map(({ number }) => number)
  expect(await numbers({ party: 'oic/icesco', sort: 'date' })).toEqual(['UN/2026/4', 'OIC/2026/2'])
  expect(await numbers({ year: '2025' })).toEqual(['UN/2025/1'])
  expect(await numbers({ q: 'teachers', sort: '-number' })).toEqual(['UN/2026/4', 'OIC/2026/2'])
  expect(await numbers({ q: '%', kind: 'letter' })).toEqual([])
  expect(await numbers({ about: 'un/who', sort: 'number' })).toEqual(['OIC/2026/2', 'UN/2026/4'])
  const first = value(await un.ask('letters', { space, limit: 2, sort: 'number' }))
  const second = value(await un.ask('letters', { space, limit: 50, sort: 'number', after: first.next ?? '' }))
  const all = [...first.items, ...second.items].map(({ number }) => number)
  expect(all).toEqual(await numbers({ sort: 'number' }))
})

test.each([
  ['from', { from: 'un/nobody' }],
  ['to', { to: 'un' }],
  ['from', { from: 'oic', to: 'oic/icesco' }],
  ['date', { date: '2026-02-30' }],
  ['date', { date: '2026-99-99' }],
  ['replyDue', { replyDue: '2026-02-01' }],
  ['answers', { answers: '01890000-0000-7000-8000-000000000000' }],
  ['about', { about: [{ kind: 'activity' as const, record: 'none' }] }],
])('a letter is refused for its %s', async (field, more) => {
  expect(await un.act('register-letter', note(more))).toMatchObject({
    refusal: { reason: 'invalid', violations: [{ field }] },
  })
})

test('letters are for the two sides alone, also in an open cooperation', async () => {
  expect(await list(anybody)).toEqual([])
  const [letter] = await list(un)
  expect(await anybody.ask('letter', { id: letter?.id ?? '' })).toMatchObject({
    refusal: { reason: 'not-found' },
  })
  const told = value(await anybody.ask('history', { space, kind: 'letter', record: letter?.id ?? '' }))
  expect(told).toMatchObject({ items: [], total: 0 })
  expect(await focal.act('register-letter', note())).toMatchObject({ refusal: { reason: 'forbidden' } })
})

test('a letter is corrected by the side that registered it, its history keeps what stood, and an undo gives that back', async () => {
  const sent = note({ subject: 'Traning of judges', text: 'As agreed.', date: '2023-03-01' })
  const { id, number } = value(await un.act('register-letter', sent))
  const { version } = value(await un.ask('letter', { id }))
  const correction = { letter: id, subject: 'Training of judges', replyDue: '2023-04-01', seen: version }
  expect(await oic.act('correct-letter', correction)).toMatchObject({ refusal: { reason: 'forbidden' } })
  expect(await anybody.act('correct-letter', correction)).toMatchObject({
    refusal: { reason: 'not-signed-in' },
  })
  expect(value(await un.act('correct-letter', { ...correction, reason: 'A slip' }))).toMatchObject({
    id,
    number,
  })
  for (const door of [un, oic]) {
    expect(value(await door.ask('letter', { id }))).toMatchObject({
      subject: 'Training of judges',
      text: 'As agreed.',
      replyDue: '2023-04-01',
      corrected: { by: { side: 'un' } },
      mayCorrect: door === un,
    })
  }
  // Whoever looked before is told what was corrected since.
  expect(await un.act('correct-letter', { ...correction, subject: 'Training' })).toMatchObject({
    refusal: { reason: 'conflict', current: { since: [{ after: { subject: 'Training of judges' } }] } },
  })
  const told = value(await un.ask('history', { space, kind: 'letter', record: id })).items.at(-1)
  expect(told).toMatchObject({
    act: 'correct-letter',
    reason: 'A slip',
    before: { subject: 'Traning of judges', replyDue: null },
    after: { subject: 'Training of judges', replyDue: '2023-04-01' },
    undo: true,
  })
  const undo = { space, kind: 'letter', record: id, entry: Number(told?.id) }
  expect(await oic.act('undo', undo)).toMatchObject({ refusal: { reason: 'forbidden' } })
  value(await un.act('undo', undo))
  expect(value(await un.ask('letter', { id }))).toMatchObject({
    subject: 'Traning of judges',
    replyDue: null,
  })
})

test('a correction is checked as a letter is, also its number', async () => {
  const first = value(await un.act('register-letter', note({ date: '2022-01-02' })))
  const second = value(await un.act('register-letter', note({ date: '2022-01-03', number: 'Ref. 22' })))
  const corrects = (more: object) => un.act('correct-letter', { letter: second.id, ...more })
  const wrong = (field: string) => ({ refusal: { reason: 'invalid', violations: [{ field }] } })
  expect(await corrects({ number: first.number })).toMatchObject(wrong('number'))
  expect(await corrects({ from: 'oic', to: 'oic/icesco' })).toMatchObject(wrong('from'))
  expect(await corrects({ replyDue: '2021-12-31' })).toMatchObject(wrong('replyDue'))
  expect(await corrects({ date: '2022-01-03' })).toMatchObject({ refusal: { reason: 'conflict' } })
  value(await corrects({ number: 'Ref. 23', date: '2021-12-30' }))
  expect((await list(un, { year: '2021' })).map(({ number }) => number)).toEqual(['Ref. 23'])
  // The number that the register gave stays that of its year.
  value(await un.act('correct-letter', { letter: first.id, date: '2021-12-31' }))
  expect((await list(un, { year: '2022' })).map(({ number }) => number)).toEqual([first.number])
})
