import type { Choice, InstrumentFacets, InstrumentItem, InstrumentSummary, QueryOf } from '@comity/contract'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { Actor } from '../identity/actor.ts'
import { classified } from '../identity/classified.ts'
import type { Tables } from '../store/tables.ts'
import { countsOf, tallied } from '../store/tally.ts'
import { anyShape, badCursor, readCursor, uuidShape, writeCursor } from './cursor.ts'
import { partyRefs, sidesOf } from './parties.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** The texts of a cooperation, the latest first unless they are ordered otherwise; those without a date last. */
export const instruments: Question<'instruments'> = async (query, { db, actor }) => {
  const space = await spaceRow(db, query.space)
  if (space === undefined) return notFound
  const limit = query.limit ?? 100
  const [column, direction] = orderOf(query.sort ?? '-date')
  const isWhole = actor.whole.includes(query.space)
  let rows = narrowed(db, query)
  if (query.after !== undefined) {
    const after = readCursor(query.after, [anyShape, uuidShape])
    if (after === null) return badCursor
    const [value, id] = [after[0] ?? '', after[1] ?? '']
    rows = rows.where(
      direction === 'asc'
        ? sql<boolean>`${column} >= ${value} and (${column} > ${value} or instrument.id > ${id}::uuid)`
        : sql<boolean>`${column} <= ${value} and (${column} < ${value} or instrument.id > ${id}::uuid)`,
    )
  }
  const found = await rows
    .selectAll('instrument')
    .select(column.as('place'))
    .orderBy(column, direction)
    .orderBy('instrument.id')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const vote = await votesOf(db, query.space, page)
  const titled = await titlesIn(db, query, page)
  return answered({
    items: page.map((row) => ({ ...summaryOf(row, actor), ...titled.get(row.id), vote: vote(row.symbol) })),
    next: found.length > limit && last ? writeCursor([last.place, last.id]) : null,
    total: await totalOf(db, query, isWhole),
    facets: await facetsOf(db, query.space, sidesOf(space), isWhole),
  })
}

/** The titles of texts in the language that is preferred, where they are held in it; those of the others stand. */
export async function titlesIn(
  db: Kysely<Tables>,
  { space, prefer }: Pick<QueryOf<'instruments'>, 'space' | 'prefer'>,
  page: readonly { readonly id: string; readonly language: string }[],
): Promise<ReadonlyMap<string, { readonly title: string; readonly language: string }>> {
  const others = page.filter(({ language }) => language !== prefer).map(({ id }) => id)
  if (prefer === undefined || others.length === 0) return new Map()
  const rows = await db
    .selectFrom('expression')
    .select(['instrument', 'title', 'language'])
    .where('space', '=', space)
    .where('instrument', '=', (e) => e.fn.any(e.val(others)))
    .where('language', '=', prefer)
    .orderBy('version')
    .execute()
  return new Map(
    rows.flatMap(({ instrument, title, language }) =>
      title === null ? [] : [[instrument, { title, language }] as const],
    ),
  )
}

const columns = {
  date: sql<string>`coalesce(instrument.date, '')`,
  symbol: sql<string>`coalesce(instrument.symbol, '')`,
  title: sql<string>`coalesce(instrument.title, '')`,
  mandates: sql<string>`lpad(instrument.counts->>'mandates', 6, '0')`,
}

function orderOf(sort: string) {
  const name = sort.replace(/^-/, '') as keyof typeof columns
  return [columns[name], sort.startsWith('-') ? 'desc' : 'asc'] as const
}

function narrowed(db: Kysely<Tables>, query: QueryOf<'instruments'>) {
  const { kind, organ, session, year, item, vote, party } = query
  let rows = db.selectFrom('instrument').where('instrument.space', '=', query.space)
  if (kind !== undefined) rows = rows.where('kind', '=', kind)
  if (organ !== undefined) rows = rows.where('organ', '=', organ)
  if (session !== undefined) rows = rows.where('session', '=', session)
  if (year !== undefined) rows = rows.where(sql<boolean>`left(instrument.date, 4) = ${year}`)
  if (item !== undefined) rows = rows.where('agenda_item', '=', item)
  if (vote !== undefined) {
    rows = rows.where((e) =>
      e.exists(
        e
          .selectFrom('adoption')
          .select('adoption.symbol')
          .whereRef('adoption.space', '=', 'instrument.space')
          .whereRef('adoption.symbol', '=', 'instrument.symbol')
          .where('manner', '=', vote),
      ),
    )
  }
  if (party !== undefined) {
    rows = rows.where((e) =>
      e.exists(
        e
          .selectFrom('mention')
          .select('mention.id')
          .whereRef('mention.space', '=', 'instrument.space')
          .whereRef('mention.instrument', '=', 'instrument.id')
          .where('mention.party', '=', party)
          .where('mention.listed', '=', true),
      ),
    )
  }
  return rows
}

const facetColumns = ['kind', 'organ', 'session', 'year', 'item', 'vote'] as const

/** How many texts there are: counted beforehand where at most one choice narrows them and whoever asks sees all. */
async function totalOf(db: Kysely<Tables>, query: QueryOf<'instruments'>, isWhole: boolean): Promise<number> {
  const chosen = [...facetColumns, 'party' as const].filter((name) => query[name] !== undefined)
  const [one] = chosen
  if (isWhole && chosen.length <= 1) {
    const kind = one === undefined ? 'text' : one === 'party' ? 'party named' : `text ${one}`
    return (await countsOf(db, query.space, [kind]))(kind, one === undefined ? '' : query[one])
  }
  const counted = await narrowed(db, query)
    .select((e) => e.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow()
  return Number(counted.total)
}

/** All choices of the whole list. */
async function facetsOf(
  db: Kysely<Tables>,
  space: string,
  sides: readonly string[],
  isWhole: boolean,
): Promise<InstrumentFacets> {
  const kinds = facetColumns.map((column) => `text ${column}`)
  const rows = isWhole ? await tallied(db, space, kinds) : await choicesSeen(db, space)
  const chosen = (column: (typeof facetColumns)[number]): Choice[] =>
    rows
      .filter(({ kind }) => kind === `text ${column}`)
      .map(({ key, n }) => ({ value: key, count: Number(n) }))
  const byCount = (choices: Choice[]) =>
    choices.sort((a, b) => b.count - a.count || compare(a.value, b.value)).slice(0, 300)
  const latestFirst = (choices: Choice[]) => choices.sort((a, b) => compare(b.value, a.value))
  return {
    kind: byCount(chosen('kind')),
    organ: byCount(chosen('organ')),
    session: latestFirst(chosen('session')),
    year: latestFirst(chosen('year')),
    item: chosen('item').sort((a, b) => compare(a.value, b.value)),
    vote: byCount(chosen('vote')),
    party: await bodiesNamed(db, space, sides),
  }
}

/** The choices of the few texts that somebody was given to see, in one pass over them. */
async function choicesSeen(db: Kysely<Tables>, space: string) {
  const { rows } = await sql<{ kind: string; key: string; n: string }>`
    with texts as (
      select i.kind, i.organ, i.session, left(i.date, 4) as year, i.agenda_item as item, a.manner as vote
        from instrument i left join adoption a on a.space = i.space and a.symbol = i.symbol
       where i.space = ${space}
    )
    select 'text ' || facet as kind, value as key, count(*) as n
      from texts, jsonb_each_text(to_jsonb(texts)) as choice (facet, value)
     where value is not null group by facet, value`.execute(db)
  return rows
}

/** The bodies that most texts name; who is named more rarely is found from its own page. */
async function bodiesNamed(db: Kysely<Tables>, space: string, sides: readonly string[]) {
  const rows = (await tallied(db, space, ['party named'])).slice(0, 200)
  const ref = await partyRefs(
    db,
    rows.map((row) => row.key),
    sides,
  )
  return rows.map((row) => ({ party: ref(row.key), count: row.n }))
}

/** How the texts of a page were adopted, by their symbols. */
async function votesOf(db: Kysely<Tables>, space: string, texts: readonly { symbol: string | null }[]) {
  const symbols = texts.flatMap(({ symbol }) => symbol ?? [])
  const rows =
    symbols.length === 0
      ? []
      : await db
          .selectFrom('adoption')
          .select(['symbol', 'manner', 'in_favour as inFavour', 'against', 'abstaining'])
          .where('space', '=', space)
          .where('symbol', 'in', symbols)
          .execute()
  const votes = new Map(rows.map(({ symbol, ...vote }) => [symbol, vote]))
  return (symbol: string | null): InstrumentItem['vote'] =>
    (symbol === null ? undefined : votes.get(symbol)) ?? null
}

const { compare } = new Intl.Collator('en', { numeric: true })

export function summaryOf(row: Selectable<Tables['instrument']>, actor: Actor): InstrumentSummary {
  return {
    id: row.id,
    space: row.space,
    kind: row.kind,
    symbol: row.symbol,
    organ: row.organ,
    session: row.session,
    agendaItem: row.agenda_item,
    date: row.date,
    adopted: row.adopted,
    language: row.language,
    title: row.title,
    counts: row.counts,
    classification: classified(actor, [row.wall]),
  }
}
