import { type Hash, leafHash } from '@comity/exchange'

/** A history entry as the tree knows it: whose it is, the how-manieth of its chain, and its digest. */
export type Leaf = {
  readonly space: string
  readonly kind: string
  readonly record: string
  readonly seq: number
  readonly digest: Buffer
}

/** The hash of an entry's leaf. JSON keeps the fields apart whatever stands in them. */
export function hashLeaf({ space, kind, record, seq, digest }: Leaf): Hash {
  return leafHash(Buffer.from(JSON.stringify([space, kind, record, seq, digest.toString('hex')])))
}
