import type { Door } from '@comity/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { appoint } from '../../identity/appoint.ts'
import { foundSpace } from '../../identity/found-space.ts'
import type { TestDatabase } from '../database.ts'
import { seatsIn, value } from '../posts.ts'
import { sampleDatabase } from '../sample-database.ts'

const now = () => new Date('2026-07-04T10:00:00Z')
const space = 'un-oic'
const names = { en: 'Digital cooperation', fr: 'Coopération numérique', ar: 'التعاون الرقمي' }
let database: TestDatabase
let un: Door
let oic: Door
let officer: Door

beforeAll(async () => {
  database = await sampleDatabase(now)
  const seat = seatsIn(database, space, now)
  un = await seat('un', 'approver')
  oic = await seat('oic', 'approver')
  officer = await seat('un', 'desk-officer')
})
afterAll(() => database.close())

const reason = (answer: { ok: boolean; refusal?: { reason: string } }) =>
  answer.ok ? 'done' : answer.refusal?.reason
const areas = async () => value(await un.ask('areas', { space }))

test('an area that one side proposes is one of the cooperation once the other accepts it', async () => {
  const before = await areas()
  const { id, rev, code } = value(await un.act('propose-area', { space, names, why: 'Asked for in Geneva.' }))
  expect(code).toBe('digital-cooperation')
  expect((await areas()).items).toEqual(before.items)
  expect((await areas()).proposed[0]).toMatchObject({ id, names, side: 'un', state: 'offered' })

  expect(reason(await un.act('accept-area', { area: id, rev }))).toBe('conflict')
  expect(reason(await oic.act('accept-area', { area: id, rev: '0'.repeat(64) }))).toBe('conflict')
  expect(reason(await officer.act('accept-area', { area: id, rev }))).toBe('forbidden')
  expect(reason(await oic.act('propose-area', { space, names }))).toBe('conflict')
  value(await oic.act('accept-area', { area: id, rev }))

  const after = await areas()
  expect(after.items.map((area) => area.id)).toEqual([...before.items.map((area) => area.id), code])
  expect(value(await oic.ask('area', { space, id: code }))).toMatchObject({
    names,
    agreed: { side: 'un', why: 'Asked for in Geneva.' },
  })
  const fields = { title: 'A platform', areas: [code] }
  value(await oic.act('propose-revision', { space, kind: 'activity', fields }))
  expect(value(await un.ask('activities', { space, area: code })).total).toBe(1)
  expect(reason(await oic.act('propose-area', { space, names }))).toBe('conflict')
})

test('what is declined in words or withdrawn can be proposed again, and is accepted no more', async () => {
  const youth = { en: 'Youth', fr: 'Jeunesse', ar: 'الشباب' }
  const first = value(await oic.act('propose-area', { space, names: youth }))
  expect(reason(await oic.act('decline-area', { area: first.id, words: 'No.' }))).toBe('conflict')
  value(await un.act('decline-area', { area: first.id, words: 'It is part of education.' }))
  expect(reason(await un.act('accept-area', { area: first.id, rev: first.rev }))).toBe('conflict')
  const second = value(await oic.act('propose-area', { space, names: youth }))
  expect(reason(await un.act('withdraw-area', { area: second.id }))).toBe('conflict')
  value(await oic.act('withdraw-area', { area: second.id }))
  expect(reason(await un.act('accept-area', { area: second.id, rev: second.rev }))).toBe('conflict')
  const { proposed } = await areas()
  const byId = new Map(proposed.map((one) => [one.id, one]))
  expect(byId.get(first.id)).toMatchObject({ state: 'declined', words: 'It is part of education.' })
  expect(byId.get(second.id)).toMatchObject({ state: 'withdrawn' })
})

test('an area is no activity to the acts of activities', async () => {
  const water = { en: 'Water', fr: 'Eau', ar: 'المياه' }
  const { id, rev } = value(await un.act('propose-area', { space, names: water }))
  const acts = [
    await oic.act('accept-revision', { record: id, rev }),
    await un.act('withdraw-revision', { record: id }),
    await un.act('report-status', { activity: id, status: 'done' }),
    await un.act('propose-revision', { space, kind: 'activity', record: id, fields: { title: 'x' } }),
  ]
  expect(acts.map(reason)).toEqual(['not-found', 'not-found', 'not-found', 'not-found'])
  expect((await areas()).proposed.find((one) => one.id === id)?.state).toBe('offered')
})

test('an idea becomes an activity in one step, and keeps its source', async () => {
  const source = 'Report of the general meeting, paragraph 12'
  const noted = { space, area: 'human-rights', title: 'Train observers', words: 'Two courses.', source }
  const { id } = value(await un.act('note-idea', noted))
  expect(reason(await un.act('note-idea', { ...noted, area: 'no-such-area' }))).toBe('invalid')
  const { activity } = value(await oic.act('take-up-idea', { idea: id }))
  const made = value(await un.ask('activity', { id: activity }))
  expect(made.offers[0]).toMatchObject({
    side: 'oic',
    fields: {
      title: 'Train observers',
      goal: 'Two courses.',
      areas: ['human-rights'],
      documents: [{ title: source, at: null }],
    },
  })
  expect(reason(await un.act('take-up-idea', { idea: id }))).toBe('conflict')
  expect(reason(await un.act('withdraw-idea', { idea: id }))).toBe('conflict')
  const { ideas } = value(await oic.ask('area', { space, id: 'human-rights' }))
  expect(ideas[0]).toMatchObject({ id, source, activity: { id: activity, title: 'Train observers' } })
})

test('an idea is taken back by the side that noted it', async () => {
  const { id } = value(await un.act('note-idea', { space, area: 'refugees', title: 'A fund' }))
  expect(reason(await oic.act('withdraw-idea', { idea: id }))).toBe('forbidden')
  value(await un.act('withdraw-idea', { idea: id }))
  expect(value(await un.ask('area', { space, id: 'refugees' })).ideas).toEqual([])
})

test('a field that mandates touch on and that is no area is told, and is one once it is agreed', async () => {
  const of = 'un-las'
  await foundSpace(database.owner, { id: of, sides: ['un', 'las'] }, now())
  const seat = async (party: string) =>
    openDoor(
      database.store,
      await appoint(database.owner, { space: of, party, role: 'approver', areas: [] }, 1),
      now,
    )
  const [first, second] = [await seat('un'), await seat('las')]
  const text =
    'The General Assembly,\n\n1. Requests the Secretary-General to support the protection of refugees;\n'
  value(await first.act('import-text', { space: of, name: 'a.txt', text }))
  const touched = async () => value(await first.ask('areas', { space: of })).touched
  const [field] = await touched()
  expect(field).toMatchObject({ code: 'refugees', mandates: 1 })
  const names = field?.names as typeof field & { en: string; fr: string; ar: string }
  const { id, rev } = value(await first.act('propose-area', { space: of, names, code: 'refugees' }))
  expect(await touched()).toEqual([])
  value(await second.act('accept-area', { area: id, rev }))
  expect(value(await first.ask('areas', { space: of })).items).toMatchObject([
    { id: 'refugees', mandates: 1 },
  ])
})
