import {
  type ActName,
  type Answer,
  acceptances,
  type BodyOf,
  implementations,
  leftOutOfReview,
  type MandateSaid,
  mandateStates,
  type OutcomeOf,
} from '@comity/contract'
import { plainFields } from '../records/untouched.ts'

type Acting = <N extends ActName>(name: N, body: BodyOf<N>) => Promise<Answer<OutcomeOf<N>>>

/** Carries out what a form of a mandate's page asks; an empty field says that there is nothing. */
export function actSent(form: FormData, mandate: string, act: Acting): Promise<Answer<unknown>> {
  const one = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
  }
  const among = <T extends string>(values: readonly T[], name: string): T | null =>
    values.find((value) => value === one(name)) ?? null
  const version = one('seen')
  const seen = version !== null && /^\d{1,9}$/.test(version) ? { seen: Number(version) } : {}
  switch (form.get('do')) {
    case 'answer':
      return act('answer-mandate', {
        mandate,
        party: one('party') ?? '',
        accepted: among(acceptances, 'accepted'),
        implemented: among(implementations, 'implemented'),
        note: one('note'),
        ...seen,
      })
    case 'decide':
      return act('decide-mandate', {
        mandate,
        state: among(mandateStates, 'state') ?? 'active',
        decision: one('decision'),
        decidedOn: one('decidedOn'),
        ...seen,
      })
    default:
      return act('set-mandate', { mandate, said: saidIn(one, among(leftOutOfReview, 'leftOut')), ...seen })
  }
}

function saidIn(one: (name: string) => string | null, leftOut: MandateSaid['leftOut']): MandateSaid {
  const [party, amount, currency] = [one('ownerParty'), one('amount'), one('currency')]
  return {
    owner: party === null ? null : { party, post: one('ownerPost') },
    lead: one('lead'),
    from: one('from'),
    to: one('to'),
    cost: amount === null ? null : { amount, currency: currency ?? '' },
    objective: one('objective'),
    impact: one('impact'),
    clause: one('clause'),
    nextReview: one('nextReview'),
    expiresOn: one('expiresOn'),
    leftOut: leftOut ?? null,
  }
}

/** What was typed in a form of the page that could not be kept, so that none of it is lost. */
export type Typed = Readonly<Record<string, string>>

export function typedIn(form: FormData): Typed {
  return Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
}

/** What was typed in one of its forms, by what the form does and for which addressee; undefined for the others. */
export function typedFor(typed: Typed | null | undefined, does: string, party?: string): Typed | undefined {
  if (typed === null || typed === undefined || typed.do !== does) return undefined
  return party === undefined || typed.party === party ? typed : undefined
}

type Said = {
  readonly cost?: { readonly amount: string; readonly currency: string } | null
  readonly owners?: Readonly<Record<string, { readonly party: string; readonly post: string | null } | null>>
}

/** What is said of a mandate as the fields of its forms have it, for whoever speaks for a side. */
export function lifeFields(own: string | null): (said: unknown) => Record<string, string> {
  return (said) => {
    const { cost, owners, ...rest } = (said ?? {}) as Said
    const owner = own === null ? undefined : owners?.[own]
    return {
      ...plainFields(rest),
      ...(cost === undefined ? {} : { amount: cost?.amount ?? '', currency: cost?.currency ?? '' }),
      ...(owner === undefined ? {} : { ownerParty: owner?.party ?? '', ownerPost: owner?.post ?? '' }),
    }
  }
}
