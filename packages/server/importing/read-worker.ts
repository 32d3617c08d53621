import { parentPort } from 'node:worker_threads'
import { readHere, type Wish } from './reader.ts'

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
