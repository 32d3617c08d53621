import type { ClientBase } from 'pg'
import { verifyRevisions } from '../../joint/verify-revisions.ts'
import { type TextsVerified, verifyTexts } from '../../keeping/verify-texts.ts'
import type { Fault } from './faults.ts'
import { HeadsDamaged, sequenceHeads } from './sequence.ts'
import { type ChainsVerified, verifyChains } from './verify-chains.ts'
import { verifyOriginals } from './verify-originals.ts'
import { type TreeVerified, verifyTree } from './verify-tree.ts'

export type RecordsVerified = ChainsVerified &
  TextsVerified & {
    readonly tree: TreeVerified
    readonly originals: number
    readonly revisions: number
    readonly faults: number
  }

/**
 * Checks the histories of all records, the tree of their heads, the originals, the words of texts and what sides proposed, as the owner of the tables, at
 * one moment while others write. Faults are reported as they are found.
 */
export async function verifyRecords(
  client: ClientBase,
  report: (fault: Fault) => void,
  noted?: Buffer,
): Promise<RecordsVerified> {
  let stuck = 0
  await sequenceHeads(client).catch((error) => {
    // A damaged tree takes no more leaves, and what is wrong with it is found below.
    if (!(error instanceof HeadsDamaged)) throw error
    stuck = 1
    report({ fault: 'tree-stuck', reason: error.message })
  })
  await client.query('begin isolation level repeatable read read only')
  try {
    const verified = await verifySnapshot(client, report, noted)
    return { ...verified, faults: verified.faults + stuck }
  } finally {
    await client.query('rollback')
  }
}

/** The checks themselves, in a transaction that the caller has begun and that sees one moment. */
export async function verifySnapshot(
  client: ClientBase,
  report: (fault: Fault) => void,
  noted?: Buffer,
): Promise<RecordsVerified> {
  let faults = 0
  const count = (fault: Fault) => {
    faults++
    report(fault)
  }
  const chains = await verifyChains(client, count)
  const tree = await verifyTree(client, count, noted)
  const originals = await verifyOriginals(client, count)
  const texts = await verifyTexts(client, count)
  const revisions = await verifyRevisions(client, count)
  return { ...chains, ...texts, tree, originals, revisions, faults }
}
