import { randomBytes } from 'node:crypto'
import { canonicalOf, type JointRecord, type Offer, revOf, type Stance, type Word } from '@comity/exchange'
import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'

type Key = { readonly space: string; readonly record: string }

/** What was agreed, offered and said of a record, as the rules of the exchange look at it. */
export async function readRecord(db: Kysely<Tables>, { space, record }: Key): Promise<JointRecord> {
  const of = <T extends 'revision' | 'stance' | 'seal'>(table: T) =>
    db
      .selectFrom(table as 'seal')
      .where('space', '=', space)
      .where('record', '=', record)
  const seals = await of('seal').select(['parent', 'rev']).execute()
  const offers = (await of('revision')
    .select(['side', 'rev', 'parent'] as never)
    .orderBy('ordinal' as never)
    .execute()) as unknown as Offer[]
  const stances = (await of('stance')
    .selectAll()
    .orderBy('side' as never)
    .execute()) as unknown as StanceRow[]
  return {
    chain: chainOf(seals),
    offers,
    stances: Object.fromEntries(stances.map((row) => [row.side, stanceOf(row)])),
  }
}

export type StanceRow = { side: string; act: Stance['act']; rev: string | null; parent: string | null }

export function stanceOf({ act, rev, parent }: StanceRow): Stance {
  if (act === 'withdraw' || rev === null) return { act: 'withdraw' }
  return act === 'propose' ? { act, rev, parent } : { act, rev }
}

/** The agreed revisions from the first to the head: each seal names the one before it. */
export function chainOf(seals: readonly { readonly parent: string; readonly rev: string }[]): string[] {
  const after = new Map(seals.map(({ parent, rev }) => [parent, rev]))
  const chain: string[] = []
  for (let rev = after.get(''); rev !== undefined; rev = after.get(rev)) chain.push(rev)
  return chain
}

/** Keeps a word of a side as its stance. */
export async function keepStance(
  db: Kysely<Tables>,
  { space, record }: Key,
  side: string,
  word: Exclude<Word, { act: 'seal' }>,
  at: Date,
): Promise<void> {
  const rev = word.act === 'withdraw' ? null : word.rev
  const parent = word.act === 'propose' ? word.parent : null
  const said = { act: word.act, rev, parent, at }
  await db
    .insertInto('stance')
    .values({ space, record, side, ...said })
    .onConflict((clash) => clash.columns(['space', 'record', 'side']).doUpdateSet(said))
    .execute()
}

/** Keeps an agreed revision as the successor of its parent: a second one cannot be kept. */
export async function keepSeal(
  db: Kysely<Tables>,
  { space, record }: Key,
  seal: { readonly rev: string; readonly parent: string | null },
  at: Date,
): Promise<void> {
  await db
    .insertInto('seal')
    .values({ space, record, parent: seal.parent ?? '', rev: seal.rev, at })
    .execute()
  await db
    .updateTable('joint_record')
    .set({ agreed: seal.rev })
    .where('space', '=', space)
    .where('id', '=', record)
    .execute()
}

/** A revision as it is named and kept, before anybody has offered it; or why it can have no name. */
export function newRevision(fields: unknown) {
  const canonical = canonicalOf(fields)
  if (!canonical.ok) return canonical
  const salt = randomBytes(16)
  return { ok: true as const, salt, canonical: canonical.text, rev: revOf(salt, canonical.text) }
}

export async function keepRevision(
  db: Kysely<Tables>,
  { space, record }: Key,
  revision: { readonly rev: string; readonly salt: Buffer; readonly canonical: string },
  offered: {
    readonly side: string
    readonly parent: string | null
    readonly actor: string
    readonly at: Date
    readonly ordinal: number
  },
): Promise<void> {
  const { rev, salt, canonical } = revision
  await db
    .insertInto('revision')
    .values({ space, record, rev, salt, canonical, ...offered })
    .execute()
}
