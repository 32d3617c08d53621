import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { statement } from '../database.ts'
import { type Known, makeRecords, makeTheRest } from '../walk/records.ts'
import { absent, type Ids } from '../walk/routes.ts'
import { openWalked, type Told, type Walked, whileBroken } from '../walk/walked.ts'

// Every output of a cooperation, before and after: minutes, where the machine is busy.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const space = 'un-las'
/** Stands in what is marked alone, so that neither of these may see it. */
const canary = 'Xanthium'
const walkers = ['officer of the other side', 'a third party'] as const
let walked: Walked
let known: Known
let hidden: Known
const before = new Map<string, Told>()

const here = (): Ids => ({ ...known, space })

beforeAll(async () => {
  walked = await openWalked({ [space]: ['un', 'las'] })
  const { tokens, seat, send } = walked
  const officer = await seat(space, 'las', 'desk-officer')
  tokens.officer = officer
  tokens['officer of the other side'] = await seat(space, 'un', 'desk-officer')
  tokens['a third party'] = await seat(space, 'third/osce', 'viewer')
  const making = { space, side: 'las', officer, canary: 'Zanzanium', symbol: 'A/RES/74/901' }
  const records = await makeRecords(send, making)
  known = await makeTheRest(send, making, records, await seat(space, 'las', 'administrator'))
  for (const who of walkers)
    for await (const [output, told] of outputsOf(who, here())) before.set(output, told)
  hidden = await makeRecords(send, { ...making, canary, symbol: 'A/RES/74/902' })
  for (const [kind, record] of [
    ['instrument', hidden.text],
    ['letter', hidden.letter],
  ] as const) {
    const marking = { space, kind, record, level: 'confidential', audience: ['las'] }
    expect((await send('POST', '/acts/set-marking', marking, officer)).statusCode).toBe(200)
  }
})
afterAll(() => walked.close())

/** All that somebody reads of the cooperation: every question by its list, its record and its file. */
async function* outputsOf(who: string, of: Ids): AsyncGenerator<[string, Told]> {
  for (const route of walked.addresses.filter((one) => one.startsWith('get')))
    for (const ending of walked.endings(route))
      yield [`${who}, ${route}${ending}`, await walked.ask(who, route, of, ending)]
  for (const path of [`/search?q=${canary}&space=${space}`, `/history?space=${space}&limit=1000`]) {
    const { statusCode, payload } = await walked.send('GET', path, null, walked.tokens[who] ?? null)
    yield [`${who}, ${path}`, { statusCode, payload }]
  }
}

const acts = [
  'set-marking',
  'confirm-release',
  'give-sight',
  'judge-finding',
  'set-mandate',
  'decide-mandate',
  'answer-letter',
  'correct-comment',
  'withdraw-comment',
  'withdraw-file',
  'comment',
  'attach-file',
]

/** What somebody is told otherwise than before the marked records came, or differs from what is not there. */
async function* leaks(): AsyncGenerator<string> {
  const same = (one: Told, other: Told | undefined) => JSON.stringify(one) === JSON.stringify(other)
  for (const who of walkers) {
    for await (const [output, told] of outputsOf(who, here())) {
      if (told.payload.includes(canary)) yield `${output}: the canary`
      else if (!same(told, before.get(output))) yield `${output}: otherwise than before`
    }
    const nothing: Ids = { ...here(), ...pick(absent(), Object.keys(hidden)) }
    const own: Ids = { ...here(), ...hidden }
    const gone = new Map<string, Told>()
    for await (const [output, told] of outputsOf(who, nothing)) gone.set(output, told)
    for await (const [output, told] of outputsOf(who, own))
      if (!same(told, gone.get(output))) yield `${output}: not as what is not there`
    for (const act of acts) {
      const route = `post /acts/${act}`
      const told = await walked.ask(who, route, own)
      if (!same(told, await walked.ask(who, route, nothing))) yield `${who}, ${act}: not as what is not there`
    }
  }
  if (walked.logged.some((line) => line.includes(canary))) yield 'the log: the canary'
}

const pick = (of: Ids, names: readonly string[]) =>
  Object.fromEntries(Object.entries(of).filter(([name]) => names.includes(name)))

test('a marking leaves every output as it was before the marked records came, and their ids as those of nothing', async () => {
  expect(before.size).toBeGreaterThan(100)
  const told: string[] = []
  for await (const leak of leaks()) told.push(leak)
  expect(told).toEqual([])
})

test('whom the marked records are for reads them by many ways', async () => {
  let ways = 0
  for await (const [output, { payload }] of outputsOf('officer', { ...here(), ...hidden })) {
    if (payload.includes(canary)) ways++
    if (output.includes('/history?space')) expect(payload).toContain(hidden.text)
  }
  expect(ways).toBeGreaterThan(10)
})

const condition = '(s.wall is null or s.wall = any ((select walls())::text[]))'
test.each([
  [
    'rows',
    'alter policy seen on instrument using (space = any ((select whole())::text[]))',
    `alter policy seen on instrument using ((space = any ((select whole())::text[])
      and (wall is null or wall = any ((select walls())::text[]))) or id = any ((select given())::uuid[]))`,
  ],
  [
    'letters',
    'alter policy marked on letter using (true)',
    'alter policy marked on letter using (own_wall is null or own_wall = any ((select walls())::text[]))',
  ],
  [
    'the numbers',
    'alter view counted set (security_invoker = false)',
    'alter view counted set (security_invoker = true)',
  ],
  ['the search', 'search', condition],
])('the walk finds a leak where the rule is taken away from %s', async (_, breaking, mending) => {
  const [row] = await statement<{ definition: string }>(
    walked.database.owner,
    `select pg_get_functiondef('search_find'::regproc) as definition`,
  )
  const definition = (row as { definition: string }).definition
  const rule =
    breaking === 'search'
      ? ([definition.replace(mending, 'true'), definition] as const)
      : ([breaking, mending] as const)
  const first = await whileBroken(walked, rule, async () => (await leaks().next()).value)
  expect(first).toEqual(expect.any(String))
})
