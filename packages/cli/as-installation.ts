import type { Answer, Door } from '@comity/contract'
import { openCourier, openDoor, readHere } from '@comity/server'
import { besideServer } from './beside.ts'
import type { Io } from './index.ts'
import { installationSettings, siteOf } from './installation.ts'

/** Acts as whoever runs the installation, through the same door as everybody; a refusal is said and is exit code 1. */
export function asInstallation(io: Io, act: (door: Door) => Promise<Answer<unknown>>): Promise<number> {
  return besideServer(io, async (installation) => {
    const token = await installation.admit('installation', 10)
    const settings = installationSettings()
    const mailing = { site: () => siteOf(settings), log: (line: string) => io.err(`${line}\n`) }
    const courier = settings.mail ? openCourier(settings.mail, mailing) : null
    const door = openDoor(installation, token, () => new Date(), readHere, installation.keeper, courier)
    const answer = await act(door).finally(() => courier?.close())
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
