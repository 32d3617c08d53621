import { headOf } from '@comity/exchange'
import { type Activity, lastDayOf } from '@comity/programme'
import { postFor } from '../identity/actor.ts'
import { keepSaid } from '../joint/keep-said.ts'
import { offerOf } from '../joint/offer-of.ts'
import type { Saying } from '../joint/saying.ts'
import { settingFor } from '../joint/setting.ts'
import { type TakenUp, takeUp } from '../joint/take-up.ts'
import { isUuid } from '../questions/question.ts'
import { chronicle } from '../store/history.ts'
import { type Act, invalid, mayAct, refused } from './act.ts'

/**
 * Proposes agreed activities of one biennium for another. Each stays the same record; the other side has to accept
 * the revision that moves it. All or none.
 */
export const carryOver: Act<'carry-over'> = async (body, { store, token, now }) => {
  const ids = [...new Set(body.activities.map((id) => id.toLowerCase()))].sort()
  if (![body.from, body.to, ...ids].every(isUuid)) return refused({ reason: 'not-found' })
  if (body.from === body.to)
    return invalid('to', 'An activity is carried into another biennium, not its own.')
  return store.asActor(token, async (db, actor) => {
    const bienniums = await db
      .selectFrom('biennium')
      .select(['id', 'space', 'year_from'])
      .where('id', 'in', [body.from, body.to])
      .execute()
    const [from, to] = [body.from, body.to].map((id) => bienniums.find((one) => one.id === id))
    if (!from || !to || from.space !== to.space) {
      return refused({ reason: actor.kind === 'anonymous' ? 'not-signed-in' : 'not-found' })
    }
    const { space } = from
    const refusal = mayAct(actor, 'propose', space)
    if (refusal !== null) return refusal
    if (to.year_from <= from.year_from)
      return invalid('to', 'Activities are carried forward, into later years.')
    const post = postFor(actor, 'propose', space)
    const side = post?.side
    if (post === undefined || side === null || side === undefined) return refused({ reason: 'not-found' })
    const at = now()
    const taken = await takeUp(db, 'activity', ids)
    const setting = await settingFor(db, space, movedInto(taken.values(), to.id), post)
    const sayings: Saying[] = []
    const carried: { activity: string; rev: string }[] = []
    for (const id of ids) {
      const one = taken.get(id)
      if (one === undefined || one.space !== space) return refused({ reason: 'not-found' })
      const head = headOf(one.record)
      const fields = head === null ? undefined : one.fields.get(head)
      if (head === null || fields?.biennium !== from.id) {
        const message = 'One of these is not agreed for the biennium that it is to be carried from.'
        return invalid('activities', message)
      }
      const offered = { id, taken: one, parent: head, at, fields: movedTo(fields, to) }
      const made = offerOf(offered, { actor: actor.id, side }, setting)
      if (!made.ok) return made
      sayings.push(made.saying)
      carried.push({ activity: id, rev: made.rev })
    }
    await keepSaid(db, space, sayings)
    const entry = { space, kind: 'biennium', record: to.id, act: 'carry-over', actor: actor.id, at }
    const version = await chronicle(db, {
      ...entry,
      body: { by: setting.by, before: null, after: { from: from.id, carried } },
    })
    return { ok: true as const, value: { id: to.id, version, carried } }
  })
}

/** For the later years; days that were over before these began are left open, else it were late from its first day. */
function movedTo(fields: Activity, { id, year_from }: { id: string; year_from: number }): Activity {
  const last = lastDayOf(fields)
  const isOver = last !== null && last < `${year_from}-01-01`
  return { ...fields, biennium: id, ...(isOver ? { from: null, to: null } : {}) }
}

/** What is agreed of activities, as it is and as it will be. */
function movedInto(all: Iterable<TakenUp>, biennium: string): Activity[] {
  return [...all].flatMap(({ fields }) => [...fields.values()].flatMap((one) => [one, { ...one, biennium }]))
}
