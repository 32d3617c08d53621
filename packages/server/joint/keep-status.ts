import type { ActivityStatus } from '@comity/programme'
import type { Kysely } from 'kysely'
import type { Actor, Post } from '../identity/actor.ts'
import { spokenBy } from '../judging/spoken.ts'
import { chronicle } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'
import { readRecord } from './joint-store.ts'
import { projectActivity } from './project-activity.ts'

type Said = {
  readonly space: string
  readonly activity: string
  readonly side: string
  readonly status: ActivityStatus
  readonly at: Date
  readonly actor: Actor
  readonly post: Post
}

/** Keeps what a side says of how an activity comes along, under the record's lock. Gives the length of its history. */
export async function keepStatus(db: Kysely<Tables>, said: Said): Promise<number> {
  const { space, activity, side, status, at, actor, post } = said
  const held = await db
    .selectFrom('activity_status')
    .select('status')
    .where('space', '=', space)
    .where('activity', '=', activity)
    .where('side', '=', side)
    .executeTakeFirst()
  await db
    .insertInto('activity_status')
    .values({ space, activity, side, status, at })
    .onConflict((clash) => clash.columns(['space', 'activity', 'side']).doUpdateSet({ status, at }))
    .execute()
  await projectActivity(db, space, activity, await readRecord(db, { space, record: activity }))
  const by = await spokenBy(db, post)
  const entry = { space, kind: 'activity', record: activity, act: 'report-status', actor: actor.id, at }
  const body = { by, before: { side, status: held?.status ?? 'not begun' }, after: { side, status } }
  return chronicle(db, { ...entry, body })
}
