import { Worker } from 'node:worker_threads'
import { readDocument } from '@comity/document'
import { readInstrument } from '@comity/instrument'
import type { Reader, ReadText, Wish } from './reader.ts'

export type ReadingPool = { readonly read: Reader; close(): Promise<void> }

export type PoolLimits = {
  readonly threads: number
  /** Megabytes that one thread may hold. */
  readonly memory: number
  /** Milliseconds that one file may take. */
  readonly time: number
}

/** Two threads for two cores; a file of 50 MB is read in seconds, one that takes a minute is not what it says it is. */
export const poolLimits: PoolLimits = { threads: 2, memory: 768, time: 60_000 }

/**
 * For files by the hundred, beside which PostgreSQL keeps what was read: it needs a core. A thread that has none to
 * itself compiles the reader once more for nothing.
 */
export function limitsForMany(cores: number): PoolLimits {
  return { ...poolLimits, threads: cores > 2 ? poolLimits.threads : 1 }
}

type Task = {
  readonly bytes: Uint8Array
  readonly wish: Wish | undefined
  readonly resolve: (text: ReadText) => void
}

/**
 * Reads files in threads of their own, so that a hostile or heavy one can neither stop nor starve the server: a
 * thread that takes too long or too much is ended, and its file becomes a text without words and a finding that
 * says why. Files wait in the order in which they came.
 */
export function openReadingPool(limits: PoolLimits = poolLimits): ReadingPool {
  const waiting: Task[] = []
  const idle: Worker[] = []
  const all = new Set<Worker>()
  let closed = false

  return {
    read: (bytes, wish) =>
      new Promise((resolve) => {
        waiting.push({ bytes, wish, resolve })
        next()
      }),
    async close() {
      closed = true
      await Promise.all([...all].map((worker) => worker.terminate()))
    },
  }

  function next(): void {
    if (waiting.length === 0) return
    const worker = idle.pop() ?? (all.size < limits.threads ? start() : undefined)
    if (worker === undefined) return
    run(worker, waiting.shift() as Task)
  }

  function start(): Worker {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 64 },
      stderr: false,
    })
    worker.unref()
    all.add(worker)
    // A thread may also fall when its file is done: nobody waits for it, and the next file starts another.
    worker.on('error', () => {})
    worker.once('exit', () => {
      all.delete(worker)
      const at = idle.indexOf(worker)
      if (at >= 0) idle.splice(at, 1)
    })
    return worker
  }

  function run(worker: Worker, task: Task): void {
    worker.ref()
    let ended = false
    const tooLong = setTimeout(
      () => end(unread('reading-too-long', 'Reading this file took too long and was stopped.')),
      limits.time,
    )
    // What a thread unpacks lies outside its heap, which resource limits do not measure.
    const watch = setInterval(async () => {
      const heap = await worker.getHeapStatistics().catch(() => null)
      if (ended || heap === null) return
      if (heap.used_heap_size + heap.external_memory > limits.memory * 1_000_000) end(tooMuch())
    }, 200)
    const onMessage = ({ value, fault }: { value?: ReadText; fault?: string }) => {
      release()
      if (closed) void worker.terminate()
      else idle.push(worker)
      task.resolve(value ?? unread('reading-failed', `This file could not be read. ${firstLine(fault)}`))
      next()
    }
    const onError = (error: Error & { code?: string }) =>
      end(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? tooMuch()
          : unread('reading-failed', `This file could not be read. ${firstLine(error.message)}`),
      )
    const onExit = () =>
      end(unread('reading-stopped', 'Reading was stopped before this file was done. Bring it again.'))
    worker.once('message', onMessage)
    worker.once('error', onError)
    worker.once('exit', onExit)
    worker.postMessage({ id: 0, bytes: task.bytes, wish: task.wish })

    function release(): void {
      ended = true
      clearTimeout(tooLong)
      clearInterval(watch)
      worker.off('message', onMessage)
      worker.off('error', onError)
      worker.off('exit', onExit)
      worker.unref()
    }

    function end(text: ReadText): void {
      release()
      all.delete(worker)
      void worker.terminate()
      task.resolve(text)
      next()
    }
  }
}

function tooMuch(): ReadText {
  return unread(
    'reading-too-large',
    'This file needs more memory than one file may take, and reading was stopped.',
  )
}

/** What stands for a file of which nothing was read: no words, and a finding that says why. */
function unread(rule: string, message: string): ReadText {
  const document = readDocument(new Uint8Array())
  const finding = { rule, message, span: [0, 0] as const }
  return {
    document: { format: 'text', text: '', findings: [finding] },
    instrument: { ...readInstrument(document), findings: [finding] },
  }
}

function firstLine(text = ''): string {
  return (text.split('\n')[0] ?? '').slice(0, 300)
}
