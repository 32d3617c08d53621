import { partyRegister } from '@comity/instrument'
import type { Store } from '../store/as-actor.ts'

/** Brings the table of parties to what the reader's lexicon knows; a party that a person has verified is left alone. */
export async function loadParties(store: Pick<Store, 'asActor'>, token: string): Promise<void> {
  const rows = partyRegister().map((party) => {
    const firstOf = (lang: string, kind: string) =>
      party.names.find((name) => name.lang === lang && name.kind === kind && name.validTo === null)?.text ??
      null
    return {
      id: party.id,
      side: party.side,
      kind: party.kind,
      parent: party.parent,
      seat: party.seat,
      source: party.source,
      verified: party.verified,
      abbreviation: firstOf('en', 'abbreviation'),
      name_en: firstOf('en', 'name') ?? party.id,
      name_fr: firstOf('fr', 'name'),
      name_ar: firstOf('ar', 'name'),
      names: JSON.stringify(party.names),
    }
  })
  await store.asActor(token, async (db) => {
    const held = await db.selectFrom('party').select(['id', 'names']).execute()
    const known = new Map(held.map((row) => [row.id, JSON.stringify(row.names)]))
    const changed = rows.filter((row) => !sameNames(known.get(row.id), row.names))
    for (const row of changed) {
      await db
        .insertInto('party')
        .values(row)
        .onConflict((clash) => clash.column('id').doUpdateSet(row).where('party.verified', '=', false))
        .execute()
    }
  })
}

/** jsonb gives the keys of an object back in an order of its own. */
function sameNames(held: string | undefined, names: string): boolean {
  const inOrder = (text: string) =>
    JSON.stringify((JSON.parse(text) as Record<string, unknown>[]).map((name) => Object.entries(name).sort()))
  return held !== undefined && inOrder(held) === inOrder(names)
}
