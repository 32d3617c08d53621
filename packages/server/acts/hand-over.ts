import { sql } from 'kysely'
import { parseAddress } from '../identity/address.ts'
import { governedPost } from '../identity/governed-post.ts'
import { spokenFor } from '../identity/spoken-for.ts'
import { chronicle } from '../store/history.ts'
import { type Act, refused } from './act.ts'
import { notAnAddress, postPromised } from './invite.ts'
import { promised } from './promised.ts'

/** Hands a post over: whoever spoke for it is out at once, what they did stays with it, and the address is offered it. */
export const handOver: Act<'hand-over'> = async (body, context) =>
  promised(context, body.language ?? 'en', async (db, actor, { hash }) => {
    const governed = await governedPost(db, actor, body.post)
    if (!governed.ok) return governed
    const { post } = governed
    const address = parseAddress(body.address)
    if (address === null) return notAnAddress
    if (post.actor.startsWith('service/'))
      return refused({ reason: 'conflict', message: ofProgram, current: null })
    await sql`select hand_over(${post.id}, ${address}, ${hash})`.execute(db)
    const { id, space, side, party, role, areas } = post
    const said = { side, party, role, areas }
    const version = await chronicle(db, {
      space,
      kind: 'post',
      record: id,
      act: 'hand-over',
      actor: actor.id,
      at: context.now(),
      body: { by: await spokenFor(db, actor, space), before: said, after: said },
    })
    return { ok: true, id, version, to: address, what: await postPromised(db, { space, party, role }) }
  })

const ofProgram = 'A program holds this post by its token. End it, and invite whoever is to hold it.'
