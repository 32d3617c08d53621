import type { Words } from '../messages/words.ts'

/** How often a mandate comes back, from its ISO 8601 duration: "P2Y" is every two years. */
export function recurrenceWords({ say }: Words, duration: string): string {
  const [, n, unit] = /^P(\d+)([YM])$/.exec(duration) ?? []
  if (n === undefined) return duration
  return say(unit === 'Y' ? 'recurs.years' : 'recurs.months', { n: Number(n) })
}
