/** How precisely a number format shows a moment; null where it shows no date. */
export type DateShown = 'day' | 'month' | 'year' | null

/** The formats that every program knows by their number (ECMA-376 Part 1, 18.8.30). */
const KNOWN: ReadonlyMap<number, DateShown> = new Map<number, DateShown>([
  ...[14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 53, 54, 57, 58].map((n) => [n, 'day'] as const),
  [17, 'month'],
  [52, 'month'],
  [55, 'month'],
])

export function dateShown(id: number, code: string | undefined): DateShown {
  if (code === undefined) return KNOWN.get(id) ?? null
  // `[$-409]d\ mmmm\ yyyy;@`, `yyyy\-mm`, `"Year" yyyy`: what is quoted, escaped or in brackets is no sign of a date.
  const signs = (code.split(';')[0] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '').toLowerCase()
  if (/d/.test(signs)) return 'day'
  if (!/y/.test(signs)) return null
  return /m/.test(signs) ? 'month' : 'year'
}

const DAY = 86_400_000
/** Days are counted from the last of 1899, so that 1 March 1900 is day 61, as if 1900 had been a leap year. */
const NOUGHT = Date.UTC(1899, 11, 30)
/** In workbooks that say so, from the first day of 1904. */
const NOUGHT_1904 = Date.UTC(1904, 0, 1)
/** The last day of 9999. */
const LAST = 2_958_465

/** The date of a serial number, as precise as it is shown; null where it is none. */
export function dateOfSerial(
  serial: number,
  shown: Exclude<DateShown, null>,
  from1904: boolean,
): string | null {
  if (!(serial >= 0 && serial <= LAST)) return null
  const days = Math.floor(serial)
  const time = from1904 ? NOUGHT_1904 + days * DAY : NOUGHT + (days < 60 ? days + 1 : days) * DAY
  const day = new Date(time).toISOString().slice(0, 10)
  return day.slice(0, { day: 10, month: 7, year: 4 }[shown])
}
