import { sql } from 'kysely'
import { parseAddress } from '../identity/address.ts'
import { governedPost } from '../identity/governed-post.ts'
import { newToken, oneTimePath } from '../identity/one-time.ts'
import { spokenFor } from '../identity/spoken-for.ts'
import { chronicle } from '../store/history.ts'
import { hashToken } from '../store/session.ts'
import { type Act, refused } from './act.ts'
import { notAnAddress } from './invite.ts'

/** Hands a post over: whoever spoke for it is out at once, what they did stays with it, and the address is offered it. */
export const handOver: Act<'hand-over'> = async (body, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const governed = await governedPost(db, actor, body.post)
    if (!governed.ok) return governed
    const { post } = governed
    const address = parseAddress(body.address)
    if (address === null) return notAnAddress
    if (post.actor.startsWith('service/'))
      return refused({ reason: 'conflict', message: ofProgram, current: null })
    const once = newToken()
    await sql`select hand_over(${post.id}, ${address}, ${hashToken(once)})`.execute(db)
    const { space, side, party, role, areas } = post
    const said = { side, party, role, areas }
    const version = await chronicle(db, {
      space,
      kind: 'post',
      record: post.id,
      act: 'hand-over',
      actor: actor.id,
      at: now(),
      body: { by: await spokenFor(db, actor, space), before: said, after: said },
    })
    return { ok: true, value: { id: post.id, version, once: oneTimePath(once) } }
  })

const ofProgram = 'A program holds this post by its token. End it, and invite whoever is to hold it.'
