import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { interfaceLanguages } from '@comity/contract'
import { briefDocument, openDoor } from '@comity/server'
import { besideServer } from '../beside.ts'
import type { Io } from '../index.ts'

export const briefUsage =
  '       comity export brief --space CODE [--about ABOUT] [--lang en|fr|ar] [--out FILE.docx]\n' +
  'ABOUT is "cooperation", "party:un/who", "area:health", or "meeting:" with the id of a meeting.\n'

/**
 * `comity export brief`: one page about the cooperation, a body, an area or a meeting, as a document. The installation
 * asks for it, to which the letters of the two sides are not open: they are not in it.
 */
export async function exportBrief(args: readonly string[], io: Io): Promise<number> {
  const wish = parse(args)
  if (wish === null) {
    io.err(briefUsage)
    return 2
  }
  const { space, about, lang, out } = wish
  return besideServer(io, async (installation) => {
    const door = openDoor(installation, await installation.admit('installation', 10), () => new Date())
    const answer = await door.ask('brief', { space, about })
    if (!answer.ok) {
      io.err(`There is no brief of "${about}" in "${space}": the one or the other is not there.\n`)
      return 1
    }
    await writeFile(out, await briefDocument(answer.value, lang))
    io.out(`${out}\n`)
    return 0
  })
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    const options = { space: text, about: text, lang: text, out: text }
    const { values } = parseArgs({ args: [...args], options, allowPositionals: true })
    const { space, about = 'cooperation', out = 'brief.docx' } = values
    const lang = interfaceLanguages.find((one) => one === (values.lang ?? 'en'))
    return space && lang !== undefined ? { space, about, lang, out } : null
  } catch {
    return null
  }
}
