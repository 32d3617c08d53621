import type { Io } from './index.ts'

/** As shells count a program that Ctrl-C ended. */
const stopped = 130

/** Runs work that Ctrl-C stops in good order: what was begun is taken back before the program ends. */
export async function stoppable(io: Io, work: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.once(signal, stop)
  try {
    return await work(stopping.signal)
  } catch (error) {
    if (!stopping.signal.aborted) throw error
    io.err('Stopped. Nothing was left behind.\n')
    return stopped
  } finally {
    for (const signal of signals) process.off(signal, stop)
  }
}
