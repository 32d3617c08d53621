import { emptyEdge, rootOf } from '@comity/exchange'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Fault } from '../../store/heads/faults.ts'
import { keepSequencing } from '../../store/heads/keep-sequencing.ts'
import { sequenceHeads } from '../../store/heads/sequence.ts'
import { verifyRecords } from '../../store/heads/verify-records.ts'
import { chronicle } from '../../store/history.ts'
import { statement, type TestDatabase, testDatabase } from '../database.ts'

let database: TestDatabase
let token: string
let owner: Client

beforeAll(async () => {
  database = await testDatabase()
  token = await database.installation()
  owner = new Client(database.owner)
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await database.close()
})
beforeEach(async () => {
  await owner.query(`truncate space, history, heads_tree, heads_leaf, heads_root cascade;
    insert into heads_tree (id, size, edge, root) values ('history', 0, '', sha256(''));
    insert into space (id, names, sides, created_at) values ('s', '{"en":"S"}', '[]', now())`)
})

const write = (record: string, entries = 1) =>
  database.store.asActor(token, async (db) => {
    for (let n = 1; n <= entries; n++) {
      const body = { before: null, after: { words: `${record} ${n}` } }
      const at = new Date(Date.UTC(2026, 0, 1, 10, n))
      await chronicle(db, { space: 's', kind: 'test', record, act: 'write', actor: 'installation', at, body })
    }
  })

/** Three records of one, three and two entries, which the tree then holds in this order as leaves 0 to 5. */
async function writeThree(): Promise<void> {
  for (const [record, entries] of [
    ['a', 1],
    ['b', 3],
    ['c', 2],
  ] as const)
    await write(record, entries)
  await sequenceHeads(owner)
}

async function verify(noted?: string) {
  const faults: Fault[] = []
  const verified = await verifyRecords(
    owner,
    (fault) => faults.push(fault),
    noted ? Buffer.from(noted, 'hex') : undefined,
  )
  expect(verified.faults).toBe(faults.length)
  return { ...verified, faults }
}

describe('the sequencer', () => {
  test('gives each entry one leaf with dense numbers, however many sequence while others write', async () => {
    const clients = [1, 2, 3].map(() => new Client(database.owner))
    await Promise.all(clients.map((client) => client.connect()))
    await Promise.all([
      ...Array.from({ length: 8 }, (_, n) => write(`record-${n}`, 20)),
      ...clients.map(async (client) => {
        for (let round = 0; round < 10; round++) await sequenceHeads(client)
      }),
    ])
    await Promise.all(clients.map((client) => client.end()))
    const verified = await verify()
    expect(verified).toMatchObject({ records: 8, entries: 160, waiting: 0, tree: { size: 160 }, faults: [] })
  })

  test('has nothing to do where nothing was written, and the empty tree holds', async () => {
    expect(await sequenceHeads(owner)).toBe(0)
    const root = Buffer.from(rootOf(emptyEdge)).toString('hex')
    expect(await verify()).toMatchObject({ entries: 0, tree: { size: 0, root }, faults: [] })
  })

  test('goes on in more than one batch', async () => {
    await write('long', 2300)
    expect(await sequenceHeads(owner)).toBe(2300)
    expect(await verify()).toMatchObject({ entries: 2300, tree: { size: 2300 }, faults: [] })
  })

  test('takes over the lease of one that died', async () => {
    await write('a')
    await owner.query(
      `update heads_tree set lease_by = '00000000-0000-7000-8000-000000000000', lease_until = now() + interval '0.2 seconds'`,
    )
    expect(await sequenceHeads(owner)).toBe(1)
  })

  test('appends nothing to a tree that does not fit together', async () => {
    await writeThree()
    await owner.query('update heads_tree set root = sha256(root)')
    await write('d')
    await expect(sequenceHeads(owner)).rejects.toMatchObject({ name: 'HeadsDamaged' })
    const { faults } = await verify()
    expect(faults.map(({ fault }) => fault)).toEqual(['tree-stuck', 'root-differs'])
  })

  test('runs beside the pages, and what was written last is in the tree when it has stopped', async () => {
    const said: string[] = []
    const sequencing = keepSequencing(database.owner, (line) => said.push(line))
    await write('a')
    await expect
      .poll(async () => (await owner.query('select from heads_leaf')).rowCount, { timeout: 15_000 })
      .toBe(1)
    await write('b')
    await sequencing.stop()
    expect((await owner.query('select from heads_leaf')).rowCount).toBe(2)
    expect(said).toEqual([])
  })

  test('is beyond the application: it can neither read nor write the tree', async () => {
    for (const table of ['heads_tree', 'heads_leaf', 'heads_root'])
      for (const act of [`select from ${table}`, `delete from ${table}`])
        await expect(statement(database.app, act)).rejects.toMatchObject({ code: '42501' })
  })
})

describe('verifying finds', () => {
  const of = (record: string) => ({ space: 's', kind: 'test', record })
  const at = (record: string, seq: number) => `where record = '${record}' and seq = ${seq}`
  const cases: [string, string, object[]][] = [
    [
      'a body that was changed',
      `update history set body = '{}' ${at('b', 2)}`,
      [{ fault: 'entry-altered', ...of('b'), seq: 2 }],
    ],
    [
      'another actor',
      `update history set actor = 'else' ${at('b', 3)}`,
      [{ fault: 'entry-altered', ...of('b'), seq: 3 }],
    ],
    [
      'another time, by a microsecond',
      `update history set at = at + interval '1 microsecond' ${at('a', 1)}`,
      [{ fault: 'entry-altered', ...of('a'), seq: 1 }],
    ],
    [
      'a time that is none',
      `update history set at = 'infinity' ${at('a', 1)}`,
      [{ fault: 'entry-altered', ...of('a'), seq: 1 }],
    ],
    [
      'a salt without its body',
      `update history set body = null ${at('c', 1)}`,
      [{ fault: 'entry-altered', ...of('c'), seq: 1 }],
    ],
    [
      'an entry moved to another record',
      `update history set record = 'z' ${at('a', 1)}`,
      [
        { fault: 'record-removed', ...of('a'), entries: 1 },
        { fault: 'entry-altered', ...of('z'), seq: 1 },
        { fault: 'leaf-missing', ...of('z'), seq: 1 },
        { fault: 'head-removed', ...of('z') },
      ],
    ],
    [
      'another digest',
      `update history set digest = sha256(digest) ${at('c', 1)}`,
      [
        { fault: 'entry-altered', ...of('c'), seq: 1 },
        { fault: 'leaf-differs', ...of('c'), seq: 1 },
        { fault: 'chain-broken', ...of('c'), seq: 2 },
      ],
    ],
    [
      'an entry taken from the middle',
      `delete from history ${at('b', 2)}`,
      [{ fault: 'entries-removed', ...of('b'), from: 2, to: 2 }],
    ],
    [
      'the beginning of a chain',
      `delete from history ${at('b', 1)}`,
      [{ fault: 'entries-removed', ...of('b'), from: 1, to: 1 }],
    ],
    [
      'a tail',
      `delete from history where record = 'b' and seq > 1`,
      [{ fault: 'tail-removed', ...of('b'), from: 2, to: 3 }],
    ],
    [
      'a tail, with the head set back to fit',
      `delete from history where record = 'b' and seq = 3;
       update history_head set size = 2, digest = (select digest from history ${at('b', 2)}) where record = 'b'`,
      [{ fault: 'tail-removed', ...of('b'), from: 3, to: 3 }],
    ],
    [
      'a whole record, with its head',
      `delete from history where record = 'b'; delete from history_head where record = 'b'`,
      [{ fault: 'record-removed', ...of('b'), entries: 3 }],
    ],
    ['a head row', `delete from history_head where record = 'c'`, [{ fault: 'head-removed', ...of('c') }]],
    [
      'another head',
      `update history_head set digest = sha256(digest) where record = 'c'`,
      [{ fault: 'head-differs', ...of('c') }],
    ],
    [
      'a head set back',
      `update history_head set size = 1 where record = 'c'`,
      [{ fault: 'head-differs', ...of('c') }],
    ],
    [
      'a record with all its leaves',
      `delete from history where record = 'b'; delete from history_head where record = 'b'; delete from heads_leaf where record = 'b'`,
      [
        { fault: 'leaves-removed', from: 1, to: 3 },
        { fault: 'earlier-root-differs', size: 6 },
        { fault: 'root-differs', size: 6 },
      ],
    ],
    [
      'the last record with its leaves and the kept tree set back',
      `delete from history where record = 'c'; delete from history_head where record = 'c'; delete from heads_leaf where record = 'c';
       update heads_tree set size = 4`,
      [
        { fault: 'root-differs', size: 4 },
        { fault: 'earlier-root-differs', size: 6 },
      ],
    ],
    [
      'a leaf that was changed',
      `update heads_leaf set digest = sha256(digest) ${at('b', 2)}`,
      [
        { fault: 'leaf-differs', ...of('b'), seq: 2 },
        { fault: 'earlier-root-differs', size: 6 },
        { fault: 'root-differs', size: 6 },
      ],
    ],
    ['another root', 'update heads_tree set root = sha256(root)', [{ fault: 'root-differs', size: 6 }]],
    [
      'another edge',
      `update heads_tree set edge = sha256(edge) || sha256('')`,
      [{ fault: 'root-differs', size: 6 }],
    ],
    ['no tree at all', 'delete from heads_tree', [{ fault: 'root-differs', size: 6, kept: 'none' }]],
    [
      'another earlier root',
      'update heads_root set root = sha256(root)',
      [{ fault: 'earlier-root-differs', size: 6 }],
    ],
    [
      'an original that was changed',
      `update original set bytes = 'other'`,
      [{ fault: 'original-altered', space: 's', name: 'a.txt' }],
    ],
  ]
  test.each(cases)('%s', async (_, broken, expected) => {
    await writeThree()
    await owner.query(
      `insert into original values ('s', sha256('words'), 'a.txt', 'text/plain', 'words', now())`,
    )
    expect((await verify()).faults).toEqual([])
    await owner.query(broken)
    const { faults } = await verify()
    expect(faults).toMatchObject(expected)
  })

  test('one bit flipped in each of a thousand entries, and not one more', async () => {
    // A few at a time: who waits too long for a connection is refused.
    for (let from = 0; from < 250; from += 10)
      await Promise.all(Array.from({ length: 10 }, (_, n) => write(`record-${from + n}`, 8)))
    expect(await verify()).toMatchObject({ entries: 2000, faults: [] })
    // Every second entry, so that each has a sound neighbour; the columns in turn, the bit by the row's number.
    const flip = (column: string) =>
      `set_bit(${column}, place % (8 * length(${column})), 1 - get_bit(${column}, place % (8 * length(${column}))))`
    // The lowest bit of a letter or a figure gives another that is valid.
    const flipLetter = (column: string) =>
      `overlay(${column} placing chr(ascii(substr(${column}, 3, 1)) # 1) from 3 for 1)`
    const flips = [
      ...['salt', 'body_digest', 'previous', 'digest'].map((column) => [column, flip(`history.${column}`)]),
      ...['act', 'actor', 'body'].map((column) => [column, flipLetter(`history.${column}`)]),
      ['at', "history.at + interval '1 microsecond' * (1 << (place % 20))"],
    ]
    for (const [n, [column, flipped]] of flips.entries())
      await owner.query(
        `with numbered as (select record, seq, row_number() over (order by record, seq)::int as place from history)
         update history set ${column} = ${flipped} from numbered
          where history.record = numbered.record and history.seq = numbered.seq
            and place % 2 = 0 and (place / 2) % ${flips.length} = ${n}`,
      )
    const { faults } = await verify()
    const found = new Set(
      faults.map((fault) =>
        'seq' in fault && fault.fault === 'entry-altered' ? `${fault.record} ${fault.seq}` : '',
      ),
    )
    found.delete('')
    expect(found.size).toBe(1000)
    // A flipped digest is also missed by the leaf and by the entry that follows from it; nothing else is.
    const others = faults.filter(({ fault }) => fault !== 'entry-altered').map(({ fault }) => fault)
    expect(new Set(others)).toEqual(new Set(['leaf-differs', 'chain-broken']))
  })

  test('by a root that was noted elsewhere, that everything was written anew', async () => {
    await writeThree()
    const noted = (await verify()).tree.root
    await write('d', 2)
    const later = await verify(noted)
    expect(later).toMatchObject({ tree: { size: 8, notedAt: 6 }, faults: [] })
    await owner.query(`delete from history; delete from history_head; delete from heads_leaf; delete from heads_root;
      update heads_tree set size = 0, edge = '', root = sha256('')`)
    await writeThree()
    await write('d', 2)
    expect((await verify()).faults).toEqual([])
    expect((await verify(noted)).faults).toEqual([{ fault: 'noted-root-unknown', root: noted }])
  })

  test('nothing wrong with a body that was erased with its salt, and counts it', async () => {
    await writeThree()
    await owner.query(`update history set body = null, salt = null ${at('b', 2)}`)
    expect(await verify()).toMatchObject({ entries: 6, erased: 1, faults: [] })
  })
})
