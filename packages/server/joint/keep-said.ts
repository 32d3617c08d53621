import { type Kysely, sql } from 'kysely'
import { chronicled } from '../store/history.ts'
import { addition, type Part, type Row, replacement, selected, together } from '../store/insert-rows.ts'
import type { Tables } from '../store/tables.ts'
import type { Drawn } from './draw-activity.ts'
import type { Saying } from './saying.ts'

/** A statement holds its rows in memory. */
const mostAtOnce = 2000
/** From so many on, a plan made for a small table costs more than a new one. */
const many = 100

/**
 * Keeps what is said of activities of a space in the caller's transaction, under the locks of their records: three
 * statements, however many they are. Gives the length of each history by its record.
 */
export async function keepSaid(
  db: Kysely<Tables>,
  space: string,
  sayings: readonly Saying[],
): Promise<Map<string, number>> {
  const sizes = new Map<string, number>()
  for (let from = 0; from < sayings.length; from += mostAtOnce) {
    const some = sayings.slice(from, from + mostAtOnce)
    // The checks of foreign keys and the triggers keep the plan of their first row: where that was one of a few, they
    // would read the whole table for each of thousands.
    if (some.length > many) await sql`discard plans`.execute(db)
    await together(db, wordsOf(space, some))
    const drawn = some.flatMap((one) => one.drawn ?? [])
    // What is marked raises its wall here; what stands beside it is put behind it by the next statement.
    await together(db, [
      replacement(
        'activity',
        ['space', 'id'],
        drawn.map(({ activity }) => activity),
      ),
    ])
    const held = some.flatMap(({ id, history }) => (history === null ? [] : [[id, history] as const]))
    const told = chronicled(
      some.flatMap(({ entries }) => entries),
      new Map(held),
    )
    const before = some.flatMap(({ id, isNew }) => (isNew ? [] : [id]))
    await together(db, [...besideActivities(space, drawn, before), statusesOf(space, some), ...told.parts])
    for (const [id, size] of told.sizes) sizes.set(id, size)
  }
  return sizes
}

/** The revisions, stances and seals. A second successor of an agreed revision cannot be kept. */
function wordsOf(space: string, sayings: readonly Saying[]): (Part | null)[] {
  const stances = sayings.flatMap(({ id, at, stances }) =>
    stances.map(({ side, said }) => ({
      space,
      record: id,
      side,
      act: said.act,
      rev: said.act === 'withdraw' ? null : said.rev,
      parent: said.act === 'propose' ? said.parent : null,
      at,
    })),
  )
  const seals = sayings.flatMap(({ id, at, seal }) =>
    seal === null ? [] : [{ space, record: id, parent: seal.parent ?? '', rev: seal.rev, at }],
  )
  const firsts = sayings.filter(({ isNew }) => isNew)
  const isFirst = new Set(firsts.map(({ id }) => id))
  return [
    addition(
      'joint_record',
      firsts.map(({ id, seal }) => ({ space, id, kind: 'activity' as const, agreed: seal?.rev ?? null })),
    ),
    addition(
      'revision',
      sayings.flatMap(({ id, at, revision }) =>
        revision === null ? [] : [{ space, record: id, at, ...revision }],
      ),
    ),
    replacement('stance', ['space', 'record', 'side'], stances),
    addition('seal', seals),
    agreed(
      space,
      seals.filter(({ record }) => !isFirst.has(record)),
    ),
  ]
}

function agreed(space: string, seals: readonly Row<'seal'>[]): Part | null {
  if (seals.length === 0) return null
  // The records are named beside the join, by which alone PostgreSQL may read every record of the space.
  return sql`agreed as (
    update joint_record r set agreed = s.rev from (${selected('seal', seals)}) as s
     where r.space = ${space} and r.id = any (${seals.map(({ record }) => record)}::uuid[]) and r.id = s.record)`
}

function statusesOf(space: string, sayings: readonly Saying[]): Part | null {
  const rows = sayings.flatMap(({ id, at, statuses }) =>
    statuses.map(({ side, status }) => ({ space, activity: id, side, status, at })),
  )
  return replacement('activity_status', ['space', 'activity', 'side'], rows)
}

/**
 * A row for each area, body and tag of activities, by which lists find them. Of those that had some before, what is no
 * longer there goes.
 */
function besideActivities(
  space: string,
  drawn: readonly Drawn[],
  before: readonly string[],
): (Part | null)[] {
  const areas = drawn.flatMap((one) => one.areas)
  const bodies = drawn.flatMap((one) => one.bodies)
  const tags = drawn.flatMap((one) => one.tags)
  return [
    gone(space, 'activity_area', 'area', before, areas),
    gone(space, 'activity_body', 'party', before, bodies),
    gone(space, 'activity_tag', 'tag', before, tags),
    replacement('activity_area', ['space', 'area', 'activity'], areas, ['wall']),
    replacement('activity_body', ['space', 'party', 'activity'], bodies, ['wall']),
    replacement('activity_tag', ['space', 'tag', 'activity'], tags, ['wall']),
  ]
}

function gone(
  space: string,
  table: 'activity_area' | 'activity_body' | 'activity_tag',
  what: 'area' | 'party' | 'tag',
  ids: readonly string[],
  rows: readonly { activity?: string; area?: string; party?: string; tag?: string }[],
): Part | null {
  if (ids.length === 0) return null
  const column = sql.ref(what)
  return sql`${sql.id(`gone_${what}`)} as (
    delete from ${sql.table(table)} t
     where t.space = ${space} and t.activity = any (${[...ids]}::uuid[]) and (t.activity, t.${column}) not in (
       select * from unnest(${rows.map(({ activity }) => activity ?? '')}::uuid[],
         ${rows.map((row) => row[what] ?? '')}::text[])))`
}
