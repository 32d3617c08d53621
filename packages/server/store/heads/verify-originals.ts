import type { ClientBase } from 'pg'
import type { Fault } from './faults.ts'
import { rowsOf } from './rows-of.ts'

type Row = { readonly space: string; readonly name: string; readonly sha256: Buffer; readonly holds: boolean }

/** Holds each original's bytes against the hash that it is kept under, and gives how many there are. */
export async function verifyOriginals(client: ClientBase, report: (fault: Fault) => void): Promise<number> {
  let originals = 0
  const all = `select space, name, sha256, sha256(bytes) = original.sha256 as holds from original order by 1, 3`
  for await (const { space, name, sha256, holds } of rowsOf<Row>(client, all)) {
    originals++
    if (!holds) report({ fault: 'original-altered', space, name, sha256: sha256.toString('hex') })
  }
  return originals
}
