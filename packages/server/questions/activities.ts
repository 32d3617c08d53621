import type {
  Activity,
  ActivityFields,
  ActivityItem,
  ActivityOffer,
  PartyRef,
  QueryOf,
} from '@comity/contract'
import { headOf, isCrossed, type JointRecord, standingOffer } from '@comity/exchange'
import { differencesOf } from '@comity/programme'
import { type Kysely, type Selectable, sql } from 'kysely'
import { readRecord } from '../joint/joint-store.ts'
import { fieldsOf } from '../joint/project-activity.ts'
import type { Tables } from '../store/tables.ts'
import { anyShape, badCursor, readCursor, uuidShape, writeCursor } from './cursor.ts'
import { partyRefs, refsOf, sidesOf } from './parties.ts'
import { answered, isUuid, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

type Row = Selectable<Tables['activity']>

/**
 * The activities of a programme: what is agreed, and beside it what is offered. One statement gives the page, the
 * bodies and the statuses that it names and how many there are in all.
 */
export const activities: Question<'activities'> = async (query, { db }) => {
  if (query.biennium !== undefined && !isUuid(query.biennium)) return notFound
  const { sort = 'title', limit = 100 } = query
  const byDate = sort.endsWith('date')
  const by = byDate ? sql<string>`coalesce(a.date_from, '')` : sql<string>`a.title`
  const down = sort.startsWith('-')
  let behind = sql<boolean>`true`
  if (query.after !== undefined) {
    const after = readCursor(query.after, [byDate ? /^(\d{4}(-\d{2}){0,2})?$/ : anyShape, uuidShape])
    if (after === null) return badCursor
    const [value, id] = [after[0] ?? '', after[1] ?? '']
    behind = sql`(${by} ${down ? sql`<` : sql`>`} ${value} or (${by} = ${value} and a.id > ${id}::uuid))`
  }
  const which = narrowed(query)
  const { rows } = await sql<Listed>`
    with page as (
      select a.*, ${by} as by_this from activity a where ${which} and ${behind}
       order by ${by} ${down ? sql`desc` : sql`asc`}, a.id limit ${limit + 1}
    )
    select s.sides as space_sides, (${counted(query, which)}) as total,
           (select coalesce(jsonb_agg(to_jsonb(page)), '[]') from page) as page,
           (select coalesce(jsonb_object_agg(t.activity || ' ' || t.side, t.status), '{}') from activity_status t
             where t.space = s.id and t.activity in (select id from page)) as statuses,
           (select coalesce(jsonb_agg(p), '[]') from party p
             where p.id in (select lead.value from page, jsonb_each_text(page.leads) as lead)) as leads
      from space s where s.id = ${query.space}`.execute(db)
  const found = rows[0]
  if (found === undefined) return notFound
  const page = found.page.slice(0, limit)
  const last = page.at(-1)
  const sides = found.space_sides.map(({ id }) => id)
  return answered({
    items: page.map((row) => itemOf(row, sides, refsOf(found.leads, sides), found.statuses)),
    next: found.page.length > limit && last ? writeCursor([last.by_this, last.id]) : null,
    total: Number(found.total),
  })
}

/** The page and all that it names, as the one statement gives it. */
type Listed = {
  space_sides: readonly { readonly id: string }[]
  total: string
  page: readonly (Row & { readonly by_this: string })[]
  statuses: Readonly<Record<string, string>>
  leads: readonly Selectable<Tables['party']>[]
}

/** Narrowed by area and years alone, as it most often is, the count needs no activity. */
function counted(query: QueryOf<'activities'>, which: ReturnType<typeof narrowed>) {
  const { space, biennium, area, party, state } = query
  if (area === undefined || party !== undefined || state !== undefined) {
    return sql`select count(*) from activity a where ${which}`
  }
  const years = biennium === undefined ? sql`` : sql`and t.biennium = ${biennium}::uuid`
  return sql`select count(*) from activity_area t where t.space = ${space} and t.area = ${area} ${years}`
}

function narrowed({ space, biennium, area, party, state }: QueryOf<'activities'>) {
  const parts = [sql<boolean>`a.space = ${space}`]
  if (biennium !== undefined) parts.push(sql`a.biennium = ${biennium}::uuid`)
  if (area !== undefined) {
    parts.push(sql`exists (select from activity_area t
      where t.space = a.space and t.activity = a.id and t.area = ${area})`)
  }
  if (party !== undefined) {
    parts.push(sql`(${party} = any (a.contributors)
      or exists (select from jsonb_each_text(a.leads) as lead where lead.value = ${party}))`)
  }
  if (state === 'agreed') parts.push(sql`a.is_agreed`)
  if (state === 'offered') parts.push(sql`a.offered <> '{}'`)
  if (state === 'crossed') parts.push(sql`a.crossed`)
  return sql<boolean>`${sql.join(parts, sql` and `)}`
}

/** One activity: what is agreed, every offer beside it, and how each side says that it comes along. */
export const activity: Question<'activity'> = async (query, { db }) => {
  if (!isUuid(query.id)) return notFound
  const row = await db.selectFrom('activity').selectAll().where('id', '=', query.id).executeTakeFirst()
  const space = row && (await spaceRow(db, row.space))
  if (row === undefined || space === undefined) return notFound
  const sides = sidesOf(space)
  const record = await readRecord(db, { space: row.space, record: row.id })
  const [item] = await itemsOf(db, [row], sides)
  if (item === undefined) return notFound
  const contributors = await partyRefs(db, row.contributors, sides)
  return answered({
    ...item,
    ...(await saidOf(db, row.space, row.id, record)),
    contributors: row.contributors.map(contributors),
  } satisfies Activity)
}

async function saidOf(db: Kysely<Tables>, space: string, id: string, record: JointRecord) {
  const head = headOf(record)
  const revs = [...record.offers.map(({ rev }) => rev), ...(head === null ? [] : [head])]
  const fields = await fieldsOf(db, space, revs)
  const times = await timesOf(db, space, id)
  const agreed = head === null ? undefined : fields.get(head)
  const offers = record.offers.flatMap(({ side, rev, parent }): ActivityOffer[] => {
    const offered = fields.get(rev)
    if (offered === undefined || record.chain.includes(rev)) return []
    return [
      {
        side,
        rev,
        parent,
        fields: offered as ActivityFields,
        differences: differencesOf(agreed ?? null, offered),
        standing: standingOffer(record, side)?.rev === rev,
        at: times.offered.get(rev) ?? '',
      },
    ]
  })
  return {
    agreed:
      head === null || agreed === undefined
        ? null
        : { rev: head, fields: agreed as ActivityFields, at: times.sealed.get(head) ?? '' },
    chain: [...record.chain],
    offers,
    crossed: isCrossed(record),
  }
}

async function timesOf(db: Kysely<Tables>, space: string, record: string) {
  const of = (table: 'revision' | 'seal') =>
    db
      .selectFrom(table as 'seal')
      .select(['rev', 'at'])
      .where('space', '=', space)
      .where('record', '=', record)
      .execute()
  const byRev = (rows: { rev: string; at: Date }[]) =>
    new Map(rows.map(({ rev, at }) => [rev, at.toISOString()]))
  return { offered: byRev(await of('revision')), sealed: byRev(await of('seal')) }
}

async function itemsOf(
  db: Kysely<Tables>,
  rows: readonly Row[],
  sides: readonly string[],
): Promise<ActivityItem[]> {
  const [row] = rows
  if (row === undefined) return []
  const said = await db
    .selectFrom('activity_status')
    .select(['activity', 'side', 'status'])
    .where('space', '=', row.space)
    .where(
      'activity',
      'in',
      rows.map(({ id }) => id),
    )
    .execute()
  const statuses = Object.fromEntries(said.map((one) => [`${one.activity} ${one.side}`, one.status]))
  const leads = rows.flatMap((one) => Object.values(one.leads).flatMap((lead) => lead ?? []))
  const ref = await partyRefs(db, leads, sides)
  return rows.map((one) => itemOf(one, sides, ref, statuses))
}

type Status = ActivityItem['sides'][string]['status']

function itemOf(
  row: Row,
  sides: readonly string[],
  ref: (id: string) => PartyRef,
  statuses: Readonly<Record<string, string>>,
): ActivityItem {
  return {
    id: row.id,
    space: row.space,
    agreed: row.is_agreed,
    crossed: row.crossed,
    offered: row.offered,
    title: row.title,
    areas: row.areas,
    biennium: row.biennium,
    leads: Object.fromEntries(
      Object.entries(row.leads).map(([side, lead]) => [side, lead === null ? null : ref(lead)]),
    ),
    from: row.date_from,
    to: row.date_to,
    place: row.place,
    marking: row.marking,
    sides: Object.fromEntries(
      sides.map((side) => [side, { status: (statuses[`${row.id} ${side}`] ?? 'not begun') as Status }]),
    ),
  }
}
