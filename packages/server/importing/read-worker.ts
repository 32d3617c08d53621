import { parentPort } from 'node:worker_threads'
import { readHere, type Wish } from './reader.ts'

/**
 * In a damaged PDF its library gives up promises that it no longer waits for itself ("Bad (uncompressed) XRef entry").
 * Such a one says nothing of what else can be read, and must not end the thread: the reading itself settles, or is
 * ended by its time.
 */
process.on('unhandledRejection', () => {})

/** A thread that reads files one after another; `reading-pool.ts` starts it and ends it when it takes too long. */
parentPort?.on('message', async ({ id, bytes, wish }: { id: number; bytes: Uint8Array; wish?: Wish }) => {
  try {
    parentPort?.postMessage({ id, value: await readHere(bytes, wish) })
  } catch (error) {
    parentPort?.postMessage({
      id,
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
  }
})
