import { headOf } from '@comity/exchange'
import { lockRecord, readRecord } from '../joint/joint-store.ts'
import { fieldsOf } from '../joint/project-activity.ts'
import { isUuid } from '../questions/question.ts'
import { chronicle } from '../store/history.ts'
import { type Act, invalid, mayAct, refused } from './act.ts'
import { offer } from './propose-revision.ts'

/**
 * Proposes agreed activities of one biennium for another. Each stays the same record; the other side has to accept
 * the revision that moves it. All or none.
 */
export const carryOver: Act<'carry-over'> = async (body, { store, token, now }) => {
  const ids = [...new Set(body.activities)].sort()
  if (![body.from, body.to, ...ids].every(isUuid)) return refused({ reason: 'not-found' })
  if (body.from === body.to)
    return invalid('to', 'An activity is carried into another biennium, not its own.')
  return store
    .asActor(token, async (db, actor) => {
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
      const at = now()
      const carried: { activity: string; rev: string }[] = []
      for (const id of ids) {
        const key = { space, record: id }
        if (!(await lockRecord(db, key))) throw new NotCarried(refused({ reason: 'not-found' }))
        const before = await readRecord(db, key)
        const head = headOf(before)
        const fields = head === null ? undefined : (await fieldsOf(db, space, [head])).get(head)
        if (head === null || fields?.biennium !== from.id) {
          const message = 'One of these is not agreed for the biennium that it is to be carried from.'
          throw new NotCarried(invalid('activities', message))
        }
        const moved = { ...fields, biennium: to.id }
        const offered = await offer(db, actor, {
          space,
          id,
          isNew: false,
          parent: head,
          at,
          fields: moved,
          before,
        })
        if (!offered.ok) throw new NotCarried(offered)
        carried.push({ activity: id, rev: offered.value.rev })
      }
      const entry = { space, kind: 'biennium', record: to.id, act: 'carry-over', actor: actor.id, at }
      const version = await chronicle(db, {
        ...entry,
        body: { before: null, after: { from: from.id, carried } },
      })
      return { ok: true as const, value: { id: to.id, version, carried } }
    })
    .catch((error: unknown) => {
      if (error instanceof NotCarried) return error.refusal
      throw error
    })
}

/** Carries a refusal out of a transaction in which some were carried already, so that none is. */
class NotCarried extends Error {
  override readonly name = 'NotCarried'
  readonly refusal: ReturnType<typeof refused>

  constructor(refusal: ReturnType<typeof refused>) {
    super('not carried')
    this.refusal = refusal
  }
}
