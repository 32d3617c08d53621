import type { FindingFields, Refusal } from '@comity/contract'
import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'

/** Refuses codes of areas and bodies that nothing bears; null where all are known. */
export async function unknownCodes(
  db: Kysely<Tables>,
  space: string,
  fields: FindingFields,
): Promise<{ ok: false; refusal: Refusal } | null> {
  const areas = await db.selectFrom('area').select('id').where('space', '=', space).execute()
  const area = fields.areas?.find((one) => areas.every(({ id }) => id !== one))
  if (area !== undefined) return unknown('changes.areas', `This cooperation has no area "${area}".`)
  const named = [...(fields.addressees ?? []), ...(fields.with ?? [])].flatMap((one) =>
    typeof one === 'string' ? [] : (one.parties ?? []),
  )
  const parties = [...new Set([...named, ...(fields.party === undefined ? [] : [fields.party])])]
  if (parties.length === 0) return null
  const held = await db.selectFrom('party').select('id').where('id', 'in', parties).execute()
  const party = parties.find((one) => held.every(({ id }) => id !== one))
  return party === undefined ? null : unknown('changes.addressees', `The register has no body "${party}".`)
}

function unknown(field: string, message: string): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { reason: 'invalid', violations: [{ field, message }] } }
}
