export {
  headOf,
  isCrossed,
  type JointRecord,
  nothingSaid,
  type Offer,
  type Rev,
  type Side,
  type Stance,
  standingOffer,
  standingOffers,
  type Word,
} from './agreement/joint-record.ts'
export {
  accept,
  acceptAndSeal,
  propose,
  type Said,
  sealOwed,
  takeIn,
  type Unsaid,
  withdraw,
} from './agreement/say.ts'
export { canonicalOf, revOf } from './revision/revision.ts'
export { appendLeaf, type Edge, emptyEdge, joinEdge, rootOf, splitEdge } from './tree/edge.ts'
export { type Hash, isSameHash, leafHash } from './tree/hash.ts'
export { proveConsistency, proveInclusion, rangesOf } from './tree/prove.ts'
export { verifyConsistency, verifyInclusion } from './tree/verify.ts'
