import type { Activity, ActivityFields, Difference } from '@comity/contract'

/**
 * What a proposal of a side starts from: the offer it stands by, else what is agreed, else what the other side offers.
 * Whoever changes an offer of their own side must not lose what it says.
 */
export function basisOf(
  { agreed, offers }: Pick<Activity, 'agreed' | 'offers'>,
  own: string | null,
): ActivityFields | undefined {
  const standing = offers.filter((offer) => offer.standing)
  return (
    standing.find(({ side }) => side === own)?.fields ??
    agreed?.fields ??
    standing.find(({ side }) => side !== own)?.fields
  )
}

/** In what words that were typed differ from what is agreed now, field by field. */
export function differencesFrom(agreed: ActivityFields, typed: Partial<ActivityFields>): Difference[] {
  return Object.entries(typed)
    .map(([field, after]) => ({ field, before: agreed[field as keyof ActivityFields], after }))
    .filter(({ before, after }) => JSON.stringify(before ?? null) !== JSON.stringify(after ?? null))
}
