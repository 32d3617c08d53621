import type { Answer } from '@comity/contract'
import { openDoor } from '@comity/server'
import { besideServer } from '../beside.ts'
import type { Io } from '../index.ts'

/** What is said of a cooperation for the side whose token it is. */
export type Said = {
  readonly act: 'release' | 'close'
  readonly space: string
  readonly reason: string | null
  readonly token: string
}

/**
 * `comity space release CODE`: proposes for one side that everybody may read the cooperation, or agrees to it.
 * `comity space close CODE`: closes it again, or withdraws the proposal. Whoever runs the installation speaks for neither
 * side, so both take the token of an approver.
 */
export function openSpace({ act, space, reason, token }: Said, io: Io): Promise<number> {
  return besideServer(io, async (installation) => {
    const door = openDoor(installation, token, () => new Date())
    const body = { space, ...(reason === null ? {} : { reason }) }
    return act === 'close'
      ? told(
          io,
          await door.act('close-space', body),
          () =>
            `${space} is closed to all but its two sides. What was read while it was open stays with its readers.`,
        )
      : told(io, await door.act('release-space', body), ({ open }) =>
          open
            ? `The cooperation ${space} is released: everybody may read it.`
            : `The release of ${space} is proposed. It stays closed until an approver of the other side agrees.`,
        )
  })
}

function told<T>(io: Io, answer: Answer<T>, words: (value: T) => string): number {
  if (answer.ok) {
    io.out(`${words(answer.value)}\n`)
    return 0
  }
  const { refusal } = answer
  const says =
    refusal.reason === 'invalid'
      ? refusal.violations.map(({ message }) => message).join('\n')
      : 'message' in refusal
        ? refusal.message
        : 'There is no such cooperation for this token.'
  io.err(`${says}\n`)
  return 1
}
