import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'

/** A process that writes, seen from outside. */
export type Writer = {
  readonly child: ChildProcess
  readonly acknowledged: number[]
  readonly said: string[]
  /** Until it has written so many, or ended. */
  wrote(count: number): Promise<void>
  ended(): Promise<void>
}

/** Starts a writer on a data folder, with the PostgreSQL of this project. */
export function startWriter(
  data: string,
  { first = 1, ...options }: { first?: number; uid?: number; gid?: number; env?: NodeJS.ProcessEnv } = {},
): Writer {
  const script = join(import.meta.dirname, 'writer.ts')
  const args = [script, data, String(inject('server').major), String(first)]
  const child = spawn(process.execPath, args, { cwd: '/', stdio: ['ignore', 'pipe', 'inherit'], ...options })
  // A test that failed must not leave it to the next one.
  onTestFinished(() => void child.kill('SIGKILL'))
  const acknowledged: number[] = []
  const said: string[] = []
  let rest = ''
  let wake = () => {}
  child.stdout.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (line.startsWith('kept ')) acknowledged.push(Number(line.slice(5)))
      else said.push(line)
    }
    wake()
  })
  const closed = once(child, 'close').then(() => wake())
  return {
    child,
    acknowledged,
    said,
    async wrote(count) {
      while (acknowledged.length < count && child.exitCode === null && child.signalCode === null)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    },
    ended: () => closed,
  }
}

/** The process of the server on a data folder. */
export function postmasterOf(data: string): number {
  return Number(readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
}
