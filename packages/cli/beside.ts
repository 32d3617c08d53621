import { CannotRun, createStore, type Installation } from '@comity/server'
import type { Io } from './index.ts'
import { installationSettings } from './installation.ts'

/**
 * Does something with an installation's records, beside its running server or without one, and leaves them as they
 * were found. What stands in the way is one sentence and exit code 1; wrong usage is exit code 2.
 */
export async function besideServer(
  io: Io,
  work: (installation: Installation) => Promise<number>,
): Promise<number> {
  try {
    const installation = await createStore({ ...installationSettings(), say: () => {} })
    try {
      return await work(installation)
    } finally {
      await installation.close()
    }
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error
    io.err(`${error.message}\n`)
    return error.hindrance === 'wrong-usage' ? 2 : 1
  }
}
