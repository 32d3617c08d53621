import { type JointRecord, nothingSaid, type Offer } from '@comity/exchange'
import { type Activity, type ActivityStatus, plainActivity } from '@comity/programme'
import { type Kysely, sql } from 'kysely'
import type { Concern } from '../identity/within-remit.ts'
import { isUuid } from '../questions/question.ts'
import type { ChainHead } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'
import { concernOfActivity } from './concern.ts'
import { chainOf, type StanceRow, stanceOf } from './joint-store.ts'

/** What two sides agree on: an activity, or a further area of their cooperation. */
export type JointKind = 'activity' | 'area'

/** A joint record as an act finds it, under its lock and that of its history. */
export type TakenUp = {
  readonly space: string
  readonly record: JointRecord
  /** What stands of it, and what may be shown, by the digests of the revisions. */
  readonly fields: ReadonlyMap<string, Activity>
  readonly statuses: Readonly<Record<string, ActivityStatus>>
  readonly concern: Concern
  readonly history: ChainHead | null
}

/** A record that nobody has spoken of yet. */
export function notYetSpokenOf(space: string): TakenUp {
  const concern = { areas: [], bodies: [] }
  return { space, record: nothingSaid, fields: new Map(), statuses: {}, concern, history: null }
}

type Row = {
  id: string
  space: string
  seals: { parent: string; rev: string }[]
  offers: Offer[]
  stances: StanceRow[]
  told: Record<string, string>
  statuses: Record<string, ActivityStatus>
  areas: string[] | null
  leads: Record<string, string | null> | null
  contributors: string[] | null
  size: number | null
  digest: Buffer | null
}

/** Takes up joint records by their ids, in one statement however many they are; those that the actor may not see are left out. */
export async function takeUp(
  db: Kysely<Tables>,
  kind: JointKind,
  ids: readonly string[],
): Promise<Map<string, TakenUp>> {
  const { rows } = await sql<Row>`
    select * from take_up(${kind}, ${ids.filter(isUuid)}::uuid[])`.execute(db)
  // An activity that stands behind a wall leaves no trace but that it has an id, which tells nobody that it is there.
  const seen = rows.filter(({ areas }) => kind !== 'activity' || areas !== null)
  return new Map(seen.map((row) => [row.id, takenUp(row)]))
}

function takenUp(row: Row): TakenUp {
  const { space, seals, offers, stances, told, statuses, areas, leads, contributors, size, digest } = row
  return {
    space,
    record: {
      chain: chainOf(seals),
      offers,
      stances: Object.fromEntries(stances.map((stance) => [stance.side, stanceOf(stance)])),
    },
    // A revision of an earlier version of the program says nothing of the fields that came since.
    fields: new Map(
      Object.entries(told).map(([rev, text]) => [rev, { ...plainActivity, ...JSON.parse(text) } as Activity]),
    ),
    statuses,
    concern:
      areas === null
        ? { areas: [], bodies: [] }
        : concernOfActivity({ areas, leads: leads ?? {}, contributors: contributors ?? [] }),
    history: size === null || digest === null ? null : { size, digest },
  }
}
