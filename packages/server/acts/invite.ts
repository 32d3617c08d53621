import { type Kysely, sql } from 'kysely'
import { managesSide } from '../identity/actor.ts'
import { parseAddress } from '../identity/address.ts'
import { familyOf } from '../identity/family.ts'
import { nameOfBody } from '../identity/name-of-body.ts'
import { spokenFor } from '../identity/spoken-for.ts'
import type { Promised } from '../mail/one-time-mail.ts'
import { chronicle } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'
import { type Act, invalid, mayAct, refused } from './act.ts'
import { promised } from './promised.ts'

/** Offers a post to an address. What whoever it is for opens is mailed, or told once, and kept by its hash. */
export const invite: Act<'invite'> = async (body, context) =>
  promised(context, body.language ?? 'en', async (db, actor, { hash }) => {
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
    const { rows } = await sql<{
      id: string
    }>`select invite(${space}, ${side}, ${party}, ${role}, ${areas}::text[],
      ${address}, ${hash}) as id`.execute(db)
    const { id } = rows[0] as { id: string }
    // The address is no part of the history: it can be forgotten, and what the post did stays.
    const version = await chronicle(db, {
      space,
      kind: 'post',
      record: id,
      act: 'invite',
      actor: actor.id,
      at: context.now(),
      body: { by: await spokenFor(db, actor, space), before: null, after: { side, party, role, areas } },
    })
    return { ok: true, id, version, to: address, what: await postPromised(db, { space, party, role }) }
  })

/** A post as the mail that offers it says it. */
export async function postPromised(
  db: Kysely<Tables>,
  { space, party, role }: { readonly space: string; readonly party: string; readonly role: string },
): Promise<Promised> {
  const held = await db.selectFrom('space').select('names').where('id', '=', space).executeTakeFirstOrThrow()
  return { of: 'post', space: held.names, role, body: await nameOfBody(db, party) }
}

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
