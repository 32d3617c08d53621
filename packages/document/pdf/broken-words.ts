/** Tells words that were broken at a line's end ("imple-", "mentation") from those that bear a hyphen ("follow-", "up"). */
export type BrokenWords = {
  /** Whether the hyphen that ends a line belongs to the break alone. */
  readonly isBroken: (before: string, after: string) => boolean
}

/** First parts that English sets apart with a hyphen; the word that they would make without it is hardly ever meant. */
const PREFIXES = new Set('anti counter inter non self socio'.split(' '))

const WORD = /\p{L}+(?:[-‐‑]\p{L}+)*/gu
const LAST = /(\p{L}+)[-‐‑\u00ad]$/u
const FIRST = /^(\p{L}+)/u

/**
 * The document itself is the dictionary: a word that stands in it whole was broken, one that stands in it
 * with its hyphen was not, nor one whose two parts are words themselves. Of the others, a text that breaks words
 * at all is taken to have broken them.
 */
export function brokenWords(lines: readonly string[]): BrokenWords {
  const known = wholeWords(lines)
  let broken = 0
  let kept = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const parts = partsAt(lines[i] as string, lines[i + 1] as string)
    if (parts === null) continue
    if (known.has(`${parts[0]}${parts[1]}`)) broken++
    else if (known.has(`${parts[0]}-${parts[1]}`)) kept++
  }
  return {
    isBroken(before, after) {
      const parts = partsAt(before, after)
      if (parts === null) return false
      if (before.endsWith('\u00ad') || known.has(`${parts[0]}${parts[1]}`)) return true
      if (known.has(`${parts[0]}-${parts[1]}`) || parts.every((part) => known.has(part))) return false
      if (PREFIXES.has(parts[0])) return false
      return broken > kept
    },
  }
}

/** Every word of the text but those at a break, which may be halves. */
function wholeWords(lines: readonly string[]): Set<string> {
  const known = new Set<string>()
  lines.forEach((line, i) => {
    const after = LAST.test(lines[i - 1] ?? '') ? line.replace(FIRST, '') : line
    const plain = after.replace(LAST, '').toLowerCase().replace(/[‐‑]/g, '-')
    for (const [word] of plain.matchAll(WORD)) known.add(word)
  })
  return known
}

function partsAt(before: string, after: string): [string, string] | null {
  const last = LAST.exec(before)?.[1]
  const first = FIRST.exec(after)?.[1]
  if (last === undefined || first === undefined || first[0] !== first[0]?.toLowerCase()) return null
  return [last.toLowerCase(), first.toLowerCase()]
}
