import { type Waiting, type WaitingKind, waitingKinds } from '@comity/contract'

/** Who looks at a desk: the post, and the bodies that it answers for. */
export type DeskPost = {
  readonly side: string | null
  readonly role: string
  readonly areas: readonly string[]
}

/** A mandate that is addressed to a body of the post and has not been answered. */
export type Addressed = {
  readonly due: { readonly from: string; readonly to: string } | null
  readonly areas: readonly string[]
  /** A person has said that the text asks this. */
  readonly confirmed: boolean
  /** A body of the post has said whether it accepts the mandate; and that it has carried it out. */
  readonly answered: boolean
  readonly implemented: boolean
}

/** How many days before the first day on which a mandate falls due it begins to wait: a season, to write a report in. */
export const daysAhead = 90

/**
 * What kinds of things can wait for a post. What was read is answered for by desk officers and approvers; they also
 * look at what the other side offers, proposes and declines, and confirm what is to be released; an approver alone agrees
 * to open the cooperation. Letters, ideas, mandates and activities that are late wait for all who act for the body. A
 * viewer is only spoken to.
 */
export function waitsFor({ side, role }: DeskPost): readonly WaitingKind[] {
  if (side === null) return []
  if (role === 'viewer') return ['mention']
  if (role === 'approver') return waitingKinds
  if (role === 'desk-officer') return waitingKinds.filter((kind) => kind !== 'opening')
  return ['letter', 'mention', 'idea', 'activity', 'mandate']
}

/**
 * Whether a mandate waits on a day: it is not carried out and is overdue or near its first day; or a person has confirmed
 * it and no body of the post has answered whether it accepts it. A focal point answers for its areas.
 */
export function mandateWaits(mandate: Addressed, post: DeskPost, today: string): boolean {
  if (mandate.implemented) return false
  const near = mandate.due !== null && mandate.due.from <= dayAfter(today, daysAhead)
  const unanswered = mandate.confirmed && !mandate.answered
  const mine = post.areas.length === 0 || mandate.areas.some((area) => post.areas.includes(area))
  return (near || unanswered) && mine
}

/** Overdue from the day after the last of its days. */
export function isOverdue(due: { readonly to: string } | null, today: string): boolean {
  return due !== null && due.to < today
}

/** Whether an offer waits for a side: the other stands by it. */
export function offerWaits(offered: readonly string[], side: string): boolean {
  return offered.some((one) => one !== side)
}

/**
 * The order in which one kind of things waits: what falls due first, the nearest day to come; then what is overdue, the
 * latest first, so that a requirement of last month is not buried under those of decades; then what came last.
 */
export function byUrgency(today: string): (a: Waiting, b: Waiting) => number {
  const rank = ({ due }: Waiting) => (due === null ? 2 : due.to >= today ? 0 : 1)
  return (a, b) => {
    const [first, second] = [rank(a), rank(b)]
    if (first !== second) return first - second
    if (first === 0) return compare(a.due?.to, b.due?.to) || compare(a.subject.record, b.subject.record)
    if (first === 1) return compare(b.due?.to, a.due?.to) || compare(a.subject.record, b.subject.record)
    return compare(b.at, a.at) || compare(a.subject.record, b.subject.record)
  }
}

function compare(a: string | null | undefined, b: string | null | undefined): number {
  const [first, second] = [a ?? '', b ?? '']
  return first < second ? -1 : first > second ? 1 : 0
}

/** The ISO date so many days later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
