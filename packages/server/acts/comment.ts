import { mentioned } from '../discussion/mentioned.ts'
import { ownSaid } from '../discussion/own-said.ts'
import { speakOn } from '../discussion/say-on.ts'
import { setMentions } from '../discussion/set-mentions.ts'
import { comeMarked } from '../marking/come-marked.ts'
import { markAsMade } from '../marking/mark-as-made.ts'
import { chronicle } from '../store/history.ts'
import { uuidv7 } from '../store/uuid.ts'
import { type Act, invalid, refused } from './act.ts'

/** Says something on a record, for one's own side alone or for both. */
export const comment: Act<'comment'> = async (body, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const spoken = await speakOn(db, actor, body)
    if (!spoken.ok) return spoken
    const { side, by } = spoken.value
    const { space, kind, record } = body
    const text = body.text.trim()
    if (text === '') return invalid('text', 'Write what you want to say.')
    const { parties, violations } = await mentioned(db, { space, side, text })
    if (violations.length > 0) return refused({ reason: 'invalid', violations })
    const marked = await comeMarked(db, actor, body)
    if (!marked.ok) return marked
    const at = now()
    const id = uuidv7(at.getTime())
    const said_by = JSON.stringify(by)
    await db
      .insertInto('comment')
      .values({ space, id, kind, record, side, actor: actor.id, said_by, text, at })
      .execute()
    for (const party of parties)
      await db.insertInto('comment_mention').values({ space, comment: id, party, at }).execute()
    const entry = { space, kind: 'comment', record: id, act: 'comment', actor: actor.id, at }
    let version = await chronicle(db, { ...entry, body: { by, before: null, after: { text, side } } })
    if (marked.value !== null) {
      const made = { space, kind: 'comment', id, actor: actor.id, at } as const
      version = await markAsMade(db, made, marked.value)
    }
    return { ok: true, value: { id, version } }
  })

/** Sets one's own comment right. What stood before stays in its history; whoever is mentioned anew is spoken to. */
export const correctComment: Act<'correct-comment'> = async (body, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const own = await ownSaid(db, actor, 'comment', body.comment)
    if (!own.ok) return own
    const { space, id, side } = own.value
    const text = body.text.trim()
    if (text === '') return invalid('text', 'Write what you want to say, or withdraw the comment.')
    const { parties, violations } = await mentioned(db, { space, side, text })
    if (violations.length > 0) return refused({ reason: 'invalid', violations })
    const at = now()
    const before = await db
      .selectFrom('comment')
      .select('text')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    await db.updateTable('comment').set({ text, corrected_at: at }).where('id', '=', id).execute()
    await setMentions(db, { space, comment: id, parties, at })
    const entry = { space, kind: 'comment', record: id, act: 'correct-comment', actor: actor.id, at }
    const told = { by: own.value.by, before: { text: before.text }, after: { text } }
    return { ok: true, value: { id, version: await chronicle(db, { ...entry, body: told }) } }
  })

/** Takes one's own comment back: its place stays, its words stay in its history alone. */
export const withdrawComment: Act<'withdraw-comment'> = async (body, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const own = await ownSaid(db, actor, 'comment', body.comment)
    if (!own.ok) return own
    const { space, id, by } = own.value
    const at = now()
    const before = await db
      .selectFrom('comment')
      .select('text')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    await db.updateTable('comment').set({ text: '', withdrawn_at: at }).where('id', '=', id).execute()
    await db.deleteFrom('comment_mention').where('comment', '=', id).execute()
    const entry = { space, kind: 'comment', record: id, act: 'withdraw-comment', actor: actor.id, at }
    const version = await chronicle(db, { ...entry, body: { by, before, after: null } })
    return { ok: true, value: { id, version } }
  })
