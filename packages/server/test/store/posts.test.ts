import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { appoint } from '../../identity/appoint.ts'
import { foundSpace } from '../../identity/found-space.ts'
import { loadSample } from '../../sample/load-sample.ts'
import { statement, type TestDatabase } from '../database.ts'
import { sampleDatabase } from '../sample-database.ts'

const now = () => new Date('2020-03-04T10:00:00Z')
let database: TestDatabase

beforeAll(async () => {
  database = await sampleDatabase(now)
  await foundSpace(database.owner, { id: 'un-las', sides: ['un', 'las'] }, now())
})
afterAll(() => database.close())

async function doorOf(space: string, party: string, role: string) {
  return openDoor(database.store, await appoint(database.owner, { space, party, role, areas: [] }, 1), now)
}
const text = (name: string) => ({
  space: 'un-las',
  name: 'a.txt',
  text: `The General Assembly,\n\n1. Decides to rest, ${name}.`,
})

test('a cooperation is closed to all but its sides', async () => {
  const anyone = openDoor(database.store, null, now)
  expect(await anyone.ask('space', { id: 'un-las' })).toMatchObject({
    ok: false,
    refusal: { reason: 'not-found' },
  })
  for (const party of ['un', 'las', 'third/las-secretariat', 'un/who']) {
    const door = await doorOf('un-las', party, 'viewer')
    expect(await door.ask('space', { id: 'un-las' }), party).toMatchObject({ ok: true })
  }
})

test('a post in one cooperation says nothing in another', async () => {
  await foundSpace(database.owner, { id: 'un-au', sides: ['un', 'au'] }, now())
  const door = await doorOf('un-las', 'un', 'administrator')
  expect(await door.ask('space', { id: 'un-au' })).toMatchObject({
    ok: false,
    refusal: { reason: 'not-found' },
  })
  expect(await door.act('import-text', { ...text('elsewhere'), space: 'un-au' })).toMatchObject({
    ok: false,
    refusal: { reason: 'not-found' },
  })
})

test.each([
  ['viewer', false],
  ['focal-point', false],
  ['desk-officer', true],
  ['approver', true],
  ['administrator', true],
])('a %s adds texts: %s', async (role, allowed) => {
  const answer = await (await doorOf('un-las', 'un', role)).act('import-text', text(role))
  expect(answer).toMatchObject(allowed ? { ok: true } : { ok: false, refusal: { reason: 'forbidden' } })
})

test('a body of neither side may be given sight, and no more', async () => {
  const door = await doorOf('un-las', 'third/osce', 'administrator')
  expect(await door.ask('space', { id: 'un-las' })).toMatchObject({ ok: true })
  expect(await door.act('import-text', text('third'))).toMatchObject({
    ok: false,
    refusal: { reason: 'forbidden' },
  })
})

test('a token ends at once when the rights of its bearer change, and when its days are over', async () => {
  const token = await appoint(database.owner, { space: 'un-las', party: 'las', role: 'viewer', areas: [] }, 1)
  const ask = () => openDoor(database.store, token, now).ask('spaces', {})
  expect(await ask()).toMatchObject({ ok: true })
  await statement(
    database.owner,
    "update actor set rights_version = rights_version + 1 where id = 'service/un-las/las/viewer'",
  )
  expect(await ask()).toEqual({ ok: false, refusal: { reason: 'not-signed-in' } })
})

test('the sample gives way with what people entered in it only where that is said', async () => {
  const post = 'service/un-oic/un/desk-officer'
  const door = await doorOf('un-oic', 'un', 'desk-officer')
  expect(await door.act('import-text', { ...text('tried'), space: 'un-oic' })).toMatchObject({ ok: true })
  await statement(database.owner, `update actor set kind = 'person' where id = '${post}'`)
  const sample = { id: 'un-oic', sides: ['un', 'oic'] } as const
  await expect(foundSpace(database.owner, sample, now())).rejects.toThrow(/People have made 1 entry/)
  expect(await openDoor(database.store, null, now).ask('space', { id: 'un-oic' })).toMatchObject({
    ok: true,
    value: { sample: true },
  })
  await statement(database.owner, `update actor set kind = 'service' where id = '${post}'`)
})

test('the sample gives way to a cooperation of the same code, once, and nothing of it stays', async () => {
  expect(await foundSpace(database.owner, { id: 'un-oic', sides: ['un', 'oic'] }, now())).toBe(true)
  expect(await foundSpace(database.owner, { id: 'un-oic', sides: ['un', 'oic'] }, now())).toBe(false)
  const installation = openDoor(database.store, await database.installation(), now)
  expect(await installation.ask('instruments', { space: 'un-oic' })).toMatchObject({
    ok: true,
    value: { total: 0 },
  })
  expect(await installation.ask('areas', { space: 'un-oic' })).toMatchObject({
    ok: true,
    value: { total: 10 },
  })
  await loadSample(database.store, await database.installation(), now)
  expect(await installation.ask('instruments', { space: 'un-oic' })).toMatchObject({
    ok: true,
    value: { total: 0 },
  })
})

test.each([
  [{ space: 'nowhere', party: 'un', role: 'viewer', areas: [] }, /no cooperation "nowhere"/],
  [{ space: 'un-las', party: 'nobody', role: 'viewer', areas: [] }, /no body "nobody"/],
  [{ space: 'un-las', party: 'un', role: 'king', areas: [] }, /"king" is no role/],
  [{ space: 'un-las', party: 'un', role: 'focal-point', areas: ['moon'] }, /no area "moon"/],
])('a post that cannot be is refused in words', async (appointment, words) =>
  expect(appoint(database.owner, appointment, 1)).rejects.toThrow(words),
)

test('focal points are told by body and area, and nobody who holds the post is', async () => {
  await appoint(
    database.owner,
    { space: 'un-oic', party: 'un/who', role: 'focal-point', areas: ['human-rights'] },
    1,
  )
  await appoint(database.owner, { space: 'un-oic', party: 'oic', role: 'focal-point', areas: [] }, 1)
  await appoint(database.owner, { space: 'un-oic', party: 'un/fao', role: 'desk-officer', areas: [] }, 1)
  const door = await doorOf('un-oic', 'un', 'viewer')
  const found = async (query: object) => {
    const answer = await door.ask('focal-points', { space: 'un-oic', ...query })
    if (!answer.ok) throw new Error('refused', { cause: answer.refusal })
    expect(JSON.stringify(answer)).not.toContain('service/')
    return answer.value.items.map((one) => one.party.id)
  }
  expect(await found({})).toEqual(['oic', 'un/who'])
  expect(await found({ side: 'un' })).toEqual(['un/who'])
  expect(await found({ area: 'human-rights' })).toEqual(['oic', 'un/who'])
  expect(await found({ area: 'refugees' })).toEqual(['oic'])
  expect(await door.ask('focal-points', { space: 'un-las' })).toMatchObject({
    refusal: { reason: 'not-found' },
  })
  const all = await door.ask('focal-points', { space: 'un-oic' })
  const [one] = all.ok ? all.value.items : []
  expect(await door.ask('focal-point', { id: one?.id ?? '' })).toEqual({ ok: true, value: one })
  expect(await door.ask('focal-point', { id: one?.id ?? '', space: 'un-las' })).toMatchObject({
    refusal: { reason: 'not-found' },
  })
})
