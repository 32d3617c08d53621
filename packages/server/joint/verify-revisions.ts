import { revOf } from '@comity/exchange'
import type { ClientBase } from 'pg'
import type { Fault } from '../store/heads/faults.ts'
import { rowsOf } from '../store/heads/rows-of.ts'

type Row = {
  readonly space: string
  readonly kind: string
  readonly record: string
  readonly rev: string
  readonly salt: Buffer
  readonly canonical: string
}

/** Holds what sides proposed and agreed against the digests that name it, and gives how many revisions there are. */
export async function verifyRevisions(client: ClientBase, report: (fault: Fault) => void): Promise<number> {
  let revisions = 0
  const all = `select r.space, j.kind, r.record, r.rev, r.salt, r.canonical
      from revision r join joint_record j on j.space = r.space and j.id = r.record
     where r.canonical is not null and r.salt is not null order by r.space, r.record, r.ordinal`
  for await (const { salt, canonical, ...of } of rowsOf<Row>(client, all)) {
    revisions++
    if (revOf(salt, canonical) !== of.rev) report({ fault: 'revision-altered', ...of })
  }
  return revisions
}
