import type { ActivityFields, BienniumRecord, Activity as Shown } from '@comity/contract'
import { type Activity, differencesOf } from '@comity/programme'
import { type Kysely, sql } from 'kysely'
import { fieldsOf } from '../joint/fields-of.ts'
import type { Tables } from '../store/tables.ts'
import { meetingOf, notedByName } from './noted.ts'

/** More than a page can name are only counted. */
const mostNamed = 500

type Frozen = Pick<BienniumRecord, 'outcomes' | 'adopted' | 'added'>
type Years = { readonly id: string; readonly space: string; readonly adopted_at: Date | null }

/** What was adopted for two years as it was agreed then, what has become of it, and what was agreed beside it since. */
export async function adoptedFor(
  db: Kysely<Tables>,
  { id, space, adopted_at }: Years,
  today: string,
): Promise<Frozen> {
  const none = { promised: 0, done: 0, dropped: 0, carried: 0, slipped: 0, added: 0 }
  if (adopted_at === null) return { outcomes: none, adopted: [], added: [] }
  const each = sql`
    select d.activity, d.rev, a.title, r.agreed, ${since} as since, ${done} as done, ${slipped(today)} as slipped
      from adopted d
      join joint_record r on r.space = d.space and r.id = d.activity
      join activity a on a.space = d.space and a.id = d.activity
     where d.space = ${space} and d.biennium = ${id}::uuid`
  const { rows } = await sql<Row>`${each} order by a.title, d.activity limit ${mostNamed}`.execute(db)
  const counted = await sql<Omit<Frozen['outcomes'], 'added'>>`
    select count(*)::integer as promised, count(*) filter (where done)::integer as done,
           count(*) filter (where since = 'dropped')::integer as dropped,
           count(*) filter (where since = 'carried over')::integer as carried,
           count(*) filter (where slipped)::integer as slipped
      from (${each}) as one`.execute(db)
  const added = await sql<{ activity: string; title: string; total: string }>`
    select a.id as activity, a.title, count(*) over () as total from activity a
     where a.space = ${space} and a.biennium = ${id}::uuid and a.is_agreed and not exists (
       select from adopted d where d.space = ${space} and d.biennium = ${id}::uuid and d.activity = a.id)
     order by a.title, a.id limit ${mostNamed}`.execute(db)
  const changed = rows.filter((row) => row.since === 'changed').flatMap((row) => row.agreed ?? [])
  const fields = await fieldsOf(db, space, [...rows.map(({ rev }) => rev), ...changed])
  return {
    outcomes: { ...none, ...counted.rows[0], added: Number(added.rows[0]?.total ?? 0) },
    adopted: rows.map(({ agreed, ...row }) => {
      const [then, now] = [fields.get(row.rev), fields.get(agreed ?? '')]
      const changes = row.since === 'changed' && then && now ? differencesOf(then, now) : []
      return { ...row, title: then?.title ?? row.title, changes }
    }),
    added: added.rows.map(({ activity, title }) => ({ activity, title })),
  }
}

type Row = Omit<BienniumRecord['adopted'][number], 'changes'> & { readonly agreed: string | null }

/** Whether it stands in other years by now: what both sides say of it is said of those. */
const carried = sql`a.biennium is distinct from d.biennium`
const isDropped = sql`exists (select from activity_status s
  where s.space = d.space and s.activity = d.activity and s.status = 'dropped')`

/** As it was adopted, carried into other years, dropped by a side, or agreed otherwise. */
const since = sql<Row['since']>`case when ${carried} then 'carried over' when ${isDropped} then 'dropped'
  when r.agreed = d.rev then 'as adopted' else 'changed' end`

/** Said to be done by every side, as far as the projection tells: closed, and dropped by none. */
const done = sql<boolean>`(not (${carried}) and not a.is_open and not ${isDropped})`
const slipped = (today: string) =>
  sql<boolean>`(not (${carried}) and a.is_open and not ${isDropped} and a.last_day < ${today})`

/** For which years an activity was adopted, and in what its agreed text has moved from what was adopted. */
export async function adoptionsOf(
  db: Kysely<Tables>,
  space: string,
  activity: string,
  agreed: ActivityFields | null,
): Promise<Shown['adopted']> {
  const rows = await db
    .selectFrom('adopted as d')
    .innerJoin('biennium as b', (join) =>
      join.onRef('b.space', '=', 'd.space').onRef('b.id', '=', 'd.biennium'),
    )
    .select(['d.biennium', 'd.rev', 'b.year_from as from', 'b.year_to as to', 'b.adopted_at', 'b.meeting'])
    .select(notedByName.as('noted'))
    .where('d.space', '=', space)
    .where('d.activity', '=', activity)
    .orderBy('b.year_from', 'desc')
    .execute()
  const fields = await fieldsOf(
    db,
    space,
    rows.map(({ rev }) => rev),
  )
  return rows.map(({ adopted_at, noted, ...row }) => {
    const then = fields.get(row.rev)
    const differences = then && agreed ? differencesOf(then, agreed as Activity) : []
    const meeting = noted === null ? null : meetingOf(noted)
    return { ...row, noted: meeting, at: adopted_at?.toISOString() ?? '', differences }
  })
}
