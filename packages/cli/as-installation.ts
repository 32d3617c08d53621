import type { Answer, Door } from '@comity/contract'
import { openDoor, readHere } from '@comity/server'
import { besideServer } from './beside.ts'
import type { Io } from './index.ts'

/** Acts as whoever runs the installation, through the same door as everybody; a refusal is said and is exit code 1. */
export function asInstallation(io: Io, act: (door: Door) => Promise<Answer<unknown>>): Promise<number> {
  return besideServer(io, async (installation) => {
    const token = await installation.admit('installation', 10)
    const door = openDoor(installation, token, () => new Date(), readHere, installation.keeper)
    const answer = await act(door)
    if (answer.ok) return 0
    const { refusal } = answer
    const says =
      refusal.reason === 'invalid'
        ? refusal.violations.map(({ field, message }) => `${field}: ${message}`)
        : ['message' in refusal ? refusal.message : 'There is no such cooperation, or nothing to do in it.']
    io.err(`${says.join('\n')}\n`)
    return 1
  })
}
