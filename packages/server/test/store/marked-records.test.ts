import type { ActName, BodyOf, MarkedKind, QueryOf, QuestionName } from '@comity/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { appoint } from '../../identity/appoint.ts'
import { foundSpace } from '../../identity/found-space.ts'
import { loadParties } from '../../register/load-parties.ts'
import { statement, type TestDatabase, testDatabase } from '../database.ts'

const space = 'un-las'
const now = () => new Date('2026-03-04T10:00:00Z')
let database: TestDatabase
const tokens: Record<string, string> = {}

beforeAll(async () => {
  database = await testDatabase()
  await loadParties(database.store, await database.installation())
  await foundSpace(database.owner, { id: space, sides: ['un', 'las'] }, now())
  const seats = [
    ['las', 'las', 'desk-officer'],
    ['las colleague', 'las', 'approver'],
    ['las viewer', 'las', 'viewer'],
    ['un', 'un', 'desk-officer'],
  ] as const
  for (const [who, party, role] of seats)
    tokens[who] = await appoint(database.owner, { space, party, role, areas: [] }, 1)
})
afterAll(() => database.close())

async function ask<N extends QuestionName>(who: string, name: N, query: QueryOf<N>) {
  const answer = await openDoor(database.store, tokens[who] ?? null, now).ask(name, query)
  return answer.ok ? answer.value : null
}
async function act<N extends ActName>(who: string, name: N, body: BodyOf<N>) {
  const answer = await openDoor(database.store, tokens[who] ?? null, now).act(name, body)
  return answer.ok ? (answer.value as { id: string; number?: string }) : answer.refusal.reason
}
async function done<N extends ActName>(who: string, name: N, body: BodyOf<N>) {
  const outcome = await act(who, name, body)
  if (typeof outcome === 'string') throw new Error(`${name}: ${outcome}`)
  return outcome
}

let told = 0
async function text(): Promise<string> {
  told++
  const words = `Resolution adopted by the General Assembly

A/RES/74/${told}

Cooperation, part ${told}

The General Assembly,

Recalling the memorandum of understanding on matter ${told} between the United Nations and the League of Arab States, signed on ${told} May 2016,

Noting the conference on matter ${told}, held in Tunis on ${told} May 2017,

1. Requests the Secretary-General to guard matter ${told}.
`
  return (await done('las', 'import-text', { space, name: 'a.txt', text: words })).id
}
const letter = (more: object = {}) =>
  done('las', 'register-letter', {
    space,
    kind: 'letter',
    date: '2026-03-01',
    from: 'las',
    to: 'un',
    subject: 'Zanzanium',
    ...more,
  })
const on = async (kind = 'instrument', record?: string) => ({
  space,
  kind: kind as 'instrument',
  record: record ?? (await text()),
  to: 'both' as const,
})
const mark = (kind: MarkedKind, record: string, who = 'las') =>
  act(who, 'set-marking', { space, kind, record, level: 'confidential', audience: ['las'] })

/** Makes a record of each kind, and tells whether somebody finds it by the ways that lead to it. */
const kinds: {
  readonly [K in MarkedKind]?: {
    readonly made: () => Promise<string>
    readonly found: (who: string, id: string) => Promise<readonly boolean[]>
  }
} = {
  letter: {
    made: async () => (await letter()).id,
    found: async (who, id) => [
      (await ask(who, 'letter', { id })) !== null,
      (await ask(who, 'letters', { space }))?.items.some((one) => one.id === id) === true,
      (await ask(who, 'discussion', { space, kind: 'letter', record: id })) !== null,
    ],
  },
  comment: {
    made: async () => {
      const about = await on()
      return noted(await done('las', 'comment', { ...about, text: 'Zanzanium @un' }), about)
    },
    found: async (who, id) => [
      await isSaid(who, 'comments', id),
      (await isMentioned(who, id)) || !who.startsWith('un'),
    ],
  },
  attachment: {
    made: async () => {
      const about = await on()
      return noted(
        await done('las', 'attach-file', { ...about, name: 'Zanzanium.txt', base64: 'WmFu' }),
        about,
      )
    },
    found: async (who, id) => [
      await isSaid(who, 'files', id),
      (await openDoor(database.store, tokens[who] ?? null, now).attached(id)).ok,
    ],
  },
  agreement: {
    made: async () => codeIn('agreements', await text()),
    found: async (who, id) => [
      (await ask(who, 'agreement', { id })) !== null,
      (await ask(who, 'agreements', { space }))?.items.some((one) => one.id === id) === true,
      (await ask(who, 'discussion', { space, kind: 'agreement', record: id })) !== null,
    ],
  },
  meeting: {
    made: async () => codeIn('meetings', await text()),
    found: async (who, id) => [
      (await ask(who, 'meeting', { id })) !== null,
      (await ask(who, 'meetings', { space }))?.items.some((one) => one.id === id) === true,
      (await ask(who, 'discussion', { space, kind: 'meeting', record: id })) !== null,
    ],
  },
}

/** The agreement or meeting that a text names. */
async function codeIn(plural: 'agreements' | 'meetings', instrument: string): Promise<string> {
  for (const { id } of (await ask('las', plural, { space }))?.items ?? []) {
    const one =
      plural === 'meetings' ? await ask('las', 'meeting', { id }) : await ask('las', 'agreement', { id })
    if (one?.namings.some((naming) => naming.text.id === instrument)) return id
  }
  throw new Error(`The text names none of the ${plural}.`)
}

async function isMentioned(who: string, comment: string): Promise<boolean> {
  const waiting = await ask(who, 'notifications', { space, waits: 'mention' })
  return waiting?.items.some(({ subject }) => subject.record === subjects.get(comment)) === true
}

/** What comments and files are on, by their ids. */
const subjects = new Map<string, string>()
async function noted({ id }: { readonly id: string }, { record }: { readonly record: string }) {
  subjects.set(id, record)
  return id
}

async function isSaid(who: string, where: 'comments' | 'files', id: string): Promise<boolean> {
  const record = subjects.get(id) as string
  const said = await ask(who, 'discussion', { space, kind: 'instrument', record })
  return said?.[where].some((one) => one.id === id) === true
}

describe.each(Object.entries(kinds))('a marked %s', (name, { made, found }) => {
  const kind = name as MarkedKind
  let id: string
  beforeAll(async () => {
    id = await made()
  })
  const history = async (who: string) => (await ask(who, 'history', { space, kind, record: id }))?.total ?? 0
  const marking = (who: string) => ask(who, 'marking', { space, kind, id })

  test('is told to the side that it is for and to nobody of the other, by any way', async () => {
    expect(await found('un', id)).toEqual((await found('un', id)).map(() => true))
    expect(await mark(kind, id)).toMatchObject({ id })
    expect((await found('las', id)).every(Boolean)).toBe(true)
    expect((await found('las viewer', id)).filter(Boolean).length).toBeGreaterThan(0)
    expect((await found('un', id)).some(Boolean)).toBe(false)
    expect([await marking('un'), await history('un')]).toEqual([null, 0])
    expect((await marking('las'))?.classification.level).toBe('confidential')
    expect(await history('las')).toBeGreaterThan(0)
    expect(await mark(kind, id, 'un')).toBe('not-found')
  })

  test('comes out again when it is released, and its marking is taken back as it was set', async () => {
    await done('las', 'set-marking', { space, kind, record: id, level: 'unclassified' })
    expect((await found('un', id)).every(Boolean)).toBe(true)
    const entries = await ask('las', 'history', { space, kind, record: id })
    const last = entries?.items.at(-1)
    expect(last).toMatchObject({ act: 'set-marking', undo: true })
    await done('las', 'undo', { space, kind, record: id, entry: Number(last?.id) })
    expect((await found('un', id)).some(Boolean)).toBe(false)
  })

  test('is missed by a wall where its rule is taken away', async () => {
    const table = kind === 'meeting' ? 'event' : kind
    await statement(database.owner, `alter policy marked on ${table} using (true)`)
    try {
      expect((await found('un', id)).some(Boolean)).toBe(true)
    } finally {
      await statement(
        database.owner,
        `alter policy marked on ${table} using (own_wall is null or own_wall = any ((select walls())::text[]))`,
      )
    }
  })
})

test('counts tell nothing of an agreement and a meeting that are marked, and all to whom they are for', async () => {
  const counted = async (who: string) => (await ask(who, 'space', { id: space }))?.counts
  const instrument = await text()
  const [agreement, meeting] = [await codeIn('agreements', instrument), await codeIn('meetings', instrument)]
  const before = await counted('un')
  await mark('agreement', agreement)
  await mark('meeting', meeting)
  const [un, las] = [await counted('un'), await counted('las')]
  expect([un?.agreements, un?.meetings]).toEqual([(before?.agreements ?? 0) - 1, (before?.meetings ?? 0) - 1])
  expect(las).toMatchObject({ meetings: (un?.meetings ?? 0) + 2, agreements: (un?.agreements ?? 0) + 2 })
})

test('a text that comes later and names a marked meeting tells no more of it', async () => {
  const meeting = await codeIn('meetings', await text())
  await mark('meeting', meeting)
  const words = `Later\n\nA/RES/75/1\n\nThe General Assembly,\n\nRecalling the conference on matter ${told}, held in Tunis on ${told} May 2017,\n\n1. Decides.`
  await done('las', 'import-text', { space, name: 'b.txt', text: words })
  expect((await ask('las', 'meeting', { id: meeting }))?.texts).toBe(2)
  expect(await ask('un', 'meeting', { id: meeting })).toBeNull()
})

test('whose a letter or a comment is, that side alone marks it', async () => {
  const { id } = await letter()
  expect(await mark('letter', id, 'un')).toBe('forbidden')
  const said = await done('las', 'comment', { ...(await on()), text: 'Words' })
  expect(await mark('comment', said.id, 'un')).toBe('forbidden')
  expect((await ask('un', 'marking', { kind: 'comment', id: said.id }))?.may).toEqual([])
})

test('the answer to a marked letter is marked as that is, and the numbers run on for all', async () => {
  const { id, number } = await letter()
  await done('las', 'set-marking', { kind: 'letter', record: id, level: 'strictly confidential' })
  const answer = await done('las colleague', 'answer-letter', { letter: id, date: '2026-03-03' })
  expect((await ask('un', 'letter', { id: answer.id }))?.classification.level).toBe('strictly confidential')
  expect(await ask('las viewer', 'letter', { id: answer.id })).toBeNull()
  const next = await letter()
  expect([number, answer.number, next.number].map((one) => Number(one?.split('/').at(-1)))).toEqual(
    [0, 1, 2].map((more) => Number(number?.split('/').at(-1)) + more),
  )
})

describe('what is said and filed on a marked record', () => {
  const words = { text: 'Zanzanium @un' }
  test.each(['instrument', 'letter', 'agreement', 'meeting'] as const)(
    'stands behind the wall of the %s',
    async (kind) => {
      const record =
        kind === 'instrument'
          ? await text()
          : kind === 'letter'
            ? (await letter()).id
            : await codeIn(`${kind}s`, await text())
      const comment = await done('las', 'comment', { ...(await on(kind, record)), ...words })
      const file = { ...(await on(kind, record)), name: 'Zanzanium.txt', base64: 'WmFu' }
      const filed = await done('las', 'attach-file', file)
      const all = async (who: string) => [
        await openDoor(database.store, tokens[who] ?? null, now)
          .attached(filed.id)
          .then((answer) => answer.ok),
        JSON.stringify(await ask(who, 'notifications', { space })).includes(record),
        ((await ask(who, 'history', { space, kind: 'comment', record: comment.id }))?.total ?? 0) > 0,
        (await ask(who, 'marking', { kind: 'comment', id: comment.id })) !== null,
      ]
      expect(await all('un')).toEqual([true, true, true, true])
      await mark(kind, record)
      expect(await all('un')).toEqual([false, false, false, false])
    },
  )

  test('of a mandate follows what is said of it: what its side says for itself, and what comes after', async () => {
    const instrument = await text()
    const record = (await ask('las', 'mandates', { space, instrument }))?.items[0]?.id as string
    const said = (who: string, to: 'own' | 'both') =>
      done(who, 'comment', { space, kind: 'mandate', record, to, text: 'Zanzanium' })
    await said('las', 'own')
    await said('un', 'both')
    const count = async (who: string) =>
      (await ask(who, 'discussion', { space, kind: 'mandate', record }))?.comments.length
    await done('las', 'set-marking', {
      kind: 'mandate',
      record,
      level: 'strictly confidential',
      audience: ['las'],
    })
    await said('las', 'both')
    await said('un', 'both')
    expect([await count('las'), await count('las viewer'), await count('un')]).toEqual([4, 2, 2])
    await done('las', 'set-marking', { kind: 'mandate', record, level: 'unclassified' })
    await done('las colleague', 'confirm-release', { kind: 'mandate', record })
    expect([await count('las'), await count('las viewer'), await count('un')]).toEqual([4, 4, 3])
  })
})
