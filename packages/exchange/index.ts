export { appendLeaf, type Edge, emptyEdge, joinEdge, rootOf, splitEdge } from './tree/edge.ts'
export { type Hash, isSameHash, leafHash } from './tree/hash.ts'
export { proveConsistency, proveInclusion, rangesOf } from './tree/prove.ts'
export { verifyConsistency, verifyInclusion } from './tree/verify.ts'
