/** Where a partial date stands on a line of years: the middle of what it leaves open. */
export function yearOf(partial: string): number {
  const [year = 0, month, day] = partial.slice(0, 10).split('-').map(Number)
  if (month === undefined) return year + 0.5
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12
}
