// Plain JavaScript: what turns TypeScript into it need not be loaded where all the rest was compiled before.
import { readFileSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'

// Each thread compiles for itself, and starts in half the time from what was compiled before.
module.enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/comity', import.meta.url)))
const { printText } = await import('./text-file.ts')

/** A thread that prints texts one after another; `text-threads.ts` starts it. What it cannot read, it leaves. */
parentPort?.on('message', async ({ path, name, format }) => {
  try {
    parentPort?.postMessage(await printText(name, readFileSync(path), format))
  } catch {
    parentPort?.postMessage(null)
  }
})
