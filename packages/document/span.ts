/** A stretch of the text that was read: from the first UTF-16 unit up to, not including, the last. */
export type Span = readonly [from: number, to: number]

/** The hull of several spans. Refuses nothing; an empty list gives [0, 0]. */
export function hullOf(spans: readonly Span[]): Span {
  const first = spans[0]
  if (first === undefined) return [0, 0]
  let [from, to] = first
  for (const [a, b] of spans) {
    if (a < from) from = a
    if (b > to) to = b
  }
  return [from, to]
}
