import type { HistoryItem } from '@comity/contract'
import type { Kysely } from 'kysely'
import { postFor } from '../identity/actor.ts'
import { spokenBy } from '../judging/spoken.ts'
import { corrections, keepSaid, saidIn } from '../letters/correct.ts'
import { wrongInLetter } from '../letters/register.ts'
import { isUuid } from '../questions/question.ts'
import { chronicle } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'
import { type Act, mayAct, refused } from './act.ts'

/** Sets a letter right, for the side that registered it. What stood before stays in its history. */
export const correctLetter: Act<'correct-letter'> = async (body, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const nothing = refused({ reason: actor.kind === 'anonymous' ? 'not-signed-in' : 'not-found' })
    if (!isUuid(body.letter)) return nothing
    const named = db.selectFrom('letter').selectAll().where('id', '=', body.letter)
    const found = await named.executeTakeFirst()
    if (found === undefined) return nothing
    const { space, side, id } = found
    const refusal = mayAct(actor, 'register', space)
    if (refusal !== null) return refusal
    const post = postFor(actor, 'register', space)
    if (post?.side !== side) return refused({ reason: 'forbidden', message: ofTheOther })
    const row = (await named.forUpdate().executeTakeFirst()) ?? found
    const since = body.seen === undefined ? [] : await correctedSince(db, { space, id }, body.seen)
    if (since.length > 0) {
      const message = 'This letter was corrected since you looked. See how, then correct it beside that.'
      return refused({ reason: 'conflict', message, current: { since } })
    }
    const { letter: _, seen: __, reason = null, ...sent } = body
    const before = saidIn(row)
    const after = { ...before, ...sent }
    const number = after.number === before.number ? null : after.number
    const violations = await wrongInLetter(db, side, { ...after, space, number, answers: null, about: [] })
    if (violations.length > 0) return refused({ reason: 'invalid', violations })
    const told = corrections(before, after)
    if (told.isNone) {
      return refused({ reason: 'conflict', message: 'The letter says all this already.', current: { since } })
    }
    await keepSaid(db, row, after)
    const by = await spokenBy(db, post)
    const entry = { space, kind: 'letter', record: id, act: 'correct-letter', actor: actor.id, at: now() }
    const kept = { by, reason, before: told.before, after: told.after }
    return {
      ok: true,
      value: { id, number: after.number, version: await chronicle(db, { ...entry, body: kept }) },
    }
  })

const ofTheOther =
  'The other side registered this letter. Ask it to correct it, or answer with a letter of your own.'

async function correctedSince(
  db: Kysely<Tables>,
  { space, id }: { readonly space: string; readonly id: string },
  seen: number,
): Promise<Pick<HistoryItem, 'id' | 'act' | 'at' | 'by' | 'before' | 'after'>[]> {
  const rows = await db
    .selectFrom('history')
    .select(['seq', 'act', 'at', 'body'])
    .where('space', '=', space)
    .where('kind', '=', 'letter')
    .where('record', '=', id)
    .where('seq', '>', seen)
    .where('act', 'in', ['correct-letter', 'undo'])
    .orderBy('seq')
    .execute()
  return rows.map(({ seq, act, at, body }) => {
    const { by = null, before = null, after = null } = JSON.parse(body ?? '{}') as Partial<HistoryItem>
    return { id: String(seq), act, at: at.toISOString(), by, before, after }
  })
}
