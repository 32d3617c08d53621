import type { Answer, Door, Refusal } from '@comity/contract'
import { openDoor } from '@comity/server'
import { besideServer } from './beside.ts'
import type { Io } from './index.ts'

/** What every command that speaks for a post says of its token. */
export const tokenSaid = 'The token is that of a post (comity token), here or in COMITY_TOKEN.'

/** Something asked of the door; gives the exit code. */
export type Work = (door: Door, io: Io) => Promise<number>

/** What a command asks of the door, and by whose token. */
export type Asked = { readonly token: string; readonly work: Work }

/**
 * Speaks as the post of a token, through the same door as everybody. A command that was used wrongly asks nothing (null):
 * its usage is said, and exit code 2.
 */
export async function asPost(io: Io, usage: string, asked: Asked | null): Promise<number> {
  if (asked === null) {
    io.err(usage)
    return 2
  }
  const { token, work } = asked
  return besideServer(io, (installation) =>
    work(
      openDoor(installation, token, () => new Date()),
      io,
    ),
  )
}

/** What an act or a question gave, in lines; a refusal is said and is exit code 1. */
export function told<T>(io: Io, answer: Answer<T>, lines: (value: T) => readonly string[]): number {
  if (!answer.ok) {
    io.err(`${refusedIn(answer.refusal)}\n`)
    return 1
  }
  for (const line of lines(answer.value)) io.out(`${line}\n`)
  return 0
}

function refusedIn(refusal: Refusal): string {
  if (refusal.reason === 'invalid') return refusal.violations.map(({ message }) => message).join('\n')
  if ('message' in refusal && refusal.message) return refusal.message
  return refusal.reason === 'not-signed-in'
    ? 'This token is not known here, or its time is over.'
    : 'Nothing of that name is there for this token.'
}
