import type { ActName, BodyOf, QueryOf, QuestionName } from '@comity/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { appoint } from '../../identity/appoint.ts'
import { foundSpace } from '../../identity/found-space.ts'
import { loadParties } from '../../register/load-parties.ts'
import { openStore, type Store } from '../../store/as-actor.ts'
import { statement, type TestDatabase, testDatabase } from '../database.ts'

const space = 'un-oic-2'
let database: TestDatabase
let store: Store
const today = '2026-03-04'
const now = () => new Date(`${today}T10:00:00Z`)
const tokens: Record<string, string> = {}
let text: string
let mandates: string[]

beforeAll(async () => {
  database = await testDatabase()
  store = openStore(database.app, { now })
  await loadParties(database.store, await database.installation())
  await foundSpace(database.owner, { id: space, sides: ['un', 'oic'] }, now())
  const seat = async (name: string, party: string, role: string) => {
    tokens[name] = await appoint(database.owner, { space, party, role, areas: [] }, 1)
  }
  await seat('un officer', 'un', 'desk-officer')
  await seat('un approver', 'un', 'approver')
  await seat('un viewer', 'un', 'viewer')
  await seat('oic focal point', 'oic/isdb', 'focal-point')
  await seat('oic focal point elsewhere', 'oic/icesco', 'focal-point')
  await seat('oic officer', 'oic', 'desk-officer')
  await seat('oic approver', 'oic', 'approver')
  const words = (
    symbol: string,
    year: number,
  ) => `Resolution adopted by the General Assembly on 10 December ${year}

${symbol}

Cooperation between the United Nations and the Organization of Islamic Cooperation

The General Assembly,

Recalling its resolution 70/1,

1. Requests the Secretary-General to guard the lamps of the two organizations;

2. Invites the Islamic Development Bank to count the lamps of the two organizations.
`
  text = await imported(words('A/RES/73/901', 2018))
  await imported(words('A/RES/75/901', 2020))
  const listed = await ask('un officer', 'mandates', { space, instrument: text })
  mandates = listed.items.toSorted((a, b) => a.in.localeCompare(b.in)).map(({ id }) => id)
})
afterAll(async () => {
  await store.close()
  await database.close()
})

async function imported(words: string): Promise<string> {
  const answer = await door('un officer').act('import-text', { space, name: 'a.txt', text: words })
  if (!answer.ok) throw new Error('refused', { cause: answer.refusal })
  return answer.value.id
}

const door = (who: string) => openDoor(store, tokens[who] ?? null, now)

async function ask<N extends QuestionName>(who: string, name: N, query: QueryOf<N>) {
  const answer = await door(who).ask(name, query)
  if (!answer.ok) throw new Error('refused', { cause: answer.refusal })
  return answer.value
}

async function act<N extends ActName>(who: string, name: N, body: BodyOf<N>): Promise<string> {
  const answer = await door(who).act(name, body)
  if (answer.ok) return 'done'
  return answer.refusal.reason === 'invalid'
    ? `invalid ${answer.refusal.violations[0]?.field}`
    : answer.refusal.reason
}

const asked = () => mandates[0] as string
const invited = () => mandates[1] as string
const record = (id: string, who = 'un officer') => ask(who, 'mandate', { id })
const history = (id: string) => ask('un officer', 'history', { space, kind: 'mandate-life', record: id })

test('a mandate begins active, without owners, with every addressee to be asked', async () => {
  const begun = await record(invited())
  expect(begun).toMatchObject({ state: 'active', owners: { un: null, oic: null }, decision: null })
  expect(begun.answers).toMatchObject([
    { party: { id: 'oic/isdb' }, accepted: null, implemented: null, may: false },
  ])
  expect((await record(invited(), 'oic focal point')).answers[0]?.may).toBe(true)
})

test('each side names its own owner, and what it says stands in the history', async () => {
  const owner = { party: 'un/dppa', post: 'Focal point for the lamps' }
  const said = {
    owner,
    lead: 'un/dppa',
    objective: 'That they burn',
    cost: { amount: '1200.50', currency: 'USD' },
  }
  expect(await act('un officer', 'set-mandate', { mandate: asked(), said })).toBe('done')
  expect(await act('oic officer', 'set-mandate', { mandate: asked(), said: { owner } })).toBe(
    'invalid said.owner',
  )
  expect(await act('un viewer', 'set-mandate', { mandate: asked(), said })).toBe('forbidden')
  const oic = { owner: { party: 'oic/isdb' } }
  expect(await act('oic focal point', 'set-mandate', { mandate: asked(), said: oic })).toBe('forbidden')
  expect(await act('oic officer', 'set-mandate', { mandate: asked(), said: oic })).toBe('done')
  const told = await record(asked())
  expect(told.owners).toMatchObject({
    un: { party: { id: 'un/dppa' }, post: owner.post },
    oic: { party: { id: 'oic/isdb' }, post: null },
  })
  expect(told).toMatchObject({ objective: 'That they burn', cost: { amount: '1200.50', currency: 'USD' } })
  expect((await history(asked())).items[1]).toMatchObject({
    act: 'set-mandate',
    by: { side: 'oic', role: 'desk-officer' },
    before: { owners: { un: owner } },
    after: { owners: { oic: { party: 'oic/isdb' } } },
  })
})

test('a focal point speaks of what concerns its body, and is told why of the rest', async () => {
  // Its body was named the owner of it.
  expect(await act('oic focal point', 'set-mandate', { mandate: asked(), said: { objective: 'x' } })).toBe(
    'done',
  )
  const other = 'oic focal point elsewhere'
  expect(await act(other, 'set-mandate', { mandate: invited(), said: { objective: 'x' } })).toBe('forbidden')
  const of = { mandate: invited(), party: 'oic/isdb' }
  expect(await act(other, 'answer-mandate', { ...of, accepted: 'accepted' })).toBe('forbidden')
  expect(await record(invited(), other)).toMatchObject({
    may: [],
    beyond: 'body',
    answers: [{ party: { id: 'oic/isdb' }, may: false }],
  })
  expect(await record(invited(), 'oic focal point')).toMatchObject({ may: ['steer'], beyond: null })
  const told = await ask(other, 'history', { space, kind: 'mandate-life', record: asked() })
  expect(told.items.map(({ undo }) => undo)).toEqual([false, false, false])
  const last = Number(told.items.at(-1)?.id)
  const entry = { space, kind: 'mandate-life', record: asked(), entry: last }
  expect(await act(other, 'undo', entry)).toBe('forbidden')
  expect(await act('oic focal point', 'undo', entry)).toBe('done')
})

test('a focal point reports on an activity that its body leads, in its areas', async () => {
  await statement(
    database.owner,
    `insert into area (space, id, ordinal, names) values ($1, 'lamps', 1, $2)`,
    [space, JSON.stringify({ en: 'Lamps' })],
  )
  const seat = (areas: string[], party: string) =>
    appoint(database.owner, { space, party, role: 'focal-point', areas }, 1)
  tokens['of lamps'] = await seat(['lamps'], 'oic/isdb')
  const proposed = async (areas: string[]) => {
    const fields = { title: 'Lamps', areas, leads: { oic: 'oic/isdb' } }
    const kept = await door('oic officer').act('propose-revision', { space, kind: 'activity', fields })
    if (!kept.ok) throw new Error('refused', { cause: kept.refusal })
    return kept.value.id
  }
  const [lit, unlit] = [await proposed(['lamps']), await proposed([])]
  const report = (who: string, activity: string) =>
    act(who, 'report-status', { activity, status: 'under way' })
  expect(await report('of lamps', lit)).toBe('done')
  expect(await report('of lamps', unlit)).toBe('forbidden')
  expect(await report('oic focal point', unlit)).toBe('done')
  expect(await report('oic focal point elsewhere', lit)).toBe('forbidden')
  expect(await report('un viewer', lit)).toBe('forbidden')
  const seen = (who: string, id: string) => ask(who, 'activity', { id })
  expect(await seen('of lamps', lit)).toMatchObject({ mayReport: true, beyond: null })
  expect(await seen('of lamps', unlit)).toMatchObject({ mayReport: false, beyond: 'areas' })
  expect(await seen('oic focal point elsewhere', lit)).toMatchObject({ mayReport: false, beyond: 'body' })
  expect(await seen('un viewer', lit)).toMatchObject({ mayReport: false, beyond: null })
  expect((await seen('un officer', lit)).sides.oic?.status).toBe('under way')
})

test('accepted and implemented are asked apart, and each side answers for its own', async () => {
  const of = { mandate: invited(), party: 'oic/isdb' }
  expect(await act('un officer', 'answer-mandate', { ...of, accepted: 'accepted' })).toBe('invalid party')
  expect(await act('oic focal point', 'answer-mandate', { ...of, accepted: 'accepted' })).toBe('done')
  expect((await record(invited())).answers[0]).toMatchObject({ accepted: 'accepted', implemented: null })
  expect(
    await act('oic focal point', 'answer-mandate', { ...of, implemented: 'fully', note: 'Counted' }),
  ).toBe('done')
  expect((await record(invited())).answers[0]).toMatchObject({
    accepted: 'accepted',
    implemented: 'fully',
    note: 'Counted',
  })
  expect(await act('oic focal point', 'answer-mandate', { ...of, party: 'un/who' })).toBe('forbidden')
  expect(await act('oic approver', 'answer-mandate', { ...of, party: 'un/who' })).toBe('invalid party')
})

test('only an approver records what was decided, by the decision', async () => {
  const renewed = { mandate: asked(), state: 'renewed' } as const
  expect(await act('un officer', 'decide-mandate', renewed)).toBe('forbidden')
  expect(await act('un approver', 'decide-mandate', renewed)).toBe('invalid decision')
  expect(await act('un approver', 'decide-mandate', { ...renewed, decision: 'A/RES/75/901, para. 1' })).toBe(
    'done',
  )
  const narrowed = await ask('un officer', 'mandates', { space, state: 'renewed' })
  expect(narrowed).toMatchObject({ total: 1, items: [{ id: asked(), state: 'renewed' }] })
  expect(await act('un approver', 'decide-mandate', { mandate: asked(), state: 'expired' })).toBe(
    'invalid expiresOn',
  )
})

test('a day that no calendar has is refused by its field', async () => {
  const set = (said: object) => act('un officer', 'set-mandate', { mandate: invited(), said })
  expect(await set({ nextReview: '2027-02-31' })).toBe('invalid said.nextReview')
  expect(await set({ expiresOn: '0000-01-01' })).toBe('invalid said.expiresOn')
  expect(await set({ from: '2026-13' })).toBe('invalid said.from')
  const retired = { mandate: invited(), state: 'retired', decision: 'A/RES/75/901' } as const
  expect(await act('un approver', 'decide-mandate', { ...retired, decidedOn: '2025-02-29' })).toBe(
    'invalid decidedOn',
  )
  expect(await record(invited())).toMatchObject({ state: 'active', nextReview: null, from: null })
})

test('candidates are found and explained, and nothing is decided by it', async () => {
  const found = await ask('un officer', 'candidates', { space })
  const rulesOf = (id: string) =>
    found.items.find(({ mandate }) => mandate.id === id)?.reasons.map(({ rule }) => rule)
  expect(rulesOf(asked())).toEqual(['duplicative'])
  expect(rulesOf(invited())).toEqual(['fully implemented', 'duplicative'])
  const one = found.items.find(({ mandate }) => mandate.id === invited())
  expect(one?.reasons[0]?.said).toMatchObject([{ id: 'oic/isdb' }])
  expect(one?.reasons[1]?.alike).toMatchObject([{ symbol: 'A/RES/75/901', in: 'op2', percent: 100 }])
  expect(found.looked).toBe(4)
  expect((await record(invited())).state).toBe('active')
  const inactive = await ask('un officer', 'candidates', { space, rule: 'inactive' })
  expect(inactive.items.map(({ mandate }) => mandate.instrument.symbol)).toEqual([
    'A/RES/75/901',
    'A/RES/75/901',
  ])
})

test('what paragraph 25 leaves out is not proposed', async () => {
  const said = { leftOut: 'founding institution' } as const
  expect(await act('un officer', 'set-mandate', { mandate: invited(), said })).toBe('done')
  const found = await ask('un officer', 'candidates', { space })
  expect(found.items.map(({ mandate }) => mandate.id)).not.toContain(invited())
})

test('what was said last is taken back; what something later builds on is not', async () => {
  const kind = 'mandate-life'
  const mandate = invited()
  const entries = async () => (await history(mandate)).items
  await act('un officer', 'set-mandate', { mandate, said: { objective: 'One' } })
  await act('un officer', 'set-mandate', { mandate, said: { objective: 'Two', impact: 'Light' } })
  const [last, before] = (await entries()).toReversed()
  expect([last?.undo, before?.undo]).toEqual([true, false])
  const undo = (who: string, entry: unknown) =>
    act(who, 'undo', { space, kind, record: mandate, entry: Number(entry) })
  expect(await undo('un officer', before?.id)).toBe('conflict')
  expect(await undo('oic focal point', last?.id)).toBe('forbidden')
  expect(await undo('un viewer', last?.id)).toBe('forbidden')
  expect(await undo('un officer', 999)).toBe('not-found')
  expect(await undo('un officer', last?.id)).toBe('done')
  expect(await record(mandate)).toMatchObject({ objective: 'One', impact: null })
  expect((await entries()).at(-1)).toMatchObject({
    act: 'undo',
    undo: false,
    after: { objective: 'One', impact: null },
  })
  expect(await undo('un officer', last?.id)).toBe('conflict')
})

test('a judgement, a marking and a sight are taken back', async () => {
  const finding = asked()
  await act('un officer', 'judge-finding', { finding, verdict: 'correct', changes: { verb: 'Urges' } })
  const judged = await ask('un officer', 'history', { space, kind: 'mandate', record: finding })
  const undone = { space, kind: 'mandate', record: finding, entry: Number(judged.items.at(-1)?.id) }
  expect(await act('un officer', 'undo', undone)).toBe('done')
  expect(await record(finding)).toMatchObject({ verb: 'requests', standing: { state: 'read' } })

  const of = { kind: 'instrument', record: text } as const
  const last = async () => {
    const told = await ask('un officer', 'history', { space, kind: 'instrument', record: text })
    return Number(told.items.at(-1)?.id)
  }
  const takeBack = async () => act('un officer', 'undo', { space, ...of, entry: await last() })
  await act('un officer', 'give-sight', { ...of, party: 'third/osce' })
  expect(await takeBack()).toBe('done')
  expect((await ask('un officer', 'marking', { kind: 'instrument', id: text })).given).toEqual([])
  await act('un officer', 'set-marking', { ...of, level: 'confidential', audience: ['un'] })
  expect(await takeBack()).toBe('done')
  expect((await ask('oic approver', 'instrument', { id: text })).classification.level).toBe('unclassified')
  await act('un officer', 'set-marking', { ...of, level: 'strictly confidential' })
  expect(await takeBack()).toBe('conflict')
})

test('what is said of a mandate has a marking of its own; its words stay where they are', async () => {
  const mandate = (await ask('un officer', 'mandates', { space })).items.find(
    ({ instrument, in: at }) => instrument.symbol === 'A/RES/75/901' && at === 'op1',
  )?.id as string
  await act('un officer', 'set-mandate', { mandate, said: { objective: 'Zanzanium' } })
  const of = { kind: 'mandate', record: mandate } as const
  expect(await act('un officer', 'set-marking', { ...of, level: 'confidential', audience: ['un'] })).toBe(
    'done',
  )
  expect(await record(mandate, 'un viewer')).toMatchObject({
    objective: 'Zanzanium',
    life: { level: 'confidential' },
  })
  const other = await record(mandate, 'oic approver')
  expect(other).toMatchObject({ verb: 'requests', objective: null })
  const told = await ask('oic approver', 'history', { space, kind: 'mandate-life', record: mandate })
  expect(told.items).toEqual([])
  expect(await act('oic approver', 'set-mandate', { mandate, said: { objective: 'Ours' } })).toBe('forbidden')
})

test('of two who say something at once, the second is told what the first said and nothing is overwritten', async () => {
  const { version, objective } = await record(asked())
  const says = (who: string, words: string, seen?: number) =>
    door(who).act('set-mandate', {
      mandate: asked(),
      said: { objective: words },
      ...(seen === undefined ? {} : { seen }),
    })
  expect(await says('un officer', 'First', version)).toMatchObject({
    ok: true,
    value: { version: version + 1 },
  })
  expect(await says('oic officer', 'Second', version)).toMatchObject({
    refusal: {
      reason: 'conflict',
      current: {
        version: version + 1,
        since: [
          { act: 'set-mandate', by: { side: 'un' }, before: { objective }, after: { objective: 'First' } },
        ],
      },
    },
  })
  expect((await record(asked())).objective).toBe('First')
  const decision = { mandate: asked(), state: 'active', seen: version } as const
  expect(await act('un approver', 'decide-mandate', decision)).toBe('conflict')
  expect(await says('oic officer', 'Second', version + 1)).toMatchObject({ ok: true })
  // Whoever names no version is a program that knows what it does.
  expect(await says('un officer', 'Third')).toMatchObject({ ok: true })
})

test('an answer stands in the way of the same addressee alone', async () => {
  const later = await ask('un officer', 'mandates', { space, addressee: 'oic/isdb' })
  const mandate = later.items.find(({ instrument }) => instrument.id !== text)?.id as string
  const { version } = await record(mandate)
  const of = { mandate, party: 'oic/isdb', seen: version }
  expect(await act('un officer', 'set-mandate', { mandate, said: { impact: 'x' } })).toBe('done')
  expect(await act('oic focal point', 'answer-mandate', { ...of, implemented: 'partly' })).toBe('done')
  expect(await act('oic officer', 'answer-mandate', { ...of, implemented: 'under way' })).toBe('conflict')
  expect((await record(mandate)).answers[0]?.implemented).toBe('partly')
})

test('a status is reported by whoever saw what its side said last', async () => {
  const fields = { title: 'Lamps seen', leads: { oic: 'oic/isdb' } }
  const kept = await door('oic officer').act('propose-revision', { space, kind: 'activity', fields })
  const activity = kept.ok ? kept.value.id : ''
  const report = (who: string, status: 'done' | 'under way', seen: 'not begun' | 'under way') =>
    door(who).act('report-status', { activity, status, seen })
  expect(await report('oic officer', 'under way', 'not begun')).toMatchObject({ ok: true })
  expect(await report('oic focal point', 'done', 'not begun')).toMatchObject({
    refusal: { reason: 'conflict', current: { status: 'under way' } },
  })
  expect(await report('oic focal point', 'done', 'under way')).toMatchObject({ ok: true })
})
