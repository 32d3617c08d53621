import { writeFile } from 'node:fs/promises'
import {
  type InterfaceLanguage,
  interfaceLanguages,
  type MatrixFormat,
  matrixFormats,
} from '@comity/contract'
import { openDoor } from '@comity/server'
import { besideServer } from '../beside.ts'
import type { Io } from '../index.ts'

const usage = `Usage: comity export matrix BIENNIUM FILE.xlsx|FILE.csv [--lang ${interfaceLanguages.join('|')}]\n`

/** `comity export matrix`: the activities of a biennium as a file, to be worked on elsewhere and brought back. */
export async function exportMatrix(
  positionals: readonly string[],
  language: string | undefined,
  io: Io,
): Promise<number> {
  const given = parse(positionals, language)
  if (given === null) {
    io.err(usage)
    return 2
  }
  return besideServer(io, async (installation) => {
    const door = openDoor(installation, await installation.admit('installation', 60), () => new Date())
    const answer = await door.matrix(given.biennium, given)
    if (!answer.ok) {
      io.err(`There is no biennium "${given.biennium}". Its id stands in the address of its page.\n`)
      return 1
    }
    await writeFile(given.file, answer.value.bytes)
    return 0
  })
}

type Given = { biennium: string; file: string; format: MatrixFormat; lang: InterfaceLanguage }

function parse(positionals: readonly string[], language = 'en'): Given | null {
  const [, biennium, file, ...more] = positionals
  const format = matrixFormats.find((one) => file?.toLowerCase().endsWith(`.${one}`))
  const lang = interfaceLanguages.find((one) => one === language)
  if (biennium === undefined || file === undefined || more.length > 0 || !format || !lang) return null
  return { biennium, file, format, lang }
}
