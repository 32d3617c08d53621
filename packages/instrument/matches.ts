/**
 * Every match of a pattern that searches on ("g"), in the order of the text. `matchAll` copies the pattern for each text,
 * which costs as much as to search a paragraph.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return NONE
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}

/**
 * The same, where every match holds one of the signs at these places and begins no more than so many signs before it:
 * what is not near a sign is not searched.
 */
export function matchesAround(
  places: readonly number[],
  before: number,
  pattern: RegExp,
  text: string,
): readonly RegExpExecArray[] {
  if (places.length === 0) return NONE
  const found: RegExpExecArray[] = []
  let end = 0
  for (const place of places) {
    if (place < end) continue
    pattern.lastIndex = Math.max(end, place - before)
    const match = pattern.exec(text)
    if (match === null) break
    found.push(match)
    end = pattern.lastIndex
  }
  pattern.lastIndex = 0
  return found
}

/** The last match of a pattern that searches on ("g"). */
export function lastMatchOf(pattern: RegExp, text: string): RegExpExecArray | undefined {
  return matchesOf(pattern, text).at(-1)
}

/** What a pattern that does not search on ("y") matches at these places, the later ones within a match left out. */
export function matchesAt(
  places: readonly number[],
  pattern: RegExp,
  text: string,
): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let end = 0
  for (const place of places) {
    if (place < end) continue
    pattern.lastIndex = place
    const match = pattern.exec(text)
    if (match === null) continue
    found.push(match)
    end = pattern.lastIndex
  }
  return found
}

/** Where a sign stands in a text. */
export function placesIn(text: string, sign: string): readonly number[] {
  let at = text.indexOf(sign)
  if (at < 0) return NOWHERE
  const places: number[] = []
  for (; at >= 0; at = text.indexOf(sign, at + 1)) places.push(at)
  return places
}

const NONE: readonly RegExpExecArray[] = []
const NOWHERE: readonly number[] = []
