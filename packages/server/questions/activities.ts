import type { Activity, ActivityFields, ActivityItem, ActivityOffer } from '@comity/contract'
import { headOf, isCrossed, type JointRecord, standingOffer } from '@comity/exchange'
import { differencesOf } from '@comity/programme'
import { type Kysely, type Selectable, sql } from 'kysely'
import { readRecord } from '../joint/joint-store.ts'
import { fieldsOf } from '../joint/project-activity.ts'
import type { Tables } from '../store/tables.ts'
import { anyShape, badCursor, readCursor, uuidShape, writeCursor } from './cursor.ts'
import { partyRefs, sidesOf } from './parties.ts'
import { answered, isUuid, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

type Row = Selectable<Tables['activity']>

/** The activities of a programme: what is agreed, and beside it what is offered. */
export const activities: Question<'activities'> = async (query, { db }) => {
  const space = await spaceRow(db, query.space)
  if (space === undefined) return notFound
  if (query.biennium !== undefined && !isUuid(query.biennium)) return notFound
  const limit = query.limit ?? 100
  const { biennium, area, party, state, sort = 'title' } = query
  let rows = db.selectFrom('activity').where('space', '=', space.id)
  if (biennium !== undefined) rows = rows.where('biennium', '=', biennium)
  if (area !== undefined) rows = rows.where(sql<boolean>`${area} = any (areas)`)
  if (party !== undefined) {
    rows = rows.where(
      sql<boolean>`(${party} = any (contributors)
        or exists (select from jsonb_each_text(leads) as lead where lead.value = ${party}))`,
    )
  }
  if (state === 'agreed') rows = rows.where('is_agreed', '=', true)
  if (state === 'offered') rows = rows.where(sql<boolean>`offered <> '{}'`)
  if (state === 'crossed') rows = rows.where('crossed', '=', true)
  const { total } = await rows.select((e) => e.fn.countAll<string>().as('total')).executeTakeFirstOrThrow()

  const byDate = sort.endsWith('date')
  const by = byDate ? sql<string>`coalesce(date_from, '')` : sql<string>`title`
  const down = sort.startsWith('-')
  if (query.after !== undefined) {
    const after = readCursor(query.after, [byDate ? /^(\d{4}(-\d{2}){0,2})?$/ : anyShape, uuidShape])
    if (after === null) return badCursor
    const [value, id] = [after[0] ?? '', after[1] ?? '']
    rows = rows.where(
      down
        ? sql<boolean>`(${by} < ${value} or (${by} = ${value} and id > ${id}::uuid))`
        : sql<boolean>`(${by} > ${value} or (${by} = ${value} and id > ${id}::uuid))`,
    )
  }
  const found = await rows
    .selectAll()
    .select(by.as('place_in_order'))
    .orderBy(by, down ? 'desc' : 'asc')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return answered({
    items: await itemsOf(db, page, sidesOf(space)),
    next: found.length > limit && last ? writeCursor([last.place_in_order, last.id]) : null,
    total: Number(total),
  })
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
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const statuses = await db
    .selectFrom('activity_status')
    .select(['activity', 'side', 'status'])
    .where('space', '=', rows[0]?.space ?? '')
    .where('activity', 'in', ids)
    .execute()
  const status = new Map(statuses.map((row) => [`${row.activity} ${row.side}`, row.status]))
  const leads = rows.flatMap((row) => Object.values(row.leads).flatMap((lead) => lead ?? []))
  const ref = await partyRefs(db, leads, sides)
  return rows.map((row) => ({
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
      sides.map((side) => [side, { status: (status.get(`${row.id} ${side}`) ?? 'not begun') as Status }]),
    ),
  }))
}

type Status = ActivityItem['sides'][string]['status']
