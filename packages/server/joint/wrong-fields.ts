import type { Violation } from '@comity/contract'
import { type Activity, contradictionsIn } from '@comity/programme'
import type { Setting } from './setting.ts'

/** Why a revision cannot be proposed: what it names must be there, and its values must fit each other. */
export function wrongFields(fields: Activity, setting: Setting): readonly Violation[] {
  const found: Violation[] = contradictionsIn(fields)
  const say = (field: string, message: string) => found.push({ field: `fields.${field}`, message })
  const { sides } = setting
  for (const side of Object.keys(fields.leads)) {
    if (!sides.includes(side)) say('leads', `"${side}" is no side here. Sides: ${sides.join(', ')}.`)
  }
  for (const [field, named] of [
    ['leads', Object.values(fields.leads)],
    ['contributors', fields.contributors],
    ['money', fields.money.map(({ payer }) => payer)],
  ] as const) {
    const unknown = named.find((body) => body && !sides.includes(body) && !setting.bodies.has(body))
    if (unknown) say(field, `The register has no body "${unknown}".`)
  }
  const area = fields.areas.find((one) => !setting.areas.has(one))
  if (area !== undefined) say('areas', `This cooperation has no area "${area}".`)
  if (fields.biennium !== null && !setting.bienniums.has(fields.biennium))
    say('biennium', 'There is no such biennium here. Plan it first.')
  if (!fields.mandates.every((id) => setting.mandates.has(id)))
    say('mandates', 'A mandate is not among those here.')
  const agreement = fields.agreements.find((id) => !setting.agreements.has(id))
  if (agreement !== undefined) say('agreements', `There is no agreement "${agreement}" here.`)
  return found
}
