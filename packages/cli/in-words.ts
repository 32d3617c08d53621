import { CannotRun } from '@comity/server'
import type { Io } from './index.ts'

/** Runs a command; what stands in its way is one sentence and exit code 1, wrong usage is exit code 2. */
export async function inWords(io: Io, work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error
    io.err(`${error.message}\n`)
    return error.hindrance === 'wrong-usage' ? 2 : 1
  }
}
