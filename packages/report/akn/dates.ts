/** A date as the schema wants it, and as precisely as it is known. */
export function dated(date: string): { readonly date: string; readonly 'akn4un:asKnown': string | null } {
  return { date: wholeDate(date), 'akn4un:asKnown': date.length === 10 ? null : date }
}

/** The first day of a month or a year that is known no better: the schema has no other way. */
export function wholeDate(date: string): string {
  return `${date}-01-01`.slice(0, 10)
}
