import type { BodyOf } from '@comity/contract'
import type { Kysely } from 'kysely'
import { type Actor, postFor } from '../identity/actor.ts'
import { registerLetter, type Sent } from '../letters/register.ts'
import { comeMarked } from '../marking/come-marked.ts'
import { isUuid } from '../questions/question.ts'
import type { Tables } from '../store/tables.ts'
import { type Act, mayAct, refused } from './act.ts'

/** Registers a letter or note verbale that one's side has sent or received; both sides see it from then on. */
export const registerLetterAct: Act<'register-letter'> = async (body, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const refusal = mayAct(actor, 'register', body.space)
    if (refusal !== null) return refusal
    const { number = null, text = null, replyDue = null, answers = null, about = [] } = body
    const { space, kind, date, from, to, subject } = body
    const sent = { space, number, kind, date, from, to, subject, text, replyDue, answers, about }
    return registered(db, actor, 'register-letter', now(), sent, body.marking)
  })

/** Registers the answer to a letter: from whom that was to, to whom that was from, about what that was about. */
export const answerLetter: Act<'answer-letter'> = async (body, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const nothing = refused({ reason: actor.kind === 'anonymous' ? 'not-signed-in' : 'not-found' })
    if (!isUuid(body.letter)) return nothing
    const letter = await db.selectFrom('letter').selectAll().where('id', '=', body.letter).executeTakeFirst()
    if (letter === undefined) return nothing
    const refusal = mayAct(actor, 'register', letter.space)
    if (refusal !== null) return refusal
    const about = await db
      .selectFrom('letter_about')
      .select(['kind', 'record'])
      .where('space', '=', letter.space)
      .where('letter', '=', letter.id)
      .execute()
    const { number = null, text = null, replyDue = null, date } = body
    const { space, kind, sender: to, recipient: from } = letter
    const subject = body.subject ?? letter.subject
    const answer = { space, number, kind, date, from, to, subject, text, replyDue, answers: letter.id, about }
    return registered(db, actor, 'answer-letter', now(), answer, body.marking)
  })

async function registered(
  db: Kysely<Tables>,
  actor: Actor,
  act: string,
  at: Date,
  sent: Sent,
  marking: BodyOf<'register-letter'>['marking'],
) {
  const { space } = sent
  const post = postFor(actor, 'register', space)
  const side = post?.side
  if (post === undefined || side === null || side === undefined) return refused({ reason: 'not-found' })
  const marked = await comeMarked(db, actor, { space, ...(marking === undefined ? {} : { marking }) })
  if (!marked.ok) return marked
  return registerLetter(db, actor, { post, side, act, at, marked: marked.value }, sent)
}
