import type { MandateSaid } from '@comity/contract'
import { contradictionsInLife, type MandateLife } from '@comity/programme'
import type { Kysely } from 'kysely'
import { familyOf } from '../identity/family.ts'
import { spokenBy } from '../judging/spoken.ts'
import { keepLife } from '../mandates/life.ts'
import { mandateSpokenOf } from '../mandates/mandate-spoken-of.ts'
import { movedSince } from '../mandates/moved-since.ts'
import { sidesOf } from '../questions/parties.ts'
import { chronicle } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'
import { type Act, invalid, refused } from './act.ts'

/** Says of a mandate what stands beside its words. What is left out stays as it is; an owner is named for one's own side. */
export const setMandate: Act<'set-mandate'> = async ({ mandate, said, seen }, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const spoken = await mandateSpokenOf(db, actor, mandate, 'steer')
    if (!spoken.ok) return spoken
    const { space, side, post, life: before } = spoken
    const moved = await movedSince(db, { space, mandate, addressee: null }, seen)
    if (moved !== null) return moved
    const wrong = await unknownBody(db, space, side, said)
    if (wrong !== null) return wrong
    const after = withSaid(before, said, side)
    const violations = contradictionsInLife(after, actor.day).map(({ field, message }) => ({
      field: `said.${field}`,
      message,
    }))
    if (violations.length > 0) return refused({ reason: 'invalid', violations })
    const at = now()
    await keepLife(db, { space, mandate }, after, at)
    const by = await spokenBy(db, post)
    const body = { by, ...changed(before, after) }
    const entry = {
      space,
      kind: 'mandate-life',
      record: mandate,
      act: 'set-mandate',
      actor: actor.id,
      at,
      body,
    }
    return { ok: true, value: { id: mandate, version: await chronicle(db, entry) } }
  })

function withSaid(life: MandateLife, { owner, ...fields }: MandateSaid, side: string): MandateLife {
  const owners =
    owner === undefined
      ? life.owners
      : { ...life.owners, [side]: owner === null ? null : { party: owner.party, post: owner.post ?? null } }
  return { ...life, ...fields, owners } as MandateLife
}

/** Only what differs, before and after: that is what an undo gives back. */
export function changed(before: MandateLife, after: MandateLife) {
  const fields = (Object.keys(after) as (keyof MandateLife)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )
  const pick = (life: MandateLife) => Object.fromEntries(fields.map((field) => [field, life[field]]))
  return { before: pick(before), after: pick(after) }
}

/** The lead is any body of the register; an owner is one of the side that names it. */
async function unknownBody(db: Kysely<Tables>, space: string, side: string, { lead, owner }: MandateSaid) {
  const named = [lead, owner?.party].filter((one) => one !== undefined && one !== null)
  if (named.length === 0) return null
  const held = await db.selectFrom('space').selectAll().where('id', '=', space).executeTakeFirstOrThrow()
  const sides = sidesOf(held)
  const rows = await db
    .selectFrom('party')
    .select(['id', 'side', 'parent'])
    .where('id', 'in', named)
    .execute()
  const isKnown = (code: string) => sides.includes(code) || rows.some(({ id }) => id === code)
  if (lead && !isKnown(lead)) return invalid('said.lead', `The register has no body "${lead}".`)
  if (!owner) return null
  const row = rows.find(({ id }) => id === owner.party)
  if (owner.party === side || (row !== undefined && familyOf(row, sides) === side)) return null
  return invalid('said.owner', 'The owner on your side is a body of your side. The other side names its own.')
}
