import { parseArgs } from 'node:util'
import { besideServer } from '../beside.ts'
import type { Io } from '../index.ts'
import { installationSettings, siteOf } from '../installation.ts'

export const usage = 'Usage: comity renew --address name@example.org\n'

/**
 * `comity renew --address ADDRESS`: prints the address at which somebody who has an account chooses a new password, once,
 * within a day. Their second factor goes with the old one.
 */
export async function renew(args: readonly string[], io: Io): Promise<number> {
  const address = parse(args)
  if (address === null) {
    io.err(usage)
    return 2
  }
  return besideServer(io, async (installation) => {
    const path = await installation.promiseRenewal(address)
    io.out(`${siteOf(installationSettings())}${path}\n`)
    return 0
  })
}

function parse(args: readonly string[]): string | null {
  try {
    return parseArgs({ args: [...args], options: { address: { type: 'string' } } }).values.address || null
  } catch {
    return null
  }
}
