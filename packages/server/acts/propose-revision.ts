import { headOf } from '@comity/exchange'
import { type Activity, wholeRevision } from '@comity/programme'
import type { Kysely } from 'kysely'
import { type Actor, postFor } from '../identity/actor.ts'
import { keepSaid } from '../joint/keep-said.ts'
import { type Offered, offerOf, overtaken } from '../joint/offer-of.ts'
import { settingFor } from '../joint/setting.ts'
import { takeUp } from '../joint/take-up.ts'
import type { Tables } from '../store/tables.ts'
import { uuidv7 } from '../store/uuid.ts'
import { type Act, mayAct, refused } from './act.ts'

/**
 * Offers a whole revision of an activity for the actor's side (rule 7 of the exchange). What is left out stays as it
 * is agreed. A parent that is no longer the head is a conflict: what is agreed by now is told.
 */
export const proposeRevision: Act<'propose-revision'> = async (body, { store, token, now }) => {
  const { space } = body
  return store.asActor(
    token,
    async (db, actor) => {
      const refusal = mayAct(actor, 'propose', space)
      if (refusal !== null) return refusal
      const named = body.record?.toLowerCase() ?? null
      const at = now()
      const taken = named === null ? null : (await takeUp(db, 'activity', [named])).get(named)
      if (taken === undefined || (taken !== null && taken.space !== space))
        return refused({ reason: 'not-found' })
      const head = taken === null ? null : headOf(taken.record)
      const parent = body.parent ?? null
      if (parent !== head) return overtaken(head)
      const agreed = head === null ? undefined : taken?.fields.get(head)
      const fields = wholeRevision(body.fields as Partial<Activity>, agreed)
      return offer(db, actor, { space, id: named ?? uuidv7(at.getTime()), taken, parent, at, fields })
    },
    { plannedOnce: true },
  )
}

/** Keeps an offer of the actor's side in the caller's transaction. */
export async function offer(
  db: Kysely<Tables>,
  actor: Actor,
  { space, ...offered }: Offered & { readonly space: string },
) {
  const post = postFor(actor, 'propose', space)
  const side = post?.side
  if (post === undefined || side === null || side === undefined) return refused({ reason: 'not-found' })
  const { id, fields, taken } = offered
  const setting = await settingFor(db, space, [fields, ...(taken?.fields.values() ?? [])], post)
  const made = offerOf(offered, { actor: actor.id, side }, setting)
  if (!made.ok) return made
  const versions = await keepSaid(db, space, [made.saying])
  return { ok: true as const, value: { id, version: versions.get(id) as number, rev: made.rev } }
}
