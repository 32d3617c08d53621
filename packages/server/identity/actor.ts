/** Who asks or acts, as `enter` found it in the transaction that serves the request. */
export type Actor = {
  readonly id: string
  readonly kind: 'anonymous' | 'installation' | 'person' | 'service'
  /** The spaces whose records it may see. */
  readonly sees: readonly string[]
  /** The spaces whose record it may change. */
  readonly keeps: readonly string[]
}

/** May this actor see what is kept in a space? What it may not see does not exist for it. */
export function maySee(actor: Actor, space: string): boolean {
  return actor.sees.includes(space)
}

/** May this actor change the record of a space? */
export function mayKeep(actor: Actor, space: string): boolean {
  return actor.keeps.includes(space)
}
