/** The digest of a whole revision of a record (rule 4 of the exchange). */
export type Rev = string
/** The code of a side: "un", "oic". */
export type Side = string

/** What a side says of a record; `seal` is written for it when its offer is accepted (rule 5). */
export type Word =
  | { readonly act: 'propose'; readonly rev: Rev; readonly parent: Rev | null }
  | { readonly act: 'accept'; readonly rev: Rev }
  | { readonly act: 'withdraw' }
  | { readonly act: 'seal'; readonly rev: Rev; readonly parent: Rev | null }

/** A side's last propose, accept or withdraw (rule 7). */
export type Stance = Exclude<Word, { act: 'seal' }>

/** A revision that a side has offered. Every offer stays readable; it stands while it can still be accepted. */
export type Offer = { readonly side: Side; readonly rev: Rev; readonly parent: Rev | null }

/**
 * A record of which two sides are accountable, as one installation knows it: the agreed revisions from the first to
 * the head, each the parent of the next; every offer that was made; and where each side stands.
 */
export type JointRecord = {
  readonly chain: readonly Rev[]
  readonly offers: readonly Offer[]
  readonly stances: Readonly<Record<Side, Stance | undefined>>
}

export const nothingSaid: JointRecord = { chain: [], offers: [], stances: {} }

/** The agreed head, or null where nothing has been agreed. */
export function headOf(record: JointRecord): Rev | null {
  return record.chain.at(-1) ?? null
}

/** The offer that a side stands by now; null where it has none, or where another revision was agreed meanwhile. */
export function standingOffer(record: JointRecord, side: Side): Offer | null {
  const stance = record.stances[side]
  if (stance?.act !== 'propose' || stance.parent !== headOf(record)) return null
  return { side, rev: stance.rev, parent: stance.parent }
}

/** Whether both sides stand by offers of their own for the same place: they crossed, and must be chosen between. */
export function isCrossed(record: JointRecord): boolean {
  return standingOffers(record).length > 1
}

export function standingOffers(record: JointRecord): readonly Offer[] {
  return Object.keys(record.stances).flatMap((side) => standingOffer(record, side) ?? [])
}
