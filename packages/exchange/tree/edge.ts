import { emptyRoot, type Hash, hashLength, nodeHash } from './hash.ts'

/**
 * The right edge of a tree: the roots of the whole subtrees that its size is the sum of, the largest first, as
 * 13 = 8 + 4 + 1. It is all that an append and the root need.
 */
export type Edge = { readonly size: number; readonly hashes: readonly Hash[] }

export const emptyEdge: Edge = { size: 0, hashes: [] }

/** The edge after one more leaf. Subtrees of one size are joined, as a carry goes through a binary number. */
export function appendLeaf(edge: Edge, leaf: Hash): Edge {
  const hashes = [...edge.hashes]
  let joined = leaf
  for (let rest = edge.size; rest % 2 === 1; rest = (rest - 1) / 2) {
    joined = nodeHash(hashes.pop() as Hash, joined)
  }
  hashes.push(joined)
  return { size: edge.size + 1, hashes }
}

/** The root of the tree whose right edge this is. */
export function rootOf({ hashes }: Edge): Hash {
  return hashes.length === 0 ? emptyRoot : hashes.reduceRight((right, left) => nodeHash(left, right))
}

/** The edge as one row of bytes, to be kept beside the size. */
export function joinEdge({ hashes }: Edge): Uint8Array {
  const bytes = new Uint8Array(hashes.length * hashLength)
  hashes.forEach((hash, at) => {
    bytes.set(hash, at * hashLength)
  })
  return bytes
}

/** Reads what `joinEdge` gave; null where the bytes cannot be the edge of a tree of that size. */
export function splitEdge(size: number, bytes: Uint8Array): Edge | null {
  let subtrees = 0
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) subtrees += rest % 2
  if (bytes.length !== subtrees * hashLength) return null
  const hashes = Array.from({ length: subtrees }, (_, at) =>
    bytes.slice(at * hashLength, (at + 1) * hashLength),
  )
  return { size, hashes }
}
