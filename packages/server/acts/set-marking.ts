import { isRelease } from '@comity/programme'
import { spokenBy } from '../judging/spoken.ts'
import { keepMarking, keepRelease } from '../marking/keep-marking.ts'
import { chronicledAs } from '../marking/marked-record.ts'
import { markingOf } from '../marking/marking-of.ts'
import { enteredAccount } from '../marking/may-confirm.ts'
import { markingSaid, wrongInMarking } from '../marking/wrong-in-marking.ts'
import { chronicle } from '../store/history.ts'
import { type Act, refused } from './act.ts'

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
    const marking = markingSaid(body)
    const wrong = await wrongInMarking(db, actor, record.space, marking)
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
