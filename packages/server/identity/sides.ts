import type { Names } from '@comity/contract'
import { type Party, partyRegister } from '@comity/instrument'
import type { Kysely } from 'kysely'
import { sampleAreas, sampleSpace } from '../sample/un-oic.ts'
import type { Tables } from '../store/tables.ts'
import type { Actor } from './actor.ts'

/** One of the two organizations of a cooperation. */
export type Side = { readonly id: string; readonly names: Names; readonly short: Names }

/** A side by its code: "un", "oic", or the last part of a third party's code ("las" of "third/las"); else null. */
export function sideNamed(code: string): Side | null {
  const known = sampleSpace.sides.find((side) => side.id === code)
  if (known !== undefined) return { ...known }
  const party = partyRegister().find((one) => one.id === `third/${code}`)
  if (party === undefined) return null
  const abbreviation = nameOf(party, 'en', 'abbreviation') ?? code.toUpperCase()
  return { id: code, names: localNames(party), short: { en: abbreviation } }
}

/** The code that an organization of the register has as a side: "las" for "third/las". */
export function sideCode(party: string): string {
  return party.replace(/^third\//, '')
}

/** Whether an actor holds a post of one of these sides; the installation itself acts for every one. */
export function actsFor(actor: Pick<Actor, 'kind' | 'posts'>, sides: readonly string[]): boolean {
  return actor.kind === 'installation' || actor.posts.some((post) => sides.includes(post.side ?? ''))
}

/** The space that keeps the cooperation of two sides, among those that the actor sees. */
export async function spacesBySides(
  db: Kysely<Tables>,
): Promise<(sides: readonly string[]) => string | null> {
  const rows = await db.selectFrom('space').select(['id', 'sides']).orderBy('id').execute()
  const bySides = new Map(rows.map((row) => [pairOf(row.sides.map((side) => side.id)), row.id]))
  return (sides) => bySides.get(pairOf(sides)) ?? null
}

/** Two sides as one word, in whatever order they are named. */
export function pairOf(sides: readonly string[]): string {
  return [...sides].sort().join()
}

/** What a cooperation of two sides is called. */
export function namesOfSides(sides: readonly Side[]): Names {
  const [first, second] = sides as [Side, Side]
  const names: Names = { en: `${first.names.en} and ${second.names.en}` }
  if (first.names.fr && second.names.fr) names.fr = `${first.names.fr} et ${second.names.fr}`
  if (first.names.ar && second.names.ar) names.ar = `${first.names.ar} و${second.names.ar}`
  return names
}

/** The priority areas that are known of a cooperation from its texts; none but for the one that they were read for. */
export function areasOfSides(sides: readonly string[]): typeof sampleAreas {
  return sides.join() === sampleSpace.sides.map((side) => side.id).join() ? sampleAreas : []
}

function localNames(party: Party): Names {
  const [fr, ar] = [nameOf(party, 'fr', 'name'), nameOf(party, 'ar', 'name')]
  return { en: nameOf(party, 'en', 'name') ?? party.id, ...(fr ? { fr } : {}), ...(ar ? { ar } : {}) }
}

function nameOf(party: Party, lang: string, kind: string): string | undefined {
  return party.names.find((name) => name.lang === lang && name.kind === kind && name.validTo === null)?.text
}
