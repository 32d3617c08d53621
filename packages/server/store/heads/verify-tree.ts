import { appendLeaf, emptyEdge, isSameHash, joinEdge, rootOf } from '@comity/exchange'
import type { ClientBase } from 'pg'
import type { Fault } from './faults.ts'
import { hashLeaf, type Leaf } from './leaf.ts'
import { rowsOf } from './rows-of.ts'

export type TreeVerified = {
  readonly size: number
  readonly root: string
  /** At which size the tree had the root that somebody noted; null where none was given or it never had it. */
  readonly notedAt: number | null
}

type Row = Leaf & { readonly number: string; readonly earlier: Buffer | null; readonly at: Date }

const leavesWithRoots = `
  select number, space, kind, record, seq, digest, earlier.root as earlier, earlier.at
    from heads_leaf left join heads_root earlier on earlier.size = number + 1
   order by number`

/**
 * Grows the tree again from its leaves and holds it against what is kept of it: its edge, its root, earlier roots.
 * `noted` is a root that somebody wrote down elsewhere; it shows what was rewritten as a whole.
 */
export async function verifyTree(
  client: ClientBase,
  report: (fault: Fault) => void,
  noted?: Buffer,
): Promise<TreeVerified> {
  let edge = emptyEdge
  let next = 0
  let notedAt: number | null = null
  const compare = () => {
    if (noted !== undefined && isSameHash(rootOf(edge), noted)) notedAt = edge.size
  }
  compare()
  for await (const row of rowsOf<Row>(client, leavesWithRoots)) {
    const number = Number(row.number)
    if (number !== next) report({ fault: 'leaves-removed', from: next, to: number - 1 })
    next = number + 1
    edge = appendLeaf(edge, hashLeaf(row))
    compare()
    if (row.earlier !== null && !isSameHash(row.earlier, rootOf(edge)))
      report({ fault: 'earlier-root-differs', size: next, at: row.at })
  }
  const root = rootOf(edge)
  const found = Buffer.from(root).toString('hex')
  await compareKept(client, { size: next, found, edge: Buffer.from(joinEdge(edge)) }, report)
  await findLargerRoots(client, next, report)
  if (noted !== undefined && notedAt === null)
    report({ fault: 'noted-root-unknown', root: noted.toString('hex') })
  return { size: edge.size, root: found, notedAt }
}

async function compareKept(
  client: ClientBase,
  grown: { size: number; found: string; edge: Buffer },
  report: (fault: Fault) => void,
): Promise<void> {
  const { rows } = await client.query(`select size, edge, root from heads_tree where id = 'history'`)
  const { size, found, edge } = grown
  const kept = rows[0]
  if (kept === undefined) return report({ fault: 'root-differs', size, kept: 'none', found })
  if (Number(kept.size) > size) report({ fault: 'leaves-removed', from: size, to: Number(kept.size) - 1 })
  const holds = Number(kept.size) === size && kept.root.toString('hex') === found && edge.equals(kept.edge)
  if (!holds) report({ fault: 'root-differs', size, kept: kept.root.toString('hex'), found })
}

/** Roots of trees larger than what is left: leaves and the kept tree were cut back together. */
async function findLargerRoots(
  client: ClientBase,
  size: number,
  report: (fault: Fault) => void,
): Promise<void> {
  const { rows } = await client.query('select size, at from heads_root where size > $1 order by size', [size])
  for (const row of rows) report({ fault: 'earlier-root-differs', size: Number(row.size), at: row.at })
}
