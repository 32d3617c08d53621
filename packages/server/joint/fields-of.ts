import { type Activity, plainActivity } from '@comity/programme'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'

/** The fields of revisions, by their digests; one whose text was erased is left out. */
export async function fieldsOf(
  db: Kysely<Tables>,
  space: string,
  revs: readonly string[],
): Promise<Map<string, Activity>> {
  if (revs.length === 0) return new Map()
  const rows = await db
    .selectFrom('revision')
    .select(['rev', 'canonical'])
    .where('space', '=', space)
    .where(sql<boolean>`rev = any (${[...new Set(revs)]}::text[])`)
    .execute()
  return new Map(
    rows.flatMap(({ rev, canonical }) =>
      // A revision of an earlier version of the program says nothing of the fields that came since.
      canonical === null ? [] : [[rev, { ...plainActivity, ...JSON.parse(canonical) } as Activity]],
    ),
  )
}
