import { hasEnded, type LeftOut, type MandateState } from './life.ts'

/** What is known of a mandate when it is asked whether it should be looked at. */
export type MandateFacts = {
  readonly id: string
  readonly state: MandateState
  readonly leftOut: LeftOut | null
  /** Of its text; null where it has none. */
  readonly date: string | null
  readonly verb: string
  readonly action: string
  readonly addressees: readonly string[]
  readonly nextReview: string | null
  readonly expiresOn: string | null
  /** How many activities of the programme answer it. */
  readonly activities: number
  /** The day on which somebody last said something of it; null where nobody has. */
  readonly lastSaid: string | null
  readonly answers: readonly { readonly party: string; readonly implemented: string | null }[]
}

/** A rule that a mandate falls under, with what shows it. Nothing follows from it until the organ decides. */
export type ReviewReason =
  | { readonly rule: 'past its clause'; readonly clause: 'expires' | 'review'; readonly on: string }
  | { readonly rule: 'fully implemented'; readonly said: readonly string[] }
  | { readonly rule: 'duplicative'; readonly of: readonly { readonly id: string; readonly alike: number }[] }
  | { readonly rule: 'inactive'; readonly since: string; readonly years: number }

/** Cycles of review are three to five years (A/RES/80/251, paragraph 13): the longer one, so that less is proposed. */
const cycle = 5
/** From which share of common words on two mandates ask the same. */
const nearly = 90

/**
 * Why a mandate may be looked at again (A/RES/80/251, paragraph 24), each rule with its evidence. What paragraph 25
 * leaves out is proposed for nothing, and what has ended is at its end.
 */
export function reasonsForReview(
  mandate: MandateFacts,
  others: readonly MandateFacts[],
  today: string,
): ReviewReason[] {
  if (mandate.leftOut !== null || hasEnded(mandate.state)) return []
  return [
    ...pastClause(mandate, today),
    ...implemented(mandate),
    ...duplicative(mandate, others),
    ...inactive(mandate, today),
  ]
}

function pastClause({ expiresOn, nextReview }: MandateFacts, today: string): ReviewReason[] {
  const past = (day: string | null): day is string => day !== null && day < today
  if (past(expiresOn)) return [{ rule: 'past its clause', clause: 'expires', on: expiresOn }]
  return past(nextReview) ? [{ rule: 'past its clause', clause: 'review', on: nextReview }] : []
}

/** Each addressee was asked apart: only all of them together say that nothing is left. */
function implemented({ addressees, answers }: MandateFacts): ReviewReason[] {
  const said = new Map(answers.map(({ party, implemented }) => [party, implemented]))
  const isDone = addressees.length > 0 && addressees.every((party) => said.get(party) === 'fully')
  return isDone ? [{ rule: 'fully implemented', said: addressees }] : []
}

function duplicative(mandate: MandateFacts, others: readonly MandateFacts[]): ReviewReason[] {
  const of = others
    .filter((other) => other.id !== mandate.id && !hasEnded(other.state) && sameAsked(mandate, other))
    .map((other) => ({ id: other.id, alike: alike(mandate.action, other.action) }))
    .filter((other) => other.alike >= nearly)
  return of.length === 0 ? [] : [{ rule: 'duplicative', of }]
}

function sameAsked(a: MandateFacts, b: MandateFacts): boolean {
  return a.addressees.length > 0 && a.addressees.toSorted().join() === b.addressees.toSorted().join()
}

/** The share of the words of both that both have, in the hundred; numbers and days apart, which change with each text. */
export function alike(a: string, b: string): number {
  const [these, those] = [wordsOf(a), wordsOf(b)]
  if (these.size === 0 || those.size === 0) return 0
  const both = [...these].filter((word) => those.has(word)).length
  return Math.round((100 * both) / (these.size + those.size - both))
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
}

/** Nobody has said anything of it for a whole cycle, and no activity answers it. */
function inactive({ date, activities, lastSaid }: MandateFacts, today: string): ReviewReason[] {
  const since = [date, lastSaid]
    .filter((day) => day !== null)
    .toSorted()
    .at(-1)
  if (since === undefined || activities > 0) return []
  const years =
    Number(today.slice(0, 4)) - Number(since.slice(0, 4)) - (today.slice(4) < since.slice(4) ? 1 : 0)
  return years >= cycle ? [{ rule: 'inactive', since, years }] : []
}
