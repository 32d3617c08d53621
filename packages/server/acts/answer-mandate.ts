import type { Kysely } from 'kysely'
import { familyOf } from '../identity/family.ts'
import { spokenBy } from '../judging/spoken.ts'
import { keepAnswer } from '../mandates/answers.ts'
import { mandateSpokenOf } from '../mandates/mandate-spoken-of.ts'
import { movedSince } from '../mandates/moved-since.ts'
import { sidesOf } from '../questions/parties.ts'
import { chronicle } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'
import { type Act, invalid } from './act.ts'

/**
 * Answers for an addressee of one's own side. Whether it accepts and how far it is are asked apart: what is left out
 * stays as it was answered.
 */
export const answerMandate: Act<'answer-mandate'> = async (body, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const spoken = await mandateSpokenOf(db, actor, body.mandate, 'steer', body.party)
    if (!spoken.ok) return spoken
    const { space, side, post, mandate } = spoken
    const wrong = await notOwnAddressee(db, { space, side, mandate }, body.party)
    if (wrong !== null) return wrong
    const moved = await movedSince(db, { space, mandate, addressee: body.party }, body.seen)
    if (moved !== null) return moved
    const held = await db
      .selectFrom('mandate_answer')
      .select(['accepted', 'implemented', 'note'])
      .where('space', '=', space)
      .where('mandate', '=', mandate)
      .where('party', '=', body.party)
      .executeTakeFirst()
    const before = { accepted: null, implemented: null, note: null, ...held }
    const { accepted = before.accepted, implemented = before.implemented, note = before.note } = body
    const after = { accepted, implemented, note }
    const at = now()
    const by = await spokenBy(db, post)
    await keepAnswer(db, { space, mandate, party: body.party, side }, after, JSON.stringify(by), at)
    const { party } = body
    const told = { by, before: { party, ...before }, after: { party, ...after } }
    const entry = { space, kind: 'mandate-life', record: mandate, act: 'answer-mandate', actor: actor.id, at }
    return { ok: true, value: { id: mandate, version: await chronicle(db, { ...entry, body: told }) } }
  })

async function notOwnAddressee(
  db: Kysely<Tables>,
  { space, side, mandate }: { space: string; side: string; mandate: string },
  party: string,
) {
  const addressed = await db
    .selectFrom('mandate_addressee')
    .select('party')
    .where('space', '=', space)
    .where('mandate', '=', mandate)
    .execute()
  if (addressed.every((row) => row.party !== party)) {
    return invalid('party', `This mandate does not address "${party}".`)
  }
  const held = await db.selectFrom('space').selectAll().where('id', '=', space).executeTakeFirstOrThrow()
  const row = await db
    .selectFrom('party')
    .select(['id', 'side', 'parent'])
    .where('id', '=', party)
    .executeTakeFirst()
  const own = party === side || (row !== undefined && familyOf(row, sidesOf(held)) === side)
  return own ? null : invalid('party', 'The other side answers for its own bodies.')
}
