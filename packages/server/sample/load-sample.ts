import { readFile } from 'node:fs/promises'
import { partyRegister } from '@comity/instrument'
import { openDoor } from '../door.ts'
import type { Store } from '../store/as-actor.ts'
import { sampleAreas, sampleSpace, sampleTexts } from './un-oic.ts'

/**
 * Puts the register of parties and the sample cooperation into an installation, as the installation itself.
 * Done again it changes nothing; texts go in through the same act as any other.
 */
export async function loadSample(store: Store, token: string, now: () => Date): Promise<void> {
  await loadParties(store, token)
  await store.asActor(token, async (db, actor) => {
    const { id, names, sides } = sampleSpace
    if (actor.sees.includes(id)) return
    // Not "on conflict": a space that is new is not yet among those that this transaction sees.
    await db
      .insertInto('space')
      .values({
        id,
        names: JSON.stringify(names),
        sides: JSON.stringify(sides),
        open: true,
        sample: true,
        created_at: now(),
      })
      .execute()
  })
  await store.asActor(token, async (db) => {
    await db
      .insertInto('area')
      .values(
        sampleAreas.map((area, ordinal) => ({
          space: sampleSpace.id,
          id: area.id,
          ordinal,
          names: JSON.stringify(area.names),
          source: area.source,
        })),
      )
      .onConflict((clash) => clash.columns(['space', 'id']).doNothing())
      .execute()
  })
  const door = openDoor(store, token, now)
  for (const name of sampleTexts) {
    const bytes = await readFile(new URL(name, import.meta.url))
    const answer = await door.act('import-text', {
      space: sampleSpace.id,
      name,
      base64: bytes.toString('base64'),
    })
    if (!answer.ok) throw new Error(`the sample text ${name} was refused`, { cause: answer.refusal })
  }
}

/** Brings the table of parties to what the reader's lexicon knows; a party that a person has verified is left alone. */
async function loadParties(store: Store, token: string): Promise<void> {
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
