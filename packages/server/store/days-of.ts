/** The first and the last day of a date that may be partial: "2018" is the whole year, "2014-02" the whole month. */
export function daysOf(partial: string): { readonly from: string; readonly to: string } {
  const [year = 0, month, day] = partial.split('-').map(Number)
  if (day !== undefined) return { from: partial, to: partial }
  return {
    from: isoDay(Date.UTC(year, (month ?? 1) - 1, 1)),
    // Day 0 of a month is the last day of the one before.
    to: isoDay(Date.UTC(year, month ?? 12, 0)),
  }
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)
