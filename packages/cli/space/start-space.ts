import type { Answer, Door } from '@comity/contract'
import { openDoor, readHere } from '@comity/server'
import { besideServer } from '../beside.ts'
import type { Io } from '../index.ts'

/** A text of a cooperation, by its symbol or its id, and the two organizations where its title does not name them. */
export type Start = {
  readonly space: string
  readonly text: string
  readonly sides: readonly [string, string] | null
  /** Whose post starts it, and holds the same post there; whoever runs the installation, where there is none. */
  readonly token: string | null
}

/** `comity space start CODE SYMBOL`: starts the cooperation that a text held in another is about. */
export function startSpace({ space, text, sides, token }: Start, io: Io): Promise<number> {
  return besideServer(io, async (installation) => {
    const by = token ?? (await installation.admit('installation', 10))
    const door = openDoor(installation, by, () => new Date(), readHere, installation.keeper)
    const id = await textNamed(door, space, text)
    if (id === null) {
      io.err(`The cooperation ${space} holds no text "${text}". Name it by its symbol, as A/RES/77/12.\n`)
      return 1
    }
    const about = await door.ask('cooperation', { id })
    const named = about.ok ? about.value.sides.map(({ code }) => code) : []
    const [first, second] = sides ?? named
    if (first === undefined || second === undefined) {
      io.err('The title does not name two organizations. Name them: --sides un,asean.\n')
      return 1
    }
    const answer = await door.act('start-cooperation', { text: id, sides: [first, second] })
    if (!answer.ok) {
      io.err(`${whyNot(answer)}\n`)
      return 1
    }
    const of = answer.value.space
    io.out(
      `The cooperation ${of} is started from ${text}, closed to all but its sides ${first} and ${second}.\n` +
        `Give a post in it: comity token --space ${of} --party ${second} --role approver, or comity invite.\n`,
    )
    return 0
  })
}

async function textNamed(door: Door, space: string, text: string): Promise<string | null> {
  if (/^[0-9a-f-]{36}$/i.test(text)) return text
  const answer = await door.ask('search', { space, q: text, limit: 1 })
  return answer.ok ? (answer.value.named[0]?.id ?? null) : null
}

/** A refusal in the words of whoever refused. */
function whyNot(answer: Exclude<Answer<unknown>, { ok: true }>): string {
  const { refusal } = answer
  if (refusal.reason === 'invalid') return refusal.violations.map(({ message }) => message).join('\n')
  return 'message' in refusal ? refusal.message : 'There is no such text for whoever asks.'
}
