import type { AgreementItem, QueryOf } from '@comity/contract'
import { resolveParty } from '@comity/instrument'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { Actor } from '../identity/actor.ts'
import { classified } from '../identity/classified.ts'
import type { Tables } from '../store/tables.ts'
import { anyShape, badCursor, numberShape, readCursor, writeCursor } from './cursor.ts'
import { namingsOf } from './meetings.ts'
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
  const found = await groupsOf(db, query.space, which, {
    sort,
    limit: limit + 1,
    after: after as Paging['after'],
  })
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
  const found = await groupsOf(db, space.id, which, { sort: 'signed', limit: 1, after: null })
  const [item] = await itemsOf(db, space, found, actor)
  if (item === undefined) return notFound
  return answered({ ...item, namings: await namingsOf(db, space.id, 'agreement', 'accord', query.id) })
}

type Grouped = { signed: string; accord: string; texts: number }
type Paging = { sort: string; limit: number; after: [string, string] | null }
type Condition = ReturnType<typeof sql<boolean>>

/** Along the index by day: the namings of one agreement stand together in it. */
async function groupsOf(db: Kysely<Tables>, space: string, which: Condition, { sort, limit, after }: Paging) {
  const down = sort.startsWith('-')
  const direction = down ? sql`desc` : sql`asc`
  const signed = sql`coalesce(a.signed, '')`
  const grouped = sql`
    select ${signed} as signed, a.accord, count(distinct a.expression)::integer as texts from agreement a
     where a.space = ${space} and a.listed and ${which}`
  if (sort.endsWith('signed')) {
    const behind =
      after === null
        ? sql`true`
        : sql`(${signed}, a.accord) ${down ? sql`<` : sql`>`} (${after[0]}, ${after[1]})`
    const { rows } = await sql<Grouped>`${grouped} and ${behind}
      group by ${signed}, a.accord order by ${signed} ${direction}, a.accord ${direction} limit ${limit}`.execute(
      db,
    )
    return rows
  }
  const behind =
    after === null
      ? sql`true`
      : sql`texts ${down ? sql`<` : sql`>`} ${Number(after[0])} or (texts = ${Number(after[0])} and accord > ${after[1]})`
  const { rows } = await sql<Grouped>`
    select * from (${grouped} group by ${signed}, a.accord) as one where ${behind}
     order by texts ${direction}, accord limit ${limit}`.execute(db)
  return rows
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
  const { rows } = await sql<{ n: string }>`
    select count(distinct a.accord) as n from agreement a where a.space = ${space} and a.listed and ${which}`.execute(
    db,
  )
  return Number(rows[0]?.n ?? 0)
}

async function kindsOf(db: Kysely<Tables>, space: string) {
  const { rows } = await sql<{ value: string; n: string }>`
    select a.what as value, count(distinct a.accord) as n from agreement a
     where a.space = ${space} and a.listed group by a.what order by n desc, value limit 60`.execute(db)
  return rows.map(({ value, n }) => ({ value, count: Number(n) }))
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
    select one.*, array(select distinct w.wall from agreement w
                         where w.space = ${space.id} and w.accord = one.accord and w.listed) as walls from (
    select distinct on (a.accord) a.accord, a.what, a.parties, a.signed, a.promises, a.own_wall, i.language
      from agreement a join instrument i on i.space = a.space and i.id = a.instrument
     where a.space = ${space.id} and a.accord = any (${found.map((one) => one.accord)}::text[]) and a.listed
     order by a.accord, (a.promises is null), coalesce(i.date, '') desc, a.id) as one`.execute(db)
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
