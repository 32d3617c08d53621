import { standingOffers } from '@comity/exchange'
import { spokenBy } from '../judging/spoken.ts'
import { chronicle } from '../store/history.ts'
import { type Act, invalid, refused } from './act.ts'
import { sideOfRecord } from './side-of-record.ts'

/**
 * Says for the actor's side that it will not have the very revision that the other stands by, and why. The rules of the
 * exchange know no such word: nothing is sealed or withdrawn by it, and the offer can still be accepted.
 */
export const declineRevision: Act<'decline-revision'> = async (body, { store, token, now }) => {
  const { record, rev } = body
  const words = body.words.trim()
  if (words === '') return invalid('words', 'Say why your side will not have it.')
  return store.asActor(token, async (db, actor) => {
    const spoken = await sideOfRecord(db, actor, record, 'accept')
    if (!spoken.ok) return spoken
    const { id, space, side, post, taken } = spoken
    const offer = standingOffers(taken.record).find((one) => one.rev === rev)
    const current = { agreed: taken.record.chain.at(-1) ?? null }
    if (offer === undefined) {
      const message = 'No offer stands with this revision: it was withdrawn, or another took its place.'
      return refused({ reason: 'conflict', message, current })
    }
    if (offer.side === side) {
      const message = 'This is your own side’s offer. Withdraw it instead.'
      return refused({ reason: 'conflict', message, current })
    }
    const at = now()
    const by = await spokenBy(db, post)
    const said = { space, record: id, rev, side, words, said_by: JSON.stringify(by), at }
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('declined')
      .values(said)
      .onConflict((clash) => clash.columns(['space', 'rev']).doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows === 0n) {
      const message = 'Your side has declined this offer already. Say more in the discussion.'
      return refused({ reason: 'conflict', message, current })
    }
    // The words stand behind the wall of the offer; the history is seen by all who see the activity.
    const entry = { space, kind: 'activity', record: id, act: 'decline-revision', actor: actor.id, at }
    const version = await chronicle(db, {
      ...entry,
      body: { by, before: null, after: { declined: rev, side } },
    })
    return { ok: true, value: { id, version } }
  })
}
