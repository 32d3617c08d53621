import { emptyRoot, type Hash, isSameHash, nodeHash } from './hash.ts'

/** Whether `leaf` stands at `index` in the tree of this size and root (RFC 9162, section 2.1.3.2). */
export function verifyInclusion(
  leaf: Hash,
  index: number,
  proof: readonly Hash[],
  tree: { readonly size: number; readonly root: Hash },
): boolean {
  if (!isCount(index) || !isCount(tree.size) || index >= tree.size) return false
  const place = { at: index, last: tree.size - 1 }
  let root = leaf
  for (const sibling of proof) {
    if (place.last === 0) return false
    if (joinsFromLeft(place)) root = nodeHash(sibling, root)
    else root = nodeHash(root, sibling)
    climb(place)
  }
  return place.last === 0 && isSameHash(root, tree.root)
}

/** Whether the later tree begins with the earlier one (RFC 9162, section 2.1.4.2). */
export function verifyConsistency(
  earlier: { readonly size: number; readonly root: Hash },
  later: { readonly size: number; readonly root: Hash },
  proof: readonly Hash[],
): boolean {
  if (!isCount(earlier.size) || !isCount(later.size) || earlier.size > later.size) return false
  if (earlier.size === later.size) return proof.length === 0 && isSameHash(earlier.root, later.root)
  if (earlier.size === 0) return proof.length === 0 && isSameHash(earlier.root, emptyRoot)
  // An earlier tree of 2^n leaves is a subtree of the later one, and its root is left out of the proof.
  const [first, ...siblings] = isPowerOfTwo(earlier.size) ? [earlier.root, ...proof] : proof
  if (first === undefined || proof.length === 0) return false
  const place = { at: earlier.size - 1, last: later.size - 1 }
  while (place.at % 2 === 1) climb(place)
  let [earlierRoot, laterRoot] = [first, first]
  for (const sibling of siblings) {
    if (place.last === 0) return false
    if (joinsFromLeft(place)) {
      earlierRoot = nodeHash(sibling, earlierRoot)
      laterRoot = nodeHash(sibling, laterRoot)
    } else laterRoot = nodeHash(laterRoot, sibling)
    climb(place)
  }
  return place.last === 0 && isSameHash(earlierRoot, earlier.root) && isSameHash(laterRoot, later.root)
}

/** Where a climb through a tree has come to on its level, and which is the last there. */
type Place = { at: number; last: number }

function climb(place: Place): void {
  place.at = Math.floor(place.at / 2)
  place.last = Math.floor(place.last / 2)
}

/** Whether the next of a proof stands on the left. The last of a level without a partner is carried up unchanged. */
function joinsFromLeft(place: Place): boolean {
  if (place.at % 2 === 1) return true
  if (place.at !== place.last) return false
  while (place.at % 2 === 0 && place.at !== 0) climb(place)
  return true
}

function isPowerOfTwo(size: number): boolean {
  let rest = size
  while (rest % 2 === 0) rest /= 2
  return rest === 1
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}
