import { parseArgs } from 'node:util'
import { besideServer } from '../beside.ts'
import type { Io } from '../index.ts'

const usage = 'Usage: comity space add CODE --sides un,oic\n'

/** `comity space add CODE --sides un,oic`: makes a cooperation without sample data, closed to all but its sides. */
export async function space(args: readonly string[], io: Io): Promise<number> {
  const given = parse(args)
  if (given === null) {
    io.err(usage)
    return 2
  }
  return besideServer(io, async (installation) => {
    const made = await installation.foundSpace(given)
    io.out(
      made
        ? `The cooperation ${given.id} is made, closed to all but its sides ${given.sides.join(' and ')}.\n`
        : `The cooperation ${given.id} stands already.\n`,
    )
    return 0
  })
}

function parse(args: readonly string[]): { id: string; sides: [string, string] } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { sides: { type: 'string' } },
      allowPositionals: true,
    })
    const [verb, id, ...more] = positionals
    const [first, second, ...others] = values.sides?.split(',') ?? []
    if (verb !== 'add' || !id || more.length > 0 || !first || !second || others.length > 0) return null
    return { id, sides: [first, second] }
  } catch {
    return null
  }
}
