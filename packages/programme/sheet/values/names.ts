import type { NameBook } from '../name-book.ts'
import { each, type Value, value, wrong } from './value.ts'

/** What one name means. */
export function readName(words: string, book: NameBook): Value<string> {
  const found = book.find(words)
  if (found.length > 1) return wrong('name-ambiguous', words)
  return found[0] === undefined ? wrong('name-unknown', words) : value(found[0])
}

/** "WHO, UNFPA and UNICEF": several names in one line, where the line is not itself a name. */
export function readNames(lines: readonly string[], book: NameBook): Value<string[]> {
  const names = lines.flatMap((line) =>
    book.find(line).length > 0
      ? [line]
      : line
          .split(/[,;،؛]|\s\/\s|\s(?:and|et|&)\s|\sو(?=\p{L})/u)
          .map((name) => name.trim())
          .filter((name) => name !== ''),
  )
  const found = each(names, (name) => readName(name, book))
  return found.ok ? value([...new Set(found.value)]) : found
}
