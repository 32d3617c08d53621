import { parseArgs } from 'node:util'
import { type Desk, interfaceLanguages } from '@comity/contract'
import { openDoor, waitingInWords } from '@comity/server'
import { besideServer } from '../beside.ts'
import type { Io } from '../index.ts'

export const usage = `Usage: comity desk --space CODE [--lang en|fr|ar] [--format text|json] [--token TOKEN]
The token is that of a post of either side (comity token), here or in COMITY_TOKEN.
`

/** How many things of a kind the desk tells, as its page does. */
const shown = 10

/**
 * `comity desk`: what waits for a post, in the words of its digest; with `--format json` also what changed since the post
 * looked and what it follows, as the API gives it.
 */
export async function desk(args: readonly string[], io: Io): Promise<number> {
  const wish = parse(args)
  if (wish === null) {
    io.err(usage)
    return 2
  }
  const { space, lang, format, token } = wish
  return besideServer(io, async (installation) => {
    const answer = await openDoor(installation, token, () => new Date()).ask('desk', { space })
    if (!answer.ok) {
      const isOut = answer.refusal.reason === 'not-signed-in'
      io.err(
        isOut
          ? 'This token is not known here, or its time is over.\n'
          : `There is no cooperation "${space}".\n`,
      )
      return 1
    }
    io.out(format === 'json' ? `${JSON.stringify(answer.value)}\n` : inWords(answer.value, lang))
    return 0
  })
}

function inWords({ waiting }: Desk, lang: (typeof interfaceLanguages)[number]): string {
  return waitingInWords(lang, waiting, shown)
    .map(({ head, lines }) => `${[head, ...lines.map((line) => `- ${line}`)].join('\n')}\n`)
    .join('\n')
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    const options = { space: text, lang: text, format: text, token: text }
    const { values } = parseArgs({ args: [...args], options })
    const { space, format = 'text', token = process.env.COMITY_TOKEN } = values
    const lang = interfaceLanguages.find((one) => one === (values.lang ?? 'en'))
    const isKnown = format === 'text' || format === 'json'
    return space && token && lang !== undefined && isKnown ? { space, lang, format, token } : null
  } catch {
    return null
  }
}
