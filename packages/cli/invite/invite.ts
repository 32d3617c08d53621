import { parseArgs } from 'node:util'
import type { BodyOf } from '@comity/contract'
import { asInstallation } from '../as-installation.ts'
import type { Io } from '../index.ts'
import { installationSettings, siteOf } from '../installation.ts'

export const usage =
  'Usage: comity invite --space CODE --party CODE --role ROLE [--areas A,B] --address name@example.org\n'

/**
 * `comity invite`: offers a post to an address. What opens it, once, within seven days, is mailed where there is a mail
 * server, and else printed.
 */
export async function invite(args: readonly string[], io: Io): Promise<number> {
  const given = parse(args)
  if (given === null) {
    io.err(usage)
    return 2
  }
  return asInstallation(io, async (door) => {
    const answer = await door.act('invite', given)
    if (!answer.ok) return answer
    const { once, mailed } = answer.value
    if (once !== null) io.out(`${siteOf(installationSettings())}${once}\n`)
    else if (mailed) io.out(`Mailed to ${given.address}.\n`)
    else
      io.err(
        'The post is offered, but the mail server did not take the mail. Withdraw the offer and invite anew.\n',
      )
    return answer
  })
}

function parse(args: readonly string[]): BodyOf<'invite'> | null {
  try {
    const option = { type: 'string' } as const
    const { values } = parseArgs({
      args: [...args],
      options: { space: option, party: option, role: option, areas: option, address: option },
    })
    const { space, party, role, areas, address } = values
    if (!space || !party || !role || !address) return null
    const list = areas?.split(',').filter(Boolean) ?? []
    return { space, party, role: role as BodyOf<'invite'>['role'], areas: list, address }
  } catch {
    return null
  }
}
