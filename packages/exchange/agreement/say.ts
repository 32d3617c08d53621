import { headOf, type JointRecord, type Rev, type Side, standingOffer, type Word } from './joint-record.ts'

/** Why a word may not be said. The record stays as it was. */
export type Unsaid =
  /** The parent is not the agreed head that this installation knows. */
  | 'stale-parent'
  /** The revision was offered or agreed before: a new one differs, at least in its salt. */
  | 'rev-known'
  /** No offer of another side stands with this revision. */
  | 'no-such-offer'
  /** This side has no offer that stands. */
  | 'nothing-to-withdraw'

export type Said =
  | { readonly ok: true; readonly record: JointRecord }
  | { readonly ok: false; readonly reason: Unsaid; readonly head: Rev | null }

/** A side offers a revision in place of the agreed head; its earlier offer stands no more. */
export function propose(record: JointRecord, side: Side, rev: Rev, parent: Rev | null): Said {
  if (parent !== headOf(record)) return unsaid(record, 'stale-parent')
  const isKnown = record.chain.includes(rev) || record.offers.some((offer) => offer.rev === rev)
  if (isKnown) return unsaid(record, 'rev-known')
  return said(takeIn(record, side, { act: 'propose', rev, parent }))
}

/** A side accepts the very revision that another stands by; its own offer stands no more. Sealing is the other's. */
export function accept(record: JointRecord, side: Side, rev: Rev): Said {
  const offer = offerOfOthers(record, side, rev)
  if (offer === null) {
    const wasOffered = record.offers.some((one) => one.rev === rev && one.side !== side)
    const isStale =
      wasOffered && record.offers.some((one) => one.rev === rev && one.parent !== headOf(record))
    return unsaid(record, isStale ? 'stale-parent' : 'no-such-offer')
  }
  return said(takeIn(record, side, { act: 'accept', rev }))
}

/** A side takes back the offer that it stands by. It stays readable. */
export function withdraw(record: JointRecord, side: Side): Said {
  if (standingOffer(record, side) === null) return unsaid(record, 'nothing-to-withdraw')
  return said(takeIn(record, side, { act: 'withdraw' }))
}

/**
 * The seal that the proposer owes when an accept is taken in: only if the accepted offer is still its stance and its
 * parent still the head (rule 7). Null where nothing is agreed: both then see that the offers crossed.
 */
export function sealOwed(record: JointRecord, proposer: Side, accepted: Rev): Word | null {
  const offer = standingOffer(record, proposer)
  if (offer === null || offer.rev !== accepted) return null
  return { act: 'seal', rev: offer.rev, parent: offer.parent }
}

/**
 * What an installation knows once a word has been said or has come in. A seal that does not follow the head changes
 * nothing: the chain has one successor of each revision.
 */
export function takeIn(record: JointRecord, side: Side, word: Word): JointRecord {
  if (word.act === 'seal') {
    return word.parent === headOf(record) ? { ...record, chain: [...record.chain, word.rev] } : record
  }
  const stances = { ...record.stances, [side]: word }
  if (word.act !== 'propose') return { ...record, stances }
  return { ...record, stances, offers: [...record.offers, { side, rev: word.rev, parent: word.parent }] }
}

/**
 * In one installation for both sides (rule 8): an accept and the seal that it brings are one step. Gives whether the
 * revision was sealed.
 */
export function acceptAndSeal(
  record: JointRecord,
  side: Side,
  rev: Rev,
):
  | (Said & { readonly ok: false })
  | { readonly ok: true; readonly record: JointRecord; readonly sealed: boolean } {
  const offer = offerOfOthers(record, side, rev)
  const accepted = accept(record, side, rev)
  if (!accepted.ok) return accepted
  const seal = offer === null ? null : sealOwed(accepted.record, offer.side, rev)
  if (offer === null || seal === null) return { ok: true, record: accepted.record, sealed: false }
  return { ok: true, record: takeIn(accepted.record, offer.side, seal), sealed: true }
}

function offerOfOthers(record: JointRecord, side: Side, rev: Rev) {
  const others = Object.keys(record.stances).filter((other) => other !== side)
  return others.map((other) => standingOffer(record, other)).find((offer) => offer?.rev === rev) ?? null
}

function said(record: JointRecord): Said {
  return { ok: true, record }
}

function unsaid(record: JointRecord, reason: Unsaid): Said & { readonly ok: false } {
  return { ok: false, reason, head: headOf(record) }
}
