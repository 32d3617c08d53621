import { acceptAndSeal, headOf, withdraw } from '@comity/exchange'
import { type Kysely, sql } from 'kysely'
import { keepSeal, keepStance, readRecord } from '../joint/joint-store.ts'
import { spokenBy } from '../judging/spoken.ts'
import { chronicle } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'
import { type Act, refused } from './act.ts'
import { sideOfRecord } from './side-of-record.ts'

/**
 * Accepts, for the actor's side, the very area that the other proposes: sealed as an activity is, it stands among the
 * areas of the cooperation, behind those that do already.
 */
export const acceptArea: Act<'accept-area'> = async ({ area: id, rev }, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const spoken = await sideOfRecord(db, actor, id, 'accept', 'area')
    if (!spoken.ok) return spoken
    const { space, side, post } = spoken
    const held = await proposal(db, space, id)
    const key = { space, record: id }
    const before = await readRecord(db, key)
    const said = acceptAndSeal(before, side, rev)
    if (held.state !== 'offered' || !said.ok || !said.sealed) {
      const message =
        held.side === side ? 'This is your own side’s proposal. The other side has to accept it.' : stands
      return refused({ reason: 'conflict', message, current: { state: held.state } })
    }
    const at = now()
    await keepStance(db, key, side, { act: 'accept', rev }, at)
    await keepSeal(db, key, { rev, parent: headOf(before) }, at)
    await sql`
      insert into area (space, id, ordinal, names)
      select ${space}, code, (select coalesce(max(ordinal), -1) + 1 from area where space = ${space}), names
        from proposed_area where space = ${space} and id = ${id}::uuid`.execute(db)
    await settle(db, key, 'agreed', at, null)
    const entry = { space, kind: 'proposed-area', record: id, act: 'accept-area', actor: actor.id, at }
    const after = { state: 'agreed', side, rev }
    const by = await spokenBy(db, post)
    const version = await chronicle(db, { ...entry, body: { by, before: { state: 'offered' }, after } })
    return { ok: true, value: { id, version, code: held.code } }
  })

/** Says for the other side that it will not have this area, and why. What was proposed stays readable. */
export const declineArea: Act<'decline-area'> = async ({ area: id, words }, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const spoken = await sideOfRecord(db, actor, id, 'accept', 'area')
    if (!spoken.ok) return spoken
    const { space, side, post } = spoken
    const held = await proposal(db, space, id)
    if (held.state !== 'offered' || held.side === side) {
      const message = held.side === side ? 'This is your own side’s proposal. Withdraw it instead.' : stands
      return refused({ reason: 'conflict', message, current: { state: held.state } })
    }
    const at = now()
    await settle(db, { space, record: id }, 'declined', at, words)
    const entry = { space, kind: 'proposed-area', record: id, act: 'decline-area', actor: actor.id, at }
    const after = { state: 'declined', side, words }
    const by = await spokenBy(db, post)
    const version = await chronicle(db, { ...entry, body: { by, before: { state: 'offered' }, after } })
    return { ok: true, value: { id, version } }
  })

/** Takes back what one's own side proposes. */
export const withdrawArea: Act<'withdraw-area'> = async ({ area: id }, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const spoken = await sideOfRecord(db, actor, id, 'propose', 'area')
    if (!spoken.ok) return spoken
    const { space, side, post } = spoken
    const held = await proposal(db, space, id)
    const key = { space, record: id }
    const before = await readRecord(db, key)
    const said = withdraw(before, side)
    if (held.state !== 'offered' || !said.ok) {
      const message = 'Your side proposes no such area, or an answer has been given to it.'
      return refused({ reason: 'conflict', message, current: { state: held.state } })
    }
    const at = now()
    await keepStance(db, key, side, { act: 'withdraw' }, at)
    await settle(db, key, 'withdrawn', at, null)
    const entry = { space, kind: 'proposed-area', record: id, act: 'withdraw-area', actor: actor.id, at }
    const by = await spokenBy(db, post)
    const version = await chronicle(db, {
      ...entry,
      body: { by, before: { state: 'offered' }, after: { state: 'withdrawn', side } },
    })
    return { ok: true, value: { id, version } }
  })

const stands = 'This proposal no longer stands, or its names are others than those you saw.'

function proposal(db: Kysely<Tables>, space: string, id: string) {
  return db
    .selectFrom('proposed_area')
    .select(['code', 'side', 'state'])
    .where('space', '=', space)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

async function settle(
  db: Kysely<Tables>,
  { space, record }: { readonly space: string; readonly record: string },
  state: 'agreed' | 'declined' | 'withdrawn',
  at: Date,
  words: string | null,
): Promise<void> {
  await db
    .updateTable('proposed_area')
    .set({ state, decided_at: at, words })
    .where('space', '=', space)
    .where('id', '=', record)
    .execute()
}
