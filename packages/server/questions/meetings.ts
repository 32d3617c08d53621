import type { MeetingItem, Naming, QueryOf } from '@comity/contract'
import { resolveParty } from '@comity/instrument'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { Actor } from '../identity/actor.ts'
import { classified } from '../identity/classified.ts'
import type { Tables } from '../store/tables.ts'
import { kindCounted } from '../store/tally.ts'
import { alongDays, type Condition } from './along-days.ts'
import { anyShape, badCursor, numberShape, readCursor, writeCursor } from './cursor.ts'
import { standingOf } from './findings.ts'
import { namedBy, wallsOf } from './named-by.ts'
import { textColumns, textRefOf, wordsOf } from './naming.ts'
import { wordsForArea } from './namings.ts'
import { notedMeetings } from './noted.ts'
import { partyRefs, sidesOf } from './parties.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** The meetings that texts name, by date or by how many texts name them. */
export const meetings: Question<'meetings'> = async (query, { db, actor, today }) => {
  const space = await spaceRow(db, query.space)
  if (space === undefined) return notFound
  const limit = query.limit ?? 100
  const sort = query.sort ?? '-date'
  const byDate = sort.endsWith('date')
  const after =
    query.after === undefined
      ? null
      : readCursor(query.after, [byDate ? /^\d{4}[\d-]*$/ : numberShape, anyShape])
  if (query.after !== undefined && after === null) return badCursor
  const which = await narrowed(db, query, today)
  const page = { sort, limit: limit + 1, after: after as [string, string] | null }
  const found = byDate
    ? await byDateOf(db, query.space, which, page, actor)
    : await byTextsOf(db, query.space, which, page)
  const items = await itemsOf(db, space, found.slice(0, limit), actor)
  const last = found[limit - 1]
  return answered({
    items,
    next: found.length > limit && last ? writeCursor([byDate ? last.date : last.texts, last.meeting]) : null,
    total: await totalOf(db, query.space, query, which, actor),
    noted: await notedMeetings(db, query.space),
    asAt: today,
  })
}

/** One meeting with every paragraph that names it. */
export const meeting: Question<'meeting'> = async (query, { db, actor }) => {
  const first = await naming(db, query.space, query.id)
  const space = first && (await spaceRow(db, first.space))
  if (first === undefined || space === undefined) return notFound
  const tally = await db
    .selectFrom('counted')
    .select('n')
    .where('space', '=', space.id)
    .where('kind', '=', kindCounted('meeting named'))
    .where('key', '=', query.id)
    .executeTakeFirst()
  const [item] = await itemsOf(db, space, [{ date: '', meeting: query.id, texts: tally?.n ?? 1 }], actor)
  if (item === undefined) return notFound
  return answered({ ...item, namings: await namingsOf(db, space.id, 'event', 'meeting', query.id) })
}

function naming(db: Kysely<Tables>, space: string | undefined, id: string) {
  let rows = db.selectFrom('event').select('space').where('meeting', '=', id).where('listed', '=', true)
  if (space !== undefined) rows = rows.where('space', '=', space)
  return rows.orderBy('space').limit(1).executeTakeFirst()
}

type Grouped = { date: string; meeting: string; texts: number }
type Paging = { sort: string; limit: number; after: [string, string] | null }

async function byDateOf(
  db: Kysely<Tables>,
  space: string,
  which: Condition,
  { sort, limit, after }: Paging,
  actor: Actor,
): Promise<Grouped[]> {
  const found = await alongDays(db, { table: 'event', as: 'e', day: 'date_from', id: 'meeting' }, which, {
    space,
    falling: sort.startsWith('-'),
    limit,
    after,
  })
  const rows = found.map(({ day, id }) => ({ date: day, meeting: id }))
  const texts = await namedBy(
    db,
    space,
    'event',
    rows.map((row) => row.meeting),
    actor,
  )
  return rows.map((row) => ({ ...row, texts: texts(row.meeting) }))
}

async function byTextsOf(
  db: Kysely<Tables>,
  space: string,
  which: Condition,
  { sort, limit, after }: Paging,
) {
  const direction = sort.startsWith('-') ? sql`desc` : sql`asc`
  const behind =
    after === null
      ? sql`true`
      : sort.startsWith('-')
        ? sql`t.n <= ${Number(after[0])} and (t.n < ${Number(after[0])} or t.key > ${after[1]})`
        : sql`t.n >= ${Number(after[0])} and (t.n > ${Number(after[0])} or t.key > ${after[1]})`
  const { rows } = await sql<Grouped>`
    select '' as date, t.key as meeting, t.n as texts from tally t
     where t.space = ${space} and t.kind = 'meeting named' and t.n > 0 and ${behind}
       and exists (select from event e where e.space = t.space and e.meeting = t.key and e.listed and ${which})
     order by t.n ${direction}, t.key limit ${limit}`.execute(db)
  return rows
}

async function narrowed(db: Kysely<Tables>, query: QueryOf<'meetings'>, today: string): Promise<Condition> {
  const { space, when, party, area } = query
  const parts: Condition[] = [sql<boolean>`true`]
  // A day that is given to the month or year only is past when that month or year is.
  if (when === 'past') parts.push(sql`e.date_to < left(${today}, length(e.date_to))`)
  if (when === 'ahead') parts.push(sql`e.date_to >= left(${today}, length(e.date_to))`)
  if (party !== undefined) {
    const ids = await meetingsOfParty(db, space, party)
    parts.push(sql`e.meeting = any (${ids}::text[])`)
  }
  if (area !== undefined) {
    const ids = await meetingsOfArea(db, space, area)
    parts.push(sql`e.meeting = any (${ids}::text[])`)
  }
  return sql<boolean>`(${sql.join(parts, sql` and `)})`
}

/**
 * The meetings within whose words a body is named, and those that it hosted. Its mentions are gathered first, whatever
 * the planner takes for few: right after a large import it knows no numbers, and would look at all for each.
 */
async function meetingsOfParty(db: Kysely<Tables>, space: string, party: string): Promise<string[]> {
  const row = await db.selectFrom('party').select('names').where('id', '=', party).executeTakeFirst()
  const names = row?.names.map((name) => name.text) ?? []
  const { rows } = await sql<{ meeting: string }>`
    with mine as materialized (
      select expression, provision, (place->'span'->>0)::integer as begins, (place->'span'->>1)::integer as ends
        from mention where space = ${space} and party = ${party} and listed
    ), told as materialized (
      select expression, provision, meeting, (place->'span'->>0)::integer as begins,
             (place->'span'->>1)::integer as ends
        from event where space = ${space} and listed and expression in (select expression from mine)
    )
    select distinct told.meeting from told join mine using (expression, provision)
     where mine.begins >= told.begins and mine.ends <= told.ends
    union select meeting from event where space = ${space} and listed and host = any (${names}::text[])`.execute(
    db,
  )
  return rows.map(({ meeting }) => meeting)
}

/** The meetings that stand in one paragraph with words of an area. */
async function meetingsOfArea(db: Kysely<Tables>, space: string, area: string): Promise<string[]> {
  const words = await wordsForArea(db, space, area)
  const { rows } = await sql<{ meeting: string }>`
    with mine as materialized (
      select distinct expression, provision from mention
       where space = ${space} and kind = 'area' and text = any (${words}::text[]) and listed
    )
    select distinct e.meeting from event e join mine using (expression, provision)
     where e.space = ${space} and e.listed`.execute(db)
  return rows.map(({ meeting }) => meeting)
}

async function totalOf(
  db: Kysely<Tables>,
  space: string,
  query: QueryOf<'meetings'>,
  which: Condition,
  actor: Actor,
): Promise<number> {
  if (
    actor.whole.includes(space) &&
    [query.when, query.party, query.area].every((one) => one === undefined)
  ) {
    const row = await db
      .selectFrom('counted')
      .select('n')
      .where('space', '=', space)
      .where('kind', '=', kindCounted('meeting'))
      .where('key', '=', '')
      .executeTakeFirst()
    return row?.n ?? 0
  }
  const { rows } = await sql<{ n: string }>`
    select count(distinct e.meeting) as n from event e where e.space = ${space} and e.listed and ${which}`.execute(
    db,
  )
  return Number(rows[0]?.n ?? 0)
}

/** Each meeting as the latest text that names it has it. */
async function itemsOf(
  db: Kysely<Tables>,
  space: Selectable<Tables['space']>,
  found: readonly Grouped[],
  actor: Actor,
): Promise<MeetingItem[]> {
  if (found.length === 0) return []
  const { rows } = await sql<Row>`
    select one.*, i.language, ${wallsOf('event', space.id)}
      from unnest(${found.map((one) => one.meeting)}::text[]) as wanted (meeting)
     cross join lateral (
      select e.meeting, e.what, e.venue, e.date_from, e.date_to, e.host, e.own_wall, e.instrument from event e
       where e.space = ${space.id} and e.meeting = wanted.meeting and e.listed
       order by (e.host is null), e.dated desc, e.id limit 1) as one
      join instrument i on i.space = ${space.id} and i.id = one.instrument`.execute(db)
  const ref = await partyRefs(
    db,
    rows.flatMap((row) => (row.host === null ? [] : resolveParty(row.host))),
    sidesOf(space),
  )
  const byId = new Map(rows.map((row) => [row.meeting, row]))
  return found.flatMap(({ meeting: id, texts }) => {
    const row = byId.get(id)
    if (row === undefined) return []
    const { what, language, venue, date_from: from, date_to: to, host } = row
    const hostSide = host === null ? null : (resolveParty(host).map(ref)[0]?.side ?? null)
    const general = isGeneralMeeting(what)
    const classification = classified(actor, row.walls, row.own_wall)
    const told = {
      id,
      space: space.id,
      what,
      language,
      place: venue,
      from,
      to,
      host,
      hostSide,
      general,
      texts,
    }
    return [{ ...told, classification }]
  })
}

type Row = Pick<
  Selectable<Tables['event']>,
  'meeting' | 'what' | 'venue' | 'date_from' | 'date_to' | 'host' | 'own_wall'
> & {
  language: string
  walls: readonly (string | null)[]
}

/** "general meeting" · "General meeting of the two organizations": the meetings that the two hold every two years. */
export function isGeneralMeeting(what: string): boolean {
  return /^general meeting\b/i.test(what)
}

/** Every naming of a meeting or an agreement with its words, the latest text first. */
export async function namingsOf(
  db: Kysely<Tables>,
  space: string,
  table: 'event' | 'agreement',
  column: 'meeting' | 'accord',
  id: string,
): Promise<Naming[]> {
  const rows = await db
    .selectFrom(`${table as 'event'} as f`)
    .innerJoin('instrument', (join) =>
      join.onRef('instrument.space', '=', 'f.space').onRef('instrument.id', '=', 'f.instrument'),
    )
    .select(textColumns)
    .select(['f.id', 'f.expression', 'f.provision', 'f.place', 'f.state', 'f.judged_at', 'f.judged_by'])
    .where('f.space', '=', space)
    .where(sql.ref<string>(`f.${column}`), '=', id)
    .where('f.listed', '=', true)
    .orderBy(sql`coalesce(instrument.date, '')`, 'desc')
    .orderBy('f.id')
    .limit(100)
    .execute()
  const words = await wordsOf(db, space, rows)
  return rows.map((row) => ({
    ...words(row),
    id: row.id,
    text: textRefOf(row),
    standing: standingOf(row),
  }))
}
