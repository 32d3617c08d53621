import { parseArgs } from 'node:util'
import type { BodyOf } from '@comity/contract'
import { asInstallation } from '../as-installation.ts'
import type { Io } from '../index.ts'

export const usage = `Usage: comity provider set --space CODE --side CODE --issuer https://… --client ID --domains a.org,b.org
         (the client's secret is read from standard input)
       comity provider end --space CODE --side CODE
`

/** `comity provider`: sets up the identity provider of a side, or takes it away. The secret is no argument: others see those. */
export async function provider(args: readonly string[], io: Io): Promise<number> {
  const given = parse(args)
  if (given === null) {
    io.err(usage)
    return 2
  }
  if (given.verb === 'end') return asInstallation(io, (door) => door.act('end-provider', given.body))
  const secret = new TextDecoder().decode(await io.stdin()).trim()
  return asInstallation(io, (door) => door.act('set-provider', { ...given.body, secret }))
}

type Given =
  | { readonly verb: 'set'; readonly body: Omit<BodyOf<'set-provider'>, 'secret'> }
  | { readonly verb: 'end'; readonly body: BodyOf<'end-provider'> }

function parse(args: readonly string[]): Given | null {
  try {
    const option = { type: 'string' } as const
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { space: option, side: option, issuer: option, client: option, domains: option },
    })
    const { space, side, issuer, client, domains } = values
    const [verb, ...more] = positionals
    if (!space || !side || more.length > 0) return null
    if (verb === 'end') return { verb, body: { space, side } }
    if (verb !== 'set' || !issuer || !client || !domains) return null
    return { verb, body: { space, side, issuer, client, domains: domains.split(',').filter(Boolean) } }
  } catch {
    return null
  }
}
