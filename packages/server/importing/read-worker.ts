import { parentPort } from 'node:worker_threads'
import { readHere } from './reader.ts'

/** A thread that reads files one after another; `reading-pool.ts` starts it and ends it when it takes too long. */
parentPort?.on('message', async ({ id, bytes }: { id: number; bytes: Uint8Array }) => {
  try {
    parentPort?.postMessage({ id, value: await readHere(bytes) })
  } catch (error) {
    parentPort?.postMessage({
      id,
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
  }
})
