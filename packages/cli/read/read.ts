import type { Io } from '../index.ts'
import { ofOneFile, parseOptions } from './options.ts'
import { openPrinter } from './printer.ts'
import { sourcesOf } from './sources.ts'

export const usage = `Usage: comity read FILE... [--format ndjson|json|akn|markdown]
A folder stands for its files in the order of their names; - reads standard input.\n`

/** How many files are read before the first of them is printed: enough for all threads, and memory stays flat. */
const AHEAD = 12

/** `comity read FILE...`: prints what reading gives, one object a file, and goes on past a file that cannot be opened. */
export async function read(args: readonly string[], io: Io): Promise<number> {
  const options = parseOptions(args)
  if (!options.ok) {
    io.err(`${options.message}\n${usage}`)
    return 2
  }
  const sources = await sourcesOf(options.paths)
  if (ofOneFile.includes(options.format) && sources.length > 1) {
    io.err(`--format ${options.format} prints one file; ${sources.length} are named.\n${usage}`)
    return 2
  }
  const printer = openPrinter(sources.length, io.stdin)
  const begun: Promise<() => void>[] = []
  let failed = false
  for (let next = 0; next < sources.length + AHEAD && !io.isGone?.(); next++) {
    const source = sources[next]
    if (source !== undefined) {
      const printed = printer.print(source, options.format).then(
        (text) => () => io.out(text),
        (error) => () => {
          failed = true
          io.err(`${source.path}: ${reasonOf(error)}\n`)
        },
      )
      begun.push(printed)
    }
    if (next >= AHEAD || source === undefined) (await begun.shift())?.()
  }
  await printer.close()
  return failed ? 1 : 0
}
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'The file may not be read.',
  EPERM: 'The file may not be read.',
  EISDIR: 'This is a folder.',
}

/** Why a file could not be opened, in words; anything else is a bug and keeps its stack. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === '') throw error
  return REASONS[code] ?? `The file could not be opened (${code}).`
}
