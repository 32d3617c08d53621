import { headOf, nothingSaid, propose } from '@comity/exchange'
import { type Activity, wholeRevision } from '@comity/programme'
import type { Kysely } from 'kysely'
import { type Actor, postFor } from '../identity/actor.ts'
import { keepRevision, keepStance, lockRecord, newRevision, readRecord } from '../joint/joint-store.ts'
import { fieldsOf, projectActivity } from '../joint/project-activity.ts'
import { wrongFields } from '../joint/wrong-fields.ts'
import { spokenBy } from '../judging/spoken.ts'
import { isUuid } from '../questions/question.ts'
import { chronicle } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'
import { uuidv7 } from '../store/uuid.ts'
import { type Act, invalid, mayAct, refused } from './act.ts'

/**
 * Offers a whole revision of an activity for the actor's side (rule 7 of the exchange). What is left out stays as it
 * is agreed. A parent that is no longer the head is a conflict: what is agreed by now is told.
 */
export const proposeRevision: Act<'propose-revision'> = async (body, { store, token, now }) => {
  const { space } = body
  return store.asActor(token, async (db, actor) => {
    const refusal = mayAct(actor, 'propose', space)
    if (refusal !== null) return refusal
    const isNew = body.record === undefined || body.record === null
    const at = now()
    const id = isNew ? uuidv7(at.getTime()) : (body.record as string)
    if (!isUuid(id)) return refused({ reason: 'not-found' })
    if (!isNew && !(await lockRecord(db, { space, record: id }))) return refused({ reason: 'not-found' })
    const before = isNew ? nothingSaid : await readRecord(db, { space, record: id })
    const head = headOf(before)
    const parent = body.parent ?? null
    if (parent !== head) return overtaken(head)
    const agreed = head === null ? undefined : (await fieldsOf(db, space, [head])).get(head)
    return offer(db, actor, {
      space,
      id,
      isNew,
      parent,
      at,
      fields: wholeRevision(body.fields as Partial<Activity>, agreed),
      before,
    })
  })
}

export function overtaken(head: string | null) {
  const message =
    head === null
      ? 'Nothing has been agreed on this yet, so a revision of it has no parent.'
      : 'Another revision was agreed meanwhile. Look at it, then propose beside it.'
  return refused({ reason: 'conflict', message, current: { agreed: head } })
}

type Offered = {
  readonly space: string
  readonly id: string
  readonly isNew: boolean
  readonly parent: string | null
  readonly at: Date
  readonly fields: Activity
  readonly before: Parameters<typeof propose>[0]
}

/** Keeps an offer of the actor's side in the caller's transaction, under the record's lock. */
export async function offer(db: Kysely<Tables>, actor: Actor, offered: Offered) {
  const { space, id, isNew, parent, at, fields, before } = offered
  const post = postFor(actor, 'propose', space)
  const side = post?.side
  if (post === undefined || side === null || side === undefined) return refused({ reason: 'not-found' })
  const violations = await wrongFields(db, space, fields)
  if (violations.length > 0) return refused({ reason: 'invalid', violations })
  const revision = newRevision(fields)
  if (!revision.ok) return invalid('fields', revision.why)
  const said = propose(before, side, revision.rev, parent)
  if (!said.ok) return overtaken(said.head)

  if (isNew)
    await db.insertInto('joint_record').values({ space, id, kind: 'activity', agreed: null }).execute()
  const ordinal = before.offers.length + 1
  const key = { space, record: id }
  await keepRevision(db, key, revision, { side, parent, actor: actor.id, at, ordinal })
  await keepStance(db, key, side, { act: 'propose', rev: revision.rev, parent }, at)
  await projectActivity(db, space, id, said.record)
  const by = await spokenBy(db, post)
  // What was offered is told by the revision, behind its own marking: the history is seen by all who see the activity.
  const after = { rev: revision.rev, parent, side }
  const entry = { space, kind: 'activity', record: id, act: 'propose-revision', actor: actor.id, at }
  const version = await chronicle(db, { ...entry, body: { by, before: { agreed: parent }, after } })
  return { ok: true as const, value: { id, version, rev: revision.rev } }
}
