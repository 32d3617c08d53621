import { nothingSaid, propose } from '@comity/exchange'
import type { Activity } from '@comity/programme'
import { invalid, refused } from '../acts/act.ts'
import { newRevision } from './joint-store.ts'
import { type Saying, sayingOf } from './saying.ts'
import type { Setting } from './setting.ts'
import { notYetSpokenOf, type TakenUp } from './take-up.ts'
import { wrongFields } from './wrong-fields.ts'

/** A whole revision of an activity that a side wants to offer. */
export type Offered = {
  readonly id: string
  /** The record under its lock; null where nobody has spoken of it yet. */
  readonly taken: TakenUp | null
  readonly parent: string | null
  readonly at: Date
  readonly fields: Activity
}

type Made = {
  readonly ok: true
  readonly rev: string
  readonly saying: Saying
  /** The record as it is once this is kept. */
  readonly taken: TakenUp
}

/** An offer by the rules of the exchange, ready to be kept; or why it cannot be made. */
export function offerOf(
  { id, taken, parent, at, fields }: Offered,
  { actor, side }: { readonly actor: string; readonly side: string },
  setting: Setting,
): Made | ReturnType<typeof refused> {
  const before = taken?.record ?? nothingSaid
  const violations = wrongFields(fields, setting)
  if (violations.length > 0) return refused({ reason: 'invalid', violations: [...violations] })
  const revision = newRevision(fields)
  if (!revision.ok) return invalid('fields', revision.why)
  const { rev, salt, canonical } = revision
  const said = propose(before, side, rev, parent)
  if (!said.ok) return overtaken(said.head)
  const saying = sayingOf(
    {
      ...{ id, at, act: 'propose-revision', actor, taken, record: said.record },
      stances: [{ side, said: { act: 'propose', rev, parent } }],
      revision: { rev, salt, canonical, side, parent, actor, ordinal: before.offers.length + 1 },
      offered: [rev, fields],
      // What was offered is told by the revision, behind its own marking: the history is seen by all who see the activity.
      before: { agreed: parent },
      after: { rev, parent, side },
    },
    setting,
  )
  const known = taken ?? notYetSpokenOf(setting.space)
  const now = { ...known, record: said.record, fields: new Map([...known.fields, [rev, fields] as const]) }
  return { ok: true, rev, saying, taken: now }
}

/** What is told to whoever speaks of a record that has moved on: what is agreed by now. */
export function overtaken(head: string | null) {
  const message =
    head === null
      ? 'Nothing has been agreed on this yet, so a revision of it has no parent.'
      : 'Another revision was agreed meanwhile. Look at it, then propose beside it.'
  return refused({ reason: 'conflict', message, current: { agreed: head } })
}
