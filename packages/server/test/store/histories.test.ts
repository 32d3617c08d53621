import type { Door, HistoryItem } from '@comity/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { statement, type TestDatabase } from '../database.ts'
import { seatedInSample, value } from '../posts.ts'

const now = () => new Date('2026-03-04T10:00:00Z')
const space = 'un-oic'
let database: TestDatabase
let un: Door
let oic: Door
let viewer: Door
let focal: Door
let anybody: Door
let biennium = ''

beforeAll(async () => {
  ;({ database, un, oic, viewer, focal, anybody } = await seatedInSample(now, {
    un: ['un', 'approver'],
    oic: ['oic', 'approver'],
    viewer: ['un', 'viewer'],
    focal: ['un/who', 'focal-point'],
  }))
  biennium = value(await un.act('plan-biennium', { space, from: 2026, to: 2027 })).id
})
afterAll(() => database.close())

const fields = (more: object = {}) => ({ title: 'Training of midwives', biennium, areas: [], ...more })
async function proposed(more: object = {}, record: string | null = null, parent: string | null = null) {
  const offer = { space, kind: 'activity' as const, record, parent, fields: fields(more) }
  return value(await un.act('propose-revision', offer))
}
async function historyOf(door: Door, kind: string, record: string): Promise<HistoryItem[]> {
  return value(await door.ask('history', { space, kind, record })).items
}

test('the history of an activity says in words what was offered, agreed, offered anew and withdrawn', async () => {
  const { id, rev } = await proposed({
    goal: 'Fewer deaths in childbirth',
    leads: { un: 'un/unfpa', oic: null },
  })
  value(await oic.act('accept-revision', { record: id, rev }))
  await proposed({ goal: 'No deaths in childbirth', leads: { un: 'un/unfpa', oic: null } }, id, rev)
  value(await un.act('withdraw-revision', { record: id }))
  const told = (await historyOf(oic, 'activity', id)).map(({ act, differences }) => ({ act, differences }))
  const goal = { before: 'Fewer deaths in childbirth', after: 'No deaths in childbirth' }
  expect(told).toEqual([
    {
      act: 'propose-revision',
      differences: expect.arrayContaining([expect.objectContaining({ field: 'goal' })]),
    },
    {
      act: 'accept-revision',
      differences: expect.arrayContaining([expect.objectContaining({ field: 'title' })]),
    },
    { act: 'propose-revision', differences: [{ field: 'goal', ...goal }] },
    { act: 'withdraw-revision', differences: [{ field: 'goal', ...goal }] },
  ])
})

test('an offer that stands behind a higher wall than its activity tells a viewer nothing but that it was made', async () => {
  const { id, rev } = await proposed({ title: 'Training of nurses' })
  value(await oic.act('accept-revision', { record: id, rev }))
  await proposed({ title: 'Training in Zanzanium', marking: 'strictly confidential' }, id, rev)
  const [, , own] = await historyOf(un, 'activity', id)
  expect(own?.differences).toContainEqual({
    field: 'title',
    before: 'Training of nurses',
    after: 'Training in Zanzanium',
  })
  const items = await historyOf(viewer, 'activity', id)
  expect(items[2]).toMatchObject({ act: 'propose-revision', differences: null, before: null, after: null })
  expect(JSON.stringify(items)).not.toContain('Zanzanium')
})

test('codes are told by what they are called, and years and activities by theirs', async () => {
  const { items } = value(await un.ask('mandates', { space, limit: 1 }))
  const mandate = items[0]?.id ?? ''
  value(await un.act('set-mandate', { mandate, said: { lead: 'un/unfpa', owner: { party: 'un/who' } } }))
  const [said] = await historyOf(un, 'mandate-life', mandate)
  expect(said?.named).toMatchObject({
    un: { en: 'United Nations', ar: expect.any(String) },
    'un/unfpa': { en: 'United Nations Population Fund' },
    'un/who': { en: 'World Health Organization' },
  })
  const { id, rev } = await proposed({ title: 'Training of doctors' })
  value(await oic.act('accept-revision', { record: id, rev }))
  const next = value(await un.act('plan-biennium', { space, from: 2028, to: 2029 })).id
  value(await un.act('carry-over', { from: biennium, to: next, activities: [id] }))
  const [, carried] = await historyOf(oic, 'biennium', next)
  expect(carried?.named).toMatchObject({
    [biennium]: { en: '2026–2027' },
    [id]: { en: 'Training of doctors' },
  })
})

test('an activity behind a wall has no name in the history of its years', async () => {
  const { id, rev } = await proposed({ title: 'Training in Xanthium', marking: 'strictly confidential' })
  value(await oic.act('accept-revision', { record: id, rev }))
  const last = value(await un.act('plan-biennium', { space, from: 2030, to: 2031 })).id
  value(await un.act('carry-over', { from: biennium, to: last, activities: [id] }))
  const [, seen] = await historyOf(un, 'biennium', last)
  expect(seen?.named).toHaveProperty(id)
  const [, unseen] = await historyOf(viewer, 'biennium', last)
  expect(unseen?.named).not.toHaveProperty(id)
  expect(unseen?.named).toHaveProperty(biennium)
  // Were the activity's own rule broken, its title would be told.
  const [{ rule } = { rule: '' }] = await statement<{ rule: string }>(
    database.owner,
    `select qual as rule from pg_policies where tablename = 'activity' and policyname = 'seen'`,
  )
  await statement(database.owner, 'alter policy seen on activity using (true)')
  try {
    const [, leaked] = await historyOf(viewer, 'biennium', last)
    expect(leaked?.named).toHaveProperty(id)
  } finally {
    await statement(database.owner, `alter policy seen on activity using (${rule})`)
  }
})

test('each entry says whether whoever asks can take it back, or why not', async () => {
  const { id, rev } = await proposed({ title: 'Training of judges' })
  value(await oic.act('accept-revision', { record: id, rev }))
  value(await un.act('report-status', { activity: id, status: 'under way' }))
  value(await un.act('report-status', { activity: id, status: 'done' }))
  const staying = async (door: Door) => (await historyOf(door, 'activity', id)).map(({ stays }) => stays)
  expect(await staying(un)).toEqual(['act', 'act', 'later', null])
  expect(await staying(oic)).toEqual(['act', 'act', 'other side', 'other side'])
  expect(await staying(viewer)).toEqual(['act', 'act', 'role', 'role'])
  expect(await staying(focal)).toEqual(['act', 'act', 'remit', 'remit'])
  expect(await staying(anybody)).toEqual(['act', 'act', 'role', 'role'])

  const undo = { space, kind: 'activity', record: id, entry: 4 }
  expect(await focal.act('undo', undo)).toMatchObject({ refusal: { reason: 'forbidden' } })
  expect(await oic.act('undo', undo)).toMatchObject({ refusal: { reason: 'forbidden' } })
  value(await un.act('undo', undo))
  const { sides } = value(await un.ask('activity', { id }))
  expect(sides.un?.status).toBe('under way')
  expect((await historyOf(un, 'activity', id)).at(-1)).toMatchObject({
    act: 'undo',
    before: { status: 'done' },
    after: { status: 'under way' },
    stays: 'act',
  })
})

test('an idea that its side took back stands again when that is undone', async () => {
  const area = value(await un.ask('areas', { space })).items[0]?.id ?? ''
  const idea = value(await un.act('note-idea', { space, area, title: 'A school of midwives' })).id
  value(await un.act('withdraw-idea', { idea }))
  const ideas = async () => value(await un.ask('area', { space, id: area })).ideas.map(({ id }) => id)
  expect(await ideas()).not.toContain(idea)
  const undo = { space, kind: 'idea', record: idea, entry: 2 }
  expect(await oic.act('undo', undo)).toMatchObject({ refusal: { reason: 'forbidden' } })
  value(await un.act('undo', undo))
  expect(await ideas()).toContain(idea)
})
