/** One area as it stands in the list. */
export type Item = { readonly text: string; readonly at: number; readonly end: number }

/**
 * Parts a list at its commas, and joins again what is one area:
 * "environment, health and population" is three words for one, since a list that goes on takes no "and" before its end;
 * "arts and crafts, and the promotion of heritage" is one, since what follows has an article where the others have none.
 */
export function splitList(text: string, from: number, to: number): Item[] {
  const parts = partsOf(text, from, to)
  const items: Item[] = []
  parts.forEach((part, i) => {
    const before = items.at(-1)
    if (before !== undefined && belongs(before.text, part.text, i === parts.length - 1)) {
      items.pop()
      items.push({ text: text.slice(before.at, part.end), at: before.at, end: part.end })
      return
    }
    items.push(...(i === parts.length - 1 ? lastOf(part, items) : [part]))
  })
  return items.map(withoutAnd).map(withoutDetail)
}

/** "good governance, including migration" is about good governance. */
function withoutDetail(item: Item): Item {
  const detail = item.text.indexOf(', including')
  return detail < 0 ? item : { text: item.text.slice(0, detail), at: item.at, end: item.at + detail }
}

const WORD = /^\p{L}+$/u
const PAIR = /^\p{L}+\sand\s\p{L}+$/u

function belongs(before: string, part: string, last: boolean): boolean {
  if (!last && WORD.test(before) && PAIR.test(part)) return true
  return last && /^and\sthe\s/u.test(part) && /\sand\s/u.test(before)
}

/** "…, energy and transport": without a comma the last two areas still are two, unless the list has taken "and" within areas. */
function lastOf(part: Item, before: readonly Item[]): Item[] {
  const and = /\sand\s/u.exec(part.text)
  if (and === null || part.text.startsWith('and ') || before.length === 0) return [part]
  if (before.some((item) => / and /.test(item.text))) return [part]
  const cut = part.at + and.index
  return [
    { text: part.text.slice(0, and.index), at: part.at, end: cut },
    { text: part.text.slice(and.index + and[0].length), at: cut + and[0].length, end: part.end },
  ]
}

function partsOf(text: string, from: number, to: number): Item[] {
  const separator = text.slice(from, to).includes(';') ? /;\s*/gu : /,\s*/gu
  const parts: Item[] = []
  let at = from
  for (const match of text.slice(from, to).matchAll(separator)) {
    parts.push(itemAt(text, at, from + match.index))
    at = from + match.index + match[0].length
  }
  return [...parts, itemAt(text, at, to)].filter((part) => part.text !== '')
}

function itemAt(text: string, at: number, end: number): Item {
  const trimmed = text.slice(at, end).trimEnd()
  return { text: trimmed, at, end: at + trimmed.length }
}

function withoutAnd(item: Item): Item {
  const and = /^and\s/u.exec(item.text)
  return and === null ? item : { ...item, text: item.text.slice(and[0].length), at: item.at + and[0].length }
}
