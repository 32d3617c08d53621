import type { Violation } from '@comity/contract'
import { type Activity, contradictionsIn } from '@comity/programme'
import { type Kysely, sql } from 'kysely'
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
  const agreement = await unknownAgreement(db, space, fields.agreements)
  if (agreement !== undefined) say('agreements', `There is no agreement "${agreement}" here.`)
  return found
}

/** The first that is neither an agreement that texts name nor one that is known from elsewhere. */
async function unknownAgreement(
  db: Kysely<Tables>,
  space: string,
  wanted: readonly string[],
): Promise<string | undefined> {
  if (wanted.length === 0) return undefined
  const { rows } = await sql<{ id: string }>`
    select distinct accord as id from agreement
      where space = ${space} and listed and accord = any (${[...wanted]}::text[])
    union select id::text from noted
      where space = ${space} and kind = 'agreement' and id = any (${wanted.filter(isUuid)}::uuid[])`.execute(
    db,
  )
  const known = new Set(rows.map(({ id }) => id))
  return wanted.find((id) => !known.has(id))
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
