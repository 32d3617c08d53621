import { headOf, isCrossed, type JointRecord, standingOffers } from '@comity/exchange'
import {
  type Activity,
  type ActivityStatus,
  isOpen,
  lastDayOf,
  type MarkingLevel,
  markingLevels,
  plainActivity,
} from '@comity/programme'
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

/** The revision that lists show: what is agreed, where nothing is the offer that was made last. */
export function shownRev(record: JointRecord): string | undefined {
  const standing = standingOffers(record).map(({ rev }) => rev)
  const last = record.offers.findLast(({ rev }) => standing.includes(rev)) ?? record.offers.at(-1)
  return headOf(record) ?? last?.rev
}

/**
 * Writes what lists read of an activity: the agreed revision; where nothing is agreed the offer that was made last, so
 * that a proposal is seen before it is agreed. Until then it is marked as the strictest of the offers that stand: no
 * side opens alone what the other has marked.
 */
export async function projectActivity(
  db: Kysely<Tables>,
  space: string,
  id: string,
  record: JointRecord,
): Promise<void> {
  const head = headOf(record)
  const shown = shownRev(record)
  if (shown === undefined) return
  const standing = head === null ? standingOffers(record).map(({ rev }) => rev) : []
  const told = await fieldsOf(db, space, [shown, ...standing])
  const fields = told.get(shown)
  if (fields === undefined) return
  const drawn = await drawnFrom(db, space, id, { fields, isAgreed: head !== null })
  const row = {
    ...drawn,
    situations: [...fields.situations],
    is_agreed: head !== null,
    crossed: isCrossed(record),
    offered: standingOffers(record).map((offer) => offer.side),
    title: fields.title,
    areas: [...fields.areas],
    biennium: fields.biennium,
    leads: JSON.stringify(fields.leads),
    contributors: [...fields.contributors],
    date_from: fields.from,
    date_to: fields.to,
    place: fields.place,
    marking: strictestOf([...told.values()].map(({ marking }) => marking)),
  }
  await db
    .insertInto('activity')
    .values({ space, id, ...row })
    .onConflict((clash) => clash.columns(['space', 'id']).doUpdateSet(row))
    .execute()
  await placeIn(db, { space, biennium: fields.biennium, activity: id }, fields, drawn)
}

function strictestOf(levels: readonly MarkingLevel[]): MarkingLevel {
  return markingLevels.findLast((level) => levels.includes(level)) ?? 'unclassified'
}

type Place = { readonly space: string; readonly biennium: string | null; readonly activity: string }

/** A row for each area and for each body of an activity, by which lists find it; one without an area where it has none. */
async function placeIn(
  db: Kysely<Tables>,
  place: Place,
  { areas, title, leads, contributors }: Activity,
  drawn: Awaited<ReturnType<typeof drawnFrom>>,
): Promise<void> {
  const { space, biennium, activity } = place
  for (const table of ['activity_area', 'activity_body'] as const) {
    await db.deleteFrom(table).where('space', '=', space).where('activity', '=', activity).execute()
  }
  const { lead_first, lead_second, last_day, is_open } = drawn
  await sql`
    insert into activity_area (space, area, biennium, activity, title, place, lead_first, lead_second, last_day, is_open)
    select ${space}, code, ${biennium}::uuid, ${activity}::uuid, ${title},
           coalesce(lpad(o.ordinal::text, 6, '0'), '~') || ' ' || code, ${lead_first}, ${lead_second}, ${last_day},
           ${is_open}::boolean
      from unnest(${areas.length > 0 ? [...new Set(areas)] : ['']}::text[]) as code
      left join area o on o.space = ${space} and o.id = code`.execute(db)
  const named = [...Object.values(leads), ...contributors].filter((body) => body !== null)
  const bodies = [...new Set(named)].map((party) => ({ space, party, biennium, activity }))
  if (bodies.length > 0) await db.insertInto('activity_body').values(bodies).execute()
}

/**
 * What the views of a matrix are drawn from: who leads it on either side, until when, and whether what was agreed is
 * still open. Where no period is named it is due by the end of the years that it is planned for.
 */
async function drawnFrom(
  db: Kysely<Tables>,
  space: string,
  id: string,
  { fields, isAgreed }: { readonly fields: Activity; readonly isAgreed: boolean },
) {
  const { rows } = await sql<{
    sides: readonly { readonly id: string }[]
    year_to: number | null
    said: Readonly<Record<string, ActivityStatus>>
  }>`
    select s.sides,
           (select year_to from biennium b where b.space = s.id and b.id = ${fields.biennium}::uuid) as year_to,
           (select coalesce(jsonb_object_agg(side, status), '{}') from activity_status t
             where t.space = s.id and t.activity = ${id}::uuid) as said
      from space s where s.id = ${space}`.execute(db)
  const { sides = [], year_to = null, said = {} } = rows[0] ?? {}
  const [first, second] = sides.map((side) => fields.leads[side.id] ?? '')
  return {
    lead_first: first ?? '',
    lead_second: second ?? '',
    last_day: lastDayOf(fields) ?? (year_to === null ? null : `${year_to}-12-31`),
    is_open: isAgreed && isOpen(sides.map((side) => said[side.id] ?? null)),
  }
}
