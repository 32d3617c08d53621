/** Days on a line that runs with the direction of reading, in percent of its width. */
export type Scale = {
  readonly years: readonly number[]
  at(day: string): number
  /** Where a stretch of days begins on the line, counted from the left, and how wide it is. */
  stretch(from: string, to: string): { readonly x: number; readonly width: number }
}

/** Room at both ends, so that nothing is cut off. */
const edge = 2

/** Whole years around all of these days. */
export function scaleOf(days: readonly string[], dir: 'ltr' | 'rtl'): Scale {
  const years = days.map((day) => Number(day.slice(0, 4)))
  const [first, last] = [Math.min(...years), Math.max(...years) + 1]
  const span = yearStart(last) - yearStart(first)
  const along = (day: string) => edge + ((100 - 2 * edge) * (Date.parse(day) - yearStart(first))) / span
  const mirrored = (x: number) => round(dir === 'rtl' ? 100 - x : x)
  return {
    years: Array.from({ length: last - first + 1 }, (_, n) => first + n),
    at: (day) => mirrored(along(day)),
    stretch(from, to) {
      const [start, end] = [along(from), along(to)]
      return { x: round(dir === 'rtl' ? 100 - end : start), width: round(end - start) }
    },
  }
}

const yearStart = (year: number): number => Date.UTC(year, 0, 1)
const round = (n: number): number => Math.round(n * 100) / 100
