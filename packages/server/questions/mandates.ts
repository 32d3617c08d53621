import type { MandateFacets, MandateItem, QueryOf } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { badCursor, numberShape, readCursor, uuidShape, writeCursor } from './cursor.ts'
import { bodiesOf, mandateColumns, mandateOf } from './findings.ts'
import { partyRefs, sidesOf } from './parties.ts'
import { answered, isUuid, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

type Filter = Pick<QueryOf<'mandates'>, 'addressee' | 'verb' | 'area' | 'instrument'>

/** The mandates of a cooperation, the latest text first, each as it stands in its text; with what they narrow by. */
export const mandates: Question<'mandates'> = async (query, { db }) => {
  const space = await spaceRow(db, query.space)
  if (space === undefined) return notFound
  const limit = query.limit ?? 100
  if (query.instrument !== undefined && !isUuid(query.instrument)) return notFound
  let rows = listed(db, query.space, query)
  const { total } = await rows.select((e) => e.fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
  if (query.after !== undefined) {
    const after = readCursor(query.after, [uuidShape, numberShape])
    if (after === null) return badCursor
    const [expression, ordinal] = [String(after[0]), Number(after[1])]
    rows = rows.where((e) =>
      e.or([
        e('mandate.expression', '<', expression),
        e.and([e('mandate.expression', '=', expression), e('mandate.ordinal', '>', ordinal)]),
      ]),
    )
  }
  const found = await rows
    .select(mandateColumns)
    .select(textColumns)
    .orderBy('mandate.expression', 'desc')
    .orderBy('mandate.ordinal')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return answered({
    items: await itemsOf(db, query.space, page, sidesOf(space)),
    next: found.length > limit && last ? writeCursor([last.expression, last.ordinal]) : null,
    total: Number(total),
    facets: await facetsOf(db, query.space, query, sidesOf(space)),
  })
}

/** One mandate with the text that it stands in. */
export const mandate: Question<'mandate'> = async (query, { db }) => {
  if (!isUuid(query.id)) return notFound
  const row = await joined(db)
    .where('mandate.id', '=', query.id)
    .select(mandateColumns)
    .select(textColumns)
    .executeTakeFirst()
  if (row === undefined) return notFound
  const space = await spaceRow(db, row.space)
  if (space === undefined) return notFound
  const [item] = await itemsOf(db, row.space, [row], sidesOf(space))
  return item === undefined ? notFound : answered(item)
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
      join
        .onRef('instrument.space', '=', 'mandate.space')
        .onRef('instrument.id', '=', 'mandate.instrument')
        .onRef('instrument.expression', '=', 'mandate.expression'),
    )
    .innerJoin('provision', (join) =>
      join
        .onRef('provision.space', '=', 'mandate.space')
        .onRef('provision.expression', '=', 'mandate.expression')
        .onRef('provision.id', '=', 'mandate.provision'),
    )
}

function listed(db: Kysely<Tables>, space: string, filter: Filter) {
  let rows = joined(db).where('mandate.space', '=', space)
  const { addressee, verb, area, instrument } = filter
  if (verb !== undefined) rows = rows.where('mandate.verb', '=', verb)
  if (instrument !== undefined) rows = rows.where('mandate.instrument', '=', instrument)
  if (area !== undefined) rows = rows.where(sql<boolean>`${area} = any(mandate.areas)`)
  if (addressee !== undefined) {
    rows = rows.where((e) =>
      e.exists(
        e
          .selectFrom('mandate_body')
          .select('mandate_body.ordinal')
          .whereRef('mandate_body.space', '=', 'mandate.space')
          .whereRef('mandate_body.mandate', '=', 'mandate.id')
          .where('mandate_body.role', '=', 'addressee')
          .where(sql<boolean>`${addressee} = any(mandate_body.parties)`),
      ),
    )
  }
  return rows
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
): Promise<MandateItem[]> {
  const bodies = await bodiesOf(db, space, rows)
  const ref = await partyRefs(
    db,
    rows.flatMap((row) => bodies(row.id).flatMap((body) => body.parties)),
    sides,
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
  }))
}

/** Each kind of choice counts what the other choices leave, so that no offered choice leads to an empty list. */
export async function facetsOf(
  db: Kysely<Tables>,
  space: string,
  filter: Filter,
  sides: readonly string[],
): Promise<MandateFacets> {
  const { addressee: _a, ...butAddressee } = filter
  const { verb: _v, ...butVerb } = filter
  const { area: _r, ...butArea } = filter
  const verbs = await listed(db, space, butVerb)
    .select(['mandate.verb', (e) => e.fn.countAll<string>().as('n')])
    .groupBy('mandate.verb')
    .orderBy('n', 'desc')
    .orderBy('mandate.verb')
    .execute()
  const parties = await listed(db, space, butAddressee)
    .innerJoin('mandate_body', (join) =>
      join
        .onRef('mandate_body.space', '=', 'mandate.space')
        .onRef('mandate_body.mandate', '=', 'mandate.id')
        .on('mandate_body.role', '=', 'addressee'),
    )
    .innerJoin(sql<{ party: string }>`unnest(mandate_body.parties)`.as<'named'>(sql`named(party)`), (join) =>
      join.onTrue(),
    )
    .select(['named.party', sql<string>`count(distinct mandate.id)`.as('n')])
    .groupBy('named.party')
    .orderBy('n', 'desc')
    .orderBy('named.party')
    .limit(200)
    .execute()
  const touched = await listed(db, space, butArea)
    .innerJoin(sql<{ area: string }>`unnest(mandate.areas)`.as<'touched'>(sql`touched(area)`), (join) =>
      join.onTrue(),
    )
    .select(['touched.area', (e) => e.fn.countAll<string>().as('n')])
    .groupBy('touched.area')
    .execute()
  const areas = await db
    .selectFrom('area')
    .selectAll()
    .where('space', '=', space)
    .orderBy('ordinal')
    .execute()
  const countOf = new Map(touched.map((row) => [row.area, Number(row.n)]))
  const ref = await partyRefs(
    db,
    parties.map((row) => row.party),
    sides,
  )
  return {
    addressees: parties.map((row) => ({ party: ref(row.party), count: Number(row.n) })),
    verbs: verbs.map((row) => ({ verb: row.verb, count: Number(row.n) })),
    areas: areas.map((row) => ({ id: row.id, names: row.names, count: countOf.get(row.id) ?? 0 })),
  }
}
