import type { QueryOf, Spoken } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import { numberShape, readCursor, writeCursor } from '../questions/cursor.ts'
import type { Tables } from '../store/tables.ts'

/** An entry of a history as it is kept. */
export type Entry = {
  readonly kind: string
  readonly record: string
  readonly seq: number
  readonly act: string
  readonly at: Date
  /** The post that did it. */
  readonly actor: string
  readonly body: string | null
}

/** What the body of an entry tells; nothing where it was erased. */
export type Told = {
  readonly before?: unknown
  readonly after?: unknown
  readonly by?: Spoken | null
  readonly reason?: string | null
}

export const toldIn = ({ body }: Pick<Entry, 'body'>): Told => JSON.parse(body ?? '{}') as Told

export type Asked = QueryOf<'history'> & { readonly kinds: readonly string[] }
/** One entry more than fits a page, or null where the cursor is none. */
type Read = (db: Kysely<Tables>, asked: Asked) => Promise<Entry[] | null>

function entriesIn(db: Kysely<Tables>, { space, kinds, record, limit = 100 }: Asked) {
  const rows = db
    .selectFrom('history')
    .select(['kind', 'record', 'seq', 'act', 'at', 'actor', 'body'])
    .where('space', '=', space)
    .where('kind', '=', (e) => e.fn.any(e.val(kinds)))
    .limit(limit + 1)
  return record === undefined ? rows : rows.where('record', '=', record)
}

export const entriesOfOne: Read = async (db, asked) => {
  const after = asked.after === undefined ? ['0'] : readCursor(asked.after, [numberShape])
  if (after === null) return null
  return entriesIn(db, asked).where('seq', '>', Number(after[0])).orderBy('seq').execute()
}

/** Many entries can be of one moment, so their chains and places in them decide after it. */
export const latestEntries: Read = async (db, asked) => {
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

export const cursorOfOne = ({ seq }: Entry) => writeCursor([seq])
export const cursorOfLatest = ({ at, kind, record, seq }: Entry) =>
  writeCursor([at.getTime(), kind, record, seq])

/** The place of the last entry of each act, by the chain: what comes later can stand in the way of taking back. */
export async function lastEntries(
  db: Kysely<Tables>,
  space: string,
  page: readonly Entry[],
): Promise<(entry: Entry) => ReadonlyMap<string, number>> {
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
  return ({ kind, record }) => last.get(`${kind} ${record}`) ?? new Map()
}
