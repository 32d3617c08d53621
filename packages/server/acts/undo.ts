import type { Kysely } from 'kysely'
import { beyondSaid, postWithin } from '../identity/within-remit.ts'
import { spokenBy } from '../judging/spoken.ts'
import { chronicle } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'
import { concernOfEntry } from '../undoing/concern-of-entry.ts'
import { takeBack } from '../undoing/take-back.ts'
import { actsAbout, deedOf } from '../undoing/undoable.ts'
import { type Act, mayAct, refused } from './act.ts'

/**
 * Takes back what one entry of a history did, by giving what stood before it. Nothing is erased: the undo is an entry of
 * its own. Where something later builds on the entry, it is told, and nothing is done.
 */
export const undo: Act<'undo'> = async ({ space, kind, record, entry }, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const row = await entryOf(db, { space, kind, record }, entry)
    if (row === undefined) {
      return refused({ reason: actor.kind === 'anonymous' ? 'not-signed-in' : 'not-found' })
    }
    const deed = deedOf(row.act)
    if (deed === null) {
      const message = 'This cannot be taken back by one step. Say what is to stand instead.'
      return refused({ reason: 'conflict', message, current: { act: row.act } })
    }
    const refusal = mayAct(actor, deed, space)
    if (refusal !== null) return refusal
    const { post, beyond } = postWithin(
      actor,
      deed,
      space,
      await concernOfEntry(db, space, { ...row, kind, record }),
    )
    if (beyond !== null) return refused({ reason: 'forbidden', message: beyondSaid[beyond] })
    if (post?.side === undefined || post.side === null) return refused({ reason: 'not-found' })
    const later = await laterThan(db, { space, kind, record }, entry, actsAbout(row.act))
    if (later !== undefined) {
      const message = `Entry ${later.seq} of this history came later and builds on it. Take that back first.`
      return refused({ reason: 'conflict', message, current: { entry: later.seq, act: later.act } })
    }
    const { before = null, after = null, by: spoken } = JSON.parse(row.body ?? '{}')
    if (spoken?.side !== undefined && spoken.side !== null && spoken.side !== post.side) {
      return refused({ reason: 'forbidden', message: 'The other side said this. It alone takes it back.' })
    }
    const by = await spokenBy(db, post)
    const at = now()
    const taking = { actor, post, side: post.side, by: JSON.stringify(by), at }
    const wrong = await takeBack(db, { space, kind, record, act: row.act, before, after }, taking)
    if (wrong !== null) return wrong
    const body = { by, undoes: entry, before: after, after: before }
    const version = await chronicle(db, { space, kind, record, act: 'undo', actor: actor.id, at, body })
    return { ok: true, value: { id: record, version } }
  })

type Key = { readonly space: string; readonly kind: string; readonly record: string }

function entries(db: Kysely<Tables>, { space, kind, record }: Key) {
  return db
    .selectFrom('history')
    .select(['seq', 'act', 'body'])
    .where('space', '=', space)
    .where('kind', '=', kind)
    .where('record', '=', record)
}

const entryOf = (db: Kysely<Tables>, key: Key, seq: number) =>
  entries(db, key).where('seq', '=', seq).executeTakeFirst()

const laterThan = (db: Kysely<Tables>, key: Key, seq: number, acts: readonly string[]) =>
  entries(db, key).where('seq', '>', seq).where('act', 'in', acts).orderBy('seq', 'desc').executeTakeFirst()
