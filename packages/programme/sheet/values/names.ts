import type { NameBook } from '../name-book.ts'
import { each, type Value, value, wrong } from './value.ts'

/** What one name means. */
export function readName(words: string, book: NameBook): Value<string> {
  const found = book.find(words)
  if (found.length > 1) return wrong('name-ambiguous', words)
  return found[0] === undefined ? wrong('name-unknown', words) : value(found[0])
}

/** "WHO, UNFPA and UNICEF", "WHO/UNICEF; IsDB": what the names of several lines mean, each once. */
export function readNames(lines: readonly string[], book: NameBook): Value<string[]> {
  const found = each(
    lines.flatMap((line) => namesIn(line, book)),
    (name) => readName(name, book),
  )
  return found.ok ? value([...new Set(found.value)]) : found
}

/** What parts names in a line, and may stand in one: "Food security and agriculture", "un/who". */
const BETWEEN = /(\s*[,;،؛/]\s*|\s+(?:and|et|&)\s+|\s+و(?=\p{L}))/u
const ENDS = /[,;،؛]/
/** No name of the register has as many of these within it. */
const mostJoined = 12

/** The names in a line: of words that are parted, the longest that are a name together are one. */
function namesIn(line: string, book: NameBook): string[] {
  const parts = line.split(BETWEEN)
  const joined = (from: number, end: number) =>
    parts
      .slice(2 * from, 2 * end - 1)
      .join('')
      .trim()
  const count = (parts.length + 1) / 2
  const endOf = (from: number): number | undefined => {
    for (let end = Math.min(count, from + mostJoined); end > from; end--)
      if (book.find(joined(from, end)).length > 0) return end
  }
  const names: string[] = []
  for (let from = 0; from < count; ) {
    let end = endOf(from)
    if (end === undefined) {
      // What is not known is told as it is written, up to a comma or a name that is known.
      end = from + 1
      while (end < count && !ENDS.test(parts[2 * end - 1] ?? '') && endOf(end) === undefined) end++
    }
    const name = joined(from, end)
    if (name !== '') names.push(name)
    from = end
  }
  return names
}
