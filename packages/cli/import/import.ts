import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openDoor, openReadingPool } from '@comity/server'
import { besideServer } from '../beside.ts'
import type { Io } from '../index.ts'
import { importSources, type Result } from './import-sources.ts'
import { sourcesOf } from './sources.ts'

const usage = 'Usage: comity import FILE|FOLDER|ZIP… --space CODE\n'

/**
 * `comity import`: brings texts and indexes of sessions into a cooperation. Each file is kept by itself, so that a run
 * that was stopped is done again and goes on where it was. Exit code 1 when a file was refused.
 */
export async function importTexts(args: readonly string[], io: Io): Promise<number> {
  const given = parse(args)
  if (given === null) {
    io.err(usage)
    return 2
  }
  const missing = given.paths.find((path) => !existsSync(path))
  if (missing !== undefined) {
    io.err(`There is no file or folder ${missing}.\n`)
    return 1
  }
  return besideServer(io, async (installation) => {
    const pool = openReadingPool()
    const stop = new AbortController()
    const onSignal = () => stop.abort()
    process.once('SIGINT', onSignal)
    try {
      const now = () => new Date()
      const door = openDoor(installation, await installation.admit('installation', 24 * 60), now, pool.read)
      const space = await door.ask('space', { id: given.space })
      if (!space.ok) {
        io.err(
          `There is no cooperation "${given.space}". Make it with: comity space add ${given.space} --sides un,oic\n`,
        )
        return 1
      }
      const summary = progress(io)
      const began = performance.now()
      await importSources(door, given.space, sourcesOf(given.paths), summary.add, stop.signal)
      return summary.end(performance.now() - began, stop.signal.aborted)
    } finally {
      process.off('SIGINT', onSignal)
      await pool.close()
    }
  })
}

function parse(args: readonly string[]): { paths: string[]; space: string } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { space: { type: 'string' } },
      allowPositionals: true,
    })
    return positionals.length > 0 && values.space ? { paths: positionals, space: values.space } : null
  } catch {
    return null
  }
}

/** One line that grows on a terminal; elsewhere a line every hundred files. What people should look at comes last. */
function progress(io: Io) {
  const counts = { new: 0, unchanged: 0, 'new version': 0, index: 0, refused: 0 }
  const doubtful: Result[] = []
  let done = 0
  const live = process.stderr.isTTY === true
  return {
    add(result: Result): void {
      done++
      counts[result.came]++
      if (result.told.length > 0) doubtful.push(result)
      if (live)
        process.stderr.write(`\r${done} files, ${counts.new} new, ${counts['new version']} new versions `)
      else if (done % 100 === 0) io.err(`${done} files\n`)
    },
    end(milliseconds: number, stopped: boolean): number {
      if (live) process.stderr.write('\r\u001b[K')
      for (const { path, told } of doubtful) for (const sentence of told) io.out(`${path}: ${sentence}\n`)
      const seconds = Math.max(milliseconds / 1000, 0.001)
      const { new: added, unchanged, index, refused } = counts
      const withFindings = doubtful.filter(
        (result) => result.came !== 'index' && result.came !== 'refused',
      ).length
      io.out(
        `Read ${done} files in ${seconds.toFixed(1)} s (${(done / seconds).toFixed(0)} a second): ${added} new, ` +
          `${unchanged} unchanged, ${counts['new version']} new versions, ${index} indexes, ` +
          `${withFindings} with findings, ${refused} refused.\n`,
      )
      if (stopped) io.out('Stopped before the end. The same command goes on from here.\n')
      return refused > 0 || stopped ? 1 : 0
    },
  }
}
