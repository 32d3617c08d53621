import { appendLeaf, emptyEdge, rootOf } from './edge.ts'
import type { Hash } from './hash.ts'

/** Gives the root of the leaves from `from` up to, not including, `to`; whoever keeps a tree knows how. */
export type Ranges = (from: number, to: number) => Hash

/** The ranges of a tree whose leaves are all at hand. */
export function rangesOf(leaves: readonly Hash[]): Ranges {
  return (from, to) => rootOf(leaves.slice(from, to).reduce(appendLeaf, emptyEdge))
}

/** The audit path of a leaf in a tree of `size` leaves (RFC 9162, section 2.1.3.1), the leaf's neighbour first. */
export function proveInclusion(ranges: Ranges, index: number, size: number): Hash[] {
  const path: Hash[] = []
  let [from, to] = [0, size]
  while (to - from > 1) {
    const middle = from + largestPowerBelow(to - from)
    if (index < middle) {
      path.unshift(ranges(middle, to))
      to = middle
    } else {
      path.unshift(ranges(from, middle))
      from = middle
    }
  }
  return path
}

/** The proof that a tree of `size` leaves begins with the tree of `earlier` leaves (RFC 9162, section 2.1.4.1). */
export function proveConsistency(ranges: Ranges, earlier: number, size: number): Hash[] {
  if (earlier === 0 || earlier === size) return []
  const path: Hash[] = []
  let [from, to] = [0, size]
  while (earlier !== to) {
    const middle = from + largestPowerBelow(to - from)
    if (earlier <= middle) {
      path.unshift(ranges(middle, to))
      to = middle
    } else {
      path.unshift(ranges(from, middle))
      from = middle
    }
  }
  // Whoever verifies knows the earlier root; a subtree inside it they do not.
  return from === 0 ? path : [ranges(from, to), ...path]
}

/** The largest power of two that is smaller than `size`: where a tree of that size divides. */
function largestPowerBelow(size: number): number {
  let power = 1
  while (power * 2 < size) power *= 2
  return power
}
