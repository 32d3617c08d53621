import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { roles } from '../../identity/actor.ts'
import { statement } from '../database.ts'
import { type Known, makeRecords, makeTheRest } from '../walk/records.ts'
import { absent, canary, type Ids, routes } from '../walk/routes.ts'
import { openWalked, type Told, type Walked, whileBroken } from '../walk/walked.ts'

// Every route as everybody outside: minutes, where the machine is busy.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const closed = 'un-las'
let walked: Walked
let known: Known

beforeAll(async () => {
  walked = await openWalked({ [closed]: ['un', 'las'], 'un-au': ['un', 'au'] }, true)
  const { tokens, seat, database, send } = walked
  for (const role of roles) tokens[`${role} of a side`] = await seat(closed, 'las', role)
  tokens['officer elsewhere'] = await seat('un-oic', 'un', 'desk-officer')
  tokens['administrator elsewhere'] = await seat('un-au', 'au', 'administrator')
  tokens['one who has left'] = await seat(closed, 'un/who', 'approver')
  await statement(database.owner, `update post set held_to = now() where party = 'un/who'`)
  tokens['one whose rights changed'] = await seat(closed, 'un/wfp', 'approver')
  await statement(
    database.owner,
    `update actor set rights_version = rights_version + 1 where id like '%/un/wfp/%'`,
  )
  tokens['somebody with a token of no one'] = 'no-such-token'
  tokens['whoever is not signed in'] = null
  const officer = tokens['desk-officer of a side'] as string
  const making = { space: closed, side: 'las', officer, canary, symbol: 'A/RES/74/901' }
  const records = await makeRecords(send, making)
  known = await makeTheRest(send, making, records, tokens['administrator of a side'] as string)
})
afterAll(() => walked.close())

const outsiders = [
  'officer elsewhere',
  'administrator elsewhere',
  'one who has left',
  'one whose rights changed',
  'somebody with a token of no one',
  'whoever is not signed in',
] as const

const here = (): Ids => ({ ...known, space: closed })

/** What is answered for ids that name nothing is asked once: no rule about records changes it. */
const ofNothing = new Map<string, Told>()
async function nothing(who: string, route: string, ending: string): Promise<Told> {
  const key = `${who} ${route}${ending}`
  const told = ofNothing.get(key) ?? (await walked.ask(who, route, absent(), ending))
  ofNothing.set(key, told)
  return told
}

/** What an outsider is told that they must not know, by route; nothing where the walls hold. */
async function* leaks(): AsyncGenerator<string> {
  for (const route of walked.addresses) {
    const isOpen = routes[route]?.open === true
    for (const who of outsiders) {
      for (const ending of walked.endings(route)) {
        const own = await walked.ask(who, route, here(), ending)
        if (own.payload.includes(canary)) yield `${who}, ${route}${ending}: the canary`
        if (isOpen) continue
        if (own.payload.includes(closed)) yield `${who}, ${route}: the name`
        if (own.statusCode < 400) yield `${who}, ${route}: an answer`
        const none = await nothing(who, route, ending)
        if (own.statusCode !== none.statusCode || own.payload !== none.payload)
          yield `${who}, ${route}${ending}: another answer`
      }
    }
  }
  if (walked.logged.some((line) => line.includes(canary))) yield 'the log: the canary'
}

describe('the walls around a closed cooperation', () => {
  test('are walked at every route that there is', () => {
    expect(walked.addresses.toSorted()).toEqual(Object.keys(routes).toSorted())
    for (const [name, id] of Object.entries(known)) expect(id, name).toEqual(expect.stringMatching(/./))
    expect(Object.keys({ ...known, space: '' }).toSorted()).toEqual(Object.keys(absent()).toSorted())
  })

  test('let nobody outside tell what is not theirs from what is not there', async () => {
    const told: string[] = []
    for await (const leak of leaks()) told.push(leak)
    expect(told).toEqual([])
  })

  test('keep what one looks at from the others of the same side', async () => {
    for (const route of ['get /previews/{id}', 'get /sheets/{id}']) {
      const own = await walked.ask('desk-officer of a side', route, here())
      const other = await walked.ask('approver of a side', route, here())
      expect([own.statusCode, other.statusCode]).toEqual([200, 404])
    }
    const applied = await walked.ask('approver of a side', 'post /acts/apply-sheet', here())
    expect(applied.statusCode).toBe(404)
  })
})

/** A rule taken away on purpose: the walk has to see it. */
const broken: readonly (readonly [string, string, string])[] = [
  [
    'the policy of spaces',
    'alter policy seen on space using (true)',
    'alter policy seen on space using (id = any ((select sees())::text[]))',
  ],
  [
    'the rights of whoever has left',
    `update post set held_to = null where party = 'un/who'`,
    `update post set held_to = now() where party = 'un/who'`,
  ],
  [
    'the end of a session when rights change',
    `update session s set rights_version = a.rights_version from actor a where a.id = s.actor and a.id like '%/un/wfp/%'`,
    `update session s set rights_version = s.rights_version - 1 from actor a where a.id = s.actor and a.id like '%/un/wfp/%'`,
  ],
  [
    'the walls of a whole cooperation',
    `update space set open = true where id = '${closed}'`,
    `update space set open = false where id = '${closed}'`,
  ],
]

test.each(broken)('without %s the walk finds a leak', async (_, breaking, mending) => {
  const first = await whileBroken(walked, [breaking, mending], async () => (await leaks().next()).value)
  expect(first).toEqual(expect.any(String))
})

test('with every rule mended the walk finds none again', async () => {
  for (const who of outsiders)
    expect(await walked.ask(who, 'get /instruments/{id}', here()), who).toEqual(
      await nothing(who, 'get /instruments/{id}', ''),
    )
})
