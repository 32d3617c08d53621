import type { Answer, Door } from '@comity/contract'
import { openDoor } from '../door.ts'
import { appoint } from '../identity/appoint.ts'
import type { TestDatabase } from './database.ts'

/** Gives the posts of a cooperation to the programs of a test: each has its own door. */
export function seatsIn(
  database: TestDatabase,
  space: string,
  now: () => Date,
): (party: string, role?: string) => Promise<Door> {
  return async (party, role = 'approver') =>
    openDoor(database.store, await appoint(database.owner, { space, party, role, areas: [] }, 1), now)
}

/** What was answered; a refusal fails the test in its own words. */
export function value<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`)
  return answer.value
}
