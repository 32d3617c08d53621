import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { backUp } from '@comity/server'
import packageJson from '../../../package.json' with { type: 'json' }
import { inWords } from '../in-words.ts'
import type { Io } from '../index.ts'
import { installationSettings } from '../installation.ts'
import { stoppable } from '../stoppable.ts'

export const usage = `Usage: comity backup FILE [--force]
Writes all records into one file, also while Comity runs; --force replaces a file that is there.\n`

/** `comity backup FILE`: writes all records into one file, beside a running server or without one. */
export async function backup(args: readonly string[], io: Io): Promise<number> {
  const given = parse(args)
  if (given === null) {
    io.err(usage)
    return 2
  }
  const say = (sentence: string) => io.out(`${sentence}\n`)
  return inWords(io, () =>
    stoppable(io, async (signal) => {
      const { file, force } = given
      const settings = { ...installationSettings(), say }
      const done = await backUp(settings, {
        file: resolve(file),
        force,
        version: packageJson.version,
        signal,
      })
      const { rows, tables, bytes, header } = done
      say(
        `${file} holds ${rows.toLocaleString('en')} rows of ${tables} tables in ${inMegabytes(bytes)}, and was read again.`,
      )
      if (header.heads !== null)
        say(
          `The tree of heads had ${header.heads.size.toLocaleString('en')} leaves and the root ${header.heads.root}.`,
        )
      say(
        'Sessions and tokens are not in it. It is not encrypted: keep it where only those may read it who may read all.',
      )
      return 0
    }),
  )
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} MB`
}

function parse(args: readonly string[]): { file: string; force: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { force: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    const [file] = positionals
    return file === undefined || positionals.length > 1 ? null : { file, force: values.force }
  } catch {
    return null
  }
}
