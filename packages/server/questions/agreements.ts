import type { AgreementItem, QueryOf } from '@comity/contract'
import { resolveParty } from '@comity/instrument'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { Actor } from '../identity/actor.ts'
import { classified } from '../identity/classified.ts'
import type { Tables } from '../store/tables.ts'
import { alongDays, type Condition } from './along-days.ts'
import { anyShape, badCursor, numberShape, readCursor, writeCursor } from './cursor.ts'
import { namingsOf } from './meetings.ts'
import { namedBy, wallsOf } from './named-by.ts'
import { notedAgreements } from './noted.ts'
import { partyRefs, sidesOf } from './parties.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** The agreements that texts name, by the day of signature or by how many texts name them. */
export const agreements: Question<'agreements'> = async (query, { db, actor, today }) => {
  const space = await spaceRow(db, query.space)
  if (space === undefined) return notFound
  const limit = query.limit ?? 100
  const sort = query.sort ?? '-signed'
  const bySigned = sort.endsWith('signed')
  const shape = bySigned ? /^(\d{4}[\d-]*)?$/ : numberShape
  const after = query.after === undefined ? null : readCursor(query.after, [shape, anyShape])
  if (query.after !== undefined && after === null) return badCursor
  const which = await narrowed(db, query)
  const page = { sort, limit: limit + 1, after: after as Paging['after'] }
  const found = await groupsOf(db, query.space, which, page, actor)
  const items = await itemsOf(db, space, found.slice(0, limit), actor)
  const last = found[limit - 1]
  return answered({
    items,
    next:
      found.length > limit && last ? writeCursor([bySigned ? last.signed : last.texts, last.accord]) : null,
    total: await totalOf(db, query.space, which),
    kinds: await kindsOf(db, query.space),
    noted: await notedAgreements(db, query.space, sidesOf(space)),
    asAt: today,
  })
}

/** One agreement with every paragraph that names it. */
export const agreement: Question<'agreement'> = async (query, { db, actor }) => {
  let rows = db
    .selectFrom('agreement')
    .select('space')
    .where('accord', '=', query.id)
    .where('listed', '=', true)
  if (query.space !== undefined) rows = rows.where('space', '=', query.space)
  const first = await rows.orderBy('space').limit(1).executeTakeFirst()
  const space = first && (await spaceRow(db, first.space))
  if (space === undefined) return notFound
  const which = sql<boolean>`a.accord = ${query.id}`
  const found = await groupsOf(db, space.id, which, { sort: 'signed', limit: 1, after: null }, actor)
  const [item] = await itemsOf(db, space, found, actor)
  if (item === undefined) return notFound
  return answered({ ...item, namings: await namingsOf(db, space.id, 'agreement', 'accord', query.id) })
}

type Grouped = { signed: string; accord: string; texts: number }
type Paging = { sort: string; limit: number; after: [string, string] | null }

/**
 * By the day of signature a page along the index. By how many texts name them, all: there are as many as were ever
 * concluded, not as are named.
 */
async function groupsOf(
  db: Kysely<Tables>,
  space: string,
  which: Condition,
  { sort, limit, after }: Paging,
  actor: Actor,
): Promise<Grouped[]> {
  const bySigned = sort.endsWith('signed')
  const found = await alongDays(db, { table: 'agreement', as: 'a', day: 'day', id: 'accord' }, which, {
    space,
    falling: bySigned && sort.startsWith('-'),
    ...(bySigned ? { limit, after } : { limit: null, after: null }),
  })
  const rows = found.map(({ day, id }) => ({ signed: day, accord: id }))
  const accords = rows.map((row) => row.accord)
  const texts = await namedBy(db, space, 'agreement', accords, actor)
  const named = rows.map((row) => ({ ...row, texts: texts(row.accord) }))
  return bySigned ? named : pageByTexts(named, { sort, limit, after })
}

function pageByTexts(found: readonly Grouped[], { sort, limit, after }: Paging): Grouped[] {
  const down = sort.startsWith('-')
  const order = (a: Pick<Grouped, 'texts' | 'accord'>, b: Pick<Grouped, 'texts' | 'accord'>) =>
    (down ? b.texts - a.texts : a.texts - b.texts) || (a.accord < b.accord ? -1 : Number(a.accord > b.accord))
  const last = after === null ? null : { texts: Number(after[0]), accord: after[1] }
  return found
    .filter((one) => last === null || order(one, last) > 0)
    .toSorted(order)
    .slice(0, limit)
}

/** The words of a party in an agreement are its name in some writing: whether they are, the register says. */
async function narrowed(
  db: Kysely<Tables>,
  { space, party, what }: QueryOf<'agreements'>,
): Promise<Condition> {
  const parts: Condition[] = [sql<boolean>`true`]
  if (what !== undefined) parts.push(sql`a.what = ${what}`)
  if (party !== undefined) {
    const { rows } = await sql<{ name: string }>`
      select distinct name from agreement a, jsonb_array_elements_text(a.parties) as name
       where a.space = ${space} and a.listed`.execute(db)
    const names = rows.map((row) => row.name).filter((name) => resolveParty(name).includes(party))
    parts.push(sql`a.parties ?| ${names}::text[]`)
  }
  return sql<boolean>`(${sql.join(parts, sql` and `)})`
}

async function totalOf(db: Kysely<Tables>, space: string, which: Condition): Promise<number> {
  const { rows } = await sql<{ n: string }>`${each(space, which)} select count(*) as n from one`.execute(db)
  return Number(rows[0]?.n ?? 0)
}

async function kindsOf(db: Kysely<Tables>, space: string) {
  const { rows } = await sql<{ value: string; n: string }>`${each(space, sql<boolean>`true`)}
    select what as value, count(*) as n from one group by what order by n desc, value limit 60`.execute(db)
  return rows.map(({ value, n }) => ({ value, count: Number(n) }))
}

/** Each agreement once, whatever the number of its namings. */
function each(space: string, which: Condition): ReturnType<typeof sql> {
  const next = (behind: ReturnType<typeof sql>) => sql`
    select a.accord, a.what from agreement a where a.space = ${space} and a.listed and ${which} and ${behind}
     order by a.accord limit 1`
  return sql`with recursive one as (
    (${next(sql`true`)}) union all
    select following.* from one cross join lateral (${next(sql`a.accord > one.accord`)}) as following)`
}

/** Each agreement as the latest text that names it has it. */
async function itemsOf(
  db: Kysely<Tables>,
  space: Selectable<Tables['space']>,
  found: readonly Grouped[],
  actor: Actor,
): Promise<AgreementItem[]> {
  if (found.length === 0) return []
  const { rows } = await sql<Row>`
    select one.*, i.language, ${wallsOf('agreement', space.id)}
      from unnest(${found.map((one) => one.accord)}::text[]) as wanted (accord)
     cross join lateral (
      select a.accord, a.what, a.parties, a.signed, a.promises, a.own_wall, a.instrument from agreement a
       where a.space = ${space.id} and a.accord = wanted.accord and a.listed
       order by (a.promises is null), a.dated desc, a.id limit 1) as one
      join instrument i on i.space = ${space.id} and i.id = one.instrument`.execute(db)
  const ref = await partyRefs(
    db,
    rows.flatMap((row) => row.parties.flatMap((text) => resolveParty(text))),
    sidesOf(space),
  )
  const byId = new Map(rows.map((row) => [row.accord, row]))
  return found.flatMap(({ accord: id, texts }) => {
    const row = byId.get(id)
    if (row === undefined) return []
    const { what, language, signed, promises } = row
    const parties = row.parties.map((text) => ({ text, parties: resolveParty(text).map(ref) }))
    const classification = classified(actor, row.walls, row.own_wall)
    return [{ id, space: space.id, what, language, parties, signed, promises, texts, classification }]
  })
}

type Row = Pick<
  Selectable<Tables['agreement']>,
  'accord' | 'what' | 'parties' | 'signed' | 'promises' | 'own_wall'
> & {
  language: string
  walls: readonly (string | null)[]
}
