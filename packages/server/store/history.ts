import { createHash, randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { addition, type Part, type Row, selected, together } from './insert-rows.ts'
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
  const head = await chronicleAll(db, [entry])
  return head.get(entry.record) as number
}

/** How long the chain of a record is, and the digest of its last entry. */
export type ChainHead = { readonly size: number; readonly digest: Buffer }

/**
 * Adds entries to the chains of records of one space and kind, in the order given, as `chronicle` adds one. Gives the
 * length of each chain by its record.
 */
export async function chronicleAll(
  db: Kysely<Tables>,
  entries: readonly HistoryEntry[],
): Promise<Map<string, number>> {
  const { space, kind } = entries[0] ?? { space: '', kind: '' }
  const found = await db
    .selectFrom('history_head')
    .select(['record', 'size', 'digest'])
    .where('space', '=', space)
    .where('kind', '=', kind)
    .where('record', '=', (e) => e.fn.any(e.val([...new Set(entries.map(({ record }) => record))])))
    .orderBy('record')
    .forUpdate()
    .execute()
  const { parts, sizes } = chronicled(entries, new Map(found.map((head) => [head.record, head])))
  await together(db, parts)
  return sizes
}

/** How entries are added to chains whose heads the caller has under lock, and how long that leaves each. */
export function chronicled(
  entries: readonly HistoryEntry[],
  held: ReadonlyMap<string, ChainHead>,
): { readonly parts: readonly (Part | null)[]; readonly sizes: Map<string, number> } {
  const { space, kind } = entries[0] ?? { space: '', kind: '' }
  const heads = new Map(held)
  const links = entries.map((entry): Row<'history'> => {
    if (entry.space !== space || entry.kind !== kind) throw new Error('entries of several kinds were given')
    const head = heads.get(entry.record)
    const link = linkOf(entry, (head?.size ?? 0) + 1, head?.digest ?? nothing)
    heads.set(entry.record, { size: link.seq, digest: link.digest })
    return link
  })
  const grown = [...new Set(entries.map(({ record }) => record))].map((record) => {
    const { size, digest } = heads.get(record) as ChainHead
    return { space, kind, record, size, digest }
  })
  const first = grown.filter(({ record }) => !held.has(record))
  const further = grown.filter(({ record }) => held.has(record))
  return {
    parts: [addition('history', links), addition('history_head', first), lengthened(further)],
    sizes: new Map(grown.map(({ record, size }) => [record, size])),
  }
}

/**
 * Each head is found by its key, as an insert finds what it conflicts with. An update that joins them may read, and judge
 * the walls of, every head of a space.
 */
function lengthened(heads: readonly Row<'history_head'>[]): Part | null {
  if (heads.length === 0) return null
  return sql`lengthened as (
    insert into history_head (space, kind, record, size, digest)
      select space, kind, record, size, digest from (${selected('history_head', heads)}) as n
    on conflict (space, kind, record) do update set size = excluded.size, digest = excluded.digest)`
}

/** The row of an entry that follows from the one whose digest is `previous`. */
function linkOf({ body: told, ...entry }: HistoryEntry, seq: number, previous: Buffer) {
  const body = JSON.stringify(told)
  const salt = randomBytes(16)
  const body_digest = sha256(salt, body)
  const digest = linkDigest({ ...entry, seq, bodyDigest: body_digest, previous })
  return { ...entry, seq, body, salt, body_digest, previous, digest }
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
