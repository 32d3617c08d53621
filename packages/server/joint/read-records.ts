import type { JointRecord, Offer, Stance } from '@comity/exchange'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { chainOf, type StanceRow, stanceOf } from './joint-store.ts'

/** The same as `readRecord` of many records at once, in three statements however many they are. */
export async function readRecords(
  db: Kysely<Tables>,
  space: string,
  ids: readonly string[],
): Promise<Map<string, JointRecord>> {
  const wanted = sql`(${[...ids]}::uuid[])`
  const { rows: seals } = await sql<{ record: string; parent: string; rev: string }>`
    select record, parent, rev from seal where space = ${space} and record = any ${wanted}`.execute(db)
  const { rows: offers } = await sql<Offer & { record: string }>`
    select record, side, rev, parent from revision
     where space = ${space} and record = any ${wanted} order by record, ordinal`.execute(db)
  const { rows: stances } = await sql<StanceRow & { record: string }>`
    select record, side, act, rev, parent from stance
     where space = ${space} and record = any ${wanted}`.execute(db)
  const [sealsOf, offersOf, stancesOf] = [by(seals), by(offers), by(stances)]
  return new Map(
    ids.map((id) => [
      id,
      {
        chain: chainOf(sealsOf.get(id) ?? []),
        offers: (offersOf.get(id) ?? []).map(({ side, rev, parent }) => ({ side, rev, parent })),
        stances: Object.fromEntries(
          (stancesOf.get(id) ?? []).map((row): [string, Stance] => [row.side, stanceOf(row)]),
        ),
      },
    ]),
  )
}

function by<R extends { readonly record: string }>(rows: readonly R[]): Map<string, R[]> {
  return Map.groupBy(rows, ({ record }) => record)
}
