/**
 * Whether this is a day that the calendar has, as ISO 8601 writes it: "2028-02-29". `Date.parse` takes 31 February and
 * means 3 March by it. The year 0000 of ISO 8601 is none in which anything was agreed, and no database holds it.
 */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Whether this is a year, a month or a day that there is: "2018", "2014-02" or "2017-11-21". */
export function isPartialDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return isDay(`${text}-01-01`)
  return isDay(/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text)
}
