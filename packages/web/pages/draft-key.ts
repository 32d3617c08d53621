import type { Me } from '@comity/contract'

/**
 * What everything begins with that a browser keeps of what somebody typed and could not send: neither another person at
 * the same machine finds it, nor another post of the same person, and whoever signs out takes all of it away.
 */
export function draftKey(space: string, { self }: Pick<Me, 'self'>): string {
  return `comity-draft:${space} ${self ?? ''}:`
}
