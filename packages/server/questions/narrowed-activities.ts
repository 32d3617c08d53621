import type { QueryOf } from '@comity/contract'
import { type RawBuilder, sql } from 'kysely'
import { tagKinds, tagOf } from '../joint/tags.ts'
import { anyShape, readCursor, uuidShape } from './cursor.ts'

type Query = QueryOf<'activities'>
type Condition = RawBuilder<boolean>

/** How a page of activities goes: what it is grouped and ordered by, and what stands behind the page before. */
export type Turn = {
  readonly group: RawBuilder<string> | null
  /** By area an activity stands under each of its areas. */
  readonly joined: RawBuilder<unknown>
  readonly by: RawBuilder<string>
  readonly down: boolean
  readonly behind: Condition
}

/** Null where the cursor is none that this list gave. */
export function turnOf(query: Query): Turn | null {
  const { sort = 'title', group, after } = query
  const byDate = sort.endsWith('date')
  const beside = besideOf(query, byDate)
  const title = beside === null ? sql<string>`a.title` : sql<string>`g.title`
  const by = byDate ? sql<string>`coalesce(a.date_from, '')` : title
  const down = sort.startsWith('-')
  const key = group === undefined ? null : groups[group]
  const joined = beside ?? sql``
  const turn = { group: key, joined, by, down }
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
function besideOf(query: Query, byDate: boolean): RawBuilder<unknown> | null {
  const { space, biennium, group, area, party } = query
  const years = biennium === undefined ? sql`` : sql`and g.biennium = ${biennium}::uuid`
  const ofArea = area === undefined ? sql`` : sql`and g.area = ${area}`
  const rows = (table: 'activity_area' | 'activity_body' | 'activity_tag', only: RawBuilder<unknown>) =>
    sql`join ${sql.table(table)} g on g.activity = a.id and g.space = ${space} ${years} ${only}`
  if (group === 'area') return rows('activity_area', ofArea)
  if (group !== undefined || byDate) return null
  const [tag] = tagged(query)
  if (tag !== undefined) return rows('activity_tag', sql`and g.tag = ${tag}`)
  if (area !== undefined) return rows('activity_area', sql.join([ofArea, ...ledBy(query, 'g')], sql` and `))
  return party === undefined ? null : rows('activity_body', sql`and g.party = ${party}`)
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
  const { space, biennium, area, party, state, situation, first, second, overdue, marking } = query
  const tags = tagged(query)
  const isElsewhere =
    party !== undefined || situation !== undefined || tags.length > 0 || marking !== undefined
  const isPlain = !isElsewhere && first === undefined && second === undefined && overdue === undefined
  if (isPlain && area === undefined && biennium !== undefined) {
    return sql`select case when ${space} = any ((select whole())::text[])
      then coalesce((select sum(c.n) from activity_count c
             where c.space = ${space} and c.biennium = ${biennium}::uuid and c.state = ${state ?? 'all'}), 0)
           + (select count(*) from activity a where ${which} and a.wall is not null)
      else (select count(*) from activity a where ${which}) end`
  }
  const others = [area, state, situation, first, second, overdue]
  const isAlone = biennium !== undefined && others.every((one) => one === undefined)
  if (isAlone && party === undefined && tags.length === 1 && marking !== 'unclassified') {
    return sql`select count(*) from activity_tag t
      where t.space = ${space} and t.biennium = ${biennium}::uuid and t.tag = ${tags[0]}`
  }
  // What has no marking stands behind no wall, and was counted.
  if (isAlone && party === undefined && tags.length === 0 && marking === 'unclassified') {
    return sql`select case when ${space} = any ((select whole())::text[])
      then coalesce((select sum(c.n) from activity_count c
             where c.space = ${space} and c.biennium = ${biennium}::uuid and c.state = 'all'), 0)
      else (select count(*) from activity a where ${which}) end`
  }
  if (isAlone && party !== undefined && tags.length === 0 && marking === undefined) {
    return sql`select count(*) from activity_body b
      where b.space = ${space} and b.biennium = ${biennium}::uuid and b.party = ${party}`
  }
  if (isElsewhere || state !== undefined || biennium === undefined) {
    return sql`select count(*) from activity a where ${which}`
  }
  const parts = [sql<boolean>`t.area = ${area ?? '*'}`, ...ledBy(query, 't')]
  if (overdue !== undefined) parts.push(sql`t.due <> '' and t.due < ${today}`)
  return sql`select coalesce(sum(t.n), 0) from cells_of(${space}, ${biennium}::uuid) t
    where ${sql.join(parts, sql` and `)}`
}

export function narrowed(query: Query, today: string): Condition {
  const { space, biennium, area, party, state, situation, overdue } = query
  const parts = [sql<boolean>`a.space = ${space}`]
  if (biennium !== undefined) parts.push(sql`a.biennium = ${biennium}::uuid`)
  if (area !== undefined) parts.push(sql`${area} = any (a.areas)`)
  parts.push(
    ...tagged(query).map(
      (tag) => sql<boolean>`exists (select from activity_tag t
      where t.space = a.space and t.activity = a.id and t.tag = ${tag})`,
    ),
  )
  if (query.marking === 'unclassified') parts.push(sql`a.marking = 'unclassified'`)
  if (party !== undefined) {
    parts.push(sql`exists (select from activity_body b
      where b.space = a.space and b.activity = a.id and b.party = ${party})`)
  }
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
