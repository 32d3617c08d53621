import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chronicleAll, chronicled, type HistoryEntry } from '../../store/history.ts'
import type { Tables } from '../../store/tables.ts'
import { statement, type TestDatabase, testDatabase } from '../database.ts'

let database: TestDatabase
let token: string

beforeAll(async () => {
  database = await testDatabase()
  token = await database.installation()
  await statement(
    database.owner,
    `insert into space (id, names, sides, created_at) values ('s', '{"en":"S"}', '[]', now())`,
  )
})
afterAll(() => database.close())

type Node = {
  readonly 'Node Type': string
  readonly 'Relation Name'?: keyof Tables
  readonly 'Conflict Arbiter Indexes'?: readonly string[]
  readonly Plans?: Node[]
}

/** Every step of a plan. */
const stepsOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(stepsOf)]

test('of many histories, an act reads those alone that it adds to', async () => {
  const entries = Array.from({ length: 1000 }, (_, n): HistoryEntry => {
    const body = { before: null, after: { n } }
    const of = { space: 's', kind: 'test', record: `record ${n}` }
    return { ...of, act: 'write', actor: 'installation', at: new Date(Date.UTC(2026, 0, 1)), body }
  })
  const steps = await database.store.asActor(token, async (db) => {
    await chronicleAll(db, entries)
    const held = entries
      .slice(0, 2)
      .map(({ record }) => [record, { size: 1, digest: Buffer.alloc(32) }] as const)
    const { parts } = chronicled(entries.slice(0, 2), new Map(held))
    const some = parts.filter((part) => part !== null)
    const explained = await sql<{
      'QUERY PLAN': [{ Plan: Node }]
    }>`explain (format json) with ${sql.join(some)} select`.execute(db)
    return stepsOf(explained.rows[0]?.['QUERY PLAN'][0].Plan as Node)
  })
  const ofHeads = steps.filter((step) => step['Relation Name'] === 'history_head')
  expect(ofHeads.map((step) => [step['Node Type'], step['Conflict Arbiter Indexes']])).toEqual([
    ['ModifyTable', ['history_head_pkey']],
  ])
})
