import type { Violation } from '@comity/contract'
import { type Activity, contradictionsIn } from '@comity/programme'
import type { Kysely } from 'kysely'
import { sidesOf } from '../questions/parties.ts'
import { isUuid } from '../questions/question.ts'
import type { Tables } from '../store/tables.ts'

/** Why a revision cannot be proposed: what it names must be there, and its values must fit each other. */
export async function wrongFields(
  db: Kysely<Tables>,
  space: string,
  fields: Activity,
): Promise<readonly Violation[]> {
  const found: Violation[] = contradictionsIn(fields)
  const say = (field: string, message: string) => found.push({ field: `fields.${field}`, message })
  const held = await db.selectFrom('space').select('sides').where('id', '=', space).executeTakeFirstOrThrow()
  const sides = sidesOf(held)
  for (const side of Object.keys(fields.leads)) {
    if (!sides.includes(side)) say('leads', `"${side}" is no side here. Sides: ${sides.join(', ')}.`)
  }
  const payers = fields.money.flatMap(({ payer }) => payer ?? [])
  const leads = Object.values(fields.leads).flatMap((lead) => lead ?? [])
  const bodies = [...leads, ...fields.contributors, ...payers].filter((body) => !sides.includes(body))
  const known = await ids(db, 'party', bodies)
  for (const [field, named] of [
    ['leads', leads],
    ['contributors', fields.contributors],
    ['money', payers],
  ] as const) {
    const unknown = named.find((body) => !sides.includes(body) && !known.has(body))
    if (unknown !== undefined) say(field, `The register has no body "${unknown}".`)
  }
  const areas = await db.selectFrom('area').select('id').where('space', '=', space).execute()
  const area = fields.areas.find((one) => areas.every(({ id }) => id !== one))
  if (area !== undefined) say('areas', `This cooperation has no area "${area}".`)
  if (fields.biennium !== null && !(await isIn(db, 'biennium', space, [fields.biennium]))) {
    say('biennium', 'There is no such biennium here. Plan it first.')
  }
  if (!(await isIn(db, 'mandate', space, fields.mandates)))
    say('mandates', 'A mandate is not among those here.')
  return found
}

async function ids(db: Kysely<Tables>, table: 'party', wanted: readonly string[]): Promise<Set<string>> {
  if (wanted.length === 0) return new Set()
  const rows = await db
    .selectFrom(table)
    .select('id')
    .where('id', 'in', [...new Set(wanted)])
    .execute()
  return new Set(rows.map(({ id }) => id))
}

async function isIn(
  db: Kysely<Tables>,
  table: 'biennium' | 'mandate',
  space: string,
  wanted: readonly string[],
): Promise<boolean> {
  const some = [...new Set(wanted)]
  if (some.length === 0) return true
  if (!some.every(isUuid)) return false
  const rows = await db
    .selectFrom(table as 'biennium')
    .select('id')
    .where('space', '=', space)
    .where('id', 'in', some)
    .execute()
  return rows.length === some.length
}
