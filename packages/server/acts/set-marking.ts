import { isDay } from '@comity/instrument'
import { isRelease, type Marking } from '@comity/programme'
import type { Kysely } from 'kysely'
import type { Actor } from '../identity/actor.ts'
import { familyOf } from '../identity/family.ts'
import { maySee } from '../identity/may-see.ts'
import { spokenBy } from '../judging/spoken.ts'
import { keepMarking, keepRelease } from '../marking/keep-marking.ts'
import { chronicledAs } from '../marking/marked-record.ts'
import { markingOf } from '../marking/marking-of.ts'
import { enteredAccount } from '../marking/may-confirm.ts'
import { sidesOf } from '../questions/parties.ts'
import { chronicle } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'
import { type Act, invalid, refused } from './act.ts'

/**
 * Marks a record. One person may always close more; what would let out something strictly confidential is only
 * proposed, until another person of the same side confirms it.
 */
export const setMarking: Act<'set-marking'> = async (body, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const spoken = await markingOf(db, actor, body)
    if (!spoken.ok) return spoken
    const { record, post, side } = spoken
    if (record.kind === 'activity') {
      const message = 'Both sides agree on how an activity is marked. Propose it as part of the activity.'
      return refused({ reason: 'conflict', message, current: { level: record.marking.level } })
    }
    const { level, fallsOn = null, audience = [] } = body
    const marking: Marking =
      level === 'unclassified' ? { level, fallsOn: null, audience: [] } : { level, fallsOn, audience }
    const wrong = await wrongIn(db, actor, record.space, marking)
    if (wrong !== null) return wrong

    const at = now()
    const by = await spokenBy(db, post)
    const isDone = !isRelease(record.marking, marking, actor.day)
    const entry = {
      space: record.space,
      kind: chronicledAs(record.kind),
      record: record.id,
      actor: actor.id,
      at,
    }
    const told = { by, reason: body.reason ?? null, before: record.marking, after: marking }
    const act = isDone ? 'set-marking' : 'propose-release'
    const version = await chronicle(db, { ...entry, act, body: told })
    if (isDone) await keepMarking(db, record, marking, side)
    else {
      const account = await enteredAccount(db)
      await keepRelease(db, record, { to: marking, actor: actor.id, account, by, at: at.toISOString() })
    }
    return { ok: true, value: { id: record.id, version, done: isDone } }
  })

/** Why a record cannot be marked so; null where it can. */
async function wrongIn(db: Kysely<Tables>, actor: Actor, space: string, marking: Marking) {
  const { fallsOn, audience } = marking
  if (fallsOn !== null && !isDay(fallsOn)) {
    return invalid('fallsOn', 'There is no such day.')
  }
  if (fallsOn !== null && fallsOn <= actor.day) {
    return invalid('fallsOn', 'Name a day to come. From it on the marking is the next lower one.')
  }
  const held = await db.selectFrom('space').selectAll().where('id', '=', space).executeTakeFirstOrThrow()
  const sides = sidesOf(held)
  const bodies = audience.filter((one) => !sides.includes(one))
  const known =
    bodies.length === 0
      ? []
      : await db.selectFrom('party').select(['id', 'side', 'parent']).where('id', 'in', bodies).execute()
  const stranger = bodies.find((one) => {
    const row = known.find(({ id }) => id === one)
    return row === undefined || familyOf(row, sides) === null
  })
  if (stranger !== undefined) {
    const message = `"${stranger}" is no body of either side. Third parties are given sight of a record by its name.`
    return invalid('audience', message)
  }
  const posts = actor.posts.filter((post) => post.space === space)
  if (maySee({ kind: actor.kind, posts }, { ...marking, open: false, given: [] }, actor.day)) return null
  return invalid('audience', 'You would no longer see it yourself. Name your side or your body as well.')
}
