import { sql } from 'kysely'
import { governedPost } from '../identity/governed-post.ts'
import { spokenFor } from '../identity/spoken-for.ts'
import { chronicle } from '../store/history.ts'
import { type Act, refused } from './act.ts'
import { promised } from './promised.ts'

/**
 * Lets whoever speaks for a post choose a new password. Without a mail server the administrator is shown the address and
 * could open it, so it is made only where all that the person speaks for is the administrator's to give.
 */
export const renewPassword: Act<'renew-password'> = async (body, context) =>
  promised(context, body.language ?? 'en', async (db, actor, { hash, byMail }) => {
    const governed = await governedPost(db, actor, body.post)
    if (!governed.ok) return governed
    const { id, space, side, party, role, areas } = governed.post
    const by = await spokenFor(db, actor, space)
    const { rows } = await sql<{ said: 'done' | 'nobody' | 'elsewhere'; address: string | null }>`
      select said, address from renew_password(${id}, ${hash}, ${byMail})`.execute(db)
    const { said, address } = rows[0] ?? { said: 'nobody', address: null }
    if (said !== 'done' || address === null) {
      return refused({
        reason: 'conflict',
        message: notRenewed[said === 'elsewhere' ? said : 'nobody'],
        current: null,
      })
    }
    const told = { side, party, role, areas }
    const entry = {
      space,
      kind: 'post',
      record: id,
      act: 'renew-password',
      actor: actor.id,
      at: context.now(),
    }
    const version = await chronicle(db, { ...entry, body: { by, before: told, after: told } })
    return { ok: true, id, version, to: address, what: { of: 'password', byAdministrator: true } }
  })

const notRenewed = {
  nobody:
    'Nobody speaks for this post with a password. Hand it over, or let its person sign in by the organization.',
  elsewhere:
    'This person also speaks for posts that are not yours to give. Whoever runs the installation lets them choose a new password: comity renew.',
} as const
