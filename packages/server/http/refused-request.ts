import type { Refusal } from '@comity/contract'

/** A request that is refused before it reaches page or API; the error handler says so in the form of either. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.reason)
    this.refusal = refusal
  }
}

/** What the server could not read as a request, as a refusal. */
export function refusalOfUnread(error: { readonly statusCode?: number }): Refusal | null {
  switch (error.statusCode) {
    case 413:
      return { reason: 'too-large', message: 'What was sent is larger than can be read. Send it in parts.' }
    case 400:
    case 415:
      return {
        reason: 'invalid',
        violations: [{ field: 'body', message: 'What was sent is no form that a page of ours has.' }],
      }
    default:
      return null
  }
}
