import { parseArgs } from 'node:util'
import { openDoor } from '@comity/server'
import { besideServer } from '../beside.ts'
import type { Io } from '../index.ts'
import { briefUsage, exportBrief } from './export-brief.ts'
import { exportMatrix } from './export-matrix.ts'

export const usage =
  'Usage: comity export corrections --space CODE\n       comity export matrix BIENNIUM FILE.xlsx|FILE.csv [--lang en|fr|ar]\n' +
  briefUsage

/**
 * `comity export corrections`: what people have confirmed, set right, rejected and added, one JSON object a line, for
 * the tests of the reader. No program learns from it.
 */
export async function exportRecords(args: readonly string[], io: Io): Promise<number> {
  if (args.includes('brief')) return exportBrief(args, io)
  const matrix = parseMatrix(args)
  if (matrix !== null) return exportMatrix(matrix.positionals, matrix.lang, io)
  const space = parse(args)
  if (space === null) {
    io.err(usage)
    return 2
  }
  return besideServer(io, async (installation) => {
    const door = openDoor(installation, await installation.admit('installation', 60), () => new Date())
    let after: string | undefined
    do {
      const answer = await door.ask('corrections', { space, limit: 500, ...(after ? { after } : {}) })
      if (!answer.ok) {
        io.err(`There is no cooperation "${space}".\n`)
        return 1
      }
      for (const item of answer.value.items) io.out(`${JSON.stringify(item)}\n`)
      after = answer.value.next ?? undefined
    } while (after !== undefined)
    return 0
  })
}

function parseMatrix(args: readonly string[]) {
  try {
    const options = { lang: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    return positionals[0] === 'matrix' ? { positionals, lang: values.lang } : null
  } catch {
    return null
  }
}

function parse(args: readonly string[]): string | null {
  try {
    const options = { space: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    return positionals.join(' ') === 'corrections' && values.space ? values.space : null
  } catch {
    return null
  }
}
