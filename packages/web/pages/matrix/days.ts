/** The first day of a date that is given to the year or month only. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10)

/** The last day of a date that is given to the year or month only. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`
  if (date.length > 7) return date
  const [year = 0, month = 0] = date.split('-').map(Number)
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`
}

/** The months of some years: "2026-01", "2026-02", … */
export function monthsOf(from: number, to: number): string[] {
  const months: string[] = []
  for (let year = from; year <= to; year++) {
    for (let month = 1; month <= 12; month++) months.push(`${year}-${String(month).padStart(2, '0')}`)
  }
  return months
}
