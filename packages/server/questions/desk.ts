import type { Change, Desk, Spoken } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import { findWaiting } from '../desk/find-waiting.ts'
import { postAt } from '../desk/post-at.ts'
import { keyOf, subjectsOf } from '../desk/subjects.ts'
import type { Actor } from '../identity/actor.ts'
import type { Tables } from '../store/tables.ts'
import { badCursor, numberShape, readCursor, writeCursor } from './cursor.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** How many of each kind a desk shows; the list of notifications gives all. */
const shown = 10
/** The most of one kind that the list of notifications tells of. */
const mostOfKind = 1000

/** What waits for whoever asks, what changed since it looked, and what it follows. Without a post nothing does. */
export const desk: Question<'desk'> = async ({ space }, { db, actor, today }) => {
  if ((await spaceRow(db, space)) === undefined) return notFound
  const post = postAt(actor, space)
  const since = await seenUntil(db, space, actor.id)
  const following = await followed(db, space, actor.id)
  return answered({
    since: since?.toISOString() ?? null,
    today,
    waiting: post === undefined ? [] : await findWaiting(db, actor, post, { today, most: shown }),
    changed: post === undefined ? [] : await changedSince(db, { space, actor: actor.id, since }, following),
    following,
    digest: await digestOf(db, space, actor.id),
  } satisfies Desk)
}

/** All that waits for whoever asks, as one list. */
export const notifications: Question<'notifications'> = async (query, { db, actor, today }) => {
  if ((await spaceRow(db, query.space)) === undefined) return notFound
  const after = query.after === undefined ? ['0'] : readCursor(query.after, [numberShape])
  if (after === null) return badCursor
  const post = postAt(actor, query.space)
  const all = post === undefined ? [] : await findWaiting(db, actor, post, { today, most: mostOfKind })
  const items = all
    .filter(({ waits }) => query.waits === undefined || waits === query.waits)
    .flatMap((kind) => kind.items)
  const [from, limit] = [Number(after[0]), query.limit ?? 100]
  const until = from + limit
  return answered({
    items: items.slice(from, until),
    next: until < items.length ? writeCursor([until]) : null,
    total: items.length,
  })
}

/** So many at most of each kind: every page asks, and nobody reads the figure above it. */
const mostCounted = 1000

/** How many things wait for an actor in a cooperation, for every page to say. */
export async function countWaiting(
  db: Kysely<Tables>,
  actor: Actor,
  { space, today }: { readonly space: string; readonly today: string },
): Promise<number> {
  const post = postAt(actor, space)
  if (post === undefined) return 0
  const all = await findWaiting(db, actor, post, { today, most: 1, counted: mostCounted })
  return all.reduce((sum, { total }) => sum + total, 0)
}

async function seenUntil(db: Kysely<Tables>, space: string, actor: string): Promise<Date | null> {
  const row = await db
    .selectFrom('desk_mark')
    .select('seen_at')
    .where('space', '=', space)
    .where('actor', '=', actor)
    .executeTakeFirst()
  return row?.seen_at ?? null
}

async function followed(db: Kysely<Tables>, space: string, actor: string): Promise<Desk['following']> {
  const rows = await db
    .selectFrom('follow')
    .select(['kind', 'record', 'since'])
    .where('space', '=', space)
    .where('actor', '=', actor)
    .orderBy('since', 'desc')
    .orderBy('record')
    .execute()
  const subjects = await subjectsOf(db, space, rows)
  return rows.flatMap((row) => {
    const subject = subjects.get(keyOf(row))
    return subject === undefined ? [] : [{ subject, since: row.since.toISOString() }]
  })
}

type Since = { readonly space: string; readonly actor: string; readonly since: Date | null }

/** The last acts of others, by record: the followed records first, and of all the latest; few to whoever never looked. */
async function changedSince(
  db: Kysely<Tables>,
  { space, actor, since }: Since,
  following: Desk['following'],
): Promise<Change[]> {
  const { rows } = await sql<{ kind: string; record: string; act: string; at: Date; body: string | null }>`
    select kind, record, act, at, body from history
     where space = ${space} and at > ${since ?? new Date(0)} and actor <> ${actor} and act <> 'load-sample'
     order by at desc limit 300`.execute(db)
  const subjects = await subjectsOf(db, space, rows)
  const isFollowed = new Set(following.map(({ subject }) => keyOf(subject)))
  const changes = new Map<string, Change>()
  for (const row of rows) {
    const subject = subjects.get(keyOf(row))
    if (subject === undefined) continue
    const key = keyOf(subject)
    const later = changes.get(key)
    if (later !== undefined) {
      changes.set(key, { ...later, times: later.times + 1 })
      continue
    }
    const { by = null } = JSON.parse(row.body ?? '{}') as { by?: Spoken | null }
    const followed =
      isFollowed.has(key) || (subject.text !== null && isFollowed.has(`instrument ${subject.text.id}`))
    changes.set(key, { subject, act: row.act, at: row.at.toISOString(), by, times: 1, followed })
  }
  return [...changes.values()]
    .sort((a, b) => Number(b.followed) - Number(a.followed))
    .slice(0, since === null ? 10 : 40)
}

async function digestOf(db: Kysely<Tables>, space: string, actor: string): Promise<Desk['digest']> {
  const row = await db
    .selectFrom('digest_choice')
    .select(['address', 'language'])
    .where('space', '=', space)
    .where('actor', '=', actor)
    .executeTakeFirst()
  return row ?? null
}
