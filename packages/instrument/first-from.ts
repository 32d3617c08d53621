/** What stands at a place in a text. */
type Placed = { readonly at: number }

/** The index of the first at or behind a position, in a list that is in the order of the text. */
export function indexFrom(list: readonly Placed[], position: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as Placed).at < position) low = middle + 1
    else high = middle
  }
  return low
}

/** The first at or behind a position. */
export function firstFrom<T extends Placed>(list: readonly T[], position: number): T | undefined {
  return list[indexFrom(list, position)]
}

/** The last before a position. */
export function lastBefore<T extends Placed>(list: readonly T[], position: number): T | undefined {
  return list[indexFrom(list, position) - 1]
}

/** The one that begins just there. */
export function beginningAt<T extends Placed>(list: readonly T[], position: number): T | undefined {
  const first = firstFrom(list, position)
  return first?.at === position ? first : undefined
}
