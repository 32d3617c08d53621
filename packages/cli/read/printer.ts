import { readFile } from 'node:fs/promises'
import type { ReadingPool } from '@comity/server/reading-pool'
import type { Format } from './options.ts'
import { print } from './print.ts'
import type { Source } from './sources.ts'
import { openTextThreads } from './text-threads.ts'

export type Printer = {
  readonly print: (source: Source, format: Format) => Promise<string>
  readonly close: () => Promise<void>
}

/**
 * Reads files and prints them: a few texts where it stands, many in several threads, and what has to be unpacked
 * first in a thread that can be stopped.
 */
export function openPrinter(files: number, stdin: () => Promise<Uint8Array>): Printer {
  const threads = openTextThreads(files)
  let pool: ReadingPool | null = null
  return {
    async print(source, format) {
      const { path, name } = source
      const printed = path === '-' ? null : ((await threads?.print(source, format)) ?? null)
      if (printed !== null) return printed
      const bytes = path === '-' ? await stdin() : await readFile(path)
      const text = await (await import('./text-file.ts')).printText(name, bytes, format)
      if (text !== null) return text
      pool ??= (await import('@comity/server/reading-pool')).openReadingPool()
      return print(name, (await pool.read(bytes)).instrument, format)
    },
    async close() {
      await threads?.close()
      await pool?.close()
    },
  }
}
