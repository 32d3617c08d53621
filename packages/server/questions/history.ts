import type { HistoryItem } from '@comity/contract'
import { listedInHistory } from '@comity/contract'
import type { Kysely } from 'kysely'
import {
  cursorOfLatest,
  cursorOfOne,
  type Entry,
  entriesOfOne,
  lastEntries,
  latestEntries,
  type Told,
} from '../history/entries.ts'
import { namesIn } from '../history/named.ts'
import { offersTold } from '../history/offers.ts'
import type { Actor } from '../identity/actor.ts'
import type { Concern } from '../identity/within-remit.ts'
import type { Tables } from '../store/tables.ts'
import { concernOfEntry } from '../undoing/concern-of-entry.ts'
import { whyItStays } from '../undoing/undoable.ts'
import { badCursor } from './cursor.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/**
 * What was done to a record, from the first to the last; or to all records of a space, the latest first. A record that
 * has none has not been touched since it came. Which rows are seen is the rule of the rows: an entry is where its
 * record is. Of a whole space only those kinds are told for which that rule looks for the record itself.
 */
export const history: Question<'history'> = async (query, { db, actor }) => {
  const space = await spaceRow(db, query.space)
  if (space === undefined) return notFound
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
  const lastOf = await lastEntries(db, space.id, page)
  const concerns = await concernsFor(db, actor, space.id, page)
  const offerOf = await offersTold(db, space.id, page)
  const told = page.map((entry) => ({ entry, ...offerOf(entry) }))
  const namesOf = await namesIn(
    db,
    space,
    told.map((one) => one.told),
  )
  return answered({
    items: told.map(({ entry, told, differences }) => {
      const concern = concerns.get(entry) ?? nobodys
      const stays = whyItStays(
        actor,
        space.id,
        { ...entry, side: told.by?.side ?? null },
        lastOf(entry),
        concern,
      )
      return { ...itemOf(entry, told), differences, named: namesOf(told), undo: stays === null, stays }
    }),
    next: rows.length > limit && last ? (isOfOne ? cursorOfOne : cursorOfLatest)(last) : null,
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

type Plain = Omit<HistoryItem, 'undo' | 'stays' | 'differences' | 'named'>

function itemOf(
  { kind, record, act, seq, at }: Entry,
  { before = null, after = null, by = null, reason = null }: Told,
): Plain {
  return { id: String(seq), kind, record, act, at: at.toISOString(), before, after, by, reason }
}
