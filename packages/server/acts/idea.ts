import { wholeRevision } from '@comity/programme'
import type { Kysely } from 'kysely'
import { type Actor, type Deed, postFor } from '../identity/actor.ts'
import { spokenBy } from '../judging/spoken.ts'
import { isUuid } from '../questions/question.ts'
import { chronicle } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'
import { uuidv7 } from '../store/uuid.ts'
import { type Act, invalid, mayAct, refused } from './act.ts'
import { offer } from './propose-revision.ts'

/** Notes in an area what the two organizations could do. Nothing is proposed by it to anybody. */
export const noteIdea: Act<'note-idea'> = async (body, { store, token, now }) => {
  const { space, area, words = null, source = null } = body
  const title = body.title.trim()
  if (title === '') return invalid('title', 'Give it a title.')
  return store.asActor(token, async (db, actor) => {
    const refusal = mayAct(actor, 'discuss', space)
    if (refusal !== null) return refusal
    const post = postFor(actor, 'discuss', space)
    if (!post?.side) return refused({ reason: 'not-found' })
    const stands = await db
      .selectFrom('area')
      .select('id')
      .where('space', '=', space)
      .where('id', '=', area)
      .executeTakeFirst()
    if (stands === undefined) return invalid('area', `This cooperation has no area "${area}".`)
    const at = now()
    const id = uuidv7(at.getTime())
    const by = await spokenBy(db, post)
    const row = { space, id, area, title, words, source, side: post.side, said_by: JSON.stringify(by), at }
    await db
      .insertInto('idea')
      .values({ ...row, activity: null, withdrawn_at: null })
      .execute()
    const entry = { space, kind: 'idea', record: id, act: 'note-idea', actor: actor.id, at }
    const after = { title, area, words, source }
    return {
      ok: true,
      value: { id, version: await chronicle(db, { ...entry, body: { by, before: null, after } }) },
    }
  })
}

/** Takes back an idea of one's own side. What has become an activity goes its own way. */
export const withdrawIdea: Act<'withdraw-idea'> = async ({ idea: id }, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const found = await ideaFor(db, actor, id, 'discuss')
    if (!found.ok) return found
    const { idea, post } = found
    if (idea.side !== post.side)
      return refused({
        reason: 'forbidden',
        message: 'The other side noted this. It alone can take it back.',
      })
    const at = now()
    await db.updateTable('idea').set({ withdrawn_at: at }).where('id', '=', id).execute()
    const entry = { space: idea.space, kind: 'idea', record: id, act: 'withdraw-idea', actor: actor.id, at }
    const by = await spokenBy(db, post)
    const before = { title: idea.title }
    return {
      ok: true,
      value: { id, version: await chronicle(db, { ...entry, body: { by, before, after: null } }) },
    }
  })

/**
 * Makes an activity of an idea in one step: it is proposed for the actor's side with what was noted, and the source
 * stays with it as a document.
 */
export const takeUpIdea: Act<'take-up-idea'> = async ({ idea: id, biennium = null }, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const found = await ideaFor(db, actor, id, 'propose')
    if (!found.ok) return found
    const { idea, post } = found
    const { space, title, words, source, area } = idea
    const at = now()
    const documents =
      source === null ? [] : [{ title: source, at: source.startsWith('https://') ? source : null }]
    const fields = wholeRevision({ title, goal: words, areas: [area], biennium, documents }, undefined)
    const record = { space, id: uuidv7(at.getTime()), taken: null, parent: null, at }
    const offered = await offer(db, actor, { ...record, fields })
    if (!offered.ok) return offered
    const activity = offered.value.id
    await db.updateTable('idea').set({ activity }).where('id', '=', id).execute()
    const entry = { space, kind: 'idea', record: id, act: 'take-up-idea', actor: actor.id, at }
    const body = { by: await spokenBy(db, post), before: null, after: { activity } }
    const version = await chronicle(db, { ...entry, body })
    return { ok: true, value: { id, version, activity, rev: offered.value.rev } }
  })

/** An idea that still waits, under its lock, and the post by which the actor may do this to it. */
async function ideaFor(db: Kysely<Tables>, actor: Actor, id: string, deed: Exclude<Deed, 'read'>) {
  const idea = isUuid(id)
    ? await db
        .selectFrom('idea')
        .selectAll()
        .where('id', '=', id)
        .where('withdrawn_at', 'is', null)
        .forUpdate()
        .executeTakeFirst()
    : undefined
  if (idea === undefined)
    return refused({ reason: actor.kind === 'anonymous' ? 'not-signed-in' : 'not-found' })
  const refusal = mayAct(actor, deed, idea.space)
  if (refusal !== null) return refusal
  const post = postFor(actor, deed, idea.space)
  if (!post?.side) return refused({ reason: 'not-found' })
  if (idea.activity !== null) {
    const message = 'An activity was made of this already.'
    return refused({ reason: 'conflict', message, current: { activity: idea.activity } })
  }
  return { ok: true as const, idea, post }
}
