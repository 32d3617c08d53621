import type { HistoryItem, QueryOf, Spoken } from '@comity/contract'
import { listedInHistory } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import type { Actor } from '../identity/actor.ts'
import type { Concern } from '../identity/within-remit.ts'
import type { Tables } from '../store/tables.ts'
import { concernOfEntry } from '../undoing/concern-of-entry.ts'
import { isUndoable } from '../undoing/undoable.ts'
import { badCursor, numberShape, readCursor, writeCursor } from './cursor.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/**
 * What was done to a record, from the first to the last; or to all records of a space, the latest first. A record that
 * has none has not been touched since it came. Which rows are seen is the rule of the rows: an entry is where its
 * record is. Of a whole space only those kinds are told for which that rule looks for the record itself.
 */
export const history: Question<'history'> = async (query, { db, actor }) => {
  if ((await spaceRow(db, query.space)) === undefined) return notFound
  const { kind, record } = query
  const isOfOne = kind !== undefined && record !== undefined
  if (!isOfOne && kind !== undefined && !listedInHistory.some((one) => one === kind)) return notListed
  const kinds = kind === undefined ? [...listedInHistory] : [kind]
  // The heads know how long the chains are: a record is looked for once, and not once for each of its entries.
  let heads = db
    .selectFrom('history_head')
    .where('space', '=', query.space)
    .where('kind', '=', (e) => e.fn.any(e.val(kinds)))
  if (record !== undefined) heads = heads.where('record', '=', record)
  const { total } = await heads.select((e) => e.fn.sum<string>('size').as('total')).executeTakeFirstOrThrow()

  const rows = await (isOfOne ? entriesOfOne : latestEntries)(db, { ...query, kinds })
  if (rows === null) return badCursor
  const limit = query.limit ?? 100
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const lastOf = await lastEntries(db, query.space, page)
  const concerns = await concernsFor(db, actor, query.space, page)
  const titles = await offeredTitles(db, query.space, page)
  return answered({
    items: page.map((row) => {
      const item = itemOf(row, titles)
      const last = lastOf.get(`${row.kind} ${row.record}`) ?? new Map()
      const entry = { ...row, side: item.by?.side ?? null }
      return { ...item, undo: isUndoable(actor, query.space, entry, last, concerns.get(row) ?? nobodys) }
    }),
    next: rows.length > limit && last ? writeCursor(isOfOne ? [last.seq] : placeOf(last)) : null,
    total: Number(total ?? 0),
  })
}

const notListed = {
  ok: false,
  refusal: {
    reason: 'invalid',
    violations: [
      {
        field: 'record',
        message: `Name the record: of a whole space the history of ${listedInHistory.join(', ')} is told.`,
      },
    ],
  },
} as const

type Entry = {
  readonly kind: string
  readonly record: string
  readonly seq: number
  readonly act: string
  readonly at: Date
  readonly body: string | null
}
type Asked = QueryOf<'history'> & { readonly kinds: readonly string[] }
/** One entry more than fits a page, or null where the cursor is none. */
type Read = (db: Kysely<Tables>, asked: Asked) => Promise<Entry[] | null>

function entriesIn(db: Kysely<Tables>, { space, kinds, record, limit = 100 }: Asked) {
  const rows = db
    .selectFrom('history')
    .select(['kind', 'record', 'seq', 'act', 'at', 'body'])
    .where('space', '=', space)
    .where('kind', '=', (e) => e.fn.any(e.val(kinds)))
    .limit(limit + 1)
  return record === undefined ? rows : rows.where('record', '=', record)
}

const entriesOfOne: Read = async (db, asked) => {
  const after = asked.after === undefined ? ['0'] : readCursor(asked.after, [numberShape])
  if (after === null) return null
  return entriesIn(db, asked).where('seq', '>', Number(after[0])).orderBy('seq').execute()
}

/** Many entries can be of one moment, so their chains and places in them decide after it. */
const latestEntries: Read = async (db, asked) => {
  let rows = entriesIn(db, asked)
  if (asked.after !== undefined) {
    const after = readCursor(asked.after, [/^\d{1,13}$/, /^[a-z-]+$/, /^[\w./-]+$/, numberShape])
    if (after === null) return null
    const [at, kind, record, seq] = after
    rows = rows.where(
      sql<boolean>`(at, kind, record, seq) < (${new Date(Number(at))}, ${kind}, ${record}, ${Number(seq)})`,
    )
  }
  return rows
    .orderBy('at', 'desc')
    .orderBy('kind', 'desc')
    .orderBy('record', 'desc')
    .orderBy('seq', 'desc')
    .execute()
}

const placeOf = ({ at, kind, record, seq }: Entry) => [at.getTime(), kind, record, seq]

/** The place of the last entry of each act, by the chain: what comes later can stand in the way of taking back. */
async function lastEntries(
  db: Kysely<Tables>,
  space: string,
  page: readonly Entry[],
): Promise<Map<string, Map<string, number>>> {
  const latest = await db
    .selectFrom('history')
    .select(['kind', 'record', 'act', (e) => e.fn.max('seq').as('seq')])
    .where('space', '=', space)
    .where('kind', '=', (e) => e.fn.any(e.val([...new Set(page.map(({ kind }) => kind))])))
    .where('record', '=', (e) => e.fn.any(e.val([...new Set(page.map(({ record }) => record))])))
    .groupBy(['kind', 'record', 'act'])
    .execute()
  const last = new Map<string, Map<string, number>>()
  for (const { kind, record, act, seq } of latest) {
    const key = `${kind} ${record}`
    last.set(key, (last.get(key) ?? new Map()).set(act, Number(seq)))
  }
  return last
}

/**
 * The titles of the offers that the entries tell of, by their revisions; null where one was erased. One that stands
 * behind a higher wall than the activity that it is made for is left out.
 */
async function offeredTitles(
  db: Kysely<Tables>,
  space: string,
  page: readonly Entry[],
): Promise<ReadonlyMap<string, string | null>> {
  const named = page.filter(({ kind }) => kind === 'activity').flatMap(({ body }) => revsIn(toldIn(body)))
  if (named.length === 0) return new Map()
  const rows = await db
    .selectFrom('revision')
    .select(['rev', sql<string | null>`canonical::jsonb->>'title'`.as('title')])
    .where('space', '=', space)
    .where('rev', '=', (e) => e.fn.any(e.val([...new Set(named)])))
    .execute()
  return new Map(rows.map(({ rev, title }) => [rev, title]))
}

function revsIn({ before, after }: Told): string[] {
  return [before, after].flatMap((values) => {
    const rev = (values as { rev?: unknown } | null | undefined)?.rev
    return typeof rev === 'string' ? [rev] : []
  })
}

const nobodys: Concern = { areas: [], bodies: [] }

/** Whom the entries concern, for whoever may only take back what concerns their body and their areas. */
async function concernsFor(
  db: Kysely<Tables>,
  actor: Actor,
  space: string,
  page: readonly Entry[],
): Promise<ReadonlyMap<Entry, Concern>> {
  const isBound = actor.posts.some((post) => post.space === space && post.role === 'focal-point')
  const concerns = new Map<Entry, Concern>()
  if (isBound) for (const row of page) concerns.set(row, await concernOfEntry(db, space, row))
  return concerns
}

function itemOf(row: Entry, titles: ReadonlyMap<string, string | null>): Omit<HistoryItem, 'undo'> {
  const { kind, record, act } = row
  const told = toldIn(row.body)
  const { by = null, reason = null } = told
  const { before, after } = kind === 'activity' ? withTitle(told, titles) : told
  const said = { before: before ?? null, after: after ?? null, by, reason }
  return { id: String(row.seq), kind, record, act, at: row.at.toISOString(), ...said }
}

/** What is said of an offer with its title, which the revision alone keeps; nothing where the offer is kept from the reader. */
function withTitle(told: Told, titles: ReadonlyMap<string, string | null>): Told {
  const revs = revsIn(told)
  if (revs.some((rev) => !titles.has(rev))) return {}
  const title = titles.get(revs.at(-1) ?? '') ?? null
  return title === null ? told : { before: told.before, after: { ...(told.after as object), title } }
}

const toldIn = (body: string | null): Told => JSON.parse(body ?? '{}') as Told

type Told = { before?: unknown; after?: unknown; by?: Spoken | null; reason?: string | null }
