import type { ActName, BodyOf, QueryOf, QuestionName, Refusal } from '@comity/contract'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { appoint } from '../../identity/appoint.ts'
import { foundSpace } from '../../identity/found-space.ts'
import { maySee } from '../../identity/may-see.ts'
import { loadParties } from '../../register/load-parties.ts'
import { openStore, type Store } from '../../store/as-actor.ts'
import { statement, type TestDatabase, testDatabase } from '../database.ts'

const space = 'un-las'
const canary = 'Zanzanium'
let database: TestDatabase
let store: Store
let today = '2026-03-04'
const tokens: Record<string, string | null> = { nobody: null }
let text: string

const now = () => new Date(`${today}T10:00:00Z`)

beforeAll(async () => {
  database = await testDatabase()
  store = openStore(database.app, { now })
  await loadParties(database.store, await database.installation())
  await foundSpace(database.owner, { id: space, sides: ['un', 'las'] }, now())
  const seat = async (name: string, party: string, role: string) => {
    tokens[name] = await appoint(database.owner, { space, party, role, areas: [] }, 1)
  }
  await seat('un officer', 'un', 'desk-officer')
  await seat('un approver', 'un', 'approver')
  await seat('un viewer', 'un', 'viewer')
  await seat('who approver', 'un/who', 'approver')
  await seat('las officer', 'las', 'desk-officer')
  await seat('las approver', 'las', 'approver')
  await seat('las viewer', 'las', 'viewer')
  await seat('osce', 'third/osce', 'viewer')
})
afterAll(async () => {
  await store.close()
  await database.close()
})

const door = (who: string, by = store) => openDoor(by, tokens[who] ?? null, now)

async function ask<N extends QuestionName>(who: string, name: N, query: QueryOf<N>, by = store) {
  const answer = await door(who, by).ask(name, query)
  return answer.ok ? answer.value : null
}

async function act<N extends ActName>(
  who: string,
  name: N,
  body: BodyOf<N>,
): Promise<Refusal['reason'] | 'done'> {
  const answer = await door(who).act(name, body)
  return answer.ok ? 'done' : answer.refusal.reason
}

let number = 100
/** A text that no other test has touched. */
beforeEach(async () => {
  today = '2026-03-04'
  number++
  const words = `Resolution adopted by the General Assembly

A/RES/74/${number}

Cooperation on ${canary}

The General Assembly,

Recalling its resolution 70/${number}, and the meeting on ${canary}, held in Tunis on 4 May 2017,

1. Requests the Secretary-General to guard the ${canary} of human rights, number ${number}.
`
  const answer = await door('un officer').act('import-text', { space, name: 'a.txt', text: words })
  if (!answer.ok) throw new Error('refused', { cause: answer.refusal })
  text = answer.value.id
})

const secret = (audience: string[] = [], fallsOn: string | null = null) =>
  ({ kind: 'instrument', record: text, level: 'strictly confidential', audience, fallsOn }) as const
const confidential = (audience: string[] = [], fallsOn: string | null = null) =>
  ({ kind: 'instrument', record: text, level: 'confidential', audience, fallsOn }) as const

/** All that somebody is told of the text in question, by every way that leads to it. */
async function told(who: string, by = store) {
  const listed = await ask(who, 'instruments', { space }, by)
  const mandates = await ask(who, 'mandates', { space, instrument: text }, by)
  const found = await ask(who, 'search', { q: String(number), space }, by)
  const latest = await ask(who, 'history', { space, limit: 1000 }, by)
  return {
    text: (await ask(who, 'instrument', { id: text }, by)) !== null,
    listed: listed?.items.some(({ id }) => id === text) === true,
    mandates: mandates?.items.length ?? 0,
    search: found?.total ?? 0,
    history: (await ask(who, 'history', { space, kind: 'instrument', record: text }, by))?.total ?? 0,
    latest: latest?.items.some(({ record }) => record === text) === true,
    original: (await door(who, by).original(text)).ok,
    marking: (await ask(who, 'marking', { kind: 'instrument', id: text }, by)) !== null,
  }
}
const nothing = {
  text: false,
  listed: false,
  mandates: 0,
  search: 0,
  history: 0,
  latest: false,
  original: false,
  marking: false,
}

test('a text that is marked for one side is not told to the other, by any way', async () => {
  const all = await told('las officer')
  expect(all).toMatchObject({
    text: true,
    listed: true,
    mandates: 1,
    history: 1,
    latest: true,
    original: true,
    marking: true,
  })
  expect(all.search).toBeGreaterThan(0)
  expect(await act('un officer', 'set-marking', confidential(['un']))).toBe('done')
  expect(await told('las officer')).toEqual(nothing)
  expect(await told('un viewer')).toEqual({ ...all, history: 2 })
})

test('what is strictly confidential is seen by those who work on it alone', async () => {
  await act('un officer', 'set-marking', secret())
  expect((await told('un viewer')).text).toBe(false)
  expect((await told('las viewer')).text).toBe(false)
  expect((await told('las officer')).text).toBe(true)
})

test('numbers tell nothing of what is not seen, and all of what is', async () => {
  const count = async (who: string) => ({
    space: (await ask(who, 'space', { id: space }))?.counts,
    mandates: (await ask(who, 'mandates', { space }))?.total,
    verbs: (await ask(who, 'mandates', { space }))?.facets.verbs,
    meetings: (await ask(who, 'meetings', { space }))?.total,
    texts: (await ask(who, 'instruments', { space }))?.total,
  })
  const before = await count('las officer')
  await act('un officer', 'set-marking', confidential(['un']))
  expect(await count('un viewer')).toEqual(before)
  const less = await count('las officer')
  expect(less.texts).toBe(Number(before.texts) - 1)
  expect(less.mandates).toBe(Number(before.mandates) - 1)
  expect(less.space).toMatchObject({ texts: Number(before.space?.texts) - 1 })
  await act('un officer', 'set-marking', { kind: 'instrument', record: text, level: 'unclassified' })
  expect(await count('las officer')).toEqual(before)
})

test('a marking falls on its day without anything being run', async () => {
  await act('un officer', 'set-marking', confidential(['un'], '2026-06-01'))
  today = '2026-05-31'
  expect((await told('las viewer')).text).toBe(false)
  today = '2026-06-01'
  expect((await told('las viewer')).text).toBe(true)
  const record = await ask('las viewer', 'instrument', { id: text })
  expect(record?.classification).toEqual({
    level: 'unclassified',
    set: 'confidential',
    fallsOn: '2026-06-01',
    audience: ['un'],
  })
})

test('two people of a side let out what is strictly confidential, and both stand in its history', async () => {
  await act('un officer', 'set-marking', secret(['un']))
  const answer = await door('un officer').act('set-marking', {
    ...confidential(),
    reason: 'Told at the meeting',
  })
  expect(answer).toMatchObject({ ok: true, value: { done: false } })
  expect((await told('las officer')).text).toBe(false)
  const release = { kind: 'instrument', record: text } as const
  expect(await act('un officer', 'confirm-release', release)).toBe('forbidden')
  expect(await act('las officer', 'confirm-release', release)).toBe('not-found')
  expect(await act('un approver', 'confirm-release', release)).toBe('done')
  expect((await told('las officer')).text).toBe(true)
  const history = await ask('un officer', 'history', { space, kind: 'instrument', record: text })
  expect(history?.items.map((entry) => [entry.act, entry.by?.role]).slice(1)).toEqual([
    ['set-marking', 'desk-officer'],
    ['propose-release', 'desk-officer'],
    ['confirm-release', 'approver'],
  ])
  expect(await act('un approver', 'confirm-release', release)).toBe('conflict')
})

test('one person with two posts of a side is not two people', async () => {
  await act('un officer', 'set-marking', secret())
  const release = { kind: 'instrument', record: text } as const
  const may = async (who: string) => (await ask(who, 'marking', { kind: 'instrument', id: text }))?.may
  const posts = ['service/un-las/un/desk-officer', 'service/un-las/un/approver']
  const [person] = await statement<{ id: string }>(
    database.owner,
    "insert into account (address) values ('desk@example.org') returning id",
  )
  const signedIn = (account: string | null) =>
    statement(database.owner, 'update session set account = $1 where actor = any ($2)', [account, posts])
  await signedIn(person?.id ?? '')
  try {
    expect(await act('un officer', 'set-marking', confidential())).toBe('done')
    expect(await act('un approver', 'confirm-release', release)).toBe('forbidden')
    expect(await may('un approver')).not.toContain('confirm')
  } finally {
    await signedIn(null)
  }
  expect(await may('un approver')).toContain('confirm')
  expect(await act('un approver', 'confirm-release', release)).toBe('done')
})

test('whom a record was given to is told to those who speak for a side alone, also where all may read it', async () => {
  const given = { kind: 'instrument', record: text, party: 'third/osce' } as const
  expect(await act('un officer', 'give-sight', given)).toBe('done')
  const open = (is: boolean) =>
    statement(database.owner, 'update space set open = $1 where id = $2', [is, space])
  const toldOf = async (who: string) =>
    (await ask(who, 'marking', { kind: 'instrument', id: text }))?.given.map(({ party }) => party)
  await open(true)
  try {
    expect(await toldOf('nobody')).toEqual([])
    expect(await toldOf('las viewer')).toEqual(['third/osce'])
  } finally {
    await open(false)
    expect(await act('un officer', 'take-sight', given)).toBe('done')
  }
})

test('only the side that marked it marks it otherwise, and nobody shuts themselves out', async () => {
  await act('un officer', 'set-marking', confidential())
  expect(await act('las officer', 'set-marking', confidential(['las']))).toBe('forbidden')
  expect(await act('un viewer', 'set-marking', confidential())).toBe('forbidden')
  expect(await act('nobody', 'set-marking', confidential())).toBe('not-signed-in')
  expect(await act('un officer', 'set-marking', confidential(['las']))).toBe('invalid')
  expect(await act('un officer', 'set-marking', confidential(['third/osce']))).toBe('invalid')
  expect(await act('un officer', 'set-marking', confidential([], '2026-03-04'))).toBe('invalid')
  expect(await act('un officer', 'set-marking', confidential([], '2027-02-31'))).toBe('invalid')
  expect(await act('un officer', 'set-marking', confidential(['un', 'un/who']))).toBe('done')
})

test('a third party sees what it was given, as long as it was given, and never what is strictly confidential', async () => {
  const given = { kind: 'instrument', record: text, party: 'third/osce' } as const
  expect(await told('osce')).toEqual(nothing)
  expect(await act('un officer', 'give-sight', { ...given, until: '2026-04-31' })).toBe('invalid')
  expect(await act('un officer', 'give-sight', { ...given, until: '2026-04-01' })).toBe('done')
  const seen = { ...nothing, text: true, listed: true, mandates: 1, search: 1, original: true, marking: true }
  expect(await told('osce')).toMatchObject(seen)
  expect((await ask('osce', 'instruments', { space }))?.total).toBe(1)
  expect((await ask('osce', 'mandates', { space }))?.total).toBe(1)
  await act('un officer', 'set-marking', confidential(['un']))
  expect(await told('osce')).toMatchObject(seen)
  expect((await ask('osce', 'instrument', { id: text }))?.classification.level).toBe('confidential')
  await act('un officer', 'set-marking', secret())
  expect(await told('osce')).toEqual(nothing)
  expect(await act('un officer', 'give-sight', given)).toBe('conflict')
  await act('un officer', 'set-marking', confidential())
  await act('un approver', 'confirm-release', { kind: 'instrument', record: text })
  expect(await told('osce')).toMatchObject(seen)
  today = '2026-04-02'
  expect(await told('osce')).toEqual(nothing)
  today = '2026-03-04'
  expect(await act('un officer', 'take-sight', given)).toBe('done')
  expect(await told('osce')).toEqual(nothing)
  expect(await act('un officer', 'take-sight', given)).toBe('conflict')
  expect(await act('un officer', 'give-sight', { ...given, party: 'un/who' })).toBe('invalid')
})

test('a later wording of a marked text stands behind the same wall', async () => {
  await act('un officer', 'set-marking', confidential(['un']))
  const words = `Resolution adopted by the General Assembly\n\nA/RES/74/${number}\n\nCooperation on ${canary}\n\nThe General Assembly,\n\nRecalling its resolution 70/1,\n\n1. Requests the Secretary-General to guard it better, number ${number}.\n`
  expect(await act('un officer', 'import-text', { space, name: 'b.txt', text: words })).toBe('done')
  expect((await ask('un officer', 'instrument', { id: text }))?.version).toBe(2)
  expect(await told('las officer')).toEqual(nothing)
})

test('an activity is seen as the revision that it shows is marked', async () => {
  const years = { space, from: 2000 + number, to: 2001 + number }
  const planned = await door('un officer').act('plan-biennium', years)
  if (!planned.ok) throw new Error('refused', { cause: planned.refusal })
  const fields = { title: canary, biennium: planned.value.id, marking: 'strictly confidential' } as const
  const proposed = await door('un officer').act('propose-revision', { space, kind: 'activity', fields })
  if (!proposed.ok) throw new Error('refused', { cause: proposed.refusal })
  const { id } = proposed.value
  expect(await ask('las viewer', 'activity', { id })).toBeNull()
  expect((await ask('las viewer', 'activities', { space }))?.items.map((one) => one.id)).not.toContain(id)
  expect((await ask('las officer', 'activity', { id }))?.marking).toBe('strictly confidential')
  const marked = { kind: 'activity', record: id, level: 'confidential' } as const
  expect(await act('un officer', 'set-marking', marked)).toBe('conflict')
})

type Level = 'unclassified' | 'confidential' | 'strictly confidential'
/** Offers an activity of this title and level; of a record, where nothing is agreed, beside what was offered. */
async function offers(who: string, title: string, marking: Level, record?: string, parent?: string) {
  const planned = await door(who).act('plan-biennium', { space, from: 2000 + number, to: 2001 + number })
  const held = (await ask(who, 'bienniums', { space }))?.items.find(({ from }) => from === 2000 + number)
  const biennium = planned.ok ? planned.value.id : (held?.id ?? '')
  const fields = { title, biennium, marking }
  const more = { record: record ?? null, parent: parent ?? null }
  const answer = await door(who).act('propose-revision', { space, kind: 'activity', fields, ...more })
  if (!answer.ok) throw new Error('refused', { cause: answer.refusal })
  return answer.value
}

test('the history of an activity keeps no word of an offer, which may be marked higher', async () => {
  const { id, rev } = await offers('un officer', 'Plain', 'unclassified')
  await door('las approver').act('accept-revision', { record: id, rev })
  const { rev: marked } = await offers('un officer', canary, 'strictly confidential', id, rev)
  expect((await ask('las viewer', 'history', { space, kind: 'activity', record: id }))?.total).toBe(3)
  const latest = async (who: string) => (await ask(who, 'history', { space, record: id, limit: 1 }))?.items[0]
  expect(await latest('las viewer')).toMatchObject({ act: 'propose-revision', before: null, after: null })
  expect(await latest('las officer')).toMatchObject({
    before: { agreed: rev },
    after: { rev: marked, title: canary },
  })
  const kept = await statement<{ body: string }>(
    database.owner,
    "select body from history where kind = 'activity' and record = $1 order by seq",
    [id],
  )
  expect(kept.map(({ body }) => JSON.parse(body).after)).toEqual([
    { rev, parent: null, side: 'un' },
    { rev, agreed: rev, side: 'las', sealed: true },
    { rev: marked, parent: rev, side: 'un' },
  ])
})

test('until an activity is agreed it is marked as the strictest offer that stands, whoever spoke last', async () => {
  const { id } = await offers('un officer', canary, 'strictly confidential')
  const sees = async (who: string) => (await ask(who, 'activity', { id })) !== null
  const { rev } = await offers('las officer', 'Open', 'unclassified', id)
  expect(await ask('un officer', 'activity', { id })).toMatchObject({ marking: 'strictly confidential' })
  expect([await sees('las viewer'), await sees('un viewer'), await sees('las officer')]).toEqual([
    false,
    false,
    true,
  ])
  expect(await act('un approver', 'accept-revision', { record: id, rev })).toBe('done')
  expect(await sees('las viewer')).toBe(true)
})

test('with either rule taken away the other holds; with both, what is marked is told', async () => {
  await act('un officer', 'set-marking', confidential(['un']))
  const lax = openStore(database.app, { now, rule: () => true })
  const [row] = await statement<{ definition: string }>(
    database.owner,
    `select pg_get_functiondef('may_see'::regproc) as definition`,
  )
  const definition = (row as { definition: string }).definition
  const broken = definition.replace(
    /AS \$function\$[\s\S]*\$function\$/,
    'AS $function$ select true $function$',
  )
  expect(
    maySee(
      { kind: 'anonymous', posts: [] },
      { level: 'confidential', fallsOn: null, audience: [], open: true, given: [] },
      today,
    ),
  ).toBe(false)
  try {
    expect(await told('las officer', lax)).toEqual(nothing)
    await statement(database.owner, broken)
    expect(await told('las officer')).toEqual(nothing)
    expect((await told('las officer', lax)).text).toBe(true)
  } finally {
    await statement(database.owner, definition)
    await lax.close()
  }
})
