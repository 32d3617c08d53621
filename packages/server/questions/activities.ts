import type {
  Activity,
  ActivityFields,
  ActivityItem,
  ActivityOffer,
  PartyRef,
  Spoken,
} from '@comity/contract'
import { headOf, isCrossed, type JointRecord, standingOffer } from '@comity/exchange'
import { differencesOf } from '@comity/programme'
import { type Kysely, type Selectable, sql } from 'kysely'
import { may } from '../identity/actor.ts'
import { postWithin } from '../identity/within-remit.ts'
import { concernOfActivity } from '../joint/concern.ts'
import { fieldsOf } from '../joint/fields-of.ts'
import { readRecord } from '../joint/joint-store.ts'
import type { Tables } from '../store/tables.ts'
import { adoptionsOf } from './adopted.ts'
import { badCursor, writeCursor } from './cursor.ts'
import { areFewOverdue, counted, groupNamed, narrowed, turnOf } from './narrowed-activities.ts'
import { partyRefs, refsOf, sidesOf } from './parties.ts'
import { answered, isUuid, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

type Row = Selectable<Tables['activity']>

/**
 * The activities of a programme: what is agreed, and beside it what is offered. One statement gives the page, the
 * bodies and the statuses that it names and how many there are in all.
 */
export const activities: Question<'activities'> = async (query, { db, today }) => {
  if (query.biennium !== undefined && !isUuid(query.biennium)) return notFound
  const { limit = 100 } = query
  const turn = turnOf(query)
  if (turn === null) return badCursor
  const { by, group, down } = turn
  const which = narrowed(query, today)
  // Along the order of titles a few would be sought among all that are open: these are found by their days, and ordered.
  const from = (await areFewOverdue(db, query, today))
    ? sql`(select * from activity a where ${which} offset 0) a`
    : sql`activity a`
  const { rows } = await sql<Listed>`
    with page as (
      select a.*, ${by} as by_this, ${group ?? sql`null::text`} as in_this from ${from} ${turn.joined}
       where ${narrowed(query, today, turn.along)} and ${turn.behind}
       order by ${group === null ? sql`` : sql`${group},`} ${by} ${down ? sql`desc` : sql`asc`}, a.id
       limit ${limit + 1}
    )
    select s.sides as space_sides, (${counted(query, which, today)}) as total,
           (select coalesce(jsonb_agg(to_jsonb(page)), '[]') from page) as page,
           (select coalesce(jsonb_object_agg(t.activity || ' ' || t.side, t.status), '{}') from activity_status t
             where t.space = s.id and t.activity in (select id from page)) as statuses,
           (select coalesce(jsonb_agg(p), '[]') from party p
             where p.id = any (array(select lead.value from page, jsonb_each_text(page.leads) as lead))) as leads
      from space s where s.id = ${query.space}`.execute(db)
  const found = rows[0]
  if (found === undefined) return notFound
  const page = found.page.slice(0, limit)
  const last = page.at(-1)
  const sides = found.space_sides.map(({ id }) => id)
  const ref = refsOf(found.leads, sides)
  return answered({
    items: page.map((row) => ({
      ...itemOf(row, sides, ref, found.statuses, today),
      group: groupNamed(query.group, row.in_this ?? undefined),
    })),
    next:
      found.page.length > limit && last
        ? writeCursor([...(last.in_this === null ? [] : [last.in_this]), last.by_this, last.id])
        : null,
    total: Number(found.total),
  })
}

/** The page and all that it names, as the one statement gives it. */
type Listed = {
  space_sides: readonly { readonly id: string }[]
  total: string
  page: readonly (Row & { readonly by_this: string; readonly in_this: string | null })[]
  statuses: Readonly<Record<string, string>>
  leads: readonly Selectable<Tables['party']>[]
}

/** One activity: what is agreed, every offer beside it, and how each side says that it comes along. */
export const activity: Question<'activity'> = async (query, { db, actor, today }) => {
  if (!isUuid(query.id)) return notFound
  const row = await db.selectFrom('activity').selectAll().where('id', '=', query.id).executeTakeFirst()
  const space = row && (await spaceRow(db, row.space))
  if (row === undefined || space === undefined) return notFound
  const sides = sidesOf(space)
  const record = await readRecord(db, { space: row.space, record: row.id })
  const [item] = await itemsOf(db, [row], sides, today)
  if (item === undefined) return notFound
  const { post, beyond } = postWithin(actor, 'report', row.space, concernOfActivity(row))
  const said = await saidOf(db, row.space, row.id, record)
  const all = [...(said.agreed === null ? [] : [said.agreed]), ...said.offers]
  const bodies = [...new Set([...row.contributors, ...all.flatMap(({ fields }) => bodiesOf(fields))])]
  const ref = await partyRefs(db, bodies, sides)
  return answered({
    ...item,
    ...said,
    contributors: row.contributors.map(ref),
    named: bodies.map(ref),
    adopted: await adoptionsOf(db, row.space, row.id, said.agreed?.fields ?? null),
    mayReport: post !== undefined && may(actor, 'report', row.space),
    beyond,
  } satisfies Activity)
}

/** The bodies that a revision names. */
function bodiesOf({ leads, contributors, money }: ActivityFields): string[] {
  const payers = money.map(({ payer }) => payer)
  return [...Object.values(leads), ...contributors, ...payers].flatMap((body) => body ?? [])
}

async function saidOf(db: Kysely<Tables>, space: string, id: string, record: JointRecord) {
  const head = headOf(record)
  const revs = [...record.offers.map(({ rev }) => rev), ...(head === null ? [] : [head])]
  const fields = await fieldsOf(db, space, revs)
  const times = await timesOf(db, space, id)
  const declined = await declinedOf(db, space, id)
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
        declined: declined.get(rev) ?? null,
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

/** What was said of offers that a side will not have, by their digests; nothing to whoever speaks for neither side. */
async function declinedOf(db: Kysely<Tables>, space: string, record: string) {
  const rows = await db
    .selectFrom('declined')
    .select(['rev', 'words', 'said_by', 'at'])
    .where('space', '=', space)
    .where('record', '=', record)
    .execute()
  return new Map(
    rows.map(({ rev, words, said_by, at }) => {
      return [rev, { by: JSON.parse(said_by) as Spoken, words, at: at.toISOString() }] as const
    }),
  )
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
  today: string,
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
  return rows.map((one) => itemOf(one, sides, ref, statuses, today))
}

type Status = ActivityItem['sides'][string]['status']

function itemOf(
  row: Row,
  sides: readonly string[],
  ref: (id: string) => PartyRef,
  statuses: Readonly<Record<string, string>>,
  today: string,
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
    overdue: row.is_open && row.last_day !== null && row.last_day < today,
    group: null,
    sides: Object.fromEntries(
      sides.map((side) => [side, { status: (statuses[`${row.id} ${side}`] ?? 'not begun') as Status }]),
    ),
  }
}
