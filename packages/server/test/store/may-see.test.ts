import { markingLevels } from '@comity/programme'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '../../identity/actor.ts'
import { maySee, type Seen, type Viewer } from '../../identity/may-see.ts'
import { statement, type TestDatabase, testDatabase } from '../database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const day = '2026-03-04'
const posts = [
  { side: 'un', party: 'un' },
  { side: 'un', party: 'un/who' },
  { side: 'oic', party: 'oic/sesric' },
  { side: null, party: 'third/osce' },
]
const held = posts.flatMap((post) => roles.map((role) => ({ ...post, role })))
const viewers: readonly Viewer[] = [
  ...(['anonymous', 'installation', 'person', 'service'] as const).map((kind) => ({ kind, posts: [] })),
  ...held.map((post) => ({ kind: 'person' as const, posts: [post] })),
  // Somebody who reads for a third party and works for a side.
  {
    kind: 'person',
    posts: [
      { ...posts[3], role: 'viewer' },
      { ...posts[2], role: 'desk-officer' },
    ] as never,
  },
]
const seen: readonly Seen[] = [true, false].flatMap((open) =>
  markingLevels.flatMap((level) =>
    [null, '2026-03-03', '2026-03-04', '2026-03-05'].flatMap((fallsOn) =>
      [[], ['un'], ['oic'], ['un/who'], ['oic/sesric', 'un/wfp']].flatMap((audience) =>
        [
          [],
          [{ party: 'third/osce', until: null }],
          [{ party: 'third/osce', until: '2026-03-04' }],
          [{ party: 'third/osce', until: '2026-03-03' }],
          [{ party: 'third/kaiciid', until: null }],
        ].map((given) => ({ open, level, fallsOn, audience, given })),
      ),
    ),
  ),
)
const cases = viewers.flatMap((viewer) => seen.map((record) => ({ viewer, record })))

/** What the database says of every case, in one question. */
async function saidByTheDatabase(): Promise<boolean[]> {
  const rows = await statement<{ sees: boolean }>(
    database.owner,
    `select may_see(c.value->'viewer'->>'kind', c.value->'viewer'->'posts', (c.value->'record'->>'open')::boolean,
            c.value->'record'->>'level', (c.value->'record'->>'fallsOn')::date,
            array(select jsonb_array_elements_text(c.value->'record'->'audience')), c.value->'record'->'given', $2) as sees
       from jsonb_array_elements($1::jsonb) with ordinality as c (value, n) order by n`,
    [JSON.stringify(cases), day],
  )
  return rows.map(({ sees }) => sees)
}

const saidByTheProgram = () => cases.map(({ viewer, record }) => maySee(viewer, record, day))

test('the database and the program say the same of everybody, every marking and every day', async () => {
  const [theirs, ours] = [await saidByTheDatabase(), saidByTheProgram()]
  expect(cases.length).toBeGreaterThan(14_000)
  expect(cases.filter((_, n) => theirs[n] !== ours[n]).slice(0, 3)).toEqual([])
  const some = ours.filter(Boolean).length
  expect([some > cases.length / 10, some < cases.length * 0.9]).toEqual([true, true])
})

test('a rule that is broken in the database is told from the program’s', async () => {
  const [{ definition }] = (await statement<{ definition: string }>(
    database.owner,
    `select pg_get_functiondef('may_see'::regproc) as definition`,
  )) as [{ definition: string }]
  await statement(
    database.owner,
    definition.replace("'desk-officer', 'approver'", "'desk-officer', 'viewer'"),
  )
  const [theirs, ours] = [await saidByTheDatabase(), saidByTheProgram()]
  expect(cases.some((_, n) => theirs[n] !== ours[n])).toBe(true)
  await statement(database.owner, definition)
})

const member = (side: string, role: string): Viewer => ({
  kind: 'person',
  posts: [{ side, party: side, role: role as 'viewer' }],
})
const closed = { open: false, given: [] }

test('a marking falls by itself on its day, one level', () => {
  const secret = { ...closed, level: 'strictly confidential', fallsOn: '2026-03-05', audience: [] } as const
  expect(maySee(member('un', 'viewer'), secret, '2026-03-04')).toBe(false)
  expect(maySee(member('un', 'viewer'), secret, '2026-03-05')).toBe(true)
  const open = { ...secret, open: true, level: 'confidential' } as const
  expect(maySee({ kind: 'anonymous', posts: [] }, open, '2026-03-04')).toBe(false)
  expect(maySee({ kind: 'anonymous', posts: [] }, open, '2026-03-05')).toBe(true)
})

test('what is confidential for one side is not seen by the other', () => {
  const own = { ...closed, level: 'confidential', fallsOn: null, audience: ['un'] } as const
  expect(maySee(member('un', 'viewer'), own, day)).toBe(true)
  expect(maySee(member('oic', 'approver'), own, day)).toBe(false)
})
