import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Format } from './options.ts'
import type { Source } from './sources.ts'

export type TextThreads = {
  /** The text printed; null where the file is none, cannot be opened, or the thread came to an end over it. */
  readonly print: (source: Source, format: Format) => Promise<string | null>
  readonly close: () => Promise<void>
}

type Task = {
  readonly source: Source
  readonly format: Format
  readonly done: (printed: string | null) => void
}

/** A thread takes longer to start than a few texts take to be read. */
const TEXTS_A_THREAD = 24
const MOST_THREADS = 4
/** Megabytes: else a thread that reads thousands of files lets its memory grow before it looks for what it can give back. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 }
/** Files that a thread has before it, so that it need not wait for the next to be handed over. */
const HANDED_OVER = 3

/** As many threads as these files are worth; null where they are read as fast without. */
export function openTextThreads(files: number): TextThreads | null {
  const count = Math.min(availableParallelism(), MOST_THREADS, Math.floor(files / TEXTS_A_THREAD))
  if (count < 2) return null
  const waiting: Task[] = []
  const threads = Array.from({ length: count }, () => startThread(() => waiting.shift()))
  const handOver = () => {
    for (const thread of threads) thread.goOn()
    if (threads.every((thread) => thread.hasEnded())) for (const { done } of waiting.splice(0)) done(null)
  }
  for (const thread of threads) thread.worker.once('exit', handOver)
  return {
    print: (source, format) =>
      new Promise((done) => {
        waiting.push({ source, format, done })
        handOver()
      }),
    async close() {
      await Promise.all(threads.map((thread) => thread.close()))
    },
  }
}

function startThread(next: () => Task | undefined) {
  const worker = new Worker(new URL('./text-thread.mjs', import.meta.url), { resourceLimits })
  /** Handed over, in the order in which the thread answers. */
  const tasks: Task[] = []
  let ended = false
  const goOn = () => {
    while (!ended && tasks.length < HANDED_OVER) {
      const task = next()
      if (task === undefined) return
      tasks.push(task)
      worker.postMessage({ ...task.source, format: task.format })
    }
  }
  worker.on('message', (printed: string | null) => {
    tasks.shift()?.done(printed)
    goOn()
  })
  worker.on('error', () => {})
  worker.on('exit', () => {
    ended = true
    for (const { done } of tasks.splice(0)) done(null)
  })
  return { worker, goOn, hasEnded: () => ended, close: () => worker.terminate() }
}
