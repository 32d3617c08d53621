import type { ListWords } from './words.ts'

/** One area as it stands in the list. */
export type Item = { readonly text: string; readonly at: number; readonly end: number }

/** Parts a list at its commas, and joins again what the language joins to one area. */
export function splitList(text: string, from: number, to: number, words: ListWords): Item[] {
  const parts = partsOf(text, from, to, words)
  const items: Item[] = []
  parts.forEach((part, i) => {
    const before = items.at(-1)
    const last = i === parts.length - 1
    if (
      before !== undefined &&
      words.belongs(bare(before.text, words), last ? part.text : bare(part.text, words), last)
    ) {
      items.pop()
      items.push({ text: text.slice(before.at, part.end), at: before.at, end: part.end })
      return
    }
    items.push(...(last ? lastOf(part, items, words) : [part]))
  })
  return items.map((item) => withoutDetail(withoutOpening(item, words), words))
}

/** "good governance, including migration" is about good governance. */
function withoutDetail(item: Item, { detail }: ListWords): Item {
  const at = item.text.indexOf(detail)
  return at < 0 ? item : { text: item.text.slice(0, at), at: item.at, end: item.at + at }
}

/** "…, energy and transport": without a comma the last two areas still are two, unless the list has taken "and" within areas. */
function lastOf(part: Item, before: readonly Item[], { and: pattern }: ListWords): Item[] {
  const and = pattern?.exec(part.text)
  const opensWithAnd = pattern?.exec(` ${part.text}`)?.index === 0
  if (pattern === null || and == null || opensWithAnd || before.length === 0) return [part]
  if (before.some((item) => pattern.test(item.text))) return [part]
  const cut = part.at + and.index
  return [
    { text: part.text.slice(0, and.index), at: part.at, end: cut },
    { text: part.text.slice(and.index + and[0].length), at: cut + and[0].length, end: part.end },
  ]
}

function partsOf(text: string, from: number, to: number, { semicolon, comma }: ListWords): Item[] {
  const list = text.slice(from, to)
  const separator = list.includes(semicolon) ? semicolon : comma
  const parts: Item[] = []
  let at = from
  for (let i = list.indexOf(separator); i >= 0; i = list.indexOf(separator, i + 1)) {
    parts.push(itemAt(text, at, from + i))
    at = from + i + 1
  }
  return [...parts, itemAt(text, at, to)].filter((part) => part.text !== '')
}

function itemAt(text: string, from: number, to: number): Item {
  const words = text.slice(from, to)
  const at = from + words.length - words.trimStart().length
  const trimmed = words.trim()
  return { text: trimmed, at, end: at + trimmed.length }
}

function withoutOpening(item: Item, words: ListWords): Item {
  const text = bare(item.text, words)
  return { text, at: item.end - text.length, end: item.end }
}

function bare(item: string, { opening }: ListWords): string {
  return item.slice(opening.exec(item)?.[0].length ?? 0)
}
