import { parseArgs } from 'node:util'
import { besideServer } from '../beside.ts'
import type { Io } from '../index.ts'
import { installationSettings, siteOf } from '../installation.ts'

export const usage = 'Usage: comity init --admin admin@example.org\n'

/**
 * `comity init --admin ADDRESS`: prints the address that sets up an administrator of the installation, once, within
 * a day. For one who administers it already, the address is for a new password.
 */
export async function init(args: readonly string[], io: Io): Promise<number> {
  const admin = parse(args)
  if (admin === null) {
    io.err(usage)
    return 2
  }
  return besideServer(io, async (installation) => {
    const path = await installation.promiseAdministrator(admin)
    io.out(`${siteOf(installationSettings())}${path}\n`)
    return 0
  })
}

function parse(args: readonly string[]): string | null {
  try {
    return parseArgs({ args: [...args], options: { admin: { type: 'string' } } }).values.admin || null
  } catch {
    return null
  }
}
