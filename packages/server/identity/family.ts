/** Which of a cooperation's sides a body belongs to: its family, or the organization that it is or is part of. */
export function familyOf(
  party: { id: string; side: string | null; parent: string | null },
  sides: readonly string[],
): string | null {
  if (party.side !== null && sides.includes(party.side)) return party.side
  return sides.find((side) => [party.id, party.parent].includes(`third/${side}`)) ?? null
}
