import type { Found, InstrumentRecord, ProvisionView, ReviewedKind } from '@comity/contract'

/** A finding that is reviewed, with the paragraph that it stands in. */
export type Reviewed = { readonly found: Found; readonly provision: ProvisionView }

/** What was read of a kind in a text, in the order of its paragraphs; undertakings stand with the mandates. */
export function reviewedIn(text: InstrumentRecord, kind: ReviewedKind): Reviewed[] {
  const kinds: readonly Found['kind'][] = kind === 'mandate' ? ['mandate', 'undertaking'] : [kind]
  return text.provisions.flatMap((provision) =>
    provision.found.filter((found) => kinds.includes(found.kind)).map((found) => ({ found, provision })),
  )
}

export const isDecided = ({ found }: Reviewed): boolean => found.standing.state !== 'read'

/** The one that is named, else the first that waits, else the first. */
export function currentOf(all: readonly Reviewed[], at: string | null): Reviewed | undefined {
  return all.find(({ found }) => found.id === at) ?? all.find((one) => !isDecided(one)) ?? all[0]
}

/** The next that waits after this one, from the start again behind the last; the one after it where none waits. */
export function nextAfter(all: readonly Reviewed[], at: string): string | undefined {
  const place = all.findIndex(({ found }) => found.id === at)
  const others = [...all.slice(place + 1), ...all.slice(0, place)]
  return (others.find((one) => !isDecided(one)) ?? others[0])?.found.id
}

/** What a finding is called in a line. */
export function nameOf(found: Found): string {
  switch (found.kind) {
    case 'mandate':
      return [found.verb, found.addressees.map(({ text }) => text).join(', ')].join(' ')
    case 'undertaking':
      return found.action
    case 'event':
    case 'agreement':
      return found.what
    case 'citation':
      return found.symbol
    case 'area':
    case 'situation':
    case 'former-name':
      return found.text
  }
}
