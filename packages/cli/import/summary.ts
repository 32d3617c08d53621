import type { Io } from '../index.ts'
import type { Result } from './import-sources.ts'

export type Summary = {
  add(result: Result): void
  /** Says what came of all, and gives the exit code: 1 where a file was refused or the run was stopped. */
  end(milliseconds: number, stopped: boolean): number
}

/** A terminal that is written over and over, or null where nobody watches. */
export type Screen = { readonly columns: number; readonly write: (text: string) => void } | null

/**
 * Counts what came of files: with a bar on a terminal, elsewhere with a line every hundred files. What people should
 * look at comes last.
 */
export function openSummary(io: Io, total: number, screen: Screen): Summary {
  const counts = { new: 0, unchanged: 0, 'new version': 0, index: 0, refused: 0 }
  const doubtful: Result[] = []
  let done = 0
  return {
    add(result) {
      done++
      counts[result.came]++
      if (result.told.length > 0) doubtful.push(result)
      if (screen !== null) screen.write(`\r\u001b[K${barOf(done, total, screen.columns)}`)
      else if (done % 100 === 0) io.err(`${done} of ${total} files\n`)
    },
    end(milliseconds, stopped) {
      screen?.write('\r\u001b[K')
      for (const { path, told } of doubtful) for (const sentence of told) io.out(`${path}: ${sentence}\n`)
      const seconds = Math.max(milliseconds / 1000, 0.001)
      const withFindings = doubtful.filter(({ came }) => came !== 'index' && came !== 'refused').length
      io.out(
        `Read ${done} files in ${seconds.toFixed(1)} s (${(done / seconds).toFixed(0)} a second): ${counts.new} new, ` +
          `${counts.unchanged} unchanged, ${counts['new version']} new versions, ${counts.index} indexes, ` +
          `${withFindings} with findings, ${counts.refused} refused.\n`,
      )
      if (stopped) io.out('Stopped before the end. The same command goes on from here.\n')
      return counts.refused > 0 || stopped ? 1 : 0
    },
  }
}

/** "[#########---------------] 129 of 344 files, 37 %" */
function barOf(done: number, total: number, columns: number): string {
  const share = total === 0 ? 1 : done / total
  const words = `${done} of ${total} files, ${Math.floor(share * 100)} %`
  const width = Math.min(40, columns - words.length - 4)
  if (width < 5) return words
  const full = Math.floor(share * width)
  return `[${'#'.repeat(full)}${'-'.repeat(width - full)}] ${words}`
}
