import type { Answer, Door } from '@comity/contract'
import { openDoor } from '../door.ts'
import { appoint } from '../identity/appoint.ts'
import type { TestDatabase } from './database.ts'
import { sampleDatabase } from './sample-database.ts'

/** Gives the posts of a cooperation to the programs of a test: each has its own door. */
export function seatsIn(
  database: TestDatabase,
  space: string,
  now: () => Date,
): (party: string, role?: string) => Promise<Door> {
  return async (party, role = 'approver') =>
    openDoor(database.store, await appoint(database.owner, { space, party, role, areas: [] }, 1), now)
}

/** The sample in a database of its own, with the doors of those who are seated in its cooperation, by their names. */
export async function seatedInSample<Name extends string>(
  now: () => Date,
  posts: Readonly<Record<Name, readonly [party: string, role: string]>>,
): Promise<{ readonly database: TestDatabase } & Readonly<Record<Name | 'anybody', Door>>> {
  const database = await sampleDatabase(now)
  const seat = seatsIn(database, 'un-oic', now)
  const doors: [string, Door][] = [['anybody', openDoor(database.store, null, now)]]
  for (const [name, [party, role]] of Object.entries<readonly [string, string]>(posts))
    doors.push([name, await seat(party, role)])
  return { ...(Object.fromEntries(doors) as Record<Name | 'anybody', Door>), database }
}

/** What was answered; a refusal fails the test in its own words. */
export function value<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`)
  return answer.value
}
