import { createHash, randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

export type HistoryEntry = {
  readonly space: string
  readonly kind: string
  readonly record: string
  readonly act: string
  readonly actor: string
  readonly at: Date
  /** What was changed, before and after; kept as text so that its digest can be checked byte for byte. */
  readonly body: unknown
}

/** What the first entry of a chain follows from. */
export const nothing: Buffer = Buffer.alloc(32)

/**
 * Adds one entry to a record's chain, under the lock of the chain's head. The digest covers a salted digest of
 * the body, not the body: a body and its salt can be erased and the chain still proves its order and length.
 * Runs inside the transaction of the act that it tells of. Gives the length of the chain.
 */
export async function chronicle(db: Kysely<Tables>, entry: HistoryEntry): Promise<number> {
  const { space, kind, record } = entry
  const head = await db
    .selectFrom('history_head')
    .select(['size', 'digest'])
    .where('space', '=', space)
    .where('kind', '=', kind)
    .where('record', '=', record)
    .forUpdate()
    .executeTakeFirst()
  const seq = (head?.size ?? 0) + 1
  const previous = head?.digest ?? nothing
  const body = JSON.stringify(entry.body)
  const salt = randomBytes(16)
  const bodyDigest = sha256(salt, body)
  const digest = linkDigest({ ...entry, seq, bodyDigest, previous })
  const row = { space, kind, record, seq, act: entry.act, actor: entry.actor, at: entry.at }
  await db
    .insertInto('history')
    .values({ ...row, body, salt, body_digest: bodyDigest, previous, digest })
    .execute()
  if (head === undefined) {
    await db.insertInto('history_head').values({ space, kind, record, size: seq, digest }).execute()
  } else {
    await db
      .updateTable('history_head')
      .set({ size: seq, digest })
      .where('space', '=', space)
      .where('kind', '=', kind)
      .where('record', '=', record)
      .execute()
  }
  return seq
}

/** The first entry of a chain that does not follow from those before it, or null where all do. */
export async function findBrokenLink(
  db: Kysely<Tables>,
  of: { readonly space: string; readonly kind: string; readonly record: string },
): Promise<{ readonly seq: number; readonly reason: 'altered' | 'missing' } | null> {
  const rows = await db
    .selectFrom('history')
    .selectAll()
    .where('space', '=', of.space)
    .where('kind', '=', of.kind)
    .where('record', '=', of.record)
    .orderBy('seq')
    .execute()
  let previous: Buffer = nothing
  let seq = 0
  for (const row of rows) {
    seq++
    if (row.seq !== seq) return { seq, reason: 'missing' }
    if (!entryHolds(row) || !row.previous.equals(previous)) return { seq, reason: 'altered' }
    previous = row.digest
  }
  const head = await db
    .selectFrom('history_head')
    .select(['size', 'digest'])
    .where('space', '=', of.space)
    .where('kind', '=', of.kind)
    .where('record', '=', of.record)
    .executeTakeFirst()
  if ((head?.size ?? 0) !== seq) return { seq: Math.min(seq, head?.size ?? 0) + 1, reason: 'missing' }
  return head === undefined || head.digest.equals(previous) ? null : { seq, reason: 'altered' }
}

/** A row of the table, as it is read back. */
export type HistoryRow = Omit<HistoryEntry, 'body'> & {
  readonly seq: number
  readonly body: string | null
  readonly salt: Buffer | null
  readonly body_digest: Buffer
  readonly previous: Buffer
  readonly digest: Buffer
}

/** Whether an entry's digests are those of what it tells. An erased body has left with its salt. */
export function entryHolds(row: HistoryRow): boolean {
  // Somebody who writes past the program can write what is no moment for JavaScript, as 'infinity'.
  if (!(row.at instanceof Date) || Number.isNaN(row.at.getTime())) return false
  const { body, salt, body_digest: bodyDigest, previous } = row
  if ((body === null) !== (salt === null)) return false
  if (body !== null && salt !== null && !sha256(salt, body).equals(bodyDigest)) return false
  return linkDigest({ ...row, bodyDigest, previous }).equals(row.digest)
}

type Link = {
  readonly space: string
  readonly kind: string
  readonly record: string
  readonly seq: number
  readonly act: string
  readonly actor: string
  readonly at: Date
  readonly bodyDigest: Buffer
  readonly previous: Buffer
}

function linkDigest(link: Link): Buffer {
  const told = [link.space, link.kind, link.record, link.seq, link.act, link.actor, link.at.toISOString()]
  return sha256(link.previous, JSON.stringify(told), link.bodyDigest)
}

function sha256(...parts: readonly (Buffer | string)[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
