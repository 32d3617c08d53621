import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { appendLeaf, isSameHash, joinEdge, rootOf, splitEdge } from '@comity/exchange'
import type { ClientBase } from 'pg'
import { codeOf } from '../cannot-run.ts'
import { hashLeaf, type Leaf } from './leaf.ts'

/** What is kept of the tree does not fit together: nothing is appended to it, and `verify` tells what is wrong. */
export class HeadsDamaged extends Error {
  override readonly name = 'HeadsDamaged'
}

/** How many entries become leaves in one transaction. */
const most = 1000
/** After so many seconds without a batch the lease is anybody's: its holder has died or hangs. */
const leaseSeconds = 10
/** How often a batch is tried that others got in the way of. */
const attempts = 6

/**
 * Appends the entries that are not in the tree of heads yet, as its owner, and gives how many. Their numbers are
 * dense, since one process at a time holds the lease and nobody else gives numbers.
 */
export async function sequenceHeads(client: ClientBase): Promise<number> {
  const { rows } = await client.query('select exists (select from history where not sequenced) as waiting')
  if (!rows[0].waiting) return 0
  const holder = randomUUID()
  await takeLease(client, holder)
  try {
    for (let added = 0; ; ) {
      const batch = await whole(client, () => appendBatch(client, holder))
      added += batch
      if (batch < most) return added
    }
  } finally {
    await client.query(
      `update heads_tree set lease_by = null, lease_until = null where id = 'history' and lease_by = $1`,
      [holder],
    )
  }
}

async function takeLease(client: ClientBase, holder: string): Promise<void> {
  for (const began = Date.now(); Date.now() - began < 2000 * leaseSeconds; await sleep(50)) {
    const { rowCount } = await client.query(
      `update heads_tree set lease_by = $1, lease_until = now() + make_interval(secs => $2)
        where id = 'history' and (lease_by is null or lease_until < now())`,
      [holder, leaseSeconds],
    )
    if (rowCount === 1) return
    const { rows } = await client.query(`select from heads_tree where id = 'history'`)
    if (rows.length === 0) throw new HeadsDamaged('The row of the tree of heads is gone.')
  }
  throw new Error('another process has been sequencing the histories for too long')
}

async function appendBatch(client: ClientBase, holder: string): Promise<number> {
  const tree = await client.query(
    `select size, edge, root from heads_tree where id = 'history' and lease_by = $1 for update`,
    [holder],
  )
  // Without the lease the numbers may be another's by now.
  if (tree.rows.length === 0) throw new Error('the lease for sequencing the histories was lost')
  const { size, edge: bytes, root } = tree.rows[0]
  let edge = splitEdge(Number(size), bytes)
  if (edge === null || !isSameHash(rootOf(edge), root))
    throw new HeadsDamaged('The size, the edge and the root of the tree of heads do not fit together.')

  const { rows: leaves } = await client.query<Leaf>(
    `select space, kind, record, seq, digest from history where not sequenced
      order by space, kind, record, seq limit $1`,
    [most],
  )
  if (leaves.length === 0) return 0
  for (const leaf of leaves) edge = appendLeaf(edge, hashLeaf(leaf))
  await keepLeaves(client, Number(size), leaves)
  await client.query(
    `with tree as (
       update heads_tree set size = $1, edge = $2, root = $3, lease_until = now() + make_interval(secs => $4)
        where id = 'history')
     insert into heads_root (size, root, at) select $1, $3, now()
      where not exists (select from heads_root where at > now() - interval '1 minute')`,
    [edge.size, Buffer.from(joinEdge(edge)), Buffer.from(rootOf(edge)), leaseSeconds],
  )
  return leaves.length
}

async function keepLeaves(client: ClientBase, size: number, leaves: readonly Leaf[]): Promise<void> {
  const column = <K extends keyof Leaf>(name: K) => leaves.map((leaf) => leaf[name])
  const keys = [column('space'), column('kind'), column('record'), column('seq')]
  await client.query(
    `insert into heads_leaf (number, space, kind, record, seq, digest)
      select $1::bigint + place - 1, space, kind, record, seq, digest
        from unnest($2::text[], $3::text[], $4::text[], $5::int[], $6::bytea[])
          with ordinality as leaf (space, kind, record, seq, digest, place)`,
    [size, ...keys, column('digest')],
  )
  await client.query(
    `update history set sequenced = true
       from unnest($1::text[], $2::text[], $3::text[], $4::int[]) as leaf (space, kind, record, seq)
      where (history.space, history.kind, history.record, history.seq) = (leaf.space, leaf.kind, leaf.record, leaf.seq)`,
    keys,
  )
}

/** Runs `work` in a transaction, again where others got in its way. */
async function whole<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query('begin isolation level read committed')
      const value = await work()
      await client.query('commit')
      return value
    } catch (error) {
      await client.query('rollback').catch(() => {})
      // A number or an entry that has a leaf already: what is kept was altered, and trying again would not help.
      if (codeOf(error) === '23505')
        throw new HeadsDamaged('An entry that was not sequenced has a leaf in the tree of heads.', {
          cause: error,
        })
      if (!['40001', '40P01'].includes(codeOf(error)) || attempt === attempts) throw error
      await sleep(2 ** attempt * 4)
    }
  }
}
