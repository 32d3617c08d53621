import { parseArgs } from 'node:util'
import { besideServer } from '../beside.ts'
import type { Io } from '../index.ts'
import { openSpace, type Said } from './open-space.ts'
import { type Start, startSpace } from './start-space.ts'

export const usage = `Usage: comity space add CODE --sides un,oic [--replace]
       comity space start CODE SYMBOL [--sides un,asean] [--token TOKEN]
       comity space release CODE [--reason WORDS] [--token TOKEN]
       comity space close CODE [--reason WORDS] [--token TOKEN]
A sample of the same code gives way; --replace also where people have entered something in it.
start makes the cooperation that a text held in CODE is about, with the text in it.
Both sides release, each by the token of an approver (comity token), here or in COMITY_TOKEN.
`

/**
 * `comity space add CODE --sides un,oic`: makes a cooperation without sample data, closed to all but its sides. `release`
 * and `close` say for one side who may read it.
 */
export async function space(args: readonly string[], io: Io): Promise<number> {
  const said = parseSaid(args)
  if (said !== null) return openSpace(said, io)
  const start = parseStart(args)
  if (start !== null) return startSpace(start, io)
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

function parse(args: readonly string[]): { id: string; sides: [string, string]; replace: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { sides: { type: 'string' }, replace: { type: 'boolean' } },
      allowPositionals: true,
    })
    const [verb, id, ...more] = positionals
    const [first, second, ...others] = values.sides?.split(',') ?? []
    if (verb !== 'add' || !id || more.length > 0 || !first || !second || others.length > 0) return null
    return { id, sides: [first, second], replace: values.replace === true }
  } catch {
    return null
  }
}

function parseSaid(args: readonly string[]): Said | null {
  try {
    const options = { token: { type: 'string' }, reason: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [act, space, ...more] = positionals
    const token = values.token ?? process.env.COMITY_TOKEN
    if ((act !== 'release' && act !== 'close') || !space || more.length > 0 || !token) return null
    return { act, space, reason: values.reason ?? null, token }
  } catch {
    return null
  }
}

function parseStart(args: readonly string[]): Start | null {
  try {
    const options = { token: { type: 'string' }, sides: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [verb, space, text, ...more] = positionals
    const sides = values.sides?.split(',')
    const [first, second] = sides ?? []
    if (verb !== 'start' || !space || !text || more.length > 0) return null
    if (sides !== undefined && (sides.length !== 2 || !first || !second)) return null
    const token = values.token ?? process.env.COMITY_TOKEN ?? null
    return { space, text, sides: first && second ? [first, second] : null, token }
  } catch {
    return null
  }
}
