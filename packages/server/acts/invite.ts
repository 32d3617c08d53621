import { type Kysely, sql } from 'kysely'
import { managesSide } from '../identity/actor.ts'
import { parseAddress } from '../identity/address.ts'
import { familyOf } from '../identity/family.ts'
import { newToken, oneTimePath } from '../identity/one-time.ts'
import { spokenFor } from '../identity/spoken-for.ts'
import { chronicle } from '../store/history.ts'
import { hashToken } from '../store/session.ts'
import type { Tables } from '../store/tables.ts'
import { type Act, invalid, mayAct, refused } from './act.ts'

/** Offers a post to an address. What whoever it is for opens is told once, and kept by its hash. */
export const invite: Act<'invite'> = async (body, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const { space, party, role, areas = [] } = body
    const refusal = mayAct(actor, 'manage', space)
    if (refusal !== null) return refusal
    const address = parseAddress(body.address)
    if (address === null) return notAnAddress
    const side = await sideOf(db, space, party)
    if (side === undefined) return invalid('party', `There is no body "${party}" in the register of parties.`)
    if (side === null && role !== 'viewer') {
      return invalid('role', 'A body of neither side is given sight as a viewer, and nothing more.')
    }
    if (!managesSide(actor, space, side)) return notYourSide
    const missing = await missingArea(db, space, areas)
    if (missing !== undefined) return invalid('areas', `There is no area "${missing}" in this cooperation.`)
    const once = newToken()
    const { rows } = await sql<{
      id: string
    }>`select invite(${space}, ${side}, ${party}, ${role}, ${areas}::text[],
      ${address}, ${hashToken(once)}) as id`.execute(db)
    const { id } = rows[0] as { id: string }
    // The address is no part of the history: it can be forgotten, and what the post did stays.
    const version = await chronicle(db, {
      space,
      kind: 'post',
      record: id,
      act: 'invite',
      actor: actor.id,
      at: now(),
      body: { by: await spokenFor(db, actor, space), before: null, after: { side, party, role, areas } },
    })
    return { ok: true, value: { id, version, once: oneTimePath(once) } }
  })

export const notAnAddress = invalid('address', 'This is no e-mail address. Write it as name@example.org.')

export const notYourSide = refused({
  reason: 'forbidden',
  message: 'You administer the posts of your own side. For the other, its own administrator does.',
})

/** The side of a body in a space; null for one of neither, undefined for one that is not known. */
async function sideOf(db: Kysely<Tables>, space: string, party: string): Promise<string | null | undefined> {
  const held = await db.selectFrom('space').select('sides').where('id', '=', space).executeTakeFirstOrThrow()
  const sides = held.sides.map(({ id }) => id)
  if (sides.includes(party)) return party
  const row = await db
    .selectFrom('party')
    .select(['id', 'side', 'parent'])
    .where('id', '=', party)
    .executeTakeFirst()
  return row === undefined ? undefined : familyOf(row, sides)
}

async function missingArea(db: Kysely<Tables>, space: string, areas: readonly string[]) {
  const rows = await db.selectFrom('area').select('id').where('space', '=', space).execute()
  return areas.find((area) => !rows.some(({ id }) => id === area))
}
