import type { QueryOf } from '@comity/contract'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { tagKinds, tagOf } from '../joint/tags.ts'
import type { Tables } from '../store/tables.ts'
import { anyShape, readCursor, uuidShape } from './cursor.ts'

type Query = QueryOf<'activities'>
type Condition = RawBuilder<boolean>

/** How a page of activities goes: what it is grouped and ordered by, and what stands behind the page before. */
export type Turn = {
  readonly group: RawBuilder<string> | null
  /** By area an activity stands under each of its areas. */
  readonly joined: RawBuilder<unknown>
  /** What the rows name along which it is turned, where all of them name the same. */
  readonly along: Beside | null
  readonly by: RawBuilder<string>
  readonly down: boolean
  readonly behind: Condition
}

/** Null where the cursor is none that this list gave. */
export function turnOf(query: Query): Turn | null {
  const { sort = 'title', group, after } = query
  const byDate = sort.endsWith('date')
  const { joined, along } = besideOf(query, byDate)
  const title = joined === null ? sql<string>`a.title` : sql<string>`g.title`
  const by = byDate ? sql<string>`coalesce(a.date_from, '')` : title
  const down = sort.startsWith('-')
  const key = group === undefined ? null : groups[group]
  const turn = { group: key, joined: joined ?? sql``, along, by, down }
  if (after === undefined) return { ...turn, behind: sql`true` }
  const shape = byDate ? /^(\d{4}(-\d{2}){0,2})?$/ : anyShape
  const values = readCursor(after, key === null ? [shape, uuidShape] : [anyShape, shape, uuidShape])
  if (values === null) return null
  const [value, id] = [values.at(-2) ?? '', values.at(-1) ?? '']
  const within = sql<boolean>`(${by} ${down ? sql`<` : sql`>`} ${value} or (${by} = ${value} and a.id > ${id}::uuid))`
  if (key === null) return { ...turn, behind: within }
  const in_ = values[0] ?? ''
  return { ...turn, behind: sql`${key} >= ${in_} and (${key} > ${in_} or ${within})` }
}

/**
 * The rows beside the activities along whose index a page is turned: of their areas where it is grouped by them; in the
 * order of titles, of the one tag, area or body that it is narrowed to.
 */
function besideOf(
  query: Query,
  byDate: boolean,
): { readonly joined: RawBuilder<unknown> | null; readonly along: Beside | null } {
  const { space, biennium, group, area } = query
  const years = biennium === undefined ? sql`` : sql`and g.biennium = ${biennium}::uuid`
  const ofArea = area === undefined ? sql`` : sql`and g.area = ${area}`
  const rows = (table: Beside[0], only: RawBuilder<unknown>) =>
    sql`join ${sql.table(table)} g on g.activity = a.id and g.space = ${space} ${years} ${only}`
  if (group === 'area') return { joined: rows('activity_area', ofArea), along: null }
  if (group !== undefined || byDate) return { joined: null, along: null }
  const tags = tagged(query)
  if (tags.length === 0 && area !== undefined) {
    const only = sql.join([ofArea, ...ledBy(query, 'g')], sql` and `)
    return { joined: rows('activity_area', only), along: null }
  }
  const [along = null] = besidesOf(query)
  if (along === null) return { joined: null, along }
  const [table, value] = along
  return { joined: rows(table, sql`and ${sql.ref(`g.${naming[table]}`)} = ${value}`), along }
}

/** Areas in their own order, with their code behind it; bodies by their codes; months by their days. */
const groups: Record<NonNullable<Query['group']>, RawBuilder<string>> = {
  area: sql<string>`g.place`,
  first: sql<string>`a.lead_first`,
  second: sql<string>`a.lead_second`,
  month: sql<string>`coalesce(left(a.date_from, 7), '')`,
}

/** The area, body or month that a row stands under, from what it is ordered by; empty where none is named. */
export function groupNamed(group: Query['group'], key: string | undefined): string | null {
  if (group === undefined || key === undefined) return null
  return group === 'area' ? (key.split(' ')[1] ?? '') : key
}

/**
 * How many there are in all. What is narrowed by years and state alone is counted beforehand, and so it is by area and
 * leads. What stands behind a wall, and what a third party was given, is counted as it is asked.
 */
export function counted(query: Query, which: Condition, today: string) {
  const { space, biennium, area, state, situation, first, second, overdue, marking } = query
  const besides = besidesOf(query)
  const isElsewhere = situation !== undefined || marking === 'unclassified' || besides.length > 0
  const isLed = first !== undefined || second !== undefined
  const isPlain = !isElsewhere && !isLed && overdue === undefined
  if (isPlain && area === undefined && biennium !== undefined) {
    return sql`select case when ${space} = any ((select whole())::text[])
      then coalesce((select sum(c.n) from activity_count c
             where c.space = ${space} and c.biennium = ${biennium}::uuid and c.state = ${state ?? 'all'}), 0)
           + (select count(*) from activity a where ${which} and a.wall is not null)
      else (select count(*) from activity a where ${which}) end`
  }
  const others = [state, situation, first, second, overdue]
  const isAlone = biennium !== undefined && others.every((one) => one === undefined)
  if (isAlone && besides.length > 0 && marking !== 'unclassified') {
    const all: Beside[] = [...besides, ...(area === undefined ? [] : [['activity_area', area] as const])]
    return countedBeside(query, all)
  }
  // What has no marking stands behind no wall, and was counted.
  if (isAlone && besides.length === 0 && area === undefined && marking === 'unclassified') {
    return sql`select case when ${space} = any ((select whole())::text[])
      then coalesce((select sum(c.n) from activity_count c
             where c.space = ${space} and c.biennium = ${biennium}::uuid and c.state = 'all'), 0)
      else (select count(*) from activity a where ${which}) end`
  }
  if (isElsewhere || state !== undefined || biennium === undefined) {
    return sql`select count(*) from activity a where ${which}`
  }
  const parts = [sql<boolean>`t.area = ${area ?? '*'}`, ...ledBy(query, 't')]
  if (overdue !== undefined) parts.push(sql`t.due <> '' and t.due < ${today}`)
  return sql`select coalesce(sum(t.n), 0) from cells_of(${space}, ${biennium}::uuid) t
    where ${sql.join(parts, sql` and `)}`
}

/** A table of rows beside the activities, and what the rows of it name that a filter leaves. */
type Beside = readonly [table: 'activity_tag' | 'activity_body' | 'activity_area', value: string]
const naming = { activity_tag: 'tag', activity_body: 'party', activity_area: 'area' } as const

function besidesOf(query: Query): Beside[] {
  const tags = tagged(query).map((tag) => ['activity_tag', tag] as const)
  return query.party === undefined ? tags : [...tags, ['activity_body', query.party]]
}

/** How many stand in all of these, by their indexes alone: the activities themselves are not looked at. */
function countedBeside(query: Query, [first, ...others]: readonly Beside[]) {
  const named = (
    [table, value]: Beside,
    as: string,
  ) => sql<boolean>`${sql.ref(`${as}.space`)} = ${query.space}
    and ${sql.ref(`${as}.biennium`)} = ${query.biennium}::uuid and ${sql.ref(`${as}.${naming[table]}`)} = ${value}`
  const [table, value] = first as Beside
  const within = others.map(
    (one) => sql<boolean>`exists (select from ${sql.table(one[0])} u
      where ${named(one, 'u')} and u.activity = t.activity)`,
  )
  return sql`select count(*) from ${sql.table(table)} t
    where ${sql.join([named([table, value], 't'), ...within], sql` and `)}`
}

/** Of fewer than this, a page is found sooner by ordering them all. */
const few = 2000

/** Whether only overdue activities are asked for, and few of two years are. */
export async function areFewOverdue(
  db: Kysely<Tables>,
  { space, biennium, overdue }: Query,
  today: string,
): Promise<boolean> {
  if (overdue === undefined || biennium === undefined) return false
  const { rows } = await sql<{ n: number }>`
    select coalesce(sum(t.n), 0)::integer as n from cells_of(${space}, ${biennium}::uuid) t
     where t.area = '*' and t.due <> '' and t.due < ${today}`.execute(db)
  return (rows[0]?.n ?? 0) < few
}

/**
 * What an activity has to be for a query to leave it. Of the rows beside it, those along which a page is turned are looked
 * at there, and not once more.
 */
export function narrowed(query: Query, today: string, along: Beside | null = null): Condition {
  const { space, biennium, area, state, situation, overdue } = query
  const parts = [sql<boolean>`a.space = ${space}`]
  if (biennium !== undefined) parts.push(sql`a.biennium = ${biennium}::uuid`)
  if (area !== undefined) parts.push(sql`${area} = any (a.areas)`)
  // Looked up for each along its key: with the years beside them PostgreSQL reads all rows of a body or a goal first.
  for (const [table, value] of besidesOf(query)) {
    if (table === along?.[0] && value === along[1]) continue
    parts.push(sql`exists (select from ${sql.table(table)} t
      where t.space = a.space and t.activity = a.id and ${sql.ref(`t.${naming[table]}`)} = ${value})`)
  }
  if (query.marking === 'unclassified') parts.push(sql`a.marking = 'unclassified'`)
  parts.push(...ledBy(query, 'a'))
  if (situation !== undefined) parts.push(sql`a.situations <> '{}' and ${situation} = any (a.situations)`)
  if (overdue !== undefined) parts.push(sql`a.is_open and a.last_day < ${today}`)
  if (state === 'agreed') parts.push(sql`a.is_agreed`)
  if (state === 'offered') parts.push(sql`a.is_offered`)
  if (state === 'crossed') parts.push(sql`a.crossed`)
  return sql<boolean>`${sql.join(parts, sql` and `)}`
}

/** The tags that an activity bears which these filters leave. */
function tagged(query: Query): string[] {
  return tagKinds.flatMap((kind) => {
    const value = query[kind]
    return value === undefined || value === 'unclassified' ? [] : [tagOf(kind, value)]
  })
}

function ledBy({ first, second }: Query, table: 'a' | 'g' | 't'): Condition[] {
  const parts: Condition[] = []
  const named = (body: string) => (body === 'none' ? '' : body)
  if (first !== undefined) parts.push(sql`${sql.ref(`${table}.lead_first`)} = ${named(first)}`)
  if (second !== undefined) parts.push(sql`${sql.ref(`${table}.lead_second`)} = ${named(second)}`)
  return parts
}
