import { createHash } from 'node:crypto'
import {
  appendLeaf,
  emptyEdge,
  type Hash,
  isSameHash,
  joinEdge,
  leafHash,
  proveConsistency,
  proveInclusion,
  rangesOf,
  rootOf,
  splitEdge,
  verifyConsistency,
  verifyInclusion,
} from '@comity/exchange'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const edgeOf = (leaves: readonly Hash[]) => leaves.reduce(appendLeaf, emptyEdge)
const treeOf = (leaves: readonly Hash[]) => ({ size: leaves.length, root: rootOf(edgeOf(leaves)) })
const leavesOf = (size: number) => Array.from({ length: size }, (_, n) => leafHash(Buffer.from(`entry ${n}`)))

/** The definition of RFC 6962, section 2.1, word for word: MTH(D[n]). */
function definedRoot(entries: readonly Uint8Array[]): Buffer {
  const sha256 = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
  if (entries.length === 0) return sha256()
  if (entries.length === 1) return sha256(Buffer.of(0), entries[0] as Uint8Array)
  let k = 1
  while (k * 2 < entries.length) k *= 2
  return sha256(Buffer.of(1), definedRoot(entries.slice(0, k)), definedRoot(entries.slice(k)))
}

describe('the root', () => {
  // The eight entries that the first implementation of Certificate Transparency tests itself with, and its roots.
  const entries = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ].map((entry) => Buffer.from(entry, 'hex'))
  test.each([
    [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
    [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
    [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
    [4, 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
    [5, '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
    [6, '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
    [7, 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
    [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
  ])('of the first %i published entries is the published one', (size, root) => {
    expect(hex(treeOf(entries.slice(0, size).map(leafHash)).root)).toBe(root)
  })

  test('is what the definition gives, for any entries', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 70 }), (any) => {
        expect(hex(treeOf(any.map(leafHash)).root)).toBe(hex(definedRoot(any)))
      }),
    )
  })

  test('comes out the same from an edge that was kept as bytes', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(40), (kept, more) => {
        const leaves = leavesOf(kept + more)
        const edge = splitEdge(kept, joinEdge(edgeOf(leaves.slice(0, kept))))
        const root = rootOf(leaves.slice(kept).reduce(appendLeaf, edge ?? emptyEdge))
        expect(hex(root)).toBe(hex(treeOf(leaves).root))
      }),
    )
  })

  test.each([
    [3, 32],
    [3, 96],
    [4, 0],
    [0, 32],
  ])('of a tree of %i leaves cannot have an edge of %i bytes', (size, length) => {
    expect(splitEdge(size, new Uint8Array(length))).toBeNull()
  })
})

/**
 * The tree of seven leaves that RFC 6962 works through in section 2.1.3: a to f are hashes of leaves, j its seventh;
 * g = (a b), h = (c d), i = (e f), k = (g h), l = (i j).
 */
describe('the example of RFC 6962', () => {
  const leaves = leavesOf(7)
  const [a, b, c, d, e, f, j] = leaves.map(hex) as [string, string, string, string, string, string, string]
  const ranges = rangesOf(leaves)
  const [g, h, i] = [ranges(0, 2), ranges(2, 4), ranges(4, 6)].map(hex) as [string, string, string]
  const [k, l] = [ranges(0, 4), ranges(4, 7)].map(hex) as [string, string]

  test.each([
    [0, [b, h, l]],
    [3, [c, g, l]],
    [4, [f, j, k]],
    [6, [i, k]],
  ])('has this audit path for leaf %i', (index, path) => {
    expect(proveInclusion(ranges, index, 7).map(hex)).toEqual(path)
  })

  test.each([
    [3, [c, d, g, l]],
    [4, [l]],
    [6, [i, j, k]],
  ])('has this proof of consistency from %i leaves', (earlier, path) => {
    expect(proveConsistency(ranges, earlier, 7).map(hex)).toEqual(path)
  })

  test('has seven different leaves', () => {
    expect(new Set([a, b, c, d, e, f, j]).size).toBe(7)
  })
})

const sizes = fc.integer({ min: 1, max: 70 })

describe('a proof of inclusion', () => {
  test('holds for every leaf of a tree, and for no other place in it', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), (size, some, other) => {
        const leaves = leavesOf(size)
        const [index, elsewhere] = [some % size, other % size]
        const proof = proveInclusion(rangesOf(leaves), index, size)
        const leaf = leaves[index] as Hash
        expect(verifyInclusion(leaf, index, proof, treeOf(leaves))).toBe(true)
        expect(verifyInclusion(leaf, elsewhere, proof, treeOf(leaves))).toBe(elsewhere === index)
      }),
    )
  })

  test('fails when one bit of it, of the leaf or of the root is another, or when it is longer or shorter', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), (size, some, bit) => {
        const leaves = leavesOf(size)
        const index = some % size
        const leaf = leaves[index] as Hash
        const proof = proveInclusion(rangesOf(leaves), index, size)
        const tree = treeOf(leaves)
        expect(verifyInclusion(flip(leaf, bit), index, proof, tree)).toBe(false)
        expect(verifyInclusion(leaf, index, proof, { ...tree, root: flip(tree.root, bit) })).toBe(false)
        for (const damaged of damagedForms(proof, bit)) {
          expect(verifyInclusion(leaf, index, damaged, tree)).toBe(false)
        }
      }),
    )
  })

  test.each([-1, 0.5, 7, Number.NaN])('fails for the place %d of seven', (index) => {
    const leaves = leavesOf(7)
    const proof = proveInclusion(rangesOf(leaves), 0, 7)
    expect(verifyInclusion(leaves[0] as Hash, index, proof, treeOf(leaves))).toBe(false)
  })
})

describe('a proof of consistency', () => {
  test('holds from every earlier size', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), (size, some) => {
        const leaves = leavesOf(size)
        const earlier = some % (size + 1)
        const proof = proveConsistency(rangesOf(leaves), earlier, size)
        expect(verifyConsistency(treeOf(leaves.slice(0, earlier)), treeOf(leaves), proof)).toBe(true)
      }),
    )
  })

  test('does not exist for a tree in which an earlier leaf was changed', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), (size, some, other) => {
        const earlier = 1 + (some % size)
        const leaves = leavesOf(size)
        const changed = leaves.with(other % earlier, leafHash(Buffer.from('another')))
        const proof = proveConsistency(rangesOf(changed), earlier, size)
        expect(verifyConsistency(treeOf(leaves.slice(0, earlier)), treeOf(changed), proof)).toBe(false)
      }),
    )
  })

  test('fails when one bit of it or of a root is another, or when it is longer or shorter', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), (size, some, bit) => {
        const leaves = leavesOf(size)
        const earlier = treeOf(leaves.slice(0, 1 + (some % size)))
        const later = treeOf(leaves)
        const proof = proveConsistency(rangesOf(leaves), earlier.size, size)
        expect(verifyConsistency({ ...earlier, root: flip(earlier.root, bit) }, later, proof)).toBe(false)
        expect(verifyConsistency(earlier, { ...later, root: flip(later.root, bit) }, proof)).toBe(false)
        for (const damaged of damagedForms(proof, bit)) {
          expect(verifyConsistency(earlier, later, damaged)).toBe(false)
        }
      }),
    )
  })

  test('fails from a later tree to an earlier one', () => {
    const [seven, five] = [treeOf(leavesOf(7)), treeOf(leavesOf(5))]
    const proof = proveConsistency(rangesOf(leavesOf(7)), 5, 7)
    expect(verifyConsistency(five, seven, proof)).toBe(true)
    expect(verifyConsistency(seven, five, proof)).toBe(false)
  })
})

test('an entry that looks like a node is not taken for one', () => {
  const [left, right] = leavesOf(2) as [Hash, Hash]
  const forged = leafHash(Buffer.concat([left, right]))
  expect(isSameHash(forged, treeOf([left, right]).root)).toBe(false)
})

function flip(bytes: Hash, bit: number): Hash {
  const at = bit % (bytes.length * 8)
  return bytes.map((byte, n) => (n === Math.floor(at / 8) ? byte ^ (1 << (at % 8)) : byte))
}

function damagedForms(proof: readonly Hash[], bit: number): Hash[][] {
  const longer = [...proof, new Uint8Array(32)]
  if (proof.length === 0) return [longer]
  const at = bit % proof.length
  return [longer, proof.slice(1), proof.slice(0, -1), proof.with(at, flip(proof[at] as Hash, bit))]
}
