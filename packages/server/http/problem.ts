import type { Refusal, Violation } from '@comity/contract'

/** Problem details as RFC 9457 has them; `violations` and `current` are ours. */
export type Problem = {
  readonly type: 'about:blank'
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly violations?: readonly Violation[]
  readonly current?: unknown
}

/** A refusal as the API tells it. What is not there and what must not be known sound alike. */
export function problemOf(refusal: Refusal): Problem {
  switch (refusal.reason) {
    case 'invalid':
      return {
        ...problem(422, 'Not as the contract has it', 'Mend the fields that are named and send again.'),
        violations: refusal.violations,
      }
    case 'not-signed-in':
      return problem(401, 'Not signed in', 'Send a bearer token that is valid, or sign in.')
    case 'forbidden':
      return problem(403, 'Not yours to do', refusal.message)
    case 'foreign':
      return problem(403, 'From another site', refusal.message)
    case 'not-found':
      return problem(404, 'Not found', 'Nothing stands at this address.')
    case 'conflict':
      return { ...problem(409, 'Changed meanwhile', refusal.message), current: refusal.current }
    case 'too-large':
      return problem(413, 'Too large', refusal.message)
    case 'too-often':
      return problem(429, 'Too often', refusal.message)
    case 'busy':
      return problem(503, 'Too much at once', refusal.message)
    case 'outcome-unknown':
      return problem(503, 'Not known whether it was kept', refusal.message)
    case 'no-room':
      return problem(507, 'No room to keep it', refusal.message)
    case 'away':
      return problem(503, 'The records do not answer', refusal.message)
  }
}

export function problem(status: number, title: string, detail: string): Problem {
  return { type: 'about:blank', title, status, detail }
}
