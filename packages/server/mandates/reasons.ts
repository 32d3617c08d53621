import type { PartyRef, ReviewReason } from '@comity/contract'
import type { ReviewReason as Reason } from '@comity/programme'
import type { MandateTold } from './facts.ts'

/** A reason with its evidence in the one shape that is told of every rule. */
export function reasonOf(
  reason: Reason,
  party: (id: string) => PartyRef,
  mandate: (id: string) => MandateTold | undefined,
): ReviewReason {
  const nothing = { on: null, clause: null, years: null, said: [], alike: [] }
  switch (reason.rule) {
    case 'past its clause':
      return { ...nothing, rule: reason.rule, on: reason.on, clause: reason.clause }
    case 'fully implemented':
      return { ...nothing, rule: reason.rule, said: reason.said.map(party) }
    case 'inactive':
      return { ...nothing, rule: reason.rule, on: reason.since, years: reason.years }
    case 'duplicative':
      return {
        ...nothing,
        rule: reason.rule,
        alike: reason.of.slice(0, 10).map(({ id, alike }) => ({
          id,
          symbol: mandate(id)?.symbol ?? null,
          in: mandate(id)?.in ?? '',
          percent: alike,
        })),
      }
  }
}
