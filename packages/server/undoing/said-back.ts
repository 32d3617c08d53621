import type { ActivityStatus } from '@comity/programme'
import type { Kysely } from 'kysely'
import { refused } from '../acts/act.ts'
import { keepSaid as keepSaidOf } from '../joint/keep-said.ts'
import { reportOf } from '../joint/report.ts'
import { settingFor } from '../joint/setting.ts'
import { takeUp } from '../joint/take-up.ts'
import { keepSaid, type LetterSaid, saidIn } from '../letters/correct.ts'
import { isTaken } from '../letters/number-of.ts'
import type { Tables } from '../store/tables.ts'
import type { Entry, Outcome, Taking } from './entry.ts'

/** Gives a letter back what stood in it. */
export async function letterBack(db: Kysely<Tables>, { space, record, before }: Entry): Promise<Outcome> {
  const row = await db
    .selectFrom('letter')
    .selectAll()
    .where('space', '=', space)
    .where('id', '=', record)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return refused({ reason: 'not-found' })
  const said = { ...saidIn(row), ...(before as Partial<LetterSaid>) }
  if (said.number !== row.number && (await isTaken(db, { space, side: row.side, number: said.number }))) {
    const message = `Your side has registered another letter as ${said.number} since.`
    return refused({ reason: 'conflict', message, current: { number: row.number } })
  }
  await keepSaid(db, row, said)
  return null
}

/** Says for a side how an activity came along before. */
export async function statusBack(
  db: Kysely<Tables>,
  { space, record, before }: Entry,
  { actor, post, side, at }: Taking,
): Promise<Outcome> {
  const taken = (await takeUp(db, 'activity', [record])).get(record)
  if (taken === undefined) return refused({ reason: 'not-found' })
  const status = String(before?.status ?? 'not begun') as ActivityStatus
  const setting = await settingFor(db, space, [...taken.fields.values()], post)
  const saying = reportOf({ id: record, side, status, at, actor: actor.id, taken }, setting)
  // The entry that tells of it is the undo's.
  await keepSaidOf(db, space, [{ ...saying, entries: [] }])
  return null
}

/** Lets an idea stand again that its side took back. */
export async function ideaBack(db: Kysely<Tables>, { record }: Entry, { side }: Taking): Promise<Outcome> {
  const row = await db
    .selectFrom('idea')
    .select('side')
    .where('id', '=', record)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return refused({ reason: 'not-found' })
  if (row.side !== side) return refused({ reason: 'forbidden', message: theirs })
  await db.updateTable('idea').set({ withdrawn_at: null }).where('id', '=', record).execute()
  return null
}

const theirs = 'The other side noted this. It alone can take it back.'
