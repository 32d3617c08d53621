import type { Marking } from '@comity/programme'
import { type Kysely, sql } from 'kysely'
import type { KeptRelease, Tables } from '../store/tables.ts'
import { countsIn, recount } from '../store/tally.ts'
import type { MarkedRecord } from './marked-record.ts'

/** Keeps what a record is marked from now on, and puts it with all its parts behind the wall of that marking. */
export async function keepMarking(
  db: Kysely<Tables>,
  record: Pick<MarkedRecord, 'space' | 'kind' | 'id'>,
  marking: Marking,
  side: string,
): Promise<void> {
  const { space, kind, id } = record
  const { rows } = await sql<{ wall: string | null }>`
    select wall_of(${space}, ${marking.level}, ${marking.fallsOn}::date, ${[...marking.audience]}::text[]) as wall`.execute(
    db,
  )
  const wall = rows[0]?.wall ?? null
  if (kind === 'instrument') await wallText(db, space, id, wall)
  if (kind === 'mandate') await wallLife(db, space, id, wall)
  const { level, fallsOn: falls_on, audience } = marking
  const said = { side, level, falls_on, audience: [...audience], wall, release: null }
  await db
    .insertInto('marking')
    .values({ space, kind, record: id, ...said })
    .onConflict((clash) => clash.columns(['space', 'kind', 'record']).doUpdateSet(said))
    .execute()
}

/** A text leaves what is counted for all when it goes behind a wall, and is counted again when it comes out. */
async function wallText(db: Kysely<Tables>, space: string, id: string, wall: string | null): Promise<void> {
  const row = await db
    .selectFrom('instrument')
    .select(['expression', 'wall'])
    .where('space', '=', space)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const before = await countsIn(db, space, [row.expression])
  await sql`select wall_text(${space}, ${id}::uuid, ${wall})`.execute(db)
  await recount(db, space, [before], await countsIn(db, space, [row.expression]))
}

/** What is said of a mandate goes behind the wall; its words stay where their text is. */
async function wallLife(
  db: Kysely<Tables>,
  space: string,
  mandate: string,
  wall: string | null,
): Promise<void> {
  for (const table of ['mandate_life', 'mandate_answer'] as const) {
    await db
      .updateTable(table as 'mandate_life')
      .set({ wall })
      .where('space', '=', space)
      .where('mandate', '=', mandate)
      .execute()
  }
}

/** Keeps a release that another person has to confirm. */
export async function keepRelease(
  db: Kysely<Tables>,
  { space, kind, id }: Pick<MarkedRecord, 'space' | 'kind' | 'id'>,
  release: KeptRelease,
): Promise<void> {
  await db
    .updateTable('marking')
    .set({ release: JSON.stringify(release) })
    .where('space', '=', space)
    .where('kind', '=', kind)
    .where('record', '=', id)
    .execute()
}
