import type { MandateFacets, MandateItem, PartyRef, QueryOf } from '@comity/contract'
import { isDay } from '@comity/instrument'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { Actor } from '../identity/actor.ts'
import { classified } from '../identity/classified.ts'
import { livesOf } from '../mandates/life.ts'
import type { Tables } from '../store/tables.ts'
import { kindCounted, tallied } from '../store/tally.ts'
import { badCursor, dateShape, dayShape, readCursor, type Shape, uuidShape, writeCursor } from './cursor.ts'
import { bodiesOf, mandateColumns, mandateOf } from './findings.ts'
import { partyRefs, sidesOf } from './parties.ts'
import { answered, isUuid, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** What a list of mandates is narrowed by; `due` is told from `today`. */
export type Filter = Omit<QueryOf<'mandates'>, 'space' | 'sort' | 'after' | 'limit'>

/** The mandates of a cooperation, each as it stands in its text; with what they can be narrowed by. */
export const mandates: Question<'mandates'> = async (query, { db, actor, today }) => {
  const space = await spaceRow(db, query.space)
  if (space === undefined) return notFound
  if (query.instrument !== undefined && !isUuid(query.instrument)) return notFound
  const noDays = noSuchDays(query)
  if (noDays.length > 0) return { ok: false, refusal: { reason: 'invalid', violations: noDays } }
  const limit = query.limit ?? 100
  const order = orders[query.sort ?? '-date'] as Order
  let rows = order.where(listed(db, query.space, query, today))
  if (query.after !== undefined) {
    const after = readCursor(query.after, [order.shape, uuidShape])
    if (after === null) return badCursor
    rows = rows.where(order.behind(after[0] ?? '', after[1] ?? ''))
  }
  const found = await rows
    .select(mandateColumns)
    .select(textColumns)
    .select(order.by.as('place'))
    .orderBy(order.by, order.direction)
    .orderBy('mandate.id')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const sides = sidesOf(space)
  return answered({
    items: await itemsOf(db, query.space, page, sides, actor),
    next: found.length > limit && last ? writeCursor([last.place, last.id]) : null,
    total: await totalOf(db, query.space, query, today, actor),
    facets: await facetsOf(db, query.space, sides),
    today,
  })
}

/** Mandates by their ids, in the order of the ids; one that the actor may not see is left out. */
export async function mandatesById(
  db: Kysely<Tables>,
  actor: Actor,
  space: Selectable<Tables['space']>,
  ids: readonly string[],
): Promise<MandateItem[]> {
  if (ids.length === 0) return []
  const rows = await joined(db)
    .where('mandate.space', '=', space.id)
    .where('mandate.id', 'in', [...ids])
    .select(mandateColumns)
    .select(textColumns)
    .execute()
  const items = await itemsOf(db, space.id, rows, sidesOf(space), actor)
  const byId = new Map(items.map((item) => [item.id, item]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

const textColumns = [
  'instrument.symbol',
  'instrument.title',
  'instrument.date',
  'instrument.language',
  'provision.number',
] as const

function joined(db: Kysely<Tables>) {
  return db
    .selectFrom('mandate')
    .innerJoin('instrument', (join) =>
      join.onRef('instrument.space', '=', 'mandate.space').onRef('instrument.id', '=', 'mandate.instrument'),
    )
    .innerJoin('provision', (join) =>
      join
        .onRef('provision.space', '=', 'mandate.space')
        .onRef('provision.expression', '=', 'mandate.expression')
        .onRef('provision.id', '=', 'mandate.provision'),
    )
}

function listed(db: Kysely<Tables>, space: string, filter: Filter, today: string) {
  return joined(db).where(isListed(space, filter, today))
}

type Listing = ReturnType<typeof joined>
type Condition = ReturnType<typeof sql<boolean>>

/** What the rows of `mandate` must fulfil to stand in a list; so that they can be counted without what they stand in. */
export function isListed(space: string, filter: Filter, today: string): Condition {
  const parts = [
    sql`mandate.space = ${space}`,
    sql`mandate.listed`,
    ...narrowed(filter),
    ...fallingDue(filter, today),
  ]
  return sql<boolean>`(${sql.join(parts, sql` and `)})`
}

function narrowed({ addressee, verb, area, instrument, state }: Filter): Condition[] {
  const parts: Condition[] = []
  if (state !== undefined)
    parts.push(sql`coalesce((select l.state from mandate_life l
      where l.space = mandate.space and l.mandate = mandate.id), 'active') = ${state}`)
  if (verb !== undefined) parts.push(sql`mandate.verb = ${verb}`)
  if (instrument !== undefined) parts.push(sql`mandate.instrument = ${instrument}::uuid`)
  if (addressee !== undefined)
    parts.push(sql`exists (select from mandate_addressee t
      where t.space = mandate.space and t.mandate = mandate.id and t.party = ${addressee})`)
  if (area !== undefined)
    parts.push(sql`exists (select from mandate_area t
      where t.space = mandate.space and t.mandate = mandate.id and t.area = ${area})`)
  return parts
}

/** The database would call a day that there is not an error. */
function noSuchDays({ dueFrom, dueTo }: Filter) {
  return Object.entries({ dueFrom, dueTo }).flatMap(([field, day]) =>
    day === undefined || isDay(day) ? [] : [{ field, message: 'There is no such day.' }],
  )
}

/** By the last of the days on which something is due: it is overdue from the day after. */
function fallingDue({ due, dueFrom, dueTo }: Filter, today: string): Condition[] {
  const parts: Condition[] = []
  if (due === 'undated') parts.push(sql`mandate.due_to is null`)
  if (due === 'overdue') parts.push(sql`mandate.due_to < ${today}::date`)
  if (due === 'ahead') parts.push(sql`mandate.due_to >= ${today}::date`)
  if (dueFrom !== undefined) parts.push(sql`mandate.due_to >= ${dueFrom}::date`)
  if (dueTo !== undefined) parts.push(sql`mandate.due_to <= ${dueTo}::date`)
  return parts
}

/**
 * How a list is ordered, by an index: the value that it goes by, and what stands behind a place in it. The bound on
 * the first value alone lets the index begin there; the second finds the place among equals.
 */
type Order = {
  readonly by: ReturnType<typeof sql<string>>
  readonly direction: 'asc' | 'desc'
  readonly shape: Shape
  readonly where: (rows: Listing) => Listing
  readonly behind: (value: string, id: string) => ReturnType<typeof sql<boolean>>
}

const all = (rows: Listing) => rows
const orders: { readonly [sort: string]: Order } = {
  '-date': order(sql<string>`mandate.dated`, 'desc', dateShape),
  date: order(sql<string>`mandate.dated`, 'asc', dateShape),
  verb: order(sql<string>`mandate.verb`, 'asc', /^.{0,60}$/),
  '-verb': order(sql<string>`mandate.verb`, 'desc', /^.{0,60}$/),
  due: order(sql<string>`mandate.due_to`, 'asc', dayShape, withDue),
  '-due': order(sql<string>`mandate.due_to`, 'desc', dayShape, withDue),
}

/** A list by due date holds what has one; the others have no place in it. */
function withDue(rows: Listing): Listing {
  return rows.where('mandate.due_to', 'is not', null)
}

function order(by: Order['by'], direction: 'asc' | 'desc', shape: Shape, where: Order['where'] = all): Order {
  const behind = (value: string, id: string) => {
    const bound = shape === dayShape ? sql`${value}::date` : sql`${value}`
    return direction === 'asc'
      ? sql<boolean>`${by} >= ${bound} and (${by} > ${bound} or mandate.id > ${id}::uuid)`
      : sql<boolean>`${by} <= ${bound} and (${by} < ${bound} or mandate.id > ${id}::uuid)`
  }
  return { by, direction, shape: shape === dateShape ? /^(\d{4}(-\d{2}){0,2})?$/ : shape, where, behind }
}

type Listed = Parameters<typeof mandateOf>[0] & {
  symbol: string | null
  title: string | null
  date: string | null
  language: string
  number: string
}

async function itemsOf(
  db: Kysely<Tables>,
  space: string,
  rows: readonly Listed[],
  sides: readonly string[],
  actor: Actor,
): Promise<MandateItem[]> {
  const bodies = await bodiesOf(db, space, rows)
  const ref = await partyRefs(
    db,
    rows.flatMap((row) => bodies(row.id).flatMap((body) => body.parties)),
    sides,
  )
  const life = await livesOf(
    db,
    space,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    ...mandateOf(row, bodies(row.id), ref),
    instrument: {
      id: row.instrument,
      symbol: row.symbol,
      title: row.title,
      date: row.date,
      language: row.language,
    },
    number: row.number,
    state: life(row.id).state,
    nextReview: life(row.id).nextReview,
    classification: classified(actor, [row.wall]),
  }))
}

/** Counted beforehand for the whole list and for one choice; several choices together are counted up to this many. */
const mostCounted = 10_000

async function totalOf(
  db: Kysely<Tables>,
  space: string,
  filter: QueryOf<'mandates'>,
  today: string,
  actor: Actor,
): Promise<number> {
  const { addressee, verb, area, instrument, state, due, dueFrom, dueTo, sort } = filter
  const chosen = [
    ['mandate addressee', addressee],
    ['mandate verb', verb],
    ['mandate area', area],
  ].filter(([, value]) => value !== undefined)
  const byDue = sort?.endsWith('due') === true
  const byDay = byDue || [due, dueFrom, dueTo].some((value) => value !== undefined)
  // Whoever sees but what was given is told of that alone; nothing of it is counted beforehand.
  const isWhole = actor.whole.includes(space) && state === undefined
  if (isWhole && chosen.length === 0 && instrument === undefined && byDay)
    return daysTotal(db, space, filter, today, byDue)
  if (isWhole && chosen.length <= 1 && instrument === undefined && !byDay) {
    const [kind = 'mandate', key = ''] = chosen[0] ?? []
    const row = await db
      .selectFrom('counted')
      .select('n')
      .where('space', '=', space)
      .where('kind', '=', kindCounted(kind))
      .where('key', '=', key)
      .executeTakeFirst()
    return row?.n ?? 0
  }
  let rows = db
    .selectFrom('mandate')
    .select('id')
    .where(isListed(space, filter, today))
  if (byDue) rows = rows.where('due_to', 'is not', null)
  const { n } = await db
    .selectFrom(rows.limit(mostCounted).as('some'))
    .select((e) => e.fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Of the mandates counted by their days as they are listed, those of some days: the sum, and not a row for each day. */
async function daysTotal(
  db: Kysely<Tables>,
  space: string,
  { due, dueFrom, dueTo }: Filter,
  today: string,
  dated: boolean,
): Promise<number> {
  const parts = [sql<boolean>`true`]
  if (dated || due === 'overdue' || due === 'ahead' || dueFrom || dueTo) parts.push(sql<boolean>`key <> ''`)
  if (due === 'undated') parts.push(sql<boolean>`key = ''`)
  if (due === 'overdue') parts.push(sql<boolean>`key < ${today}`)
  if (due === 'ahead') parts.push(sql<boolean>`key >= ${today}`)
  if (dueFrom !== undefined) parts.push(sql<boolean>`key >= ${dueFrom}`)
  if (dueTo !== undefined) parts.push(sql<boolean>`key <= ${dueTo}`)
  const { rows } = await sql<{ n: string }>`
    select coalesce(sum(n), 0) as n from counted
     where space = ${space} and kind = 'mandate due' and n > 0 and ${sql.join(parts, sql` and `)}`.execute(db)
  return Number(rows[0]?.n ?? 0)
}

/** What the whole list can be narrowed by, with how many each choice leaves of it. */
export async function facetsOf(
  db: Kysely<Tables>,
  space: string,
  sides: readonly string[],
): Promise<MandateFacets> {
  const rows = await tallied(db, space, ['mandate verb', 'mandate addressee', 'mandate area'])
  const of = (kind: string) => rows.filter((row) => row.kind === kind)
  const areas = await db
    .selectFrom('area')
    .selectAll()
    .where('space', '=', space)
    .orderBy('ordinal')
    .execute()
  const touched = new Map(of('mandate area').map((row) => [row.key, row.n]))
  const addressees = of('mandate addressee').slice(0, 200)
  const ref: (id: string) => PartyRef = await partyRefs(
    db,
    addressees.map((row) => row.key),
    sides,
  )
  return {
    addressees: addressees.map((row) => ({ party: ref(row.key), count: row.n })),
    verbs: of('mandate verb').map((row) => ({ verb: row.key, count: row.n })),
    areas: areas.map((row) => ({ id: row.id, names: row.names, count: touched.get(row.id) ?? 0 })),
  }
}
