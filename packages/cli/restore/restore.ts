import { resolve } from 'node:path'
import { type Fault, restore as putBack } from '@comity/server'
import { inWords } from '../in-words.ts'
import type { Io } from '../index.ts'
import { installationSettings } from '../installation.ts'
import { stoppable } from '../stoppable.ts'
import { sentenceOf } from '../verify/sentences.ts'

export const usage = `Usage: comity restore FILE
Puts a backup into an empty installation: set COMITY_DATA to a new folder, or DATABASE_URL to a new database.\n`

/** `comity restore FILE`: puts a backup into an empty installation, whole or not at all. */
export async function restore(args: readonly string[], io: Io): Promise<number> {
  const [file] = args
  if (file === undefined || args.length > 1 || file.startsWith('-')) {
    io.err(usage)
    return 2
  }
  const say = (sentence: string) => io.out(`${sentence}\n`)
  return inWords(io, () =>
    stoppable(io, async (signal) => {
      const faults: Fault[] = []
      const report = (fault: Fault) => void faults.push(fault)
      const settings = { ...installationSettings(), say }
      const { rows, tables, header, verified } = await putBack(settings, {
        file: resolve(file),
        report,
        signal,
      })
      say(
        `Restored ${rows.toLocaleString('en')} rows of ${tables} tables as they were on ${header.made}; ` +
          'each table was read back and is the same byte for byte.',
      )
      say(
        `The histories of ${verified.records.toLocaleString('en')} records were worked out again; their tree has ` +
          `${verified.tree.size.toLocaleString('en')} leaves and the root ${verified.tree.root}.`,
      )
      if (faults.length > 0) say('These faults stood in the records when the backup was made:')
      for (const fault of faults) say(`  ${sentenceOf(fault)}`)
      say(
        'Sessions and tokens are not part of a backup: people sign in again, and services are given new tokens.',
      )
      return 0
    }),
  )
}
