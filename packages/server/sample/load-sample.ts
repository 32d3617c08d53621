import { readFile } from 'node:fs/promises'
import { openDoor } from '../door.ts'
import { loadParties } from '../register/load-parties.ts'
import type { Store } from '../store/as-actor.ts'
import { loadFacts } from './load-facts.ts'
import { sampleAreas, sampleSpace, sampleTexts } from './un-oic.ts'

/**
 * Puts the register of parties and the sample cooperation into an installation, as the installation itself.
 * Done again it changes nothing; texts go in through the same act as any other. Where a cooperation has been made
 * and no sample stands, none is put beside it.
 */
export async function loadSample(store: Store, token: string, now: () => Date): Promise<void> {
  await loadParties(store, token)
  const spaces = await store.asActor(token, (db) => db.selectFrom('space').select('sample').execute())
  if (spaces.length > 0 && !spaces.some((space) => space.sample)) return
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
  await loadFacts(store, token, now)
}
