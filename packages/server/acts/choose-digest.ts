import { parseAddress } from '../identity/address.ts'
import { ownAccount } from '../identity/own-account.ts'
import { type Act, invalid, mayAct } from './act.ts'

/**
 * Says whether one wants a mail a day when something waits, and in which language. It goes to the address that a person
 * signs in with, and to no other; a post without an account names one.
 */
export const chooseDigest: Act<'choose-digest'> = async (body, { store, token }) =>
  store.asActor(token, async (db, actor) => {
    const { space, wanted, language = 'en' } = body
    const refusal = mayAct(actor, 'follow', space)
    if (refusal !== null) return refusal
    const own = { space, actor: actor.id }
    if (!wanted) {
      await db
        .deleteFrom('digest_choice')
        .where((e) => e.and(own))
        .execute()
      return { ok: true, value: { id: space, version: 1 } }
    }
    const { address: known } = await ownAccount(db)
    const address = known ?? parseAddress(body.address ?? '')
    if (address === null) return invalid('address', 'Say to which e-mail address it goes.')
    await db
      .insertInto('digest_choice')
      .values({ ...own, address, language })
      .onConflict((clash) => clash.columns(['space', 'actor']).doUpdateSet({ address, language }))
      .execute()
    return { ok: true, value: { id: space, version: 1 } }
  })
