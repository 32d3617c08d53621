import type { ClientBase } from 'pg'
import { entryHolds, type HistoryRow, nothing } from '../history.ts'
import type { Chain, Fault } from './faults.ts'
import { rowsOf } from './rows-of.ts'

export type ChainsVerified = {
  readonly records: number
  readonly entries: number
  /** Entries whose body was erased; their digest still holds the chain together. */
  readonly erased: number
  /** Entries that came so recently that no leaf stands for them yet. */
  readonly waiting: number
}

/** An entry, its leaf and its chain's head side by side; each of them may be missing. */
type Row = Chain &
  (HistoryRow | { readonly digest: null }) & {
    readonly seq: number | null
    readonly sequenced: boolean
    readonly finer: boolean
    readonly leaf: Buffer | null
    readonly head_size: number | null
    readonly head_digest: Buffer | null
  }

const sideBySide = `
  select space, kind, record, seq, act, actor, at, body, salt, body_digest, previous, history.digest, sequenced,
         mod(extract(microseconds from at)::bigint, 1000) <> 0 as finer,
         leaf.digest as leaf, head.size as head_size, head.digest as head_digest
    from history
    full join heads_leaf leaf using (space, kind, record, seq)
    full join history_head head using (space, kind, record)
   order by space, kind, record, seq`

/** Works every chain out again and holds it against its head and its leaves. */
export async function verifyChains(
  client: ClientBase,
  report: (fault: Fault) => void,
): Promise<ChainsVerified> {
  const counts = { records: 0, entries: 0, erased: 0, waiting: 0 }
  let walk: Walk | undefined
  for await (const row of rowsOf<Row>(client, sideBySide)) {
    if (walk === undefined || !walk.isOf(row)) {
      walk?.end()
      walk = walkChain(row, report, counts)
    }
    walk.step(row)
  }
  walk?.end()
  return counts
}

type Walk = { isOf(row: Row): boolean; step(row: Row): void; end(): void }

type Counts = { -readonly [K in keyof ChainsVerified]: number }

function walkChain(first: Row, report: (fault: Fault) => void, counts: Counts): Walk {
  const { space, kind, record } = first
  const chain: Chain = { space, kind, record }
  const head = { size: first.head_size, digest: first.head_digest }
  /** The last entry that stands, and the last that leaves or head tell of. */
  let last = { seq: 0, digest: nothing }
  let known = head.size ?? 0

  return {
    isOf: (row) => row.space === space && row.kind === kind && row.record === record,
    step(row) {
      known = Math.max(known, row.seq ?? 0)
      if (row.digest === null) return
      const { seq } = row as HistoryRow
      // Chains begin at 1; what stands before that was put there.
      if (seq < 1) return report({ fault: 'chain-broken', ...chain, seq })
      const isNext = seq === last.seq + 1
      if (!isNext) report({ fault: 'entries-removed', ...chain, from: last.seq + 1, to: seq - 1 })
      if (row.finer || !entryHolds(row as HistoryRow)) report({ fault: 'entry-altered', ...chain, seq })
      else if (isNext && !row.previous.equals(last.digest)) report({ fault: 'chain-broken', ...chain, seq })
      if (row.leaf === null && row.sequenced) report({ fault: 'leaf-missing', ...chain, seq })
      if (row.leaf !== null && !row.leaf.equals(row.digest)) report({ fault: 'leaf-differs', ...chain, seq })
      counts.entries++
      if (row.body === null) counts.erased++
      if (row.leaf === null && !row.sequenced) counts.waiting++
      last = { seq, digest: row.digest }
    },
    end() {
      counts.records++
      if (last.seq === 0) return report({ fault: 'record-removed', ...chain, entries: known })
      if (known > last.seq) report({ fault: 'tail-removed', ...chain, from: last.seq + 1, to: known })
      if (head.size === null || head.digest === null) return report({ fault: 'head-removed', ...chain })
      // A head that tells of more than is left was told of as a tail that was removed.
      const differs = head.size === last.seq ? !head.digest.equals(last.digest) : head.size < last.seq
      if (differs) report({ fault: 'head-differs', ...chain })
    },
  }
}
