import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { setImmediate as others } from 'node:timers/promises'
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

/** As many threads as these files are worth, this one among them; null where they are read as fast without. */
export function openTextThreads(files: number): TextThreads | null {
  const count = Math.min(availableParallelism(), MOST_THREADS, Math.floor(files / TEXTS_A_THREAD))
  if (count < 2) return null
  const waiting: Task[] = []
  const next = () => waiting.shift()
  const threads = [thisThread(next), ...Array.from({ length: count - 1 }, () => startThread(next))]
  const handOver = () => {
    for (const thread of threads) thread.goOn()
  }
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

type TextThread = { readonly goOn: () => void; readonly close: () => Promise<unknown> }

/** Reads what waits here, a text at a time: a thread more would compile all that reads once more. */
function thisThread(next: () => Task | undefined): TextThread {
  let isReading = false
  const readOn = async () => {
    const { printText } = await import('./text-file.ts')
    for (let task = next(); task !== undefined; task = next()) {
      const { source, format, done } = task
      done(await readFile(source.path).then((bytes) => printText(source.name, bytes, format), nothing))
      // What the other threads have read is taken in between.
      await others()
    }
    isReading = false
  }
  return {
    goOn() {
      if (isReading) return
      isReading = true
      void readOn()
    },
    close: async () => {},
  }
}

function nothing(): null {
  return null
}

function startThread(next: () => Task | undefined): TextThread {
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
  return { goOn, close: () => worker.terminate() }
}
