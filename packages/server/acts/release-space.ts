import type { OpeningDeed, Refusal } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import { type Actor, type Post, postFor } from '../identity/actor.ts'
import { spokenBy } from '../judging/spoken.ts'
import { enteredAccount } from '../marking/may-confirm.ts'
import { openingOf } from '../questions/opening.ts'
import { spaceRow } from '../questions/spaces.ts'
import { chronicle } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'
import { type Act, mayAct, refused } from './act.ts'

/**
 * Says for one side that everybody may read the cooperation. The first side that says so proposes it, the second
 * releases it: what belongs to both is let out by both.
 */
export const releaseSpace: Act<'release-space'> = async ({ space, reason = null }, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const spoken = await spokenOn(db, actor, space, 'release')
    if (!spoken.ok) return spoken
    const { post, side, proposed } = spoken
    const [at, by] = [now(), await spokenBy(db, post)]
    const entry = { space, kind: 'space', record: space, actor: actor.id, at }
    if (proposed === null) {
      const account = await enteredAccount(db)
      const said_by = JSON.stringify(by)
      await db
        .insertInto('opening')
        .values({ space, side, actor: actor.id, account, said_by, reason, at })
        .execute()
      const version = await chronicle(db, { ...entry, act: 'propose-release', body: { by, reason } })
      return { ok: true, value: { id: space, version, open: false } }
    }
    await sql`select open_space(${space}, ${side})`.execute(db)
    const told = { by, reason, proposedBy: proposed.by, before: { open: false }, after: { open: true } }
    const version = await chronicle(db, { ...entry, act: 'release-space', body: told })
    return { ok: true, value: { id: space, version, open: true } }
  })

/** Closes what was released, at once; or withdraws what one's own side has proposed and the other not yet agreed to. */
export const closeSpace: Act<'close-space'> = async ({ space, reason = null }, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const spoken = await spokenOn(db, actor, space, 'close')
    if (!spoken.ok) return spoken
    const { post, side, proposed } = spoken
    const entry = { space, kind: 'space', record: space, actor: actor.id, at: now() }
    const by = await spokenBy(db, post)
    if (proposed !== null) {
      await db.deleteFrom('opening').where('space', '=', space).where('side', '=', side).execute()
      const version = await chronicle(db, { ...entry, act: 'withdraw-release', body: { by, reason } })
      return { ok: true, value: { id: space, version } }
    }
    await sql`select close_space(${space}, ${side})`.execute(db)
    const told = { by, reason, before: { open: true }, after: { open: false } }
    const version = await chronicle(db, { ...entry, act: 'close-space', body: told })
    return { ok: true, value: { id: space, version } }
  })

type SpokenOn =
  | { readonly ok: false; readonly refusal: Refusal }
  | {
      readonly ok: true
      readonly post: Post
      readonly side: string
      readonly proposed: Awaited<ReturnType<typeof openingOf>>['proposed']
    }

/** The side for which the actor says this, with what is proposed; or why it cannot be said now. */
async function spokenOn(
  db: Kysely<Tables>,
  actor: Actor,
  space: string,
  deed: 'release' | 'close',
): Promise<SpokenOn> {
  const refusal = mayAct(actor, 'open', space)
  if (refusal !== null) return refusal
  // Two that release or close at once do so one after the other.
  await sql`select pg_advisory_xact_lock(hashtext(${`opening ${space}`}))`.execute(db)
  const row = await spaceRow(db, space)
  const post = postFor(actor, 'open', space)
  if (row === undefined || post === undefined || post.side === null) return refused({ reason: 'not-found' })
  const opening = await openingOf(db, actor, row)
  const deeds: readonly OpeningDeed[] = deed === 'release' ? ['release'] : ['withdraw', 'close']
  if (deeds.some((one) => opening.may.includes(one)))
    return { ok: true, post, side: post.side, proposed: opening.proposed }
  const { open, proposed } = opening
  const message =
    deed === 'close'
      ? 'It is closed to all but its two sides already.'
      : open
        ? 'It is released already: everybody may read it.'
        : proposed?.side === post.side
          ? 'Your side has proposed this. The other side releases it by agreeing.'
          : 'You proposed this yourself for the other side. Another person has to agree for this one.'
  return refused({ reason: 'conflict', message, current: { open, proposed: proposed?.side ?? null } })
}
