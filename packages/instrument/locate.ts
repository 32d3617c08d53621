import type { Placed } from './instrument.ts'

/** Where the characters of a paragraph's own text stand in the source that it was read from. */
export type Alignment = { readonly at: Int32Array }

/**
 * Lays a paragraph's text beside the source stretches that it was read from. Both hold the same characters
 * in the same order but for white space, so one walk finds the place of each.
 * A character that has no counterpart takes the place of the one before it.
 */
export function alignText(text: string, place: Placed, source: string): Alignment {
  const at = new Int32Array(text.length)
  const stretches = place.pieces ?? [place.span]
  let stretch = 0
  let s = stretches[0]?.[0] ?? 0
  let last = s
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isSpace(unit)) {
      // Behind the word before it, so that a stretch that ends with that word leaves the space out.
      at[i] = i === 0 ? last : last + 1
      continue
    }
    const found = next(unit)
    if (found >= 0) {
      last = found
      s = found + 1
    }
    at[i] = last
  }
  return { at }

  /** The next source position of this unit, over white space and gaps between stretches; -1 where it differs. */
  function next(unit: number): number {
    let position = s
    let index = stretch
    while (index < stretches.length) {
      const [from, to] = stretches[index] as readonly [number, number]
      if (position < from) position = from
      while (position < to && isSpace(source.charCodeAt(position))) position++
      if (position < to) {
        if (source.charCodeAt(position) !== unit) return -1
        stretch = index
        return position
      }
      index++
    }
    return -1
  }
}

/** The stretch of the text that stands at `place` in the source, or null where none of it does. */
export function locate(alignment: Alignment, place: Placed): readonly [number, number] | null {
  const { at } = alignment
  const from = firstNotBelow(at, place.span[0])
  const to = firstNotBelow(at, place.span[1])
  return from < to ? [from, to] : null
}

/** The first index whose value is at least `position`; `at` never falls. */
function firstNotBelow(at: Int32Array, position: number): number {
  let low = 0
  let high = at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] as number) < position) low = middle + 1
    else high = middle
  }
  return low
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x2028 || unit === 0x2029
}
