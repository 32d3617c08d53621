import { headOf, type JointRecord, standingOffer } from '@comity/exchange'
import type { Activity, ActivityStatus, Held, SheetRow } from '@comity/programme'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { shownRev } from '../joint/draw-activity.ts'
import { fieldsOf } from '../joint/fields-of.ts'
import { readRecords } from '../joint/read-records.ts'
import type { Tables } from '../store/tables.ts'

/** The activities of a biennium that the actor may see, as lists show them, in the order of their titles. */
export async function rowsOf(
  db: Kysely<Tables>,
  space: string,
  biennium: string,
  which?: RawBuilder<boolean>,
): Promise<SheetRow[]> {
  const ids = await idsIn(db, space, biennium, which)
  const records = await readRecords(db, space, ids)
  return rowsAt(db, space, ids, (id) => shownRev(records.get(id) as JointRecord))
}

/** The words of revisions that were read already: of thousands, none is read twice. */
export type Known = Map<string, Activity>

/** The same activities as they stand for a side. */
export async function rowsFor(
  db: Kysely<Tables>,
  space: string,
  ids: readonly string[],
  side: string,
  known: Known = new Map(),
): Promise<SheetRow[]> {
  const records = await readRecords(db, space, ids)
  return rowsAt(db, space, ids, (id) => nowFor(records.get(id) as JointRecord, side).rev, known)
}

/** The activities of a biennium; `which` narrows them, and calls them "a". */
export async function idsIn(
  db: Kysely<Tables>,
  space: string,
  biennium: string,
  which: RawBuilder<boolean> = sql`true`,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select a.id from activity a
     where a.space = ${space} and a.biennium = ${biennium}::uuid and ${which} order by a.title, a.id`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

/** What stands of a record for a side: its own offer, else what is agreed, else what is offered. */
export function nowFor(record: JointRecord, side: string): { head: string | null; rev: string | undefined } {
  return { head: headOf(record), rev: standingOffer(record, side)?.rev ?? shownRev(record) }
}

/** What the record holds of activities, each beside the revision that a row of a sheet names. */
export type HeldWithPlace = Held & { readonly head: string | null }

export async function heldFor(
  db: Kysely<Tables>,
  space: string,
  named: ReadonlyMap<string, string>,
  side: string,
  known: Known = new Map(),
): Promise<Map<string, HeldWithPlace>> {
  const seen = await sql<{ id: string }>`
    select id from activity where space = ${space} and id = any (${[...named.keys()]}::uuid[])`.execute(db)
  const ids = seen.rows.map(({ id }) => id)
  const records = await readRecords(db, space, ids)
  const recordOf = (id: string) => records.get(id) as JointRecord
  const nows = await rowsAt(db, space, ids, (id) => nowFor(recordOf(id), side).rev, known)
  // A revision of another record is no base of this one.
  const baseRev = (id: string) => {
    const { chain, offers } = recordOf(id)
    const rev = named.get(id)
    const isOfIt = rev !== undefined && (chain.includes(rev) || offers.some((one) => one.rev === rev))
    return isOfIt ? rev : undefined
  }
  const bases = await rowsAt(db, space, ids, baseRev, known)
  const baseOf = new Map(bases.map((row) => [row.id, row]))
  return new Map(
    nows.map((now) => [
      now.id,
      { now, base: baseOf.get(now.id) ?? null, head: nowFor(recordOf(now.id), side).head },
    ]),
  )
}

/** Rows of these activities at a revision each; one whose revision is not there, or not to be seen, is left out. */
async function rowsAt(
  db: Kysely<Tables>,
  space: string,
  ids: readonly string[],
  revOf: (id: string) => string | undefined,
  known: Known = new Map(),
): Promise<SheetRow[]> {
  const revs = new Map(ids.map((id) => [id, revOf(id)]))
  const unread = [...revs.values()].filter((rev) => rev !== undefined && !known.has(rev)) as string[]
  for (const [rev, fields] of await fieldsOf(db, space, unread)) known.set(rev, fields)
  const { rows } = await sql<{ activity: string; side: string; status: ActivityStatus }>`
    select activity, side, status from activity_status
     where space = ${space} and activity = any (${[...ids]}::uuid[])`.execute(db)
  const statuses = Map.groupBy(rows, ({ activity }) => activity)
  return ids.flatMap((id): SheetRow[] => {
    const rev = revs.get(id)
    const said = rev === undefined ? undefined : known.get(rev)
    if (rev === undefined || said === undefined) return []
    const own = (statuses.get(id) ?? []).map(({ side, status }) => [side, status] as const)
    return [{ id, rev, fields: said, statuses: Object.fromEntries(own) }]
  })
}
