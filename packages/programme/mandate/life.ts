import { isDay, isPartialDate } from '@comity/instrument'

/** How a mandate stands, in the words of A/RES/80/251, paragraphs 20 and 24. */
export const mandateStates = [
  'active',
  'renewed',
  'adapted',
  'merged',
  'replaced',
  'retired',
  'fully implemented',
  'expired',
] as const
export type MandateState = (typeof mandateStates)[number]

/** What only a decision of the organ makes of a mandate: it stays valid until then (A/RES/80/251, paragraph 20). */
export const decidedStates: readonly MandateState[] = ['renewed', 'adapted', 'merged', 'replaced', 'retired']

/** What paragraph 25 of A/RES/80/251 leaves out of the review of mandates. */
export const leftOutOfReview = [
  'charter',
  'universal norm',
  'founding institution',
  'ongoing political situation',
] as const
export type LeftOut = (typeof leftOutOfReview)[number]

/** How a mandate lives: what people say of it beside the words that it was given in. */
export type MandateLife = {
  readonly state: MandateState
  /** The decision by which it stands so: a symbol, or a paragraph of a text: "A/RES/80/251, para. 20". */
  readonly decision: string | null
  readonly decidedOn: string | null
  /** The words of a review or retirement clause. */
  readonly clause: string | null
  readonly nextReview: string | null
  readonly expiresOn: string | null
  readonly leftOut: LeftOut | null
  /** Who answers for it on each side: a body, and the post in it where there is one. */
  readonly owners: Readonly<Record<string, MandateOwner | null>>
  readonly lead: string | null
  readonly from: string | null
  readonly to: string | null
  readonly cost: { readonly amount: string; readonly currency: string } | null
  readonly objective: string | null
  readonly impact: string | null
}
export type MandateOwner = { readonly party: string; readonly post: string | null }

/** A mandate of which nobody has said anything is active. */
export const plainLife: MandateLife = {
  state: 'active',
  decision: null,
  decidedOn: null,
  clause: null,
  nextReview: null,
  expiresOn: null,
  leftOut: null,
  owners: {},
  lead: null,
  from: null,
  to: null,
  cost: null,
  objective: null,
  impact: null,
}

/** Whether nothing more is asked by it. */
export function hasEnded(state: MandateState): boolean {
  return ['merged', 'replaced', 'retired', 'fully implemented', 'expired'].includes(state)
}

/** Why what is said of a mandate does not fit together, by field; nothing where it does. */
export function contradictionsInLife(life: MandateLife, today: string): { field: string; message: string }[] {
  const found: { field: string; message: string }[] = []
  const { state, decision, decidedOn, nextReview, expiresOn, from, to } = life
  for (const [field, day] of Object.entries({ decidedOn, nextReview, expiresOn }))
    if (day !== null && !isDay(day)) found.push({ field, message: 'There is no such day.' })
  for (const [field, date] of Object.entries({ from, to }))
    if (date !== null && !isPartialDate(date)) found.push({ field, message: 'There is no such date.' })
  if (decidedStates.includes(state) && (decision ?? '').trim() === '') {
    const message = `Name the decision by which it was ${state}: a symbol, or a paragraph of a text.`
    found.push({ field: 'decision', message })
  }
  if (state === 'expired' && (expiresOn === null || expiresOn > today)) {
    found.push({
      field: 'expiresOn',
      message: 'A mandate expires on a day that its text names. Say which; it has to be past.',
    })
  }
  if (decidedOn !== null && decidedOn > today) {
    found.push({ field: 'decidedOn', message: 'A decision that is not yet taken changes nothing.' })
  }
  if (from !== null && to !== null && to < from.slice(0, to.length)) {
    found.push({ field: 'to', message: 'It ends before it begins.' })
  }
  return found
}
