import type { Found, InstrumentRecord, MandateFound } from '@comity/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { appoint } from '../../identity/appoint.ts'
import { foundSpace } from '../../identity/found-space.ts'
import { statement, type TestDatabase } from '../database.ts'
import { sampleDatabase } from '../sample-database.ts'

const now = () => new Date('2020-03-04T10:00:00Z')
let database: TestDatabase
let officer: ReturnType<typeof openDoor>
let approver: ReturnType<typeof openDoor>

const seat = async (space: string, party: string, role: 'viewer' | 'desk-officer' | 'approver') =>
  openDoor(database.store, await appoint(database.owner, { space, party, role, areas: [] }, 1), now)

beforeAll(async () => {
  database = await sampleDatabase(now)
  officer = await seat('un-oic', 'un', 'desk-officer')
  approver = await seat('un-oic', 'oic', 'approver')
})
afterAll(() => database.close())

async function seed(): Promise<InstrumentRecord> {
  const list = await officer.ask('instruments', { space: 'un-oic' })
  const text = await officer.ask('instrument', { id: (list.ok && list.value.items[0]?.id) || '' })
  if (!text.ok) throw new Error('the sample is not there')
  return text.value
}

const all = (text: InstrumentRecord): Found[] => text.provisions.flatMap((provision) => provision.found)
const mandatesOf = (text: InstrumentRecord) =>
  all(text).filter((found): found is MandateFound => found.kind === 'mandate')
async function listed(): Promise<number> {
  const answer = await officer.ask('mandates', { space: 'un-oic' })
  if (!answer.ok) throw new Error('no list')
  expect(answer.value.items).toHaveLength(answer.value.total)
  return answer.value.total
}

describe('who answers for what was read', () => {
  test('is a desk officer or an approver of a side, and no program', async () => {
    const [mandate] = mandatesOf(await seed())
    const body = { finding: mandate?.id ?? '', verdict: 'accept' } as const
    const refused = async (door: ReturnType<typeof openDoor>) => {
      const answer = await door.act('judge-finding', body)
      return answer.ok ? 'done' : answer.refusal.reason
    }
    expect(await refused(openDoor(database.store, null, now))).toBe('not-signed-in')
    expect(await refused(await seat('un-oic', 'un', 'viewer'))).toBe('forbidden')
    expect(await refused(openDoor(database.store, await database.installation(), now))).toBe('forbidden')
    await foundSpace(database.owner, { id: 'un-las', sides: ['un', 'las'] }, now())
    // Its post is in another cooperation; this one is open to read.
    expect(await refused(await seat('un-las', 'un', 'desk-officer'))).toBe('forbidden')
    expect(mandatesOf(await seed())[0]?.standing.state).toBe('read')
  })

  test('is named with the day, by post', async () => {
    const [mandate] = mandatesOf(await seed())
    const answer = await officer.act('judge-finding', { finding: mandate?.id ?? '', verdict: 'accept' })
    expect(answer).toMatchObject({ ok: true, value: { id: mandate?.id, version: 1 } })
    const [after] = mandatesOf(await seed())
    expect(after?.standing).toMatchObject({
      state: 'confirmed',
      at: '2020-03-04T10:00:00.000Z',
      by: { role: 'desk-officer', side: 'un', party: 'un' },
    })
    const row = await statement<{ body: string }>(
      database.owner,
      `select body from history where record = $1`,
      [mandate?.id],
    )
    expect(JSON.parse(row[0]?.body ?? '')).toMatchObject({
      before: { state: 'read' },
      after: { state: 'confirmed' },
    })
  })
})

test('several are judged together, and none where one cannot be', async () => {
  const mandates = mandatesOf(await seed()).slice(1, 4)
  const ids = mandates.map(({ id }) => id)
  const stranger = '00000000-0000-7000-8000-000000000000'
  const none = await officer.act('judge-finding', { finding: [...ids, stranger], verdict: 'accept' })
  expect(none).toMatchObject({ ok: false, refusal: { reason: 'not-found' } })
  expect(mandatesOf(await seed())[1]?.standing.state).toBe('read')
  expect(await officer.act('judge-finding', { finding: ids, verdict: 'accept' })).toMatchObject({ ok: true })
  const text = await seed()
  expect(
    mandatesOf(text)
      .slice(1, 4)
      .map(({ standing }) => standing.state),
  ).toEqual(['confirmed', 'confirmed', 'confirmed'])
  expect(text.counts).toMatchObject({ mandates: 14, confirmed: 4 })
})

test('what is rejected leaves every list and every count, and comes back whole', async () => {
  const mandate = mandatesOf(await seed())[5]
  const before = await officer.ask('mandates', { space: 'un-oic' })
  await officer.act('judge-finding', { finding: mandate?.id ?? '', verdict: 'reject', reason: 'Twice.' })
  expect(await listed()).toBe(13)
  expect((await seed()).counts.mandates).toBe(13)
  await officer.act('judge-finding', { finding: mandate?.id ?? '', verdict: 'reopen' })
  expect(await listed()).toBe(14)
  expect(await officer.ask('mandates', { space: 'un-oic' })).toEqual(before)
})

test('a correction stands in lists, what was read is kept beside it and given back', async () => {
  const mandate = mandatesOf(await seed())[6]
  const id = mandate?.id ?? ''
  const changes = {
    verb: 'calls upon',
    addressees: [{ text: 'United Nations', parties: ['un/who'] }],
    due: { session: 75 },
    areas: [],
  }
  expect(await officer.act('judge-finding', { finding: id, verdict: 'correct', changes })).toMatchObject({
    ok: true,
    value: { version: 1, findings: [{ standing: { state: 'corrected' } }] },
  })
  const corrected = await officer.ask('mandate', { id })
  expect(corrected).toMatchObject({
    ok: true,
    value: {
      verb: 'calls upon',
      action: mandate?.action,
      with: mandate?.with,
      addressees: [{ text: 'United Nations', parties: [{ id: 'un/who' }] }],
      dueDerived: { from: '2020-09-15', to: '2021-09-13' },
      areas: [],
    },
  })
  const who = await officer.ask('mandates', { space: 'un-oic', addressee: 'un/who' })
  expect(who.ok && who.value.items.map((item) => item.id)).toEqual([id])
  // Another of the other side accepts it: corrected it stays.
  await approver.act('judge-finding', { finding: id, verdict: 'accept' })
  expect(mandatesOf(await seed())[6]?.standing).toMatchObject({ state: 'corrected', by: { party: 'oic' } })
  await officer.act('judge-finding', { finding: id, verdict: 'reopen' })
  expect(mandatesOf(await seed())[6]).toEqual(mandate)
})

test('nobody speaks over what was said meanwhile', async () => {
  const mandate = mandatesOf(await seed())[7]
  const body = { finding: mandate?.id ?? '', verdict: 'accept', state: 'read' } as const
  expect(await officer.act('judge-finding', body)).toMatchObject({ ok: true })
  expect(await approver.act('judge-finding', { ...body, verdict: 'reject' })).toMatchObject({
    ok: false,
    refusal: { reason: 'conflict', current: { state: 'confirmed' } },
  })
})

test('what cannot be said is refused in words, and changes nothing', async () => {
  const text = await seed()
  const finding = mandatesOf(text)[8]?.id ?? ''
  const event = all(text).find(({ kind }) => kind === 'event')?.id ?? ''
  const wrong = [
    { finding, verdict: 'correct' },
    { finding, verdict: 'accept', changes: { verb: 'asks' } },
    { finding, verdict: 'correct', changes: { signed: '2018' } },
    { finding, verdict: 'correct', changes: { due: { date: '2026-13' } } },
    { finding: event, verdict: 'correct', changes: { to: '2027-02-31' } },
    { finding, verdict: 'correct', changes: { areas: ['weaving'] } },
    { finding, verdict: 'correct', changes: { addressees: [{ text: 'a', parties: ['un/nowhere'] }] } },
    { finding: event, verdict: 'correct', changes: { verb: 'asks' } },
    { finding, verdict: 'perhaps' },
  ]
  for (const body of wrong) {
    const answer = await officer.act('judge-finding', body as never)
    expect(answer, JSON.stringify(body)).toMatchObject({ ok: false, refusal: { reason: 'invalid' } })
  }
  expect(await seed()).toEqual(text)
})

test('every kind of finding is confirmed, set right and rejected', async () => {
  const changes = {
    citation: { symbol: 'A/RES/1/1' },
    event: { place: 'Rabat' },
    agreement: { signed: '2019-05' },
    area: { text: 'weaving' },
    situation: { text: 'Somalia' },
  } as const
  for (const [kind, change] of Object.entries(changes)) {
    const found = all(await seed()).find((one) => one.kind === kind)
    const finding = found?.id ?? ''
    const now_ = async () => all(await seed()).find((one) => one.id === finding)
    await officer.act('judge-finding', { finding, verdict: 'correct', changes: change })
    expect(await now_(), kind).toMatchObject({ ...change, standing: { state: 'corrected' } })
    await officer.act('judge-finding', { finding, verdict: 'reject' })
    expect((await now_())?.standing.state, kind).toBe('rejected')
    await officer.act('judge-finding', { finding, verdict: 'reopen' })
    expect(await now_(), kind).toEqual(found)
  }
})

describe('what a person finds', () => {
  const words = 'the two organizations'
  const add = async (given: object) => {
    const text = await seed()
    const provision = text.provisions.find(({ id }) => id === 'pp10')
    return officer.act('add-finding', { provision: provision?.ref ?? '', ...given } as never)
  }
  test('stands where its words stand, in lists and counts', async () => {
    const text = await seed()
    const provision = text.provisions.find(({ id }) => id === 'pp10')
    const some = provision?.text.split(' ').slice(1, 9).join(' ') ?? ''
    const given = { kind: 'mandate', words: some, fields: { verb: 'asks', addressees: ['UNESCO'] } }
    const answer = await add(given)
    expect(answer).toMatchObject({ ok: true, value: { version: 1, standing: { state: 'added' } } })
    const found = all(await seed()).find((one) => answer.ok && one.id === answer.value.finding)
    expect(found).toMatchObject({
      in: 'pp10',
      verb: 'asks',
      action: some,
      addressees: [{ text: 'UNESCO', parties: [{ id: 'un/unesco' }] }],
    })
    expect(await listed()).toBe(15)
    const before = (await seed()).counts
    const reopened = await officer.act('judge-finding', { finding: found?.id ?? '', verdict: 'reopen' })
    expect(reopened).toMatchObject({ ok: false, refusal: { reason: 'invalid' } })
    await officer.act('judge-finding', { finding: found?.id ?? '', verdict: 'reject' })
    expect(await listed()).toBe(14)
    expect((await seed()).counts).toEqual({
      ...before,
      mandates: before.mandates - 1,
      confirmed: before.confirmed - 1,
    })
  })

  test('is an undertaking, an event or an agreement too', async () => {
    const text = await seed()
    const provision = text.provisions.find(({ id }) => id === 'pp10')
    const some = provision?.text.split(' ').slice(0, 6).join(' ') ?? ''
    const kinds = [
      { kind: 'undertaking', fields: { who: 'the Secretary-General' } },
      { kind: 'event', fields: { from: '2019-05' } },
      { kind: 'agreement', fields: { parties: ['UNESCO', 'ICESCO'] } },
    ]
    for (const one of kinds) {
      const answer = await add({ ...one, words: some })
      expect(answer, one.kind).toMatchObject({ ok: true })
      const found = all(await seed()).find(({ id }) => answer.ok && id === answer.value.finding)
      expect(found, one.kind).toMatchObject({ kind: one.kind, in: 'pp10', standing: { state: 'added' } })
    }
  })

  test('must stand in its paragraph, once', async () => {
    const text = await seed()
    const some =
      text.provisions
        .find(({ id }) => id === 'pp10')
        ?.text.split(' ')
        .slice(0, 6)
        .join(' ') ?? ''
    const wrong = [
      { kind: 'mandate', words: 'no such words', fields: { verb: 'asks' } },
      { kind: 'mandate', words: 'the', fields: { verb: 'asks' } },
      { kind: 'mandate', words },
      { kind: 'mandate', span: [0, 5], fields: { verb: 'asks' } },
      { kind: 'mandate', fields: { verb: 'asks' } },
      { kind: 'event', words: 'the' },
      { kind: 'event', words: some, fields: { from: '2019-02-30' } },
    ]
    for (const given of wrong) {
      expect(await add(given), JSON.stringify(given)).toMatchObject({
        ok: false,
        refusal: { reason: 'invalid' },
      })
    }
    const elsewhere = await officer.act('add-finding', { provision: 'x#pp1', kind: 'mandate', words: 'a' })
    expect(elsewhere).toMatchObject({ ok: false, refusal: { reason: 'not-found' } })
  })
})

test('two who judge the same at once do not harm each other', async () => {
  const ids = mandatesOf(await seed())
    .filter(({ standing }) => standing.state !== 'rejected')
    .map(({ id }) => id)
  const both = await Promise.all(
    [officer, approver, officer, approver].map((door, n) =>
      door.act('judge-finding', { finding: n % 2 ? ids.toReversed() : ids, verdict: 'accept' }),
    ),
  )
  expect(both.map(({ ok }) => ok)).toEqual([true, true, true, true])
  expect((await seed()).counts).toMatchObject({ mandates: 14, confirmed: 14 })
  expect(await listed()).toBe(14)
})

test('what people said comes out again, page after page, with its words and what was read', async () => {
  const [, , , corrected] = mandatesOf(await seed())
  const changes = { action: 'to act otherwise' }
  await officer.act('judge-finding', { finding: corrected?.id ?? '', verdict: 'correct', changes })
  const items = []
  let after: string | undefined
  do {
    const answer = await officer.ask('corrections', {
      space: 'un-oic',
      limit: 5,
      ...(after === undefined ? {} : { after }),
    })
    if (!answer.ok) throw new Error('no answer')
    expect(answer.value.items.length).toBeLessThanOrEqual(5)
    items.push(...answer.value.items)
    after = answer.value.next ?? undefined
    if (after === undefined) expect(items).toHaveLength(answer.value.total)
  } while (after !== undefined)
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  const said = items.find(({ id }) => id === corrected?.id)
  expect(said).toMatchObject({
    kind: 'mandate',
    state: 'corrected',
    read: { action: corrected?.action },
    values: { action: 'to act otherwise' },
  })
  expect(said?.words.replace(/\s+/g, ' ')).toContain(corrected?.action)
  expect(items.some(({ state }) => state === 'added')).toBe(true)
})
