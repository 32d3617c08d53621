import { parseArgs } from 'node:util'
import { besideServer } from '../beside.ts'
import type { Io } from '../index.ts'

export const usage = 'Usage: comity token --space CODE --party CODE --role ROLE [--areas A,B] [--days N]\n'

/** `comity token`: gives a service a post in a cooperation and prints its bearer token, and nothing else. */
export async function token(args: readonly string[], io: Io): Promise<number> {
  const given = parse(args)
  if (given === null) {
    io.err(usage)
    return 2
  }
  return besideServer(io, async (installation) => {
    io.out(`${await installation.appoint(given, given.days)}\n`)
    return 0
  })
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        space: { type: 'string' },
        party: { type: 'string' },
        role: { type: 'string' },
        areas: { type: 'string' },
        days: { type: 'string', default: '90' },
      },
    })
    const { space, party, role, areas, days } = values
    if (!space || !party || !role || !/^[1-9]\d{0,3}$/.test(days)) return null
    return { space, party, role, areas: areas?.split(',').filter(Boolean) ?? [], days: Number(days) }
  } catch {
    return null
  }
}
