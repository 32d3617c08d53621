import type { Answer, Door, Refusal } from '@comity/contract'
import { openDoor } from '@comity/server'
import { besideServer } from './beside.ts'
import type { Io } from './index.ts'

/** What every command that speaks for a post says of its token. */
export const tokenSaid = 'The token is that of a post (comity token), here or in COMITY_TOKEN.'

/** Speaks as the post of a token, through the same door as everybody. */
export function asPost(io: Io, token: string, work: (door: Door) => Promise<number>): Promise<number> {
  return besideServer(io, (installation) => work(openDoor(installation, token, () => new Date())))
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
