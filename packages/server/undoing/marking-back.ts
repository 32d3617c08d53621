import type { MarkedKind } from '@comity/contract'
import { isRelease, levelOn, type Marking, unmarked } from '@comity/programme'
import { type Kysely, sql } from 'kysely'
import { refused } from '../acts/act.ts'
import { keepMarking } from '../marking/keep-marking.ts'
import { markingOf } from '../marking/marking-of.ts'
import type { Tables } from '../store/tables.ts'
import type { Entry, Outcome, Taking } from './entry.ts'

/** Marks a record as it was marked before. */
export async function markingBack(
  db: Kysely<Tables>,
  entry: Entry,
  { actor, side }: Taking,
): Promise<Outcome> {
  const spoken = await markingOf(db, actor, markedIn(entry))
  if (!spoken.ok) return spoken
  const before = { ...unmarked, ...entry.before } as Marking
  if (isRelease(spoken.record.marking, before, actor.day)) {
    const message =
      'To take this back would release what is strictly confidential. Two people do that: propose it.'
    return refused({ reason: 'conflict', message, current: { level: spoken.record.marking.level } })
  }
  await keepMarking(db, spoken.record, before, side)
  return null
}

/** Takes sight that was given, or gives what was taken. */
export async function sightBack(db: Kysely<Tables>, entry: Entry, { actor, at }: Taking): Promise<Outcome> {
  const spoken = await markingOf(db, actor, markedIn(entry))
  if (!spoken.ok) return spoken
  const { space, kind, record } = entry
  const party = String((entry.before ?? entry.after)?.party ?? '')
  if (entry.before === null) {
    await db
      .deleteFrom('sight')
      .where('space', '=', space)
      .where('kind', '=', kind)
      .where('record', '=', record)
      .where('party', '=', party)
      .execute()
    return null
  }
  if (levelOn(spoken.record.marking, actor.day) === 'strictly confidential') {
    const message = 'It has become strictly confidential since, and is given to no third party.'
    return refused({ reason: 'conflict', message, current: { level: 'strictly confidential' } })
  }
  const until = (entry.before.until ?? null) as string | null
  const table = sql.table(kind === 'activity' ? 'activity' : 'instrument')
  await sql`
    insert into sight (space, kind, record, party, until, given_at, wall)
    select ${space}, ${kind}, r.id, ${party}, ${until}::date, ${at}, r.wall from ${table} r
     where r.space = ${space} and r.id = ${record}::uuid
    on conflict (space, kind, record, party) do update set until = excluded.until`.execute(db)
  return null
}

const markedIn = ({ space, kind, record }: Entry) => ({
  space,
  kind: kind === 'mandate-life' ? ('mandate' as const) : (kind as MarkedKind),
  record,
})
