import { loadSample } from '../sample/load-sample.ts'
import { copyOf, type TestDatabase, testDatabase } from './database.ts'

/** The databases with a sample that were made in this process, by the moment of their sample. */
const samples = new Map<string, Promise<string>>()

/** A fresh database with the sample as it is loaded at that moment: to copy one is a third of the work. */
export async function sampleDatabase(now: () => Date): Promise<TestDatabase> {
  const moment = now().toISOString()
  const sample = samples.get(moment) ?? loaded(now)
  samples.set(moment, sample)
  return copyOf(await sample)
}

/** It goes with the server; nobody stays connected to it, or it could not be copied. */
async function loaded(now: () => Date): Promise<string> {
  const { store, owner, installation } = await testDatabase()
  await loadSample(store, await installation(), now)
  await store.close()
  return String(owner.database)
}
