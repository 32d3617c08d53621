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
  const wall = await wallFor(db, record.space, marking)
  await wallOff(db, record, wall, side)
  await keepSaid(db, record, marking, { side, wall })
}

/** The same of a text that was kept in this transaction, and that nothing counts yet. */
export async function keepMarkingOfNew(
  db: Kysely<Tables>,
  record: Pick<MarkedRecord, 'space' | 'kind' | 'id'>,
  marking: Marking,
  side: string,
): Promise<void> {
  const { space, id } = record
  const wall = await wallFor(db, space, marking)
  await sql`select wall_text(${space}, ${id}::uuid, ${wall})`.execute(db)
  await keepSaid(db, record, marking, { side, wall })
}

async function wallFor(db: Kysely<Tables>, space: string, marking: Marking): Promise<string | null> {
  const { rows } = await sql<{ wall: string | null }>`
    select wall_of(${space}, ${marking.level}, ${marking.fallsOn}::date, ${[...marking.audience]}::text[]) as wall`.execute(
    db,
  )
  return rows[0]?.wall ?? null
}

async function keepSaid(
  db: Kysely<Tables>,
  { space, kind, id }: Pick<MarkedRecord, 'space' | 'kind' | 'id'>,
  marking: Marking,
  { side, wall }: { readonly side: string; readonly wall: string | null },
): Promise<void> {
  const { level, fallsOn: falls_on, audience } = marking
  const said = { side, level, falls_on, audience: [...audience], wall, release: null }
  await db
    .insertInto('marking')
    .values({ space, kind, record: id, ...said })
    .onConflict((clash) => clash.columns(['space', 'kind', 'record']).doUpdateSet(said))
    .execute()
}

/** Puts a record with all that is part of it behind a wall. What an activity is marked stands in its text. */
async function wallOff(
  db: Kysely<Tables>,
  { space, kind, id }: Pick<MarkedRecord, 'space' | 'kind' | 'id'>,
  wall: string | null,
  side: string,
): Promise<void> {
  switch (kind) {
    case 'instrument':
      return wallText(db, space, id, wall)
    case 'mandate':
      return wallLife(db, { space, mandate: id, side }, wall)
    case 'agreement':
      return wallNamed(db, space, { kind, table: 'agreement', column: 'accord', id }, wall)
    case 'meeting':
      return wallNamed(db, space, { kind, table: 'event', column: 'meeting', id }, wall)
    case 'letter':
    case 'comment':
    case 'attachment':
      await sql`select wall_record(${space}, ${kind}, ${id}, ${wall})`.execute(db)
  }
}

type NamedInTexts = {
  readonly kind: 'agreement' | 'meeting'
  readonly table: 'agreement' | 'event'
  readonly column: 'accord' | 'meeting'
  readonly id: string
}

/** What texts name leaves what is counted for all, as a text does; the words of the texts stay where they are. */
async function wallNamed(
  db: Kysely<Tables>,
  space: string,
  { kind, table, column, id }: NamedInTexts,
  wall: string | null,
): Promise<void> {
  const { rows } = await sql<{ expression: string }>`
    select distinct expression from ${sql.table(table)}
     where space = ${space} and ${sql.ref(column)} = ${id} and listed`.execute(db)
  const naming = rows.map(({ expression }) => expression)
  const before = await countsIn(db, space, naming)
  await sql`select wall_record(${space}, ${kind}, ${id}, ${wall})`.execute(db)
  await recount(db, space, [before], await countsIn(db, space, naming))
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

/** What is said of a mandate goes behind the wall, and what its side says on it; its words stay where their text is. */
async function wallLife(
  db: Kysely<Tables>,
  { space, mandate, side }: { readonly space: string; readonly mandate: string; readonly side: string },
  wall: string | null,
): Promise<void> {
  const before = await db
    .selectFrom('marking')
    .select('wall')
    .where('space', '=', space)
    .where('kind', '=', 'mandate')
    .where('record', '=', mandate)
    .executeTakeFirst()
  for (const table of ['mandate_life', 'mandate_answer'] as const) {
    await db
      .updateTable(table as 'mandate_life')
      .set({ wall })
      .where('space', '=', space)
      .where('mandate', '=', mandate)
      .execute()
  }
  await sql`
    select wall_said(${space}, ${mandate}::uuid, ${side}, ${before?.wall ?? null}, ${wall})`.execute(db)
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
